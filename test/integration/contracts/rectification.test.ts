import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver } from './actors.ts';
import { kept, leg, messagesTo, recordBreach } from './breach-record.ts';
import { auditor, customer, type House, manager, openHouse, operator, otherCustomer, START, system } from './house.ts';
import {
  ANALYSIS,
  acceptedBreach,
  analysedBreach,
  breachSeen,
  decideOn,
  doneOn,
  MEASURE,
  reportedBreach,
  tell,
  toldBreach,
} from './remedy.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const moves = async (breachId: string) =>
  (await messagesTo(house, breachId)).flatMap(({ signal, args }) =>
    signal === 'moved' ? [(args['remedy'] as { move: string }).move] : [],
  );
const pass = (breachId: string, step: number) => house.mutate(system, 'passBreachDeadline', { breachId, step });
const agreement = (breachHandling: object) => ({ agreement: { breachHandling } });
const DAY_MS = 86_400_000;

describe('the cause and whom it is put down to (H7.3.2)', () => {
  test('the provider: it is to plan, within five days', async () => {
    const { breachId } = await analysedBreach(
      house,
      cast,
      {},
      { category: 'HARDWARE', contributingFactors: ['No spare part'] },
    );
    expect(await breachSeen(house, breachId, customer)).toMatchObject({
      phase: 'AWAITING_PLAN',
      stepDue: '2031-03-15T23:00:00.000Z',
      analysis: {
        category: 'HARDWARE',
        contributingFactors: ['No spare part'],
        attribution: 'PROVIDER',
        attributionAnswer: null,
      },
      liabilityExcluded: false,
      allowedActions: ['PROPOSE_SETTLEMENT'],
    });
    expect((await breachSeen(house, breachId, operator)).allowedActions).toEqual(['PLAN_RECTIFICATION']);
    expect((await breachSeen(house, breachId, auditor)).allowedActions).toEqual([]);
  });

  test('somebody else: agreed by the customer alone, and then the provider is not liable', async () => {
    const { breachId } = await analysedBreach(house, cast, {}, { attribution: 'FORCE_MAJEURE' });
    expect(await breachSeen(house, breachId, customer)).toMatchObject({
      phase: 'AWAITING_ATTRIBUTION',
      stepDue: '2031-03-24T23:00:00.000Z',
      allowedActions: ['ANSWER_ATTRIBUTION'],
    });
    const answer = { answer: 'AGREED', reason: 'There was a flood.' };
    expect(
      await decideOn(house, { ...customer, party: 'provider' }, breachId, 'answerAttribution', answer),
    ).toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
    });
    expect(await doneOn(house, customer, breachId, 'answerAttribution', answer)).toMatchObject({
      phase: 'AWAITING_SEAL',
      liabilityExcluded: true,
      stepDue: null,
      analysis: { attributionAnswer: 'AGREED', attributionAnsweredBy: 'customer' },
    });
    expect(await moves(breachId)).toEqual(['AGREE_ATTRIBUTION']);
  });

  test('not agreed, or not answered in time: it is rectified as any other', async () => {
    const refused = await analysedBreach(house, cast, {}, { attribution: 'CUSTOMER' });
    await doneOn(house, customer, refused.breachId, 'answerAttribution', {
      answer: 'REFUSED',
      reason: 'It was yours.',
    });
    const silent = await analysedBreach(house, cast, agreement({ acceptanceDays: 1 }), { attribution: 'THIRD_PARTY' });
    expect((await pass(silent.breachId, 1)).problems).toMatchObject([{ code: 'NOT_DUE_YET', retryable: true }]);
    expect(await breachSeen(house, silent.breachId)).toMatchObject({ phase: 'AWAITING_ATTRIBUTION' });
    await house.query('update breach set step_due = $2 where id = $1', [silent.breachId, START]);
    await pass(silent.breachId, 2); // of another step
    expect(await breachSeen(house, silent.breachId)).toMatchObject({ phase: 'AWAITING_ATTRIBUTION' });
    await pass(silent.breachId, 1);
    for (const { breachId } of [refused, silent])
      expect(await breachSeen(house, breachId)).toMatchObject({
        phase: 'AWAITING_PLAN',
        liabilityExcluded: false,
        analysis: { attributionAnswer: 'REFUSED' },
      });
    expect(await breachSeen(house, silent.breachId)).toMatchObject({ analysis: { attributionAnsweredBy: null } });
  });

  test('its date can be moved, later and ahead, with a reason', async () => {
    const { breachId } = await toldBreach(house, cast);
    const extend = (due: string) =>
      decideOn(house, manager, breachId, 'extendAnalysis', { due, reason: 'The vendor looks for it.' });
    expect(await extend('2031-03-13T12:00:00Z')).toMatchObject({
      problems: [{ code: 'ANALYSIS_DUE_NOT_LATER', path: ['input', 'due'] }],
    });
    expect(await extend('2031-03-20T12:00:00Z')).toMatchObject({ breach: { analysisDue: '2031-03-20T12:00:00.000Z' } });
    expect((await messagesTo(house, breachId)).at(-1)).toMatchObject({
      signal: 'extended',
      args: { analysisDue: '2031-03-20T12:00:00.000Z' },
    });
    await doneOn(house, operator, breachId, 'analyseBreach', ANALYSIS);
    expect(await extend('2031-03-21T12:00:00Z')).toMatchObject({ problems: [{ code: 'WRONG_PHASE' }] });
  });

  test('known before the customer: the remedy begins when the customer is told', async () => {
    const contract = await takeOver(house, cast, { noticeClock: 'DETECTION' });
    const legs = [leg(contract.targetId, 1)];
    const { breach } = await recordBreach(house, { contract, serviceId: cast.serviceId, legs });
    const breachId = breach?.id ?? '';
    const analysed = await doneOn(house, operator, breachId, 'analyseBreach', ANALYSIS);
    expect(analysed).toMatchObject({ phase: 'NOTICE_DUE', stepDue: null });
    expect((await messagesTo(house, breachId)).at(-1)).toEqual({ signal: 'analysed', args: {}, start: null });
    await tell(house, breachId);
    expect(await breachSeen(house, breachId)).toMatchObject({ phase: 'AWAITING_PLAN' });
    expect((await messagesTo(house, breachId)).at(-1)).toMatchObject({
      signal: 'told',
      args: { remedy: { phase: 'AWAITING_PLAN', step: 1 } },
    });
  });
});

