import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from '../../test-support/any-case.ts';
import { availabilityCase, DAY, down, HOUR, MINUTE, PATIENT, policy } from '../../test-support/cases.ts';
import { counted } from '../../test-support/second-counter.ts';
import { explanationText } from '../explanation.ts';
import type { AvailabilityCase } from './availability.ts';
import type { FailureTarget } from './failures.ts';
import { nextCheckAtMs } from './next-check.ts';
import { evaluateTarget, type TargetCase, targetOutcome } from './target-evaluation.ts';

const mttr = (value: string, operator: 'lte' | 'lt' = 'lte'): FailureTarget => ({
  indicator: 'mttr',
  operator,
  value,
  unit: 'hours',
});
const mttf = (value: string, operator: 'gte' | 'gt' = 'gte'): FailureTarget => ({
  indicator: 'mttf',
  operator,
  value,
  unit: 'hours',
});
const interruption = (value: string, operator: 'lte' | 'lt' = 'lte'): FailureTarget => ({
  indicator: 'interruption',
  operator,
  value,
  unit: 'minutes',
});

type Over = Parameters<typeof availabilityCase>[0];
const caseOf = (target: FailureTarget, over: Over): TargetCase => ({ ...availabilityCase(over), target });
const judged = (target: FailureTarget, over: Over): string => {
  const { outcome, value, missedAtMs } = evaluateTarget(caseOf(target, over));
  return `${outcome} ${value} ${missedAtMs}`;
};

/** Two failures in a month of 30 days: an hour on day 2, two hours on day 11. */
const outages = [down(DAY, HOUR), down(10 * DAY, 2 * HOUR)];
const END = 30 * DAY;

describe('targets of failures over a month of 720 hours (H3.2, H3.3)', () => {
  test.each<[target: FailureTarget, asOfMs: number | null, expected: string, how: string]>([
    // MTTR: 3 h ÷ 2 = 1.5 h
    [mttr('1.5'), null, 'MET 1.5 null', 'on the line'],
    [mttr('1.5', 'lt'), null, `MISSED 1.5 ${END}`, "nothing makes it certain before the period's end"],
    [mttr('0.9'), 5 * DAY, 'AT_RISK 1 null', 'one hour so far: shorter failures may still lower it'],
    [mttr('1'), 5 * DAY, 'ON_TRACK 1 null', 'one hour so far'],
    // MTTF: (720 − 3) h ÷ 2 = 358.5 h
    [mttf('358.5'), null, 'MET 358.5 null', 'on the line'],
    [
      mttf('358.5', 'gt'),
      null,
      `MISSED 358.5 ${10 * DAY + 2 * HOUR}`,
      'two hours of the second failure are what is too much',
    ],
    [mttf('359'), null, `MISSED 358.5 ${10 * DAY + HOUR + 1}`, 'down for more than 720 − 2 × 359 = 2 h'],
    [mttf('400'), null, `MISSED 358.5 ${10 * DAY + 1}`, 'a second failure leaves 359.5 h at most'],
    [mttf('400'), 11 * DAY, `MISSED 130.5 ${10 * DAY + 1}`, 'so it is certain on day 11'],
    [mttf('400'), 10 * DAY, 'AT_RISK 239 null', '239 h so far, and 719 h with the rest'],
    [mttf('400'), 5 * DAY, 'AT_RISK 119 null', '119 h so far'],
    [mttf('100'), 5 * DAY, 'ON_TRACK 119 null', '119 h so far'],
    [mttf('720'), 5 * DAY, `MISSED 119 ${DAY + 1}`, 'one failure is too many'],
    // Interruption: 180 min
    [interruption('180'), null, 'MET 180 null', 'on the line'],
    [interruption('180', 'lt'), null, `MISSED 180 ${10 * DAY + 2 * HOUR}`, 'reached'],
    [interruption('90'), 15 * DAY, `MISSED 180 ${10 * DAY + 30 * MINUTE + 1}`, 'certain half an hour into the second'],
    [interruption('120'), 5 * DAY, 'AT_RISK 60 null', 'half of it'],
    [interruption('121'), 5 * DAY, 'ON_TRACK 60 null', 'less than half of it'],
    [interruption('0'), DAY, 'ON_TRACK 0 null', 'nothing yet'],
    [interruption('0'), DAY + MINUTE, `MISSED 1 ${DAY + 1}`, 'the first millisecond'],
  ])('%j, known up to %s: %s (%s)', (target, asOfMs, expected) => {
    expect(judged(target, { outages, asOfMs })).toBe(expected);
  });

  test.each([
    ['without a failure', {}, ['NOT_APPLICABLE null null', 'NOT_APPLICABLE null null', 'MET 0 null']],
    ['of which nothing is known', { facts: null }, Array(3).fill('NO_DATA null null')],
    [
      'under maintenance all the time',
      { maintenance: [{ startMs: 0, endMs: END }], outages },
      Array(3).fill('NO_DATA null null'),
    ],
  ] as const)('a month %s', (_what, over, expected) => {
    expect([mttr('1'), mttf('1'), interruption('1')].map(target => judged(target, over))).toEqual(expected);
  });

  test('interruption time has a budget: down time without weights (H3.3)', () => {
    const partial = { outages: [down(DAY, HOUR, '0.5')] };
    expect(evaluateTarget(caseOf(interruption('90'), partial))).toMatchObject({
      value: '60',
      margin: '30',
      downMs: HOUR / 2,
      budget: { allowedMs: 90 * MINUTE, spentMs: HOUR, leftMs: 30 * MINUTE },
    });
    expect(evaluateTarget(caseOf(mttf('1'), partial)).budget).toBeNull();
  });

  test('how it was judged, by hand', () => {
    const { steps } = evaluateTarget(caseOf(mttf('400'), { outages, asOfMs: 11 * DAY }));
    expect(explanationText(steps.slice(-3))).toBe(
      [
        '1. MTTF of the period (H3.2)',
        '   failures: 2',
        '   = 130.5 h',
        '2. the most that MTTF can come to = (up + down of the whole period − down time of the outages) ÷ failures: a further failure only lowers it (H3.3)',
        '   up + down of the whole period: 30 d (2592000000 ms)',
        '   down time of the outages: 3 h (10800000 ms)',
        '   failures: 2',
        '   = 14 d 22 h 30 min (1290600000 ms)',
        '3. MTTF at least 400 h: the period is open: it is missed when the most that MTTF can come to is, and at risk while its present value is (H3.3)',
        '   = missed, certain since 1970-01-11T00:00:00.001Z',
      ].join('\n'),
    );
  });

  test('a limit in percent is no time', () => {
    expect(() => judged({ ...interruption('1'), unit: 'percent' }, { outages })).toThrow(
      'A time is no number of percent',
    );
  });
});

