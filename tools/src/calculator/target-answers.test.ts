import { describe, expect, test } from 'vitest';
import { answerOf, EVALUATION } from './test-support/cases.ts';

/** April 2026 has 30 days, 43,200 minutes. */
const APRIL = { ...EVALUATION, period: { start: '2026-04-01', end: '2026-05-01' } };

const availability = (operator: string, value: string) => ({
  indicator: 'availability',
  operator,
  value,
  unit: 'percent',
});

/** So many surveys alike. */
const of = (count: number, survey: object): object[] => Array.from({ length: count }, () => survey);

describe('targets (H3.2, H3.3)', () => {
  type TargetRows = readonly (readonly [title: string, change: object, target: object, answer: object])[];
  const [OPEN, CLOSED] = [{ asOf: '2026-04-10T12:00:00Z' }, {}];
  /** 43.2 minutes are the budget of 99.9 %, 21.6 their half. */
  const down = (end: string) => ({ outages: [{ start: '2026-04-10T01:00:00Z', end }] });
  test.each([
    [
      'Berlin in March 2026 lacks an hour: 44.58 minutes',
      { timeZone: 'Europe/Berlin', period: { start: '2026-03-01', end: '2026-04-01' }, outages: [] },
      availability('gte', '99.9'),
      { budget: { allowedMs: 2_674_800, spentMs: 0, leftMs: 2_674_800 } },
    ],
    [
      'the whole budget is no miss with gte',
      { ...CLOSED, ...down('2026-04-10T01:43:12Z') },
      availability('gte', '99.9'),
      { outcome: 'MET', value: '99.9', margin: '0', missedAt: null, budget: { leftMs: 0 } },
    ],
    [
      'with gt it is, when it is reached',
      { ...CLOSED, ...down('2026-04-10T01:43:12Z') },
      availability('gt', '99.9'),
      { outcome: 'MISSED', margin: '0', missedAt: '2026-04-10T01:43:12.000Z' },
    ],
    [
      'one millisecond more is',
      { ...CLOSED, ...down('2026-04-10T01:43:12.001Z') },
      availability('gte', '99.9'),
      { outcome: 'MISSED', value: '99.899999961419', margin: '-0.00000003858', missedAt: '2026-04-10T01:43:12.001Z' },
    ],
    [
      'open, below half of the budget',
      { ...OPEN, ...down('2026-04-10T01:21:35.999Z') },
      availability('gte', '99.9'),
      { outcome: 'ON_TRACK', missedAt: null },
    ],
    [
      'open, from half of the budget on',
      { ...OPEN, ...down('2026-04-10T01:21:36Z') },
      availability('gte', '99.9'),
      { outcome: 'AT_RISK', missedAt: null },
    ],
    [
      'open, above it: certain',
      { ...OPEN, ...down('2026-04-10T02:00:00Z') },
      availability('gte', '99.9'),
      { outcome: 'MISSED', missedAt: '2026-04-10T01:43:12.001Z' },
    ],
    [
      'open, nothing of nothing spent',
      { ...OPEN, outages: [] },
      availability('gt', '100'),
      { outcome: 'ON_TRACK', budget: { allowedMs: 0, spentMs: 0, leftMs: 0 } },
    ],
    [
      'nothing known goes before no failure',
      CLOSED,
      { indicator: 'mttr', operator: 'lte', value: '1', unit: 'hours' },
      { outcome: 'NO_DATA', value: null, margin: null, missedAt: null, budget: null },
    ],
    [
      'nothing known though the policy counts unknown time as up',
      { policy: { unknown: 'up' } },
      availability('gte', '99'),
      { outcome: 'NO_DATA', value: null, budget: null },
    ],
    [
      'no failure',
      { outages: [] },
      { indicator: 'mtbf', operator: 'gte', value: '1', unit: 'hours' },
      { outcome: 'NOT_APPLICABLE', value: null },
    ],
    [
      'no interruption',
      { outages: [] },
      { indicator: 'interruption', operator: 'lte', value: '0', unit: 'minutes' },
      { outcome: 'MET', value: '0', margin: '0' },
    ],
    [
      'availability by requests',
      { events: { good: 99_990, valid: 100_000 } },
      { ...availability('gte', '99.995'), by: 'events' },
      { outcome: 'MISSED', value: '99.99', margin: '-0.005', missedAt: null, budget: null },
    ],
    [
      'requests that nobody counted',
      { outages: [] },
      { ...availability('gte', '99'), by: 'events' },
      { outcome: 'NO_DATA' },
    ],
    [
      'failures per million, open and on the bad side',
      { ...OPEN, events: { good: 999_998, valid: 1_000_000 } },
      { indicator: 'failureRate', operator: 'lt', value: '0.0002', unit: 'percent' },
      { outcome: 'AT_RISK', value: '0.0002', margin: '0' },
    ],
    [
      'NPS of 60 promoters, 25 passives, 15 detractors is +45 (H6.1)',
      {
        surveys: [
          ...of(60, { scale: 'nps', score: 9 }),
          ...of(25, { scale: 'nps', score: 8 }),
          ...of(15, { scale: 'nps', score: 6 }),
          { scale: 'csat5', score: 1 },
        ],
      },
      { indicator: 'nps', operator: 'gte', value: '45', unit: 'points' },
      { outcome: 'MET', value: '45', margin: '0' },
    ],
    [
      'two of three satisfied',
      { surveys: [5, 4, 3].map(score => ({ scale: 'csat5', score })) },
      { indicator: 'csat', operator: 'gte', value: '66.7', unit: 'percent' },
      { outcome: 'MISSED', value: '66.666666666666', margin: '-0.033333333333' },
    ],
  ] as TargetRows)('%s', (_, change, target, answer) => {
    expect(answerOf({ ...APRIL, ...change, targets: [target] })).toMatchObject({ targets: [answer] });
  });
});
