import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, type TakenOver, takeOver, terms } from './actors.ts';
import { decide as decideOnChange, requested } from './board.ts';
import { leg, recordBreach } from './breach-record.ts';
import { CREDITS, figuresOf, settle } from './credit.ts';
import { agreedOn, decideOnEnd, ending, noticeGiven, onEnd, type TerminationView } from './ending.ts';
import { customer, type House, manager, openHouse, operator, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

type ContractView = {
  readonly phase: string;
  readonly version: number;
  readonly terminatedAt: string | null;
  readonly suspended: boolean;
  readonly suspensions: readonly { readonly state: string; readonly until: string | null; readonly answer: string }[];
  readonly versions: readonly { readonly number: number; readonly state: string }[];
  readonly pendingDecisions: readonly object[];
  readonly allowedActions: readonly string[];
  readonly termination: { readonly id: string; readonly phase: string } | null;
};
async function contractSeen(id: string): Promise<ContractView> {
  const { contract } = await house.ask<{ contract: ContractView }>(
    manager,
    `query ($id: ID!) { contract(id: $id) { phase version terminatedAt suspended suspensions { state until answer }
      versions { number state } pendingDecisions { action } allowedActions termination { id phase } } }`,
    { id },
  );
  return contract;
}
const pass = ({ id: terminationId }: TerminationView) =>
  decideOnEnd(house, system, 'passTerminationDeadline', { terminationId });
const signalsTo = (contractId: string) =>
  house.query<{ signal: string; args: Record<string, unknown> }>(
    'select signal, args from outbox where workflow_id = $1 order by sequence',
    [`contract/acme/${contractId}`],
  );
const suspend = async (contractId: string, verbs: readonly (readonly [typeof manager, string])[]) => {
  for (const [caller, verb] of verbs) {
    const query = `mutation ($input: SuspendContractInput!) { ${verb}(input: $input) { problems { code } } }`;
    const input = { contractId, expectedVersion: (await contractSeen(contractId)).version, reason: 'closed' };
    await house.ask(caller, query, { input });
  }
};
const propose = async (contractId: string) =>
  house.mutate(customer, 'proposeSupplement', {
    contractId,
    expectedVersion: (await contractSeen(contractId)).version,
    terms: terms(cast, { termStart: '2031-01-01', graceTime: 'PT48H' }),
    effectiveFrom: '2031-04-01',
    expiresAt: '2031-06-01T00:00:00Z',
    reason: 'Late facts come later.',
  });

const END = '2031-04-09T22:00:00.000Z';

describe('a notice runs out (H7.4)', () => {
  let contracts: Record<'plain' | 'suspended' | 'asked' | 'negotiated' | 'changed' | 'missed' | 'short', TakenOver>;
  let notices: Record<keyof typeof contracts, TerminationView>;
  let changeId = '';
  let breachId = '';
  let offerId = '';

  beforeAll(async () => {
    const short = { termStart: '2031-01-01', termEnd: '2031-04-01' };
    contracts = {
      plain: await takeOver(house, cast),
      suspended: await takeOver(house, cast),
      asked: await takeOver(house, cast),
      negotiated: await takeOver(house, cast),
      changed: await takeOver(house, cast),
      missed: await takeOver(house, cast, { agreement: CREDITS }),
      short: await takeOver(house, cast, short),
    };
    await suspend(contracts.suspended.id, [
      [customer, 'suspendContract'],
      [manager, 'agreeToSuspension'],
    ]);
    await suspend(contracts.asked.id, [[customer, 'suspendContract']]);
    changeId = (await requested(house, contracts.changed.id, cast.serviceId)).id;
    const legs = [leg(contracts.missed.targetId, 1)];
    const { breach } = await recordBreach(house, { contract: contracts.missed, serviceId: cast.serviceId, legs });
    breachId = breach?.id ?? '';
    const given: [string, TerminationView][] = [];
    for (const [name, { id }] of Object.entries(contracts))
      given.push([name, await noticeGiven(house, id, { expectedVersion: (await contractSeen(id)).version })]);
    notices = Object.fromEntries(given) as typeof notices;
    const { version: expectedVersion } = await contractSeen(contracts.plain.id);
    const offer = { contractId: contracts.plain.id, expectedVersion, reason: 'sooner', endsOn: '2031-06-01' };
    offerId = ending(await decideOnEnd(house, customer, 'offerTermination', offer)).id;
    expect((await propose(contracts.negotiated.id)).problems).toEqual([]);
  });

  test('not before its last day is over; then the contract has ended, confirmed or not', async () => {
    const { plain } = notices;
    expect(await pass(plain)).toMatchObject({ problems: [{ code: 'WRONG_PHASE' }] });
    await house.setClock('2031-04-09T21:59:59.000Z');
    expect(await pass(plain)).toMatchObject({ problems: [{ code: 'WRONG_PHASE' }] });
    // Its term is over: its own lifecycle ends it, before the notices run out.
    await house.mutate(system, 'expireContract', { contractId: contracts.short.id });
    await house.setClock('2031-04-09T22:00:01.000Z');
    expect(ending(await pass(plain))).toMatchObject({
      phase: 'HANDOVER',
      endedAt: END,
      endedUnconfirmed: true,
      contract: { phase: 'TERMINATED', terminatedAt: END },
    });
    expect((await contractSeen(contracts.plain.id)).allowedActions).toEqual([]);
    const [last] = (await signalsTo(contracts.plain.id)).slice(-1);
    expect(last).toMatchObject({ signal: 'terminationMoved', args: { isRunning: false, endedAt: END } });
    expect(ending(await pass(plain)).version).toBe(2); // once more changes nothing
  });

  test('a term that ends before the notice counts: the contract has expired, and is handed over', async () => {
    const { phase, terminatedAt, termination } = await contractSeen(contracts.short.id);
    expect({ phase, terminatedAt, termination }).toEqual({
      phase: 'EXPIRED',
      terminatedAt: null,
      termination: { id: notices.short.id, phase: 'HANDOVER' },
    });
    const passed = ending(await pass(notices.short));
    expect(passed).toMatchObject({ phase: 'HANDOVER', endedAt: '2031-04-01T22:00:00.000Z' });
    expect(passed.handover[0]).toMatchObject({ dueOn: '2031-05-01' });
  });

  test('an offer to end by agreement lapses with it', async () => {
    const { termination } = await house.ask<{ termination: { phase: string } }>(
      customer,
      'query ($id: ID!) { termination(id: $id) { phase } }',
      { id: offerId },
    );
    expect(termination.phase).toBe('LAPSED');
  });

  test('a suspension ends with the contract, one that is asked for is refused', async () => {
    await pass(notices.suspended);
    await pass(notices.asked);
    expect(await contractSeen(contracts.suspended.id)).toMatchObject({
      phase: 'TERMINATED',
      suspended: false,
      suspensions: [{ state: 'ENDED', until: END, answer: 'The contract has ended.' }],
    });
    expect(await contractSeen(contracts.asked.id)).toMatchObject({ suspensions: [{ state: 'REFUSED' }] });
    expect((await signalsTo(contracts.suspended.id)).slice(-2)).toMatchObject([
      { signal: 'suspensionMoved', args: { state: 'ENDED', until: END } },
      { signal: 'terminationMoved', args: { endedAt: END } },
    ]);
  });

  test('a supplement under negotiation is over, and nobody signs or accepts it any more', async () => {
    expect((await contractSeen(contracts.negotiated.id)).versions.at(-1)).toMatchObject({
      number: 2,
      state: 'OFFERED',
    });
    await pass(notices.negotiated);
    const seen = await contractSeen(contracts.negotiated.id);
    expect(seen).toMatchObject({ phase: 'TERMINATED', pendingDecisions: [] });
    expect(seen.versions.at(-1)).toMatchObject({ number: 2, state: 'EXPIRED' });
    const query = 'mutation ($input: AnswerOfferInput!) { acceptOffer(input: $input) { problems { code } } }';
    const input = { contractId: contracts.negotiated.id, expectedVersion: seen.version };
    expect(await house.ask(manager, query, { input })).toEqual({
      acceptOffer: { problems: [{ code: 'WRONG_PHASE' }] },
    });
    const left = await house.query("select id from work_item where contract_id = $1 and kind = 'ANSWER_OFFER'", [
      contracts.negotiated.id,
    ]);
    expect(left).toEqual([]);
  });

  test('a change that nobody has begun is withdrawn, and none is asked for any more', async () => {
    await pass(notices.changed);
    const { change } = await house.ask<{ change: { phase: string } }>(
      manager,
      'query ($id: ID!) { change(id: $id) { phase } }',
      { id: changeId },
    );
    expect(change.phase).toBe('WITHDRAWN');
    const asked = { contractId: contracts.changed.id, serviceId: cast.serviceId };
    const said = { title: 'x', reason: 'x', content: 'x', effect: 'x' };
    expect(await decideOnChange(house, operator, 'requestChange', { ...asked, ...said })).toMatchObject({
      problems: [{ code: 'WRONG_PHASE' }],
    });
  });

  test('an open breach goes on to its end, and its credit is settled', async () => {
    await pass(notices.missed);
    const seen = async () =>
      (
        await house.ask<{ breach: { version: number; phase: string; compensation: { amount: object } | null } }>(
          manager,
          'query ($id: ID!) { breach(id: $id) { version phase compensation { amount { amount currency } } } }',
          { id: breachId },
        )
      ).breach;
    expect((await seen()).phase).not.toBe('CLOSED');
    const analysis = { breachId, expectedVersion: (await seen()).version, cause: 'A disk.', improvement: 'Two disks.' };
    expect((await house.mutate(manager, 'analyseBreach', analysis)).problems).toEqual([]);
    await settle(house, breachId, figuresOf(contracts.missed.targetId)(1, [998, 1_000]));
    expect((await seen()).compensation).toMatchObject({ amount: { amount: '100.00', currency: 'EUR' } });
  });
});

test('an end at once ends what is under way in the same moment', async () => {
  const { id: contractId } = await takeOver(house, cast);
  const change = await requested(house, contractId, cast.serviceId);
  const agreed = await agreedOn(house, contractId);
  expect(agreed).toMatchObject({ phase: 'HANDOVER', contract: { phase: 'TERMINATED' } });
  const { problems } = await decideOnChange(house, operator, 'withdrawChange', {
    changeId: change.id,
    expectedVersion: change.version + 1,
    reason: 'again',
  });
  expect(problems).toMatchObject([{ code: 'WRONG_PHASE' }]);
  expect(await decideOnEnd(house, manager, 'confirmNotice', onEnd(agreed))).toMatchObject({
    problems: [{ code: 'WRONG_PHASE' }],
  });
});
