import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver, terms } from './actors.ts';
import { leg, mailsOf, messagesTo, recordBreach, requestNotice } from './breach-record.ts';
import { admin, customer, type House, manager, openHouse, operator, otherCustomer, system } from './house.ts';
import { ANALYSIS, breachSeen, decideOn, doneOn, MEASURE, SETTLEMENT, tell } from './remedy.ts';
import { report, toldReport, WHAT } from './report.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const machine = { roles: ['integration'], subject: 'tickets' } as const;
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
const pass = (breachId: string, step: number) => house.mutate(system, 'passBreachDeadline', { breachId, step });
const healthOf = async (id: string): Promise<string> => {
  const query = 'query ($id: ID!) { contract(id: $id) { health } }';
  return (await house.ask<{ contract: { health: string } }>(manager, query, { id })).contract.health;
};
const trailOf = (breachId: string) =>
  house.query<{ action: string; reason: string | null }>(
    `select action, reason from trail where subject_kind = 'breach' and subject_id = $1 order by id`,
    [breachId],
  );

describe('what the provider reports (H7.3)', () => {
  test.each([
    ['its manager', manager],
    ['an operator', operator],
    ['a machine', machine],
  ])('%s: it stands at once, and the notice is due by the clock of the contract', async (_who, caller) => {
    const contract = await takeOver(house, cast, { noticeClock: 'DETECTION' });
    const { breach, problems } = await report(house, caller, contract, cast.serviceId);
    expect(problems).toEqual([]);
    expect(breach).toMatchObject({
      kind: 'CHANGED_CONTENT',
      phase: 'NOTICE_DUE',
      notifyBy: '2031-03-11T12:00:00.000Z',
      severity: 'MINOR',
      report: { reportedBySide: 'PROVIDER', confirmation: null },
    });
    expect(await healthOf(contract.id)).toBe('MISSED');
    const [opened] = await messagesTo(house, breach?.id ?? '');
    expect(opened?.start).toMatchObject({ kind: 'CHANGED_CONTENT', phase: 'NOTICE_DUE', period: '2031-02' });
    await tell(house, breach?.id ?? '');
    await doneOn(house, operator, breach?.id ?? '', 'analyseBreach', ANALYSIS);
    expect(await breachSeen(house, breach?.id ?? '')).toMatchObject({ phase: 'AWAITING_PLAN' });
  });
});

