import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Caller,
  customer,
  type House,
  openHouse,
  operator,
  otherCustomer,
  type Problem,
  system,
} from './facts-house.ts';
import { adopt, BY_OUTAGES, evaluationOf, recordOutages, signalsTo } from './measured.ts';

const manager: Caller = { roles: ['manager'], subject: 'manager', party: 'provider' };
const NIGHT = { start: '2031-02-10T00:00:00Z', end: '2031-02-10T04:00:00Z' };

let house: House;
let contractId = '';
let number = 0;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  number += 1;
  contractId = `ctr_x${number}`;
  await adopt(house, contractId, { service: `x${number}`, targets: [BY_OUTAGES] });
  await recordOutages(house, `x${number}`, [{ reference: 'INC-1', ...NIGHT }]);
  expect(await evaluationOf(house, contractId, '2031-02')).toMatchObject({ outcome: 'MISSED', downMs: 4 * 3_600_000 });
});

type Exclusion = {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly allowedActions: readonly string[];
};
type Answer = { readonly exclusion: Exclusion | null; readonly problems: readonly Problem[] };
const FIELDS = 'exclusion { id state version allowedActions }';
const request = (changes: object = {}, caller = manager): Promise<Answer> =>
  house.mutate<Answer>(
    caller,
    'requestExclusion',
    { contractId, ...NIGHT, reason: 'The customer cut the power.', ...changes },
    FIELDS,
  );
const decide = (caller: Caller, verb: string, exclusionId: string, input: object = {}): Promise<Answer> => {
  const query = `mutation ($input: DecideExclusionInput!) { ${verb}(input: $input) { ${FIELDS} problems { code message path } } }`;
  return house
    .ask<Record<string, Answer>>(caller, query, { input: { exclusionId, expectedVersion: 1, ...input } })
    .then(answer => answer[verb] as Answer);
};
const requested = async (changes: object = {}, caller = manager): Promise<Exclusion> => {
  const { exclusion, problems } = await request(changes, caller);
  if (!exclusion) throw new Error(problems[0]?.message);
  return exclusion;
};

