import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast } from './actors.ts';
import { kept, leg, messagesTo, recordBreach } from './breach-record.ts';
import { customer, type House, manager, openHouse, operator, otherCustomer, system } from './house.ts';
import { breachSeen, decideOn, doneOn, escalatedBreach, MEASURE, passDate, unsettledBreach } from './remedy.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const clerk = { ...customer, subject: 'clerk' };
const FAILED = { outcome: 'FAILED', text: 'The sides are too far apart.' };
const grounds = async (contractId: string) => {
  const { contract } = await house.ask<{ contract: { terminationGrounds: object[] } }>(
    customer,
    'query ($id: ID!) { contract(id: $id) { terminationGrounds { breach { id } since chosenBy reason } } }',
    { id: contractId },
  );
  return contract.terminationGrounds;
};
const movesOf = async (breachId: string) =>
  (await messagesTo(house, breachId)).flatMap(({ args }) => {
    const { move } = (args['remedy'] ?? {}) as { move?: string };
    return move === undefined || move === null ? [] : [move];
  });

describe('an escalated breach (H7.3.3)', () => {
  test('is first the managers: they plan anew, accept, or ask for mediation, by the date of the contract', async () => {
    const { breachId } = await escalatedBreach(house, cast);
    expect(await breachSeen(house, breachId, manager)).toMatchObject({
      phase: 'ESCALATED',
      stepDue: '2031-03-20T23:00:00.000Z',
      allowedActions: ['PLAN_RECTIFICATION', 'ASK_FOR_MEDIATION'],
      escalations: [{ managersUntil: '2031-03-20T23:00:00.000Z', mediator: null, ending: null }],
    });
    expect((await breachSeen(house, breachId, customer)).allowedActions).toEqual([
      'ACCEPT_RECTIFICATION',
      'ASK_FOR_MEDIATION',
    ]);
    const planned = await doneOn(house, operator, breachId, 'planRectification', { measures: [MEASURE] });
    expect(planned).toMatchObject({
      phase: 'RECTIFYING',
      escalations: [{ ending: 'NEW_PLAN', endedBy: 'operator', endedBecause: null }],
    });
  });

  test.each([
    ['RESOLVE_ESCALATION', 'PROVIDER', ['CUSTOMER', 'PROVIDER']],
    ['RECORD_MEDIATION', 'PROVIDER', ['CUSTOMER', 'PROVIDER']],
    ['CONFIRM_MEDIATION', 'CUSTOMER', ['CUSTOMER']],
    ['CHOOSE_TERMINATION', 'CUSTOMER', ['CUSTOMER']],
  ])('has %s on the worklists of those who may do it', async (workItem, whoseTurn, sides) => {
    const { breachId: recordId, contract } = await escalatedBreach(house, cast);
    const lifecycle = `breach/acme/${recordId}`;
    const shown = {
      lifecycle,
      contractId: contract.id,
      recordId,
      sequence: 1,
      phase: 'ESCALATED',
      whoseTurn,
      workItem,
    };
    await house.mutate(system, 'project', shown);
    const items = await house.query<{ whose_turn: string }>(
      'select whose_turn from work_item where lifecycle = $1 order by whose_turn',
      [lifecycle],
    );
    expect(items.map(each => each.whose_turn)).toEqual(sides);
  });

  test("goes to mediation at the managers' date by itself, and then to the customer's choice, and back to a plan", async () => {
    const { breachId } = await escalatedBreach(house, cast);
    expect(await passDate(house, breachId)).toMatchObject({
      phase: 'MEDIATING',
      stepDue: '2031-04-09T22:00:00.000Z',
      escalations: [{ mediationAskedBySide: null, mediator: null, mediationUntil: '2031-04-09T22:00:00.000Z' }],
    });
    expect(await passDate(house, breachId)).toMatchObject({
      phase: 'TERMINATION_OPTION',
      escalations: [{ outcome: null, terminationOptionUntil: '2031-04-09T22:00:00.000Z' }],
    });
    expect(await passDate(house, breachId)).toMatchObject({
      phase: 'AWAITING_PLAN',
      ending: null,
      escalations: [{ ending: 'OPTION_LAPSED', endedBy: null }],
    });
    expect((await movesOf(breachId)).slice(-3)).toEqual([
      'ASK_MEDIATION',
      'LAPSE_MEDIATION',
      'LAPSE_TERMINATION_OPTION',
    ]);
  });

  test('is mediated: an outcome that is disputed leaves the date as it is, one that is confirmed comes about', async () => {
    const { breachId } = await escalatedBreach(house, cast);
    const { stepDue } = await doneOn(house, manager, breachId, 'askForMediation', { mediator: 'A. Judge' });
    await house.query("update breach set step_due = step_due - interval '1 day' where id = $1", [breachId]);
    const due = new Date(Date.parse(stepDue ?? '') - 86_400_000).toISOString();
    const recorded = await doneOn(house, manager, breachId, 'recordMediationOutcome', {
      outcome: 'ACCEPTANCE',
      text: 'It is good enough.',
    });
    expect(recorded).toMatchObject({
      phase: 'MEDIATING',
      stepDue: due,
      escalations: [{ mediator: 'A. Judge', outcome: 'ACCEPTANCE', outcomeBySide: 'PROVIDER', outcomeBy: 'manager' }],
    });
    expect(recorded.allowedActions).toEqual([]);
    expect((await breachSeen(house, breachId, customer)).allowedActions).toEqual(['ANSWER_MEDIATION_OUTCOME']);
    expect(await decideOn(house, manager, breachId, 'answerMediationOutcome', { confirmed: true })).toMatchObject({
      problems: [{ code: 'BREACH_OTHER_SIDE_DECIDES' }],
    });
    const disputed = { confirmed: false, reason: 'We never said that.' };
    expect(await doneOn(house, customer, breachId, 'answerMediationOutcome', disputed)).toMatchObject({
      phase: 'MEDIATING',
      stepDue: due,
      escalations: [{ mediator: 'A. Judge', outcome: null, outcomeText: null, outcomeBy: null }],
    });
    await doneOn(house, customer, breachId, 'recordMediationOutcome', { outcome: 'NEW_PLAN', text: 'A third switch.' });
    expect(await doneOn(house, manager, breachId, 'answerMediationOutcome', { confirmed: true })).toMatchObject({
      phase: 'AWAITING_PLAN',
      escalations: [{ outcome: 'NEW_PLAN', outcomeConfirmedBy: 'manager', ending: 'NEW_PLAN' }],
    });
  });

  test("is mediated to an acceptance: it is the customer's, whichever side confirmed it", async () => {
    const { breachId } = await escalatedBreach(house, cast);
    await doneOn(house, manager, breachId, 'askForMediation', { mediator: 'A. Judge' });
    const acceptance = { outcome: 'ACCEPTANCE', text: 'It is good enough.' };
    await doneOn(house, customer, breachId, 'recordMediationOutcome', acceptance);
    expect(await doneOn(house, manager, breachId, 'answerMediationOutcome', { confirmed: true })).toMatchObject({
      phase: 'WATCHING_EFFECT',
      rectification: { acceptedByDefault: false, reports: [{ answer: 'ACCEPTED' }] },
      escalations: [{ ending: 'ACCEPTED', endedBy: 'manager' }],
    });
    expect(await house.query('select answered_by from rectification_report where breach_id = $1', [breachId])).toEqual([
      { answered_by: 'customer' },
    ]);
  });

  test.each<[string, object, readonly string[]]>([
    ['without words', { outcome: 'FAILED', text: ' ' }, ['input', 'text']],
    ['without a mediator', FAILED, ['input', 'mediator']],
    [
      'with a document that there is not',
      { ...FAILED, mediator: 'A. Judge', documentId: 'doc_none' },
      ['input', 'documentId'],
    ],
  ])('has no outcome %s', async (_what, outcome, path) => {
    const { breachId } = await escalatedBreach(house, cast);
    await passDate(house, breachId);
    expect(await decideOn(house, manager, breachId, 'recordMediationOutcome', outcome)).toMatchObject({
      problems: [{ path }],
    });
    expect((await breachSeen(house, breachId)).escalations).toMatchObject([{ outcome: null }]);
  });

  test('that a settlement brought about has nothing to accept', async () => {
    const { breachId } = await escalatedBreach(house, cast);
    await passDate(house, breachId);
    await house.query('update breach set rejections = 0 where id = $1', [breachId]);
    const acceptance = { outcome: 'ACCEPTANCE', text: 'It is good enough.', mediator: 'A. Judge' };
    expect(await decideOn(house, manager, breachId, 'recordMediationOutcome', acceptance)).toMatchObject({
      problems: [{ code: 'WRONG_PHASE', path: ['input', 'outcome'] }],
    });
  });
});

