import fc from 'fast-check';
import type { EvaluationCase } from '../src/evaluation/evaluate.ts';
import type { Target } from '../src/evaluation/targets.ts';
import type { Ticket } from '../src/facts/tickets.ts';
import { clip } from '../src/time/interval-set.ts';
import { anyCase, caseOfOutages } from './any-case.ts';

const instant = fc.integer({ min: -20, max: 90 });
const perhaps = fc.option(fc.integer({ min: 0, max: 40 }));

const anyTicket: fc.Arbitrary<Ticket> = fc
  .record({
    receivedAtMs: instant,
    respondedAfter: perhaps,
    resolvedAfter: perhaps,
    interruptedAtMs: fc.option(instant),
    lasted: perhaps,
    pauses: fc.array(fc.tuple(instant, perhaps), { maxLength: 2 }),
  })
  .map(({ receivedAtMs, respondedAfter, resolvedAfter, interruptedAtMs, lasted, pauses }) => ({
    receivedAtMs,
    respondedAtMs: respondedAfter === null ? null : receivedAtMs + respondedAfter,
    resolvedAtMs: resolvedAfter === null ? null : receivedAtMs + resolvedAfter,
    interruptedAtMs,
    restoredAtMs: interruptedAtMs === null || lasted === null ? null : interruptedAtMs + lasted,
    pauses: pauses.map(([startMs, length]) => ({ startMs, endMs: length === null ? null : startMs + length })),
  }));

const operator = fc.constantFrom('gte' as const, 'gt' as const, 'lte' as const, 'lt' as const);
/** Of a time in milliseconds, written in seconds. */
const seconds = fc.constantFrom('0', '0.01', '0.02', '0.04').map(value => ({ value, unit: 'seconds' as const }));
const percent = fc.constantFrom('0', '50', '75', '100').map(value => ({ value, unit: 'percent' as const }));
const ofTime = fc.constantFrom('mttr' as const, 'mttf' as const, 'mtbf' as const, 'interruption' as const);
const ofTickets = fc.constantFrom('response' as const, 'processing' as const, 'recovery' as const);
const statistic = fc.constantFrom('mean' as const, 'max' as const, 'p50' as const, 'p90' as const, 'p99' as const);

/** Of every kind of indicator. */
export const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc
    .tuple(fc.constantFrom('gte' as const, 'gt' as const), fc.constantFrom('0', '50', '75', '90', '100'))
    .map(([op, value]): Target => ({ indicator: 'availability', operator: op, value, unit: 'percent' })),
  fc.tuple(ofTime, operator, seconds).map(([indicator, op, limit]): Target => ({ indicator, operator: op, ...limit })),
  fc
    .tuple(ofTickets, operator, seconds, statistic)
    .map(([indicator, op, limit, of]): Target => ({ indicator, operator: op, ...limit, statistic: of })),
  fc
    .tuple(ofTickets, operator, percent, fc.integer({ min: 0, max: 30 }))
    .map(([indicator, op, limit, withinMs]): Target => ({ indicator, operator: op, ...limit, withinMs })),
  fc
    .tuple(fc.constantFrom('failureRate' as const, 'csat' as const), operator, percent)
    .map(([indicator, op, limit]): Target => ({ indicator, operator: op, ...limit })),
  operator.map((op): Target => ({ indicator: 'nps', operator: op, value: '30', unit: 'points' })),
  percent.map((limit): Target => ({ indicator: 'availability', operator: 'gte', by: 'events', ...limit })),
);

const ALWAYS = [{ startMs: -100, endMs: 200 }];

/** Hours of a calendar that lasts from before the period of `anyCase` until after it. */
const hours = fc.constantFrom(ALWAYS, [
  { startMs: -15, endMs: -3 },
  { startMs: 5, endMs: 20 },
  { startMs: 30, endMs: 58 },
  { startMs: 62, endMs: 85 },
]);

type Listed = { readonly openings: typeof ALWAYS };

const beside = fc.record({
  openings: hours,
  requests: fc.option(
    fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ good: Math.min(a, b), valid: Math.max(a, b) })),
  ),
  tickets: fc.array(anyTicket, { maxLength: 6 }),
  surveys: fc.array(
    fc.oneof(
      fc.nat(10).map(score => ({ scale: 'nps' as const, score })),
      fc.integer({ min: 1, max: 5 }).map(score => ({ scale: 'csat5' as const, score })),
    ),
    { maxLength: 5 },
  ),
  targets: fc.array(anyTarget, { minLength: 1, maxLength: 4 }),
});

const joined = <F extends EvaluationCase['facts']>(
  cases: fc.Arbitrary<
    Omit<EvaluationCase, 'facts' | 'hours' | 'requests' | 'tickets' | 'surveys' | 'targets' | 'creditTerms'> & {
      readonly facts: F;
    }
  >,
): fc.Arbitrary<EvaluationCase & Listed & { readonly facts: F }> =>
  fc
    .tuple(cases, beside)
    .map(([{ period, asOfMs, policy, facts, maintenance, exclusions }, { openings, ...rest }]) => ({
      period,
      asOfMs,
      policy,
      facts,
      maintenance,
      exclusions,
      ...rest,
      openings,
      hours: { within: span => clip(openings, span) },
      creditTerms: null,
    }));

export const evaluationOfOutages = joined(caseOfOutages);
/** `openings` are its hours, listed. */
export const anyEvaluation = fc.oneof(
  { weight: 9, arbitrary: joined(anyCase) },
  { weight: 1, arbitrary: joined(anyCase.map(each => ({ ...each, facts: null }))) },
);