describe('what the customer reports (H7.3)', () => {
  test('is confirmed to have arrived, and the provider may contest it; till then the contract is not breached', async () => {
    const { contract, breachId } = await toldReport(house, cast, customer, { mayHoldNotice: true });
    expect(await breachSeen(house, breachId, operator)).toMatchObject({
      phase: 'AWAITING_CONFIRMATION',
      stepDue: '2031-03-24T23:00:00.000Z',
      notifyBy: '2031-03-11T12:00:00.000Z',
      report: { reportedBySide: 'CUSTOMER', confirmation: 'AWAITED' },
      allowedActions: ['CONFIRM_REPORT', 'CONTEST_REPORT'],
    });
    expect((await breachSeen(house, breachId, customer)).allowedActions).toEqual(['WITHDRAW_REPORT']);
    expect(await healthOf(contract.id)).toBe('OK');
    const { problems } = await decideOn(house, operator, breachId, 'analyseBreach', ANALYSIS);
    expect(codes(problems)).toEqual(['WRONG_PHASE']);
    const told = (await messagesTo(house, breachId)).at(-1);
    expect(told).toMatchObject({ signal: 'told', args: { remedy: { phase: 'AWAITING_CONFIRMATION', step: 1 } } });
    const awaited = await house.query(
      'select 1 from notification where breach_id = $1 and acknowledge_by is not null',
      [breachId],
    );
    expect(awaited).toEqual([]);
  });

  test('confirmed: the cause is looked for from then on, and it is a breach like any other', async () => {
    const { contract, breachId } = await toldReport(house, cast);
    expect(codes((await decideOn(house, manager, breachId, 'contestReport', { reason: ' ' })).problems)).toEqual([
      'INVALID_INPUT',
    ]);
    const confirmed = await doneOn(house, operator, breachId, 'confirmReport');
    expect(confirmed).toMatchObject({
      phase: 'AWAITING_ANALYSIS',
      analysisDue: '2031-03-13T12:00:00.000Z',
      stepDue: null,
      report: { confirmation: 'CONFIRMED', confirmedByDefault: false },
    });
    expect(await healthOf(contract.id)).toBe('MISSED');
    expect((await messagesTo(house, breachId)).at(-1)).toMatchObject({
      signal: 'moved',
      args: { remedy: { phase: 'AWAITING_ANALYSIS', move: 'CONFIRM_REPORT', due: '2031-03-13T12:00:00.000Z' } },
    });
    await doneOn(house, operator, breachId, 'analyseBreach', ANALYSIS);
    expect((await messagesTo(house, breachId)).at(-1)).toMatchObject({ args: { remedy: { move: null, step: 3 } } });
    await doneOn(house, operator, breachId, 'planRectification', { measures: [MEASURE] });
    await doneOn(house, operator, breachId, 'reportRectification', { report: 'Backups are made daily.' });
    const accepted = await doneOn(house, customer, breachId, 'acceptRectification');
    expect(accepted.phase).toBe('WATCHING_EFFECT');
    // What both sides agreed on stands.
    expect(codes((await decideOn(house, customer, breachId, 'withdrawReport', { reason: 'no' })).problems)).toEqual([
      'WRONG_PHASE',
    ]);
  });

  test('contested with a reason and upheld: the managers decide, and nothing is planned before', async () => {
    const { breachId } = await toldReport(house, cast);
    const contested = await doneOn(house, operator, breachId, 'contestReport', { reason: 'Weekly was agreed.' });
    expect(contested).toMatchObject({ phase: 'CONTESTED', report: { contestReason: 'Weekly was agreed.' } });
    expect((await breachSeen(house, breachId, customer)).allowedActions).toEqual(['UPHOLD_REPORT', 'WITHDRAW_REPORT']);
    expect((await breachSeen(house, breachId, operator)).allowedActions).toEqual(['CONFIRM_REPORT']);
    await doneOn(house, customer, breachId, 'upholdReport', { reason: 'Daily stands in annex 2.' });
    expect(await breachSeen(house, breachId, operator)).toMatchObject({
      phase: 'ESCALATED',
      report: { confirmation: 'UPHELD', upholdReason: 'Daily stands in annex 2.' },
      allowedActions: ['CONFIRM_REPORT'],
    });
    const plan = await decideOn(house, operator, breachId, 'planRectification', { measures: [MEASURE] });
    expect(plan.problems).toMatchObject([
      { code: 'WRONG_PHASE', message: expect.stringContaining('once it is confirmed') },
    ]);
    expect((await messagesTo(house, breachId)).at(-1)).toMatchObject({ args: { remedy: { disputed: true } } });
    expect((await doneOn(house, manager, breachId, 'confirmReport')).phase).toBe('AWAITING_ANALYSIS');
  });
});

describe('taking a report back', () => {
  test('is for the side that made it: the breach is withdrawn, with the reason on record; another may be reported then', async () => {
    const { contract, breachId } = await toldReport(house, cast, manager);
    await doneOn(house, operator, breachId, 'analyseBreach', ANALYSIS);
    const others = await decideOn(house, customer, breachId, 'withdrawReport', { reason: 'no' });
    expect(codes(others.problems)).toEqual(['BREACH_OTHER_SIDE_DECIDES']);
    const withdrawn = await doneOn(house, operator, breachId, 'withdrawReport', {
      reason: 'Another customer was meant.',
    });
    expect(withdrawn).toMatchObject({
      standing: 'WITHDRAWN',
      report: { withdrawReason: 'Another customer was meant.' },
    });
    expect(withdrawn.allowedActions).toEqual([]);
    expect((await messagesTo(house, breachId)).at(-1)).toMatchObject({
      signal: 'withdrawn',
      args: { revision: null, times: 1 },
    });
    expect(await healthOf(contract.id)).toBe('OK');
    expect((await trailOf(breachId)).at(-1)).toMatchObject({
      action: 'withdrawReport',
      reason: 'Another customer was meant.',
    });
    expect(
      codes((await decideOn(house, operator, breachId, 'planRectification', { measures: [MEASURE] })).problems),
    ).toEqual(['WRONG_PHASE']);
    const again = await report(house, customer, contract, cast.serviceId);
    expect(again.breach).toMatchObject({ phase: 'NOTICE_DUE' });
  });

  test('is refused once both sides signed a settlement, and of what was measured', async () => {
    const { breachId } = await toldReport(house, cast, manager);
    await doneOn(house, operator, breachId, 'analyseBreach', ANALYSIS);
    await doneOn(house, customer, breachId, 'proposeSettlement', SETTLEMENT);
    await doneOn(house, manager, breachId, 'acceptSettlement');
    expect((await breachSeen(house, breachId, operator)).allowedActions).not.toContain('WITHDRAW_REPORT');
    expect(codes((await decideOn(house, operator, breachId, 'withdrawReport', { reason: 'no' })).problems)).toEqual([
      'WRONG_PHASE',
    ]);
    const contract = await takeOver(house, cast);
    const { breach } = await recordBreach(house, {
      contract,
      serviceId: cast.serviceId,
      legs: [leg(contract.targetId, 1)],
    });
    const measured = await decideOn(house, operator, breach?.id ?? '', 'withdrawReport', { reason: 'no' });
    expect(codes(measured.problems)).toEqual(['BREACH_NOT_REPORTED']);
  });

  test('the mails say that it was taken back, and why', async () => {
    const { breachId } = await toldReport(house, cast, manager);
    await doneOn(house, operator, breachId, 'withdrawReport', { reason: 'Another customer was meant.' });
    const { notification } = await requestNotice(house, breachId, 'BREACH_RETRACTED');
    const [english, chinese] = await mailsOf(house, notification?.id ?? '');
    expect(english?.subject).toBe(`Breach notice withdrawn: changed content of Datalab in 2031-02 (${breachId})`);
    expect(english?.text).toContain('Taken back because: Another customer was meant.');
    expect(english?.text).not.toMatch(/measured|corrected/);
    expect(chinese?.subject).toBe(`违约通知撤回：Datalab 在 2031-02 的服务内容变更（${breachId}）`);
  });
});

