import fc from 'fast-check';
import type { AvailabilityCase } from '../src/evaluation/availability.ts';
import type { Outage } from '../src/facts/standing.ts';

const TIME_COUNTS = ['EXCLUDE', 'UP', 'DOWN'] as const;
const PARTIAL_OUTAGES = ['BY_IMPACT', 'WHOLE', 'NONE'] as const;
const WITH_A_BREAK = [
  { startMs: 5, endMs: 20 },
  { startMs: 30, endMs: 58 },
];

/** Time around the period of `anyCase`. */
const span = fc
  .tuple(fc.integer({ min: -20, max: 75 }), fc.integer({ min: 0, max: 20 }))
  .map(([startMs, length]) => ({ startMs, endMs: startMs + length }));
const spans = fc.array(span, { maxLength: 2 });

export const anyOutage: fc.Arbitrary<Outage> = fc
  .tuple(span, fc.constantFrom('1', '1', '0', '0.1', '0.25', '0.50'), fc.integer({ min: 0, max: 9 }))
  .map(([{ startMs, endMs }, impact, lasts]) => ({ startMs, endMs: lasts === 0 ? null : endMs, impact }));

const anyState = fc.record({
  atMs: fc.integer({ min: -20, max: 75 }),
  state: fc.constantFrom('UP' as const, 'DOWN' as const),
});

const outageFacts = fc.record({
  kind: fc.constant('OUTAGES' as const),
  outages: fc.array(anyOutage, { maxLength: 6 }),
  unknown: fc.constantFrom([], [{ startMs: 10, endMs: 25 }]),
});
const probeFacts = fc.record({
  kind: fc.constant('PROBES' as const),
  states: fc.array(anyState, { minLength: 1, maxLength: 8 }),
  staleAfterMs: fc.integer({ min: 1, max: 40 }),
});

type CaseOf<F> = Omit<AvailabilityCase, 'facts'> & { readonly facts: F };

/** Cases of a period of 60 milliseconds, so that every one of them can be walked through. */
const caseOf = <F>(facts: fc.Arbitrary<F>): fc.Arbitrary<CaseOf<F>> =>
  fc.record({
    period: fc.constant({ startMs: 0, endMs: 60 }),
    asOfMs: fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 90 })),
    agreed: fc.constantFrom('24x7' as const, WITH_A_BREAK),
    policy: fc.record({
      maintenance: fc.constantFrom(...TIME_COUNTS),
      unknown: fc.constantFrom(...TIME_COUNTS),
      minimumOutageMs: fc.constantFrom(0, 0, 4, 12),
      partialOutages: fc.constantFrom(...PARTIAL_OUTAGES),
    }),
    facts,
    maintenance: spans,
    exclusions: spans,
    target: fc.record({
      operator: fc.constantFrom('gte' as const, 'gt' as const),
      value: fc.constantFrom('99', '90', '75', '50', '100'),
    }),
  });

export const caseOfOutages = caseOf(outageFacts);
export const caseOfProbes = caseOf(probeFacts);
export const anyCase = caseOf(fc.oneof(outageFacts, probeFacts));