describe('rectification (H7.3.5)', () => {
  test('planned, reported and accepted, within the days of the contract', async () => {
    const { breachId } = await analysedBreach(house, cast, agreement({ rectificationDays: 20, acceptanceDays: 7 }));
    const plan = (measures: object[]) => decideOn(house, operator, breachId, 'planRectification', { measures });
    expect(await plan([])).toMatchObject({ problems: [{ code: 'INVALID_INPUT' }] });
    expect(await plan([{ ...MEASURE, due: '2031-03-31' }])).toMatchObject({
      problems: [{ code: 'MEASURE_OUTSIDE_PLAN', path: ['input', 'measures', '0', 'due'] }],
    });
    expect(await plan([MEASURE, { ...MEASURE, due: '2031-03-30' }])).toMatchObject({
      breach: {
        phase: 'RECTIFYING',
        stepDue: '2031-03-30T22:00:00.000Z',
        rectification: { due: '2031-03-30T22:00:00.000Z', measures: [MEASURE, {}] },
      },
    });
    expect(await doneOn(house, operator, breachId, 'reportRectification', { report: 'Done.' })).toMatchObject({
      phase: 'AWAITING_ACCEPTANCE',
      stepDue: '2031-03-17T23:00:00.000Z',
    });
    expect((await breachSeen(house, breachId, customer)).allowedActions).toEqual([
      'ACCEPT_RECTIFICATION',
      'REJECT_RECTIFICATION',
    ]);
    expect(await doneOn(house, customer, breachId, 'acceptRectification')).toMatchObject({
      phase: 'WATCHING_EFFECT',
      rectification: {
        acceptedAt: START,
        acceptedByDefault: false,
        effect: null,
        effectDue: '2031-05-10T22:00:00.000Z',
        reports: [{ number: 1, answer: 'ACCEPTED' }],
      },
    });
    expect(await moves(breachId)).toEqual(['PLAN', 'REPORT', 'ACCEPT']);
  });

  test('is accepted by its own customer alone', async () => {
    const { breachId } = await reportedBreach(house, cast);
    expect(await decideOn(house, otherCustomer, breachId, 'acceptRectification')).toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
    });
    const query =
      'mutation ($input: AcceptRectificationInput!) { acceptRectification(input: $input) { problems { code } } }';
    const { errors } = await house.send(manager, query, { input: { breachId, expectedVersion: 1 } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const both = { ...manager, roles: ['manager', 'customer'] as const };
    expect(await decideOn(house, { ...both, roles: [...both.roles] }, breachId, 'acceptRectification')).toMatchObject({
      breach: null,
    });
  });

  test('rejected with a new date, and escalated after the agreed number of times', async () => {
    const { breachId } = await reportedBreach(house, cast, agreement({ maxRejections: 2 }));
    const reason = 'It failed again.';
    expect(await doneOn(house, customer, breachId, 'rejectRectification', { reason })).toMatchObject({
      phase: 'RECTIFYING',
      stepDue: '2031-04-09T22:00:00.000Z',
      rectification: { rejections: 1, reports: [{ answer: 'REJECTED', reason }] },
    });
    await doneOn(house, operator, breachId, 'reportRectification', { report: 'Again.' });
    expect(await doneOn(house, customer, breachId, 'rejectRectification', { reason })).toMatchObject({
      phase: 'ESCALATED',
      stepDue: '2031-03-20T23:00:00.000Z',
      rectification: { rejections: 2 },
    });
    expect((await breachSeen(house, breachId, operator)).allowedActions).toEqual(['PLAN_RECTIFICATION']);
    expect((await breachSeen(house, breachId, customer)).allowedActions).toEqual([
      'ACCEPT_RECTIFICATION',
      'ASK_FOR_MEDIATION',
    ]);
    expect(await doneOn(house, manager, breachId, 'planRectification', { measures: [MEASURE] })).toMatchObject({
      phase: 'RECTIFYING',
    });
  });

  test('counts as accepted when nobody answers in time, on record as such', async () => {
    const { breachId } = await reportedBreach(house, cast);
    await house.query('update breach set step_due = $2 where id = $1', [breachId, START]);
    await pass(breachId, 3);
    await pass(breachId, 3);
    expect(await breachSeen(house, breachId)).toMatchObject({
      phase: 'WATCHING_EFFECT',
      rectification: { acceptedByDefault: true, reports: [{ answer: 'ACCEPTED' }] },
    });
    expect((await messagesTo(house, breachId)).at(-1)?.args).toMatchObject({
      remedy: { move: 'ACCEPT', byDeadline: true },
    });
  });

  test('moves at the same time: one is made', async () => {
    const { breachId } = await reportedBreach(house, cast);
    const answers = await Promise.all([
      decideOn(house, customer, breachId, 'acceptRectification'),
      decideOn(house, customer, breachId, 'rejectRectification', { reason: 'No.' }),
    ]);
    expect(answers.filter(({ breach }) => breach !== null)).toHaveLength(1);
  });
});