/** Small enough for a period of 60 milliseconds. */
const anyTarget: fc.Arbitrary<FailureTarget> = fc
  .tuple(
    fc.constantFrom('mttr' as const, 'mttf' as const, 'interruption' as const),
    fc.boolean(),
    fc.constantFrom('0', '0.003', '0.01', '0.0125', '0.03', '0.06'),
  )
  .map(([indicator, strict, value]) =>
    indicator === 'mttf'
      ? { indicator, operator: strict ? 'gt' : 'gte', value, unit: 'seconds' }
      : { indicator, operator: strict ? 'lt' : 'lte', value, unit: 'seconds' },
  );

/** The outcome by counting milliseconds, with no code of the rules. */
function outcomeByHand(input: AvailabilityCase, { indicator, operator, value }: FailureTarget): string {
  const { final, counts } = counted(input);
  const { failures, brokenMs, countedMs, wholeMs } = counts;
  if (input.facts === null || countedMs === 0) return 'NO_DATA';
  if (failures === 0 && indicator !== 'interruption') return 'NOT_APPLICABLE';
  const limit = Number(value) * 1000;
  const isKept = (actual: number): boolean =>
    operator === 'gte'
      ? actual >= limit
      : operator === 'gt'
        ? actual > limit
        : operator === 'lte'
          ? actual <= limit
          : actual < limit;
  const most = (wholeMs - brokenMs) / failures;
  if (final)
    return isKept(indicator === 'interruption' ? brokenMs : indicator === 'mttr' ? brokenMs / failures : most)
      ? 'MET'
      : 'MISSED';
  if (indicator === 'mttf' && !isKept(most)) return 'MISSED';
  if (indicator !== 'interruption') {
    const present = (indicator === 'mttr' ? brokenMs : countedMs - brokenMs) / failures;
    return isKept(present) ? 'ON_TRACK' : 'AT_RISK';
  }
  if (brokenMs === 0) return 'ON_TRACK';
  return !isKept(brokenMs) ? 'MISSED' : brokenMs * 2 >= limit ? 'AT_RISK' : 'ON_TRACK';
}

describe('for any case', () => {
  test(
    'it comes out as when each millisecond is counted',
    () => {
      fc.assert(
        fc.property(anyCase, anyTarget, (input, target) => {
          expect(targetOutcome({ ...input, target })).toBe(outcomeByHand(input, target));
        }),
        { numRuns: 500 },
      );
    },
    PATIENT.timeout,
  );

  test(
    'of an open period the miss is certain at missedAt, and was not a millisecond before',
    () => {
      fc.assert(
        fc.property(anyCase, anyTarget, (input, target) => {
          // What turns out to be unknown, or an outage only later, changes the time that counts in hindsight.
          const settled = { ...input, target, policy: policy({ ...input.policy, unknown: 'UP', minimumOutageMs: 0 }) };
          const { missedAtMs } = evaluateTarget(settled);
          if (missedAtMs === null || missedAtMs >= input.period.endMs) return;
          expect(targetOutcome({ ...settled, asOfMs: missedAtMs })).toBe('MISSED');
          expect(targetOutcome({ ...settled, asOfMs: missedAtMs - 1 })).not.toBe('MISSED');
        }),
        { numRuns: 500 },
      );
    },
    PATIENT.timeout,
  );

  test(
    'nothing changes before the next check',
    () => {
      fc.assert(
        fc.property(anyCase, anyTarget, fc.integer({ min: 0, max: 75 }), (anyInput, target, nowMs) => {
          const input = { ...anyInput, target };
          const next = nextCheckAtMs(input, nowMs);
          if (next !== null) expect(next).toBeGreaterThan(nowMs);
          const present = targetOutcome({ ...input, asOfMs: nowMs });
          for (let atMs = nowMs + 1; atMs < (next ?? nowMs + 20); atMs += 1)
            expect(targetOutcome({ ...input, asOfMs: atMs })).toBe(present);
        }),
        { numRuns: 500 },
      );
    },
    PATIENT.timeout,
  );
});
