import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from '../../test-support/any-case.ts';
import { availabilityCase, DAY, HOUR, MINUTE, PATIENT } from '../../test-support/cases.ts';
import { type AvailabilityCase, agreedTime, availabilityOutcome, evaluateAvailability } from './availability.ts';
import { measure } from './measurement.ts';
import { nextCheckAtMs } from './next-check.ts';

const open = (facts: AvailabilityCase['facts']): AvailabilityCase => availabilityCase({ facts });

describe('when an outcome could change without a further fact', PATIENT, () => {
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
    expect(nextCheckAtMs(probed, DAY + 36 * HOUR)).toBe(30 * DAY);
    // At the instant of the very first state nothing was measured yet; a millisecond later something was.
    expect(nextCheckAtMs(probed, DAY)).toBe(DAY + 1);
  });

  test('before the period: when it begins', () => {
    const facts = { kind: 'OUTAGES', outages: [], unknown: [] } as const;
    expect(nextCheckAtMs(open(facts), -1)).toBe(0);
    expect(nextCheckAtMs(open(facts), 0)).toBe(1);
  });

  test('down since before the period: when all of it is as long as the minimum', () => {
    const probed = open({ kind: 'PROBES', states: [{ atMs: -DAY, state: 'DOWN' }], staleAfterMs: 10 * DAY });
    const lenient = { ...probed, policy: { ...probed.policy, minimumOutageMs: 2 * DAY } };
    expect(nextCheckAtMs(lenient, 1)).toBe(DAY);
    expect(evaluateAvailability({ ...lenient, asOfMs: DAY })).toMatchObject({ outcome: 'MISSED', downMs: DAY });
  });

  test('nothing known, or the period over: never', () => {
    expect(nextCheckAtMs(open(null), DAY)).toBeNull();
    expect(nextCheckAtMs(open({ kind: 'OUTAGES', outages: [], unknown: [] }), 30 * DAY)).toBeNull();
  });

  test("an outage over the period's end still counts once it is as long as the minimum", () => {
    const facts = { kind: 'OUTAGES', outages: [{ startMs: 29 * DAY, endMs: null }], unknown: [] } as const;
    const lenient = { ...open(facts).policy, minimumOutageMs: 2 * DAY };
    const straddling = { ...open(facts), policy: lenient };
    expect(evaluateAvailability({ ...straddling, asOfMs: 30 * DAY }).outcome).toBe('MET');
    expect(nextCheckAtMs(straddling, 30 * DAY)).toBe(31 * DAY);
    expect(evaluateAvailability({ ...straddling, asOfMs: 31 * DAY })).toMatchObject({ outcome: 'MISSED', downMs: DAY });
    expect(nextCheckAtMs(straddling, 31 * DAY)).toBeNull();
  });

  test('for any case: nothing changes before it, and something at it', () => {
    const seen = (input: AvailabilityCase, atMs: number): string => {
      const then = { ...input, asOfMs: atMs };
      const { final, silentSinceMs } = measure({ ...then, agreed: agreedTime(input.agreed, input.period) });
      return [availabilityOutcome(then), final, final || silentSinceMs === null].join();
    };
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 75 }), (input, nowMs) => {
        const next = nextCheckAtMs(input, nowMs);
        if (next !== null) expect(next).toBeGreaterThan(nowMs);
        const untilMs = next ?? nowMs + 20;
        for (let atMs = nowMs + 1; atMs < untilMs; atMs += 1) expect(seen(input, atMs)).toBe(seen(input, nowMs));
        if (next !== null) expect(seen(input, next)).not.toBe(seen(input, next - 1));
      }),
      {
        numRuns: 400,
        // An outage that becomes long enough replaces unknown time that counted as wholly down: the outcome returns.
        examples: [
          [
            {
              period: { startMs: 0, endMs: 60 },
              asOfMs: 0,
              agreed: '24x7',
              policy: { maintenance: 'EXCLUDE', unknown: 'DOWN', minimumOutageMs: 12 },
              facts: {
                kind: 'OUTAGES',
                outages: [{ startMs: 5, endMs: null, impact: '0.25' }],
                unknown: [{ startMs: 10, endMs: 25 }],
              },
              maintenance: [],
              exclusions: [{ startMs: 16, endMs: 28 }],
              target: { operator: 'gte', value: '75' },
            },
            1,
          ],
          // The same of outages in no order: what is said first is long enough later.
          [
            {
              period: { startMs: 0, endMs: 60 },
              asOfMs: 0,
              agreed: '24x7',
              policy: { maintenance: 'EXCLUDE', unknown: 'DOWN', minimumOutageMs: 12 },
              facts: {
                kind: 'OUTAGES',
                outages: [
                  { startMs: 16, endMs: 16, impact: '1' },
                  { startMs: 15, endMs: null, impact: '0.1' },
                ],
                unknown: [{ startMs: 10, endMs: 25 }],
              },
              maintenance: [],
              exclusions: [],
              target: { operator: 'gte', value: '50' },
            },
            1,
          ],
        ],
      },
    );
  });
});
