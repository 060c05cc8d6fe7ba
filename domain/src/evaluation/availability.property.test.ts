import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase, anyOutage, caseOfOutages, caseOfProbes } from '../../test-support/any-case.ts';
import { PATIENT } from '../../test-support/cases.ts';
import { counted } from '../../test-support/second-counter.ts';
import { type AvailabilityCase, evaluateAvailability } from './availability.ts';

const RUNS = { numRuns: 2_000 };
const bytes = (input: AvailabilityCase): string => JSON.stringify(evaluateAvailability(input));

describe('for any case', PATIENT, () => {
  test('a second counter that walks millisecond by millisecond agrees (H1.2, H3.3)', () => {
    fc.assert(
      fc.property(anyCase, input => {
        const { counts: _, ...judged } = counted(input);
        expect(evaluateAvailability(input)).toMatchObject(judged);
      }),
      RUNS,
    );
  });

  test('the order of outages is irrelevant, and so is an outage said twice, byte for byte', () => {
    fc.assert(
      fc.property(caseOfOutages, input => {
        const { outages } = input.facts;
        expect(bytes({ ...input, facts: { ...input.facts, outages: outages.toReversed() } })).toBe(bytes(input));
        expect(bytes({ ...input, facts: { ...input.facts, outages: [...outages, ...outages] } })).toBe(bytes(input));
      }),
      RUNS,
    );
  });

  test('one more outage never raises availability', () => {
    fc.assert(
      fc.property(caseOfOutages, anyOutage, (input, more) => {
        const share = ({ facts, ...rest }: typeof input): number => {
          const { availability } = evaluateAvailability({ ...rest, facts: { ...facts, unknown: [] } });
          return availability ? Number(availability.numerator) / Number(availability.denominator) : 1;
        };
        const after = { ...input, facts: { ...input.facts, outages: [...input.facts.outages, more] } };
        expect(share(after)).toBeLessThanOrEqual(share(input));
      }),
      RUNS,
    );
  });

  test('splitting the period never changes the sums', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 59 }), (input, atMs) => {
        // Partial outages are rounded per period, and one without an end ends with its period.
        const facts =
          input.facts.kind === 'OUTAGES'
            ? {
                ...input.facts,
                outages: input.facts.outages.map(({ startMs, endMs }) => ({ startMs, endMs: endMs ?? 80 })),
              }
            : input.facts;
        const sumsOf = (startMs: number, endMs: number): number[] => {
          const period = { startMs, endMs };
          const result = evaluateAvailability({ ...input, facts, period });
          return [result.agreedMs, result.excludedMs, result.unknownMs, result.upMs, result.downMs];
        };
        const after = sumsOf(atMs, 60);
        expect(sumsOf(0, atMs).map((sum, index) => sum + (after[index] ?? 0))).toEqual(sumsOf(0, 60));
      }),
      RUNS,
    );
  });

  test('a state that is corrected and corrected back gives the first answer again, byte for byte', () => {
    fc.assert(
      fc.property(caseOfProbes, fc.nat(), (input, choice) => {
        const { states } = input.facts;
        const atMs = states[choice % states.length]?.atMs ?? 0;
        const held = states.findLast(state => state.atMs === atMs)?.state ?? 'UP';
        const corrected = [...states, { atMs, state: held === 'UP' ? ('DOWN' as const) : ('UP' as const) }];
        const correctedBack = [...corrected, { atMs, state: held }];
        expect(bytes({ ...input, facts: { ...input.facts, states: correctedBack } })).toBe(bytes(input));
      }),
      RUNS,
    );
  });

  test('of an open period the miss is certain at missedAt, and was not a millisecond before', () => {
    fc.assert(
      fc.property(anyCase, input => {
        // What turns out to be unknown, or an outage only later, changes the budget in hindsight.
        const settled = { ...input, policy: { ...input.policy, unknown: 'UP' as const, minimumOutageMs: 0 } };
        const { missedAtMs } = evaluateAvailability(settled);
        if (missedAtMs === null) return;
        expect(evaluateAvailability({ ...settled, asOfMs: missedAtMs }).outcome).toBe('MISSED');
        expect(evaluateAvailability({ ...settled, asOfMs: missedAtMs - 1 }).outcome).not.toBe('MISSED');
      }),
      RUNS,
    );
  });
});