describe('the effect (H7.3.5)', () => {
  const APRIL = { period: '2031-04', periodStart: '2031-03-31T22:00:00.000Z', periodEnd: '2031-04-30T22:00:00.000Z' };

  test('is confirmed once its time is over', async () => {
    const { breachId } = await acceptedBreach(house, cast);
    await house.query('update breach set step_due = $2 where id = $1', [breachId, START]);
    await pass(breachId, 4);
    expect(await breachSeen(house, breachId)).toMatchObject({
      phase: 'AWAITING_SEAL',
      rectification: { effect: 'CONFIRMED' },
    });
  });

  test('is none when the service is breached again: the new one is linked, and a grade more severe', async () => {
    const { contract, breachId } = await acceptedBreach(house, cast);
    const again = (revision: number, missedAt: string) =>
      recordBreach(house, {
        contract,
        serviceId: cast.serviceId,
        ...APRIL,
        legs: [leg(contract.targetId, revision, { missedAt })],
      });
    const { breach } = await again(1, '2031-04-02T00:00:00Z');
    expect(await breachSeen(house, breach?.id ?? '', customer)).toMatchObject({
      predecessor: { id: breachId },
      severity: 'MAJOR',
    });
    expect(await breachSeen(house, breachId)).toMatchObject({
      phase: 'AWAITING_SEAL',
      severity: 'MINOR',
      rectification: { effect: 'REPEATED' },
    });
    expect((await messagesTo(house, breach?.id ?? ''))[0]?.start).toMatchObject({ severity: 'MAJOR' });
    expect(await moves(breachId)).toEqual(['PLAN', 'REPORT', 'ACCEPT', 'REPEAT']);
  });

  test('is not touched by a miss from before the acceptance', async () => {
    const { contract, breachId } = await acceptedBreach(house, cast);
    const missedAt = new Date(Date.parse(START) - DAY_MS).toISOString();
    const march = { period: '2031-03', periodStart: APRIL.periodStart, periodEnd: APRIL.periodEnd };
    const { breach } = await recordBreach(house, {
      contract,
      serviceId: cast.serviceId,
      ...march,
      legs: [leg(contract.targetId, 1, { missedAt })],
    });
    expect(await breachSeen(house, breach?.id ?? '')).toMatchObject({ predecessor: null, severity: 'MINOR' });
    expect(await breachSeen(house, breachId)).toMatchObject({ phase: 'WATCHING_EFFECT' });
  });
});

