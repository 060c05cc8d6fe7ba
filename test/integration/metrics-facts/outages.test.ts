import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse, operator, type Problem } from './facts-house.ts';
import { adopt, BY_OUTAGES, evaluationOf, recordOutages, recordStates } from './measured.ts';

let house: House;
let number = 0;
let service = '';
let contract = '';

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  number += 1;
  service = `desk-${number}`;
  contract = `ctr_${number}`;
  await adopt(house, contract, { service, targets: [BY_OUTAGES] });
  await house.settled();
});

type Listed = { readonly id: string; readonly start: string; readonly end: string | null };
async function listed(): Promise<Listed[]> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Service { outages { edges { node { id start end } } } } } }`;
  const { _entities } = await house.ask<{ _entities: [{ outages: { edges: { node: Listed }[] } }] }>(operator, query, {
    of: [{ __typename: 'Service', id: `svc_${service}` }],
  });
  return _entities[0].outages.edges.map(({ node }) => node);
}

const open = { reference: 'INC-1', start: '2031-02-03T10:00:00Z' };
const closed = { ...open, end: '2031-02-03T11:00:00Z' };

describe('outages by reference', () => {
  test('the same reference ends the outage that lasts, and it stays the same outage', async () => {
    expect((await recordOutages(house, service, [open])).recorded).toEqual({ new: 1, duplicates: 0 });
    const [before] = await listed();
    expect(before).toMatchObject({ end: null });
    expect((await recordOutages(house, service, [closed])).recorded).toEqual({ new: 1, duplicates: 0 });
    expect(await listed()).toEqual([
      { id: before?.id, start: '2031-02-03T10:00:00.000Z', end: '2031-02-03T11:00:00.000Z' },
    ]);
    expect(await evaluationOf(house, contract, '2031-02')).toMatchObject({
      downMs: 3_600_000,
      outcome: 'MISSED',
      failures: 1,
    });
    expect((await recordOutages(house, service, [closed])).recorded).toEqual({ new: 0, duplicates: 1 });
  });

  test('months after a closed outage that lasted over them are free of it again', async () => {
    await recordOutages(house, service, [{ ...open, start: '2031-01-31T23:59:00Z' }]);
    expect(await evaluationOf(house, contract, '2031-03')).toMatchObject({ outcome: 'MISSED' });
    await recordOutages(house, service, [{ ...open, start: '2031-01-31T23:59:00Z', end: '2031-02-01T00:01:00Z' }]);
    expect(await evaluationOf(house, contract, '2031-03')).toMatchObject({ outcome: 'ON_TRACK', downMs: 0 });
    expect(await evaluationOf(house, contract, '2031-02')).toMatchObject({ outcome: 'MET', downMs: 60_000 });
  });

  test('any other change needs a reason, which stands in the revision', async () => {
    await recordOutages(house, service, [closed]);
    await house.settled();
    const earlier = { ...closed, start: '2031-02-03T09:00:00Z' };
    const { problems } = await recordOutages(house, service, [earlier]);
    expect(problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'reason'] }]);
    await recordOutages(house, service, [earlier], { reason: 'the log shows an earlier begin' });
    expect(await evaluationOf(house, contract, '2031-02')).toMatchObject({
      downMs: 7_200_000,
      revision: 2,
      reason: 'correction: the log shows an earlier begin',
    });
  });

  test('an empty list says that nothing happened: the months before are met', async () => {
    expect((await recordOutages(house, service, [])).recorded).toEqual({ new: 0, duplicates: 0 });
    expect(await evaluationOf(house, contract, '2031-02')).toMatchObject({ outcome: 'MET', value: '100' });
    expect(await evaluationOf(house, contract, '2031-03')).toMatchObject({ outcome: 'ON_TRACK', final: false });
  });

  test.each([
    ['END_BEFORE_START', { ...open, end: '2031-02-03T09:59:59Z' }, 'end'],
    ['INSTANT_IN_FUTURE', { ...open, start: '2031-03-10T12:06:00Z' }, 'start'],
    ['INSTANT_IN_FUTURE', { ...open, end: '2031-03-10T12:06:00Z' }, 'end'],
    ['MALFORMED_ROW', { ...open, reference: '' }, 'reference'],
  ])('%s names the row, and nothing of the request is kept', async (code, row, field) => {
    const { problems } = await recordOutages(house, service, [{ ...open, reference: 'INC-0' }, row]);
    expect(problems).toMatchObject([{ code, path: ['input', 'rows', '1', field] }]);
    expect(await listed()).toEqual([]);
  });

  test('a minimum outage is measured on the whole outage, not on the part in the month', async () => {
    await adopt(house, `${contract}_min`, { service: `${service}-min`, targets: [BY_OUTAGES], minimumOutage: 'PT30M' });
    await recordOutages(house, `${service}-min`, [
      { reference: 'INC-1', start: '2031-01-31T23:20:00Z', end: '2031-02-01T00:10:00Z' },
    ]);
    expect(await evaluationOf(house, `${contract}_min`, '2031-02')).toMatchObject({ downMs: 600_000 });
    expect(await evaluationOf(house, `${contract}_min`, '2031-01')).toMatchObject({ downMs: 2_400_000 });
  });
});

const declare = (start: string, end: string, reason = 'new disks') =>
  house.mutate<{ maintenance: { id: string } | null; problems: Problem[] }>(
    operator,
    'declareMaintenance',
    { service, start, end, reason },
    'maintenance { id }',
  );

describe('maintenance', () => {
  test('declared over an outage it leaves both sides', async () => {
    await recordOutages(house, service, [closed]);
    expect(await evaluationOf(house, contract, '2031-02')).toMatchObject({ outcome: 'MISSED' });
    expect((await declare('2031-02-03T09:00:00Z', '2031-02-03T12:00:00Z')).problems).toEqual([]);
    expect(await evaluationOf(house, contract, '2031-02')).toMatchObject({
      outcome: 'MET',
      downMs: 0,
      excludedMs: 10_800_000,
      revision: 2,
      reason: 'maintenance declared: new disks',
    });
  });

  test('declared ahead in the open month it shrinks the budget at once', async () => {
    await recordOutages(house, service, []);
    const before = await evaluationOf(house, contract, '2031-03');
    await declare('2031-03-20T00:00:00Z', '2031-03-21T00:00:00Z');
    const after = await evaluationOf(house, contract, '2031-03');
    expect((before.budget?.allowedMs ?? 0) - (after.budget?.allowedMs ?? 0)).toBe(86_400);
  });

  test('its end must be after its begin', async () => {
    expect((await declare('2031-02-03T09:00:00Z', '2031-02-03T09:00:00Z')).problems).toMatchObject([
      { code: 'END_BEFORE_START', path: ['input', 'end'] },
    ]);
  });

  test('a contract may count it as down', async () => {
    await adopt(house, `${contract}_down`, {
      service: `${service}-down`,
      maintenance: 'DOWN',
      targets: [{ staleAfter: 'P90D' }],
    });
    await recordStates(house, `${service}-down`, [{ at: '2031-01-01T00:00:00Z', state: 'UP' }]);
    service = `${service}-down`;
    await declare('2031-02-03T09:00:00Z', '2031-02-03T12:00:00Z');
    expect(await evaluationOf(house, `${contract}_down`, '2031-02')).toMatchObject({
      outcome: 'MISSED',
      downMs: 10_800_000,
      failures: 0,
    });
  });
});