describe('what is refused', () => {
  test('a second report of the same kind, service and period while one is open, naming that one', async () => {
    const contract = await takeOver(house, cast);
    const first = await report(house, manager, contract, cast.serviceId);
    const second = await report(house, customer, contract, cast.serviceId, { occurredAt: '2031-02-02T08:00:00Z' });
    expect(second.problems).toMatchObject([
      { code: 'BREACH_REPORT_OPEN', message: expect.stringContaining(first.breach?.id ?? '?') },
    ]);
    // Another kind and another period are others; so is what is measured.
    const late = await report(house, customer, contract, cast.serviceId, { kind: 'LATE_SERVICE' });
    const march = await report(house, customer, contract, cast.serviceId, { occurredAt: '2031-03-02T08:00:00Z' });
    const { breach } = await recordBreach(house, {
      contract,
      serviceId: cast.serviceId,
      legs: [leg(contract.targetId, 1)],
    });
    expect([late.problems, march.problems, breach?.episode]).toEqual([[], [], 0]);
  });

  test.each([
    ['ahead', { occurredAt: '2031-03-10T12:00:01Z' }, 'BREACH_NOT_OCCURRED_YET'],
    ['before the term', { occurredAt: '2030-12-31T08:00:00Z' }, 'BREACH_OUTSIDE_TERM'],
    ['over before it began', { until: '2031-02-20T07:00:00Z' }, 'END_BEFORE_START'],
    ['without words', { what: ' ' }, 'INVALID_INPUT'],
    ['of a service that the contract does not promise', { serviceId: 'svc_none' }, 'BREACH_SERVICE_NOT_PROMISED'],
  ])('%s', async (_what, changes, code) => {
    const contract = await takeOver(house, cast);
    expect(codes((await report(house, customer, contract, cast.serviceId, changes)).problems)).toEqual([code]);
  });

  test('of a draft, by somebody who is no party, and of a contract that the caller does not see', async () => {
    const { contract: draft } = await house.mutate<{ contract: { id: string } }>(
      manager,
      'draftContract',
      { terms: terms(cast) },
      'contract { id }',
    );
    expect(codes((await report(house, manager, draft, cast.serviceId)).problems)).toEqual([
      'BREACH_CONTRACT_NOT_IN_FORCE',
    ]);
    const contract = await takeOver(house, cast);
    const elsewhere = { ...manager, party: 'other-customer' };
    expect(codes((await report(house, elsewhere, contract, cast.serviceId)).problems)).toEqual(['NOT_A_PARTY']);
    expect(codes((await report(house, otherCustomer, contract, cast.serviceId)).problems)).toEqual(['NOT_FOUND']);
  });

  test('the credit of what was reported: nothing was measured', async () => {
    const claimWindow = { days: 30 };
    const { breachId } = await toldReport(house, cast, manager, { claimWindow });
    expect((await decideOn(house, customer, breachId, 'claimCredit')).problems).toMatchObject([
      { code: 'CREDIT_NOT_OWED', message: expect.stringContaining('NOT_MEASURED') },
    ]);
    await house.mutate(system, 'settleCompensation', { breachId, figures: [] });
    const query = `query ($id: ID!) { breach(id: $id) { compensation { phase nothingBecause } } }`;
    const { breach } = await house.ask<{ breach: object }>(customer, query, { id: breachId });
    expect(breach).toEqual({
      compensation: { phase: 'NOTHING_OWED', nothingBecause: 'NOT_MEASURED' },
    });
  });
});

