import { evaluateAvailability, type TargetEvaluation } from '@surety/domain';
import { describe, expect, test } from 'vitest';
import { concernsLifecycle, saysTheSame } from './revision.ts';

const DAY_MS = 86_400_000;

/** A month of 30 days with one outage, as of some day of it. */
const judged = (asOfDay: number, downMs: number, maintenanceFromDay = 40): TargetEvaluation =>
  evaluateAvailability({
    period: { startMs: 0, endMs: 30 * DAY_MS },
    asOfMs: asOfDay * DAY_MS,
    agreed: '24x7',
    policy: { maintenance: 'EXCLUDE', unknown: 'EXCLUDE', minimumOutageMs: 0 },
    facts: { kind: 'OUTAGES', outages: [{ startMs: DAY_MS, endMs: DAY_MS + downMs }], unknown: [] },
    maintenance: [{ startMs: maintenanceFromDay * DAY_MS, endMs: (maintenanceFromDay + 1) * DAY_MS }],
    exclusions: [],
    target: { operator: 'gte', value: '99.9' },
  });

/** As PostgreSQL gives a jsonb back: shorter keys first. */
const fromJsonb = (value: TargetEvaluation): TargetEvaluation =>
  Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) as never;

describe('a revision is due', () => {
  test.each([
    ['not for the same figures in another order of keys', judged(30, 5), judged(30, 5), true],
    ['for another millisecond down of a closed period', judged(30, 5), judged(30, 6), false],
    ['not when an open period only went on', judged(10, 5), judged(11, 5), true],
    ['not while time passes in maintenance', judged(10.2, 5, 10), judged(10.8, 5, 10), true],
    ['for another millisecond down of an open one', judged(10, 5), judged(11, 6), false],
    ['for maintenance ahead: it changes the budget', judged(10, 5), judged(10, 5, 20), false],
    ['when the period closes', judged(29, 5), judged(30, 5), false],
  ])('%s', (_what, former, result, same) => {
    expect(saysTheSame(fromJsonb(former), result)).toBe(same);
  });
});

describe('the lifecycle is told', () => {
  const MET = judged(30, 0);
  const ON_TRACK = judged(10, 0);
  const AT_RISK = judged(10, 1_500_000);
  const MISSED = judged(30, 9_000_000);
  test.each([
    ['of a first miss', null, MISSED, true],
    ['of a first risk', null, AT_RISK, true],
    ['not of a first one without anything to do', null, ON_TRACK, false],
    ['not of a first one that is met', null, MET, false],
    ['of another outcome', ON_TRACK, AT_RISK, true],
    ['of a miss that is lifted', MISSED, MET, true],
    ['of new figures of a miss', MISSED, judged(30, 9_000_001), true],
    ['not of new figures of what is met', MET, judged(30, 7), false],
  ])('%s', (_what, former, result, told) => {
    expect(concernsLifecycle(former, result)).toBe(told);
  });
});
