import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast } from './actors.ts';
import { kept, leg, messagesTo, recordBreach } from './breach-record.ts';
import { customer, type House, manager, openHouse, operator, otherCustomer, START, system } from './house.ts';
import { analysedBreach, breachSeen, decideOn, doneOn, MEASURE, SETTLEMENT } from './remedy.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const COUNTER = 'ProposeSettlementInput';
const pass = (breachId: string, step: number) => house.mutate(system, 'passBreachDeadline', { breachId, step });

describe('a settlement (H7.3.3)', () => {
  test('is proposed, countered and accepted, and so signed by both sides', async () => {
    const { breachId } = await analysedBreach(house, cast);
    const proposed = await doneOn(house, customer, breachId, 'proposeSettlement', {
      ...SETTLEMENT,
      amount: '1200.5',
      currency: 'EUR',
    });
    expect(proposed).toMatchObject({
      phase: 'NEGOTIATING',
      stepDue: '2031-03-15T12:00:00.000Z',
      allowedActions: [],
      settlements: [
        { round: 1, state: 'OPEN', proposedBySide: 'CUSTOMER', amount: { amount: '1200.50', currency: 'EUR' } },
      ],
    });
    expect((await breachSeen(house, breachId, manager)).allowedActions).toEqual([
      'COUNTER_SETTLEMENT',
      'ACCEPT_SETTLEMENT',
      'REJECT_SETTLEMENT',
    ]);
    const counter = { ...SETTLEMENT, content: 'One free month.', reason: 'Two are too many.' };
    await doneOn(house, manager, breachId, 'counterSettlement', counter, COUNTER);
    expect(await doneOn(house, customer, breachId, 'acceptSettlement')).toMatchObject({
      phase: 'AWAITING_PLAN',
      settlements: [
        { round: 1, state: 'COUNTERED' },
        { round: 2, state: 'ACCEPTED', proposedBySide: 'PROVIDER', acceptedBy: 'customer' },
      ],
    });
    const moves = (await messagesTo(house, breachId))
      .slice(-3)
      .map(({ args }) => (args['remedy'] as { move: string }).move);
    expect(moves).toEqual(['PROPOSE_SETTLEMENT', 'COUNTER_SETTLEMENT', 'ACCEPT_SETTLEMENT']);
  });

  test('stops the clock of what it interrupts: that goes on for as long as it still had', async () => {
    const { breachId } = await analysedBreach(house, cast);
    const { stepDue } = await doneOn(house, operator, breachId, 'planRectification', { measures: [MEASURE] });
    await doneOn(house, manager, breachId, 'proposeSettlement', SETTLEMENT);
    await house.query("update breach set interrupted_at = interrupted_at - interval '3 days' where id = $1", [
      breachId,
    ]);
    const back = await doneOn(house, customer, breachId, 'rejectSettlement', { reason: 'Too little.' });
    const due = new Date(Date.parse(stepDue ?? '') + 3 * 86_400_000).toISOString();
    expect(back).toMatchObject({ phase: 'RECTIFYING', stepDue: due, rectification: { due } });
  });

  test('ends with the managers of both sides after the last round, or when nobody answers', async () => {
    const agreement = { agreement: { breachHandling: { settlementRounds: 1 } } };
    const last = await analysedBreach(house, cast, agreement);
    await doneOn(house, manager, last.breachId, 'proposeSettlement', SETTLEMENT);
    expect(await decideOn(house, customer, last.breachId, 'counterSettlement', SETTLEMENT, COUNTER)).toMatchObject({
      problems: [{ code: 'SETTLEMENT_ROUNDS_USED' }],
    });
    expect(await doneOn(house, customer, last.breachId, 'rejectSettlement', { reason: 'No.' })).toMatchObject({
      phase: 'ESCALATED',
    });
    const silent = await analysedBreach(house, cast);
    await doneOn(house, customer, silent.breachId, 'proposeSettlement', SETTLEMENT);
    await house.query('update breach set step_due = $2 where id = $1', [silent.breachId, START]);
    await pass(silent.breachId, 2);
    expect(await breachSeen(house, silent.breachId)).toMatchObject({
      phase: 'ESCALATED',
      settlements: [{ state: 'EXPIRED' }],
    });
  });

  test.each<[string, object, string]>([
    ['no words', { content: ' ' }, 'content'],
    ['an amount without its currency', { amount: '1' }, 'amount'],
    ['an amount that its currency does not have', { amount: '1.001', currency: 'EUR' }, 'amount'],
    ['an expiry that is past', { expiresAt: START }, 'expiresAt'],
    ['an expiry that is too far', { expiresAt: '2031-04-10T12:00:00Z' }, 'expiresAt'],
  ])('is refused with %s', async (_what, changes, field) => {
    const { breachId } = await analysedBreach(house, cast);
    expect(await decideOn(house, manager, breachId, 'proposeSettlement', { ...SETTLEMENT, ...changes })).toMatchObject({
      problems: [{ code: 'INVALID_INPUT', path: ['input', field] }],
    });
  });

  test('is proposed and accepted by who may sign for a side, and by nobody of another one', async () => {
    const { breachId } = await analysedBreach(house, cast);
    const clerk = { ...customer, subject: 'clerk' };
    expect((await breachSeen(house, breachId, clerk)).allowedActions).toEqual([]);
    expect(await decideOn(house, clerk, breachId, 'proposeSettlement', SETTLEMENT)).toMatchObject({
      problems: [{ code: 'NOT_AUTHORISED' }],
    });
    expect(await decideOn(house, otherCustomer, breachId, 'proposeSettlement', SETTLEMENT)).toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
    });
    await doneOn(house, manager, breachId, 'proposeSettlement', SETTLEMENT);
    expect(await decideOn(house, manager, breachId, 'acceptSettlement')).toMatchObject({
      problems: [{ code: 'BREACH_OTHER_SIDE_DECIDES' }],
    });
    expect(await decideOn(house, clerk, breachId, 'acceptSettlement')).toMatchObject({
      problems: [{ code: 'NOT_AUTHORISED' }],
    });
  });

  test('that is open when corrected data lift the miss can be answered for as long, once they bring it back', async () => {
    const { contract, breachId } = await analysedBreach(house, cast);
    await doneOn(house, manager, breachId, 'proposeSettlement', SETTLEMENT);
    const correct = (figures: object) => recordBreach(house, { contract, serviceId: cast.serviceId, legs: [figures] });
    await correct(kept(contract.targetId, 2));
    expect(await decideOn(house, customer, breachId, 'acceptSettlement')).toMatchObject({
      problems: [{ code: 'WRONG_PHASE' }],
    });
    await house.query("update breach set withdrawn_at = withdrawn_at - interval '2 days' where id = $1", [breachId]);
    await correct(leg(contract.targetId, 3));
    const expiresAt = '2031-03-17T12:00:00.000Z';
    expect(await breachSeen(house, breachId)).toMatchObject({
      stepDue: expiresAt,
      settlements: [{ state: 'OPEN', expiresAt }],
    });
    expect(await doneOn(house, customer, breachId, 'acceptSettlement')).toMatchObject({ phase: 'AWAITING_PLAN' });
  });

  test('that is open when the breach ends withdrawn is closed with that reason', async () => {
    const { contract, breachId } = await analysedBreach(house, cast);
    await doneOn(house, manager, breachId, 'proposeSettlement', SETTLEMENT);
    await recordBreach(house, { contract, serviceId: cast.serviceId, legs: [kept(contract.targetId, 2)] });
    await house.mutate(system, 'closeBreach', { breachId });
    expect(await breachSeen(house, breachId)).toMatchObject({ phase: 'CLOSED', settlements: [{ state: 'EXPIRED' }] });
    const closed = await house.query(
      "select details->>'phase' phase from trail where subject_id = $1 and action = 'closeBreach'",
      [breachId],
    );
    expect(closed).toEqual([{ phase: 'NEGOTIATING' }]);
  });

  test('that is open when the breach ends withdrawn leaves what it interrupted the time that it still had', async () => {
    const { contract, breachId } = await analysedBreach(house, cast);
    const { stepDue } = await breachSeen(house, breachId);
    await doneOn(house, manager, breachId, 'proposeSettlement', SETTLEMENT);
    await house.query("update breach set interrupted_at = interrupted_at - interval '2 days' where id = $1", [
      breachId,
    ]);
    await recordBreach(house, { contract, serviceId: cast.serviceId, legs: [kept(contract.targetId, 2)] });
    await house.mutate(system, 'closeBreach', { breachId });
    const left = await house.query(
      `select closed_phase, (step_due - interval '2 days') = $2::timestamptz as as_before, interrupted_phase, interrupted_due, interrupted_at, proposed_by
         from breach where id = $1`,
      [breachId, stepDue],
    );
    expect(left).toEqual([
      {
        closed_phase: 'AWAITING_PLAN',
        as_before: true,
        interrupted_phase: null,
        interrupted_due: null,
        interrupted_at: null,
        proposed_by: null,
      },
    ]);
  });
});