describe('an integration finds again what it reported', () => {
  test('by its own id, which is used once for a customer', async () => {
    const contract = await takeOver(house, cast);
    const reported = await report(house, machine, contract, cast.serviceId, { externalId: 'INC-7' });
    const query = 'query ($externalId: String) { breach(externalId: $externalId) { id kind report { what } } }';
    const { breach } = await house.ask<{ breach: object }>(machine, query, { externalId: 'INC-7' });
    expect(breach).toEqual({ id: reported.breach?.id, kind: 'CHANGED_CONTENT', report: { what: WHAT.what } });
    const twice = { kind: 'INTERRUPTION', externalId: 'INC-7' };
    expect(codes((await report(house, machine, contract, cast.serviceId, twice)).problems)).toEqual([
      'DUPLICATE_EXTERNAL_ID',
    ]);
    const others = await takeOver(house, { ...cast, customerId: cast.otherCustomerId });
    expect((await report(house, otherCustomer, others, cast.serviceId, twice)).problems).toEqual([]);
    const list = 'query ($filter: BreachFilter) { breaches(filter: $filter) { edges { node { kind } } } }';
    const { breaches } = await house.ask<{ breaches: { edges: object[] } }>({ ...admin, roles: ['admin'] }, list, {
      filter: { externalId: 'INC-7', kinds: ['INTERRUPTION'] },
    });
    expect(breaches.edges).toEqual([{ node: { kind: 'INTERRUPTION' } }]);
  });
});

describe('as time passes', () => {
  test('late, it is on record as late; where the contract allows it, its manager holds the notice', async () => {
    const contract = await takeOver(house, cast, { noticeClock: 'OCCURRENCE', mayHoldNotice: true });
    // Nothing is due before a contract is taken over; so it must have occurred after that.
    await house.setClock('2031-03-13T12:00:00.000Z');
    const occurredAt = '2031-03-11T08:00:00Z';
    const { breach } = await report(house, manager, contract, cast.serviceId, { occurredAt });
    expect(breach).toMatchObject({ notifyBy: '2031-03-12T08:00:00.000Z' });
    expect(breach?.allowedActions).toContain('RELEASE_NOTICE');
    const [opened] = await messagesTo(house, breach?.id ?? '');
    expect(opened?.start).toMatchObject({ foundLate: true, held: true });
  });

  test('the same again after the rectification was accepted: it had no effect, once that is confirmed (H7.3.5)', async () => {
    const { contract, breachId } = await toldReport(house, cast, manager, { noticeClock: 'DETECTION' });
    await doneOn(house, operator, breachId, 'analyseBreach', ANALYSIS);
    await doneOn(house, operator, breachId, 'planRectification', { measures: [MEASURE] });
    await doneOn(house, operator, breachId, 'reportRectification', { report: 'Backups are made daily.' });
    await doneOn(house, customer, breachId, 'acceptRectification');
    await house.setClock('2031-03-20T12:00:00.000Z');
    const occurredAt = '2031-03-19T08:00:00Z';
    await report(house, manager, contract, cast.serviceId, { occurredAt, kind: 'LATE_SERVICE' });
    const again = await report(house, customer, contract, cast.serviceId, { occurredAt });
    const nextId = again.breach?.id ?? '';
    await tell(house, nextId);
    expect(await breachSeen(house, breachId)).toMatchObject({ phase: 'WATCHING_EFFECT' });
    await doneOn(house, operator, nextId, 'confirmReport');
    expect(await breachSeen(house, nextId)).toMatchObject({ predecessor: { id: breachId }, severity: 'MAJOR' });
    expect((await messagesTo(house, nextId)).at(-1)).toMatchObject({ signal: 'moved', args: { severity: 'MAJOR' } });
    expect((await breachSeen(house, breachId)).rectification).toMatchObject({ effect: 'REPEATED' });
  });

  test('silence of the provider confirms, that of the customer upholds; both are on record as such', async () => {
    const silent = await toldReport(house, cast);
    const contested = await toldReport(house, cast);
    await doneOn(house, operator, contested.breachId, 'contestReport', { reason: 'Weekly was agreed.' });
    await pass(silent.breachId, 1);
    expect(await breachSeen(house, silent.breachId)).toMatchObject({ phase: 'AWAITING_CONFIRMATION' });
    await house.setClock('2031-04-04T00:00:00.000Z');
    await pass(silent.breachId, 1);
    await pass(contested.breachId, 2);
    expect(await breachSeen(house, silent.breachId)).toMatchObject({
      phase: 'AWAITING_ANALYSIS',
      report: { confirmation: 'CONFIRMED', confirmedByDefault: true },
    });
    expect(await breachSeen(house, contested.breachId)).toMatchObject({
      phase: 'ESCALATED',
      report: { confirmation: 'UPHELD', upholdReason: null },
    });
  });
});
