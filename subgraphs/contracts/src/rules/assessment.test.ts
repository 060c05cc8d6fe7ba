import { SHIPPED_CATALOGUE } from '@surety/domain';
import { expect, test } from 'vitest';
import { assessmentFindings, assessPeriods } from './assessment.ts';
import { FULL_AGREEMENT } from './full-agreement.fixture.ts';

const mttr = {
  id: 'tgt_1',
  serviceId: 'svc_1',
  indicator: 'MTTR',
  operator: 'LTE',
  value: '4',
  unit: 'HOURS',
  period: 'MONTH',
} as const;
const month = (period: string, outcome: string, value: string | null) => ({
  targetId: 'tgt_1',
  period,
  outcome,
  value,
  creditMinor: null,
});

test.each([
  [
    'the longest mean is the worst, and a month without an outage is none',
    [
      month('2030-11', 'MET', '2'),
      month('2030-12', 'MISSED', '5.5'),
      month('2031-01', 'NOT_APPLICABLE', null),
      month('2031-02', 'MISSED', '4.25'),
    ],
    [
      'OVER_COMMITTED: The promise of 4 hours would have been missed in 2 of 3 periods (2030-12, 2031-02); the worst was 5.5 hours in 2030-12.',
    ],
  ],
  ['what was kept says nothing', [month('2031-01', 'MET', '2'), month('2031-02', 'MET', '4')], []],
  ['no outage at all says nothing', [month('2031-01', 'NOT_APPLICABLE', null)], []],
  [
    'nothing known is said',
    [month('2031-01', 'NO_DATA', null)],
    [
      'NO_HISTORY: Nothing was measured of this service in the last 12 months: whether the promise can be kept is not known.',
    ],
  ],
])('a promise of at most 4 hours to restore: %s (H1.4, H3.2)', (_what, periods, expected) => {
  const findings = assessmentFindings(periods, [mttr], SHIPPED_CATALOGUE.levels, 'EUR');
  expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual(expected);
});

test('credits are agreed by availability: another target of the same period earns none of its own (H7.3.4)', () => {
  const availability = { numerator: 97n, denominator: 100n };
  const { creditMinor: _, ...past } = { ...month('2031-01', 'MISSED', '5.5'), availability, countedMs: null };
  const shares = [mttr, { ...mttr, id: 'tgt_2', indicator: 'AVAILABILITY', value: '99.9', unit: 'PERCENT' } as const];
  const content = { agreement: FULL_AGREEMENT, termStart: '2031-01-01', termEnd: '2031-12-31' };
  const assessed = assessPeriods([past, { ...past, targetId: 'tgt_2' }], shares, content);
  expect(assessed.map(({ creditMinor }) => creditMinor !== null)).toEqual([false, true]);
});

test('hours of interruption would have cost too: 10 % of 100.00 and three started hours at 2.50 (H7.3.4)', () => {
  const target = { ...mttr, indicator: 'AVAILABILITY', value: '99.9', unit: 'PERCENT' } as const;
  const content = { agreement: FULL_AGREEMENT, termStart: '2031-01-01', termEnd: '2031-12-31' };
  const countedMs = 1_000 * 3_600_000;
  // Of 1,000 hours 6.5 were down, and four earn nothing.
  const past = {
    targetId: 'tgt_1',
    period: '2031-01',
    value: '99.35',
    availability: { numerator: 9_935n, denominator: 10_000n },
  };
  const costs = (outcome: string, counted: number | null): number | null | undefined =>
    assessPeriods([{ ...past, outcome, countedMs: counted }], [target], content)[0]?.creditMinor;
  expect([costs('MISSED', countedMs), costs('MISSED', null), costs('MET', countedMs)]).toEqual([1_750, 1_000, 0]);
});