describe('time that one side asks to leave out', () => {
  test('counts until the other side agrees; then the period is judged anew, and the lifecycle hears of it (H7.3)', async () => {
    const exclusion = await requested();
    expect(exclusion).toMatchObject({ state: 'REQUESTED', version: 1, allowedActions: ['WITHDRAW'] });
    expect(await evaluationOf(house, contractId, '2031-02')).toMatchObject({ outcome: 'MISSED', revision: 1 });
    expect(await decide(customer, 'approveExclusion', exclusion.id)).toMatchObject({
      exclusion: { state: 'APPROVED', version: 2, allowedActions: [] },
      problems: [],
    });
    expect(await evaluationOf(house, contractId, '2031-02')).toMatchObject({
      outcome: 'MET',
      revision: 2,
      downMs: 0,
      excludedMs: 4 * 3_600_000,
      reason: 'time left out: The customer cut the power.',
    });
    expect(await signalsTo(house, contractId)).toContainEqual(
      expect.objectContaining({ signal: 'evaluated', args: expect.objectContaining({ outcome: 'MET', revision: 2 }) }),
    );
  });

  test('in part: the rest still counts', async () => {
    const exclusion = await requested({ end: '2031-02-10T03:00:00Z' });
    await decide(customer, 'approveExclusion', exclusion.id);
    expect(await evaluationOf(house, contractId, '2031-02')).toMatchObject({ outcome: 'MISSED', downMs: 3_600_000 });
  });

  test('stays counted when it is refused or taken back', async () => {
    const [first, second] = [await requested(), await requested({}, customer)];
    expect(await decide(customer, 'refuseExclusion', first.id, { answer: ' ' })).toMatchObject({
      problems: [{ code: 'INVALID_INPUT', path: ['input', 'answer'] }],
    });
    expect(await decide(customer, 'refuseExclusion', first.id, { answer: 'It was your fuse.' })).toMatchObject({
      exclusion: { state: 'REFUSED' },
    });
    expect(await decide(customer, 'withdrawExclusion', second.id, { answer: 'A slip' })).toMatchObject({
      exclusion: { state: 'WITHDRAWN' },
    });
    expect(await evaluationOf(house, contractId, '2031-02')).toMatchObject({ outcome: 'MISSED', revision: 1 });
  });

  test('is decided on by the side that did not ask, once', async () => {
    const { id } = await requested();
    expect(await decide(manager, 'approveExclusion', id)).toMatchObject({ problems: [{ code: 'OTHER_SIDE_DECIDES' }] });
    expect(await decide(customer, 'withdrawExclusion', id, { answer: 'No' })).toMatchObject({
      problems: [{ code: 'OTHER_SIDE_DECIDES' }],
    });
    const tries = await Promise.all(Array.from({ length: 50 }, () => decide(customer, 'approveExclusion', id)));
    expect(tries.filter(({ exclusion }) => exclusion)).toHaveLength(1);
    expect(new Set(tries.flatMap(({ problems }) => problems.map(({ code }) => code)))).toEqual(
      new Set(['STALE_VERSION']),
    );
    expect(await decide(customer, 'approveExclusion', id, { expectedVersion: 2 })).toMatchObject({
      problems: [{ code: 'WRONG_PHASE' }],
    });
  });

  test.each<[string, object, string, string]>([
    ['an end before its start', { end: NIGHT.start }, 'END_BEFORE_START', 'end'],
    ['no reason', { reason: ' ' }, 'INVALID_INPUT', 'reason'],
    ['another service', { serviceId: 'svc_other' }, 'NOT_PROMISED', 'serviceId'],
    ['another contract', { contractId: 'ctr_none' }, 'NOT_FOUND', 'contractId'],
  ])('%s is refused', async (_what, changes, code, field) => {
    expect(await request(changes)).toMatchObject({ exclusion: null, problems: [{ code, path: ['input', field] }] });
  });

  test('is seen by both sides, and by no other customer', async () => {
    const { id } = await requested({ serviceId: `svc_x${number}` });
    const seenBy = async (caller: Caller) => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract {
        exclusions { totalCount edges { node { id requestedBy service { id } } } } } } }`;
      const { _entities } = await house.ask<{ _entities: [object | null] }>(caller, query, {
        of: [{ __typename: 'Contract', id: contractId }],
      });
      return _entities[0];
    };
    const page = {
      exclusions: {
        totalCount: 1,
        edges: [{ node: { id, requestedBy: 'PROVIDER', service: { id: `svc_x${number}` } } }],
      },
    };
    for (const caller of [manager, operator, customer]) expect(await seenBy(caller)).toEqual(page);
    expect(await seenBy(otherCustomer)).toBeNull();
    expect(await decide(otherCustomer, 'approveExclusion', id)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });
});

describe('the time of a suspension', () => {
  const leaveOut = (end: string | null): Promise<Answer> =>
    house.mutate<Answer>(
      system,
      'leaveOut',
      { contractId, reference: 'sus_1', requestedBy: 'CUSTOMER', start: '2031-02-10T02:00:00Z', end },
      FIELDS,
    );

  test('is left out to the end of the term while it lasts, and to its end once the contract is resumed', async () => {
    await leaveOut(null);
    expect(await evaluationOf(house, contractId, '2031-02')).toMatchObject({
      outcome: 'MISSED',
      downMs: 2 * 3_600_000,
      reason: 'suspension of the contract',
    });
    await leaveOut(null);
    const { exclusion } = await leaveOut('2031-02-10T03:00:00Z');
    expect(await evaluationOf(house, contractId, '2031-02')).toMatchObject({
      revision: 3,
      downMs: 3 * 3_600_000,
      excludedMs: 3_600_000,
    });
    // A request from while it lasted, which comes late, does not make it last again.
    await leaveOut(null);
    expect(await evaluationOf(house, contractId, '2031-02')).toMatchObject({ revision: 3, excludedMs: 3_600_000 });
    expect(await decide(customer, 'approveExclusion', exclusion?.id ?? '', { expectedVersion: 2 })).toMatchObject({
      problems: [{ code: 'WRONG_PHASE' }],
    });
  });
});