describe('corrected data', () => {
  test('closes what is open with its reason, and what comes back goes on where it was, for as long as it still had', async () => {
    const { contract, breachId } = await reportedBreach(house, cast);
    const correct = (figures: object) => recordBreach(house, { contract, serviceId: cast.serviceId, legs: [figures] });
    await correct(kept(contract.targetId, 2));
    expect(await breachSeen(house, breachId, customer)).toMatchObject({
      standing: 'WITHDRAWN',
      phase: 'AWAITING_ACCEPTANCE',
      allowedActions: [],
    });
    expect(await decideOn(house, customer, breachId, 'acceptRectification')).toMatchObject({
      problems: [{ code: 'WRONG_PHASE' }],
    });
    await house.query(
      "update breach set step_due = $2, withdrawn_at = withdrawn_at - interval '2 days' where id = $1",
      [breachId, START],
    );
    await pass(breachId, 3);
    expect(await breachSeen(house, breachId)).toMatchObject({ phase: 'AWAITING_ACCEPTANCE' });
    await correct(leg(contract.targetId, 3));
    const due = '2031-03-12T12:00:00.000Z';
    expect(await breachSeen(house, breachId)).toMatchObject({
      standing: 'STANDING',
      phase: 'AWAITING_ACCEPTANCE',
      stepDue: due,
    });
    expect((await messagesTo(house, breachId)).slice(-2)).toMatchObject([
      { signal: 'withdrawn' },
      { signal: 'reinstated', args: { remedy: { phase: 'AWAITING_ACCEPTANCE', due } } },
    ]);
    const trail = await house.query(
      "select details->>'what' what, details->>'phase' phase from trail where subject_id = $1 and action = 'recordBreach' order by id",
      [breachId],
    );
    expect(trail.slice(1)).toEqual([
      { what: 'WITHDRAW', phase: 'AWAITING_ACCEPTANCE' },
      { what: 'REINSTATE', phase: 'AWAITING_ACCEPTANCE' },
    ]);
  });
});
