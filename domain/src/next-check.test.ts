import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AvailabilityCase, evaluateAvailability } from './availability.ts';
import { nextCheckAtMs } from './next-check.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const open = (facts: AvailabilityCase['facts']): AvailabilityCase => ({
  period: { startMs: 0, endMs: 30 * DAY },
  asOfMs: null,
  agreed: '24x7',
  policy: { maintenance: 'EXCLUDE', unknown: 'EXCLUDE', minimumOutageMs: 0 },
  facts,
  maintenance: [],
  exclusions: [],
  target: { operator: 'gte', value: '99.9' },
});

describe('when an outcome could change without a further fact', () => {
  test('an outage that lasts: half of the budget, then the first millisecond above it, then the end of the period', () => {
    const lasting = open({ kind: 'OUTAGES', outages: [{ startMs: DAY, endMs: null }], unknown: [] });
    const half = nextCheckAtMs(lasting, DAY);
    expect(half).toBe(DAY + 21.6 * MINUTE);
    const whole = nextCheckAtMs(lasting, half ?? 0);
    expect(whole).toBe(DAY + 43.2 * MINUTE + 1);
    expect(nextCheckAtMs(lasting, whole ?? 0)).toBe(30 * DAY);
  });

  test('a probed service that is up: when its last state stops to hold', () => {
    const probed = open({ kind: 'PROBES', states: [{ atMs: DAY, state: 'UP' }], staleAfterMs: 36 * HOUR });
    expect(nextCheckAtMs(probed, DAY + 1)).toBe(DAY + 36 * HOUR);
    // At the instant of the very first state nothing was measured yet; a millisecond later something was.
    expect(nextCheckAtMs(probed, DAY)).toBe(DAY + 1);
  });

  test('nothing known, or the period over: never', () => {
    expect(nextCheckAtMs(open(null), DAY)).toBeNull();
    expect(nextCheckAtMs(open({ kind: 'OUTAGES', outages: [], unknown: [] }), 30 * DAY)).toBeNull();
  });

  test('just before it the outcome is still the same, for any probes', () => {
    const probes = fc.array(
      fc.record({ atMs: fc.integer({ min: 0, max: 5 * DAY }), state: fc.constantFrom('UP' as const, 'DOWN' as const) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(probes, fc.integer({ min: MINUTE, max: 10 * DAY }), (states, staleAfterMs) => {
        const nowMs = 5 * DAY + 1;
        const input = open({ kind: 'PROBES', states, staleAfterMs });
        const next = nextCheckAtMs(input, nowMs);
        const outcomeAt = (asOfMs: number) => evaluateAvailability({ ...input, asOfMs }).outcome;
        expect(next).toBeGreaterThan(nowMs);
        expect(outcomeAt((next ?? 0) - 1)).toBe(outcomeAt(nowMs));
      }),
    );
  });
});
