import { expect, test } from 'vitest';
import type { LegFigures } from './legs.ts';
import { sealAtMs } from './seal.ts';
import { severityOf } from './severity.ts';

const leg = (limit: string, downMs: number): LegFigures => ({
  targetId: 'tgt',
  evaluationId: 'evl',
  revision: 1,
  indicator: 'AVAILABILITY',
  limit,
  outcome: 'MISSED',
  value: null,
  downMs,
  missedAtMs: 0,
});
const THIRTY_DAYS_MS = 2_592_000_000;

// 99.9 % of 30 days allows 43.2 minutes: 2,592,000 ms.
test.each([
  ['99.9', 5_184_000, 'MINOR', 'exactly twice the budget'],
  ['99.9', 5_184_001, 'MAJOR', 'one millisecond more'],
  ['99.9', 25_920_000, 'MAJOR', 'exactly ten times the budget'],
  ['99.9', 25_920_001, 'CRITICAL', 'one millisecond more'],
  ['100', 1, 'CRITICAL', 'nothing was allowed'],
])('limit %s %%, %i ms down: %s (%s)', (limit, downMs, severity) => {
  expect(severityOf([leg(limit, downMs)], THIRTY_DAYS_MS)).toBe(severity);
});

test('the worst leg decides', () => {
  expect(severityOf([leg('99.9', 1), leg('99.9', 25_920_001), leg('99.9', 5_184_001)], THIRTY_DAYS_MS)).toBe(
    'CRITICAL',
  );
});

// Whichever is last begins the grace time.
test.each<[Parameters<typeof sealAtMs>[0], number, string]>([
  [{ periodEndMs: 100, takenOverAtMs: null, detectedAtMs: 50, graceMs: 10 }, 110, 'found within the period'],
  [{ periodEndMs: 100, takenOverAtMs: 200, detectedAtMs: 50, graceMs: 10 }, 210, 'taken over later'],
  [
    { periodEndMs: 100, takenOverAtMs: 200, detectedAtMs: 300, graceMs: 10 },
    310,
    'found after it would have been sealed',
  ],
])('%o is sealed at %i (%s)', (input, sealAt) => {
  expect(sealAtMs(input)).toBe(sealAt);
});
