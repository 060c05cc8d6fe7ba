import { allowedDownTime, certainSinceMs, openOutcome, type TargetOperator } from './budget.ts';
import type { Interval, IntervalSet } from './interval-set.ts';
import { compareRatio, decimalText, lowestTerms, type Ratio, ratioOf, roundHalfEven, subtractRatio } from './ratio.ts';
import { remainingCountedMs, type Standing, type StandingInput, staleAtMs, standing } from './standing.ts';

export type Outcome = 'MET' | 'MISSED' | 'ON_TRACK' | 'AT_RISK' | 'NO_DATA' | 'NOT_APPLICABLE';

/** A promise of availability: `value` in percent, a decimal such as `99.9`. */
export type AvailabilityTarget = { readonly operator: TargetOperator; readonly value: string };

export type AvailabilityCase = Omit<StandingInput, 'agreed'> & {
  /** Time that the promise covers; `24x7` is the whole period. */
  readonly agreed: IntervalSet | '24x7';
  readonly target: AvailabilityTarget;
};

/** One step of the explanation: enough to work the result out by hand. */
export type ExplanationStep = { readonly rule: string; readonly source: string; readonly outcome: string };

/** Plain JSON values only, so that two results can be compared byte for byte. */
export type AvailabilityEvaluation = {
  /** The period is over and known to its end. */
  readonly final: boolean;
  readonly agreedMs: number;
  readonly excludedMs: number;
  readonly unknownMs: number;
  /** The source has been silent since this instant: time is unknown from then on. Null while it speaks. */
  readonly silentSinceMs: number | null;
  /** What is left of the counted time. */
  readonly upMs: number;
  /** Weighted by impact, rounded half-even. */
  readonly downMs: number;
  /** Up ÷ (up + down) in lowest terms; null for 0 ÷ 0 and when nothing is known. */
  readonly availability: { readonly numerator: string; readonly denominator: string } | null;
  readonly failures: number;
  readonly outcome: Outcome;
  /** Percent, up to 12 decimals, the rest cut off. */
  readonly value: string | null;
  /** Percent points from the limit, positive on the good side. */
  readonly margin: string | null;
  /** The instant from which the miss was certain. */
  readonly missedAtMs: number | null;
  readonly budget: { readonly allowedMs: number; readonly spentMs: number; readonly leftMs: number } | null;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Judges one availability target over one period, on exact values.
 * A final period is decided by its availability. An open one is judged against the budget of the whole period: what is spent above it
 * can't be won back, so the miss is certain from that instant on.
 * @source handbook H1.2, H3.3; design "Certain, at risk, met"
 */
export function evaluateAvailability(input: AvailabilityCase): AvailabilityEvaluation {
  const known = { ...input, agreed: agreedTime(input.agreed, input.period) };
  const time = standing(known);
  const final = input.asOfMs === null || input.asOfMs >= input.period.endMs;
  const base = {
    final,
    agreedMs: time.agreedMs,
    excludedMs: time.excludedMs,
    unknownMs: time.unknownMs,
    silentSinceMs: silentSinceMs(known),
    upMs: time.upMs,
    downMs: time.downMs,
    failures: time.failures,
  };
  const countedMs = time.upMs + time.downMs;
  if (input.facts === null || countedMs === 0) {
    return {
      ...base,
      availability: null,
      outcome: 'NO_DATA',
      value: null,
      margin: null,
      missedAtMs: null,
      budget: null,
      steps: [agreedStep(time), NOTHING_KNOWN],
    };
  }
  const spent = time.spentMs;
  const exact = lowestTerms({
    numerator: BigInt(countedMs) * spent.denominator - spent.numerator,
    denominator: BigInt(countedMs) * spent.denominator,
  });
  const percent: Ratio = { numerator: exact.numerator * 100n, denominator: exact.denominator };
  const limit = ratioOf(input.target.value);
  const wholeMs = countedMs + (final ? 0 : remainingCountedMs(known));
  const allowed = allowedDownTime(limit, wholeMs);
  const { operator } = input.target;
  const outcome = final ? finalOutcome(percent, limit, operator) : openOutcome(spent, allowed, operator);
  // More than 100 % is missed even with nothing down, but not before the period is over.
  const missedAtMs = outcome === 'MISSED' ? (certainSinceMs(time.down, allowed, operator) ?? input.period.endMs) : null;
  const allowedMs = Number(roundHalfEven(allowed));
  return {
    ...base,
    availability: { numerator: exact.numerator.toString(), denominator: exact.denominator.toString() },
    outcome,
    value: decimalText(percent),
    margin: decimalText(subtractRatio(percent, limit)),
    missedAtMs,
    budget: { allowedMs, spentMs: time.downMs, leftMs: Number(roundHalfEven(subtractRatio(allowed, spent))) },
    steps: [
      agreedStep(time),
      step('availability = up ÷ (up + down)', 'H1.2', `${time.upMs} ms ÷ ${countedMs} ms = ${decimalText(percent)} %`),
      step(
        'error budget = (100 % − limit) × (up + down) of the whole period',
        'H3.3',
        `(100 − ${input.target.value}) % × ${wholeMs} ms = ${decimalText(allowed)} ms`,
      ),
      decisionStep(final, outcome, time, input.target),
    ],
  };
}

export const agreedTime = (agreed: IntervalSet | '24x7', period: Interval): IntervalSet =>
  agreed === '24x7' ? [period] : agreed;

/** When the last state stopped to hold, if that is not after `asOfMs`. Sources of outages are never silent: what is not reported is up. */
function silentSinceMs({ facts, asOfMs, period }: StandingInput): number | null {
  const stale = staleAtMs(facts);
  return stale !== null && stale <= Math.min(asOfMs ?? period.endMs, period.endMs - 1) ? stale : null;
}

function finalOutcome(percent: Ratio, limit: Ratio, operator: TargetOperator): 'MET' | 'MISSED' {
  const order = compareRatio(percent, limit);
  return order > 0 || (order === 0 && operator === 'gte') ? 'MET' : 'MISSED';
}

const step = (rule: string, source: string, outcome: string): ExplanationStep => ({ rule, source, outcome });

const agreedStep = (time: Standing): ExplanationStep =>
  step(
    'agreed time, less exclusions and maintenance, split into up, down and unknown',
    'H1.2',
    `${time.agreedMs} ms agreed: ${time.excludedMs} ms left out, ${time.upMs} ms up, ${time.downMs} ms down, ${time.unknownMs} ms unknown`,
  );

const NOTHING_KNOWN = step('no known time: neither met nor missed', 'H4.3', 'no data');

function decisionStep(
  final: boolean,
  outcome: Outcome,
  time: Standing,
  { operator, value }: AvailabilityTarget,
): ExplanationStep {
  const promise = `availability ${operator === 'gte' ? 'at least' : 'more than'} ${value} %`;
  return final
    ? step(`the period is over: ${promise}`, 'H3.3', outcome.toLowerCase())
    : step(
        `the period is open: ${promise} is missed for certain once the whole period's budget is spent`,
        'H3.3',
        `${time.downMs} ms spent: ${outcome.toLowerCase().replace('_', ' ')}`,
      );
}
