import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breachHandlingOf, DEFAULT_BREACH_HANDLING as TERMS } from './breach-handling.ts';
import type { BreachPhase } from './breach-phases.ts';
import { remindersMs, stepDueMs, type Watched } from './remedy-deadlines.ts';

const at = (text: string): number => Date.parse(text);
const BERLIN: Watched = {
  timeZone: 'Europe/Berlin',
  termFirstDay: '2031-01-01',
  unit: 'MONTH',
  graceMs: 10 * 86_400_000,
};
/** 10 March 2031, 13:00 in Berlin; summer time begins on the 30th. */
const NOW = at('2031-03-10T12:00:00Z');

describe('until when a step is to be done: the end of a local day', () => {
  test.each<[BreachPhase, string | null, string]>([
    ['AWAITING_PLAN', '2031-03-15T23:00:00Z', '5 days: ours'],
    ['AWAITING_ATTRIBUTION', '2031-03-24T23:00:00Z', '14 days'],
    ['AWAITING_ACCEPTANCE', '2031-03-24T23:00:00Z', '14 days'],
    ['RECTIFYING', '2031-04-09T22:00:00Z', '30 days, over the change to summer time (H7.3.5)'],
    ['WATCHING_EFFECT', '2031-05-10T22:00:00Z', 'the whole of April, and 10 days in which late facts count'],
    ['ESCALATED', '2031-03-20T23:00:00Z', '10 days for the managers (H7.3.3)'],
    ['MEDIATING', '2031-04-09T22:00:00Z', '30 days for the mediation (H7.3.3)'],
    ['TERMINATION_OPTION', '2031-04-09T22:00:00Z', '30 days for the choice (H7.4)'],
    ['NEGOTIATING', null, 'the proposal says'],
  ])('%s: %s (%s)', (phase, due) => {
    expect(stepDueMs(phase, NOW, TERMS, BERLIN)).toBe(due && at(due));
  });

  test.each<[Watched['unit'], number, string, string, string]>([
    ['MONTH', 0, '2031-03-10T12:00:00Z', '2031-04-10T00:00:00Z', 'the period of the acceptance'],
    [
      'MONTH',
      1,
      '2031-03-01T00:00:00Z',
      '2031-04-10T00:00:00Z',
      'accepted with the begin of a period: that one is whole',
    ],
    ['MONTH', 3, '2031-03-10T12:00:00Z', '2031-07-10T00:00:00Z', 'April, May, June'],
    ['QUARTER', 1, '2031-03-10T12:00:00Z', '2031-07-10T00:00:00Z', 'the second quarter'],
  ])('%s × %i, accepted at %s, is watched until %s (%s)', (unit, effectPeriods, accepted, until) => {
    const watched: Watched = { ...BERLIN, timeZone: 'UTC', unit, graceMs: 9 * 86_400_000 };
    expect(stepDueMs('WATCHING_EFFECT', at(accepted), { ...TERMS, effectPeriods }, watched)).toBe(at(until));
  });
});

describe('when somebody is reminded', () => {
  test.each<[BreachPhase, readonly number[]]>([
    ['RECTIFYING', [50, 75, 90]],
    ['AWAITING_PLAN', [50, 75, 90]],
    ['AWAITING_ACCEPTANCE', [50]],
    ['NEGOTIATING', [50]],
    ['WATCHING_EFFECT', []],
    ['ESCALATED', [50]],
    ['MEDIATING', [50]],
    ['TERMINATION_OPTION', [50]],
  ])('%s: at %j %% of its time', (phase, percents) => {
    expect(remindersMs(phase, 1_000, 1_100)).toEqual(percents.map(percent => 1_000 + percent));
  });

  test('within the step, in order, for any length', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.integer({ min: 1, max: 1e12 }), (begunMs, lengthMs) => {
        const reminders = remindersMs('RECTIFYING', begunMs, begunMs + lengthMs);
        expect(reminders).toEqual(reminders.toSorted((a, b) => a - b));
        for (const each of reminders) expect(each >= begunMs && each < begunMs + lengthMs).toBe(true);
      }),
    );
  });
});

test('a contract that says nothing is handled by the defaults', () => {
  expect(breachHandlingOf({})).toEqual({
    rectificationDays: 30,
    maxRejections: 3,
    acceptanceDays: 14,
    settlementRounds: 3,
    effectPeriods: 1,
    managerDays: 10,
    mediationDays: 30,
    terminationOptionDays: 30,
  });
});

test('a clause from before an escalation had dates has those of the defaults, and keeps its own figures', () => {
  const signed = { rectificationDays: 7, maxRejections: 2, acceptanceDays: 3, settlementRounds: 1, effectPeriods: 0 };
  const breachHandling = signed as ReturnType<typeof breachHandlingOf>;
  expect(breachHandlingOf({ agreement: { breachHandling } })).toEqual({
    ...signed,
    managerDays: 10,
    mediationDays: 30,
    terminationOptionDays: 30,
  });
});
