import { expect, test } from 'vitest';
import type { LegFigures } from './legs.ts';
import { breachSeverity, type Severity, severityOf } from './severity.ts';

const leg = (over: Partial<LegFigures>): LegFigures => ({
  targetId: 'tgt',
  evaluationId: 'evl',
  revision: 1,
  indicator: 'AVAILABILITY',
  unit: 'PERCENT',
  limit: '99.9',
  outcome: 'MISSED',
  value: null,
  downMs: 0,
  allowedMs: null,
  missedAtMs: 0,
  ...over,
});

// 99.9 % of 30 days allows 43.2 minutes: 2,592,000 ms. Of 160 office hours it allows 9.6 minutes.
test.each([
  [2_592_000, 5_184_000, 'MINOR', 'exactly twice the budget'],
  [2_592_000, 5_184_001, 'MAJOR', 'one millisecond more'],
  [2_592_000, 25_920_000, 'MAJOR', 'exactly ten times the budget'],
  [2_592_000, 25_920_001, 'CRITICAL', 'one millisecond more'],
  [576_000, 5_184_000, 'MAJOR', 'what is minor around the clock is not in office hours'],
  [0, 1, 'CRITICAL', 'nothing was allowed'],
])('%i ms allowed, %i ms down: %s (%s)', (allowedMs, downMs, severity) => {
  expect(severityOf([leg({ allowedMs, downMs })])).toBe(severity);
});

test.each<[LegFigures['indicator'], string, string, Severity, string]>([
  ['MTTR', '4', '8', 'MINOR', 'exactly twice as long'],
  ['MTTR', '4', '8.000000000001', 'MAJOR', 'longer'],
  ['MTTR', '4', '40.1', 'CRITICAL', 'more than ten times as long'],
  ['MTTF', '500', '250', 'MINOR', 'exactly twice as often'],
  ['MTTF', '500', '249.9', 'MAJOR', 'more often'],
  ['MTTF', '500', '49.9', 'CRITICAL', 'more than ten times as often'],
  ['MTTF', '500', '0', 'CRITICAL', 'never running'],
  ['INTERRUPTION_TIME', '60', '120', 'MINOR', 'exactly twice the limit'],
  ['INTERRUPTION_TIME', '60', '121', 'MAJOR', 'more'],
  ['INTERRUPTION_TIME', '0', '0.1', 'CRITICAL', 'nothing was allowed'],
  ['CSAT', '90', '80', 'MINOR', 'exactly twice as many are not satisfied'],
  ['CSAT', '90', '79.9', 'MAJOR', 'more'],
  ['NPS', '60', '-20', 'MAJOR', 'three times as far from the best'],
])('%s of %s came to %s: %s (%s)', (indicator, limit, value, severity) => {
  expect(severityOf([leg({ indicator, limit, value })])).toBe(severity);
});

test('the worst leg decides', () => {
  const availability = leg({ allowedMs: 2_592_000, downMs: 1 });
  const mttr = leg({ indicator: 'MTTR', limit: '1', value: '3' });
  expect(severityOf([availability])).toBe('MINOR');
  expect(severityOf([availability, mttr])).toBe('MAJOR');
  expect(severityOf([leg({ indicator: 'MTTR', limit: '1', value: '11' }), mttr])).toBe('CRITICAL');
});

test.each([
  [5_184_000, null, 'MINOR'],
  [5_184_000, 'brc_1', 'MAJOR'],
  [5_184_001, 'brc_1', 'CRITICAL'],
  [2_592_000_000, 'brc_1', 'CRITICAL'],
])('%i ms down, repeating %s, is %s: a grade more for a repeat (H7.3.5)', (downMs, predecessorId, severity) => {
  expect(breachSeverity({ predecessorId }, { tgt: leg({ allowedMs: 2_592_000, downMs }) })).toBe(severity);
});