describe('a breach that mediation did not settle (H7.3.3, H7.4)', () => {
  test('is escalated to termination by who may sign for the customer: its contract has a ground', async () => {
    const { breachId, contract } = await unsettledBreach(house, cast);
    expect(await breachSeen(house, breachId, customer)).toMatchObject({
      phase: 'TERMINATION_OPTION',
      allowedActions: ['ACCEPT_RECTIFICATION', 'CHOOSE_TERMINATION', 'GRANT_NEW_PLAN'],
      escalations: [{ outcome: 'FAILED', outcomeConfirmedBy: 'customer', ending: null }],
    });
    expect((await breachSeen(house, breachId, manager)).allowedActions).toEqual([]);
    const reason = { reason: 'It fails every month.' };
    for (const [caller, code] of [
      [clerk, 'NOT_AUTHORISED'],
      [otherCustomer, 'NOT_FOUND'],
    ] as const)
      expect(await decideOn(house, caller, breachId, 'chooseTermination', reason)).toMatchObject({
        problems: [{ code }],
      });
    expect(await grounds(contract.id)).toEqual([]);
    expect(await doneOn(house, customer, breachId, 'chooseTermination', reason)).toMatchObject({
      phase: 'AWAITING_SEAL',
      ending: 'TERMINATION',
      liabilityExcluded: false,
      allowedActions: [],
      escalations: [{ ending: 'TERMINATION', endedBy: 'customer', endedBecause: 'It fails every month.' }],
    });
    expect(await grounds(contract.id)).toEqual([
      { breach: { id: breachId }, since: expect.any(String), chosenBy: 'customer', reason: 'It fails every month.' },
    ]);
    expect((await movesOf(breachId)).at(-1)).toBe('CHOOSE_TERMINATION');
    expect(
      await house.query(
        "select reason, details->>'move' move from trail where subject_id = $1 and action = 'chooseTermination' and details->>'move' is not null",
        [breachId],
      ),
    ).toEqual([{ reason: 'It fails every month.', move: 'CHOOSE_TERMINATION' }]);
  });

  test('is no ground while corrected data lift the miss, and one again once they bring it back', async () => {
    const { breachId, contract } = await unsettledBreach(house, cast);
    await doneOn(house, customer, breachId, 'chooseTermination', { reason: 'Enough.' });
    const correct = (figures: object) => recordBreach(house, { contract, serviceId: cast.serviceId, legs: [figures] });
    await correct(kept(contract.targetId, 2));
    expect(await grounds(contract.id)).toEqual([]);
    await correct(leg(contract.targetId, 3));
    expect(await grounds(contract.id)).toMatchObject([{ breach: { id: breachId } }]);
    await house.mutate(system, 'closeBreach', { breachId });
    expect(await breachSeen(house, breachId)).toMatchObject({ phase: 'CLOSED', ending: 'TERMINATION' });
    expect(await grounds(contract.id)).toHaveLength(1);
  });

  test.each<[string, object, string, string]>([
    ['acceptRectification', {}, 'WATCHING_EFFECT', 'ACCEPTED'],
    ['grantNewPlan', { reason: 'One more try.' }, 'AWAITING_PLAN', 'NEW_PLAN'],
  ])('goes on by %s: no ground', async (verb, input, phase, ending) => {
    const { breachId, contract } = await unsettledBreach(house, cast);
    expect(await doneOn(house, customer, breachId, verb, input)).toMatchObject({
      phase,
      ending: null,
      escalations: [{ ending, endedBy: 'customer' }],
    });
    expect(await grounds(contract.id)).toEqual([]);
  });

  test('that corrected data lift for a while has its date as much later', async () => {
    const { breachId, contract } = await unsettledBreach(house, cast);
    const { stepDue } = await breachSeen(house, breachId);
    const correct = (figures: object) => recordBreach(house, { contract, serviceId: cast.serviceId, legs: [figures] });
    await correct(kept(contract.targetId, 2));
    await house.query("update breach set withdrawn_at = withdrawn_at - interval '2 days' where id = $1", [breachId]);
    await correct(leg(contract.targetId, 3));
    const terminationOptionUntil = new Date(Date.parse(stepDue ?? '') + 2 * 86_400_000).toISOString();
    expect(await breachSeen(house, breachId)).toMatchObject({
      phase: 'TERMINATION_OPTION',
      stepDue: terminationOptionUntil,
      escalations: [{ terminationOptionUntil }],
    });
  });
});
