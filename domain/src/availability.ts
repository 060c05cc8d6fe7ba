import { type Interval, type IntervalSet } from './interval-set.ts';
import {
  compareRatio,
  decimalText,
  floor,
  lowestTerms,
  type Ratio,
  ratioOf,
  roundHalfEven,
  subtractRatio,
} from './ratio.ts';
import { remainingCountedMs, type Standing, type StandingInput, staleAtMs, standing } from './standing.ts';

export type Outcome = 'MET' | 'MISSED' | 'ON_TRACK' | 'AT_RISK' | 'NO_DATA' | 'NOT_APPLICABLE';

/** A promise of availability: `value` in percent, a decimal such as `99.9`. */
export type AvailabilityTarget = { readonly operator: 'gte' | 'gt'; readonly value: string };

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
  readonly upMs: number;
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

/** An open period is at risk from this share of its budget on. */
const AT_RISK_FROM: Ratio = { numerator: 1n, denominator: 2n };

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
  const exact = lowestTerms({ numerator: BigInt(time.upMs), denominator: BigInt(countedMs) });
  const percent: Ratio = { numerator: exact.numerator * 100n, denominator: exact.denominator };
  const limit = ratioOf(input.target.value);
  const wholeMs = countedMs + (final ? 0 : remainingCountedMs(known));
  const allowed = allowedDownTime(limit, wholeMs);
  const spent: Ratio = { numerator: BigInt(time.downMs), denominator: 1n };
  const outcome = final ? finalOutcome(percent, limit, input.target) : openOutcome(spent, allowed, input.target);
  const missedAtMs = outcome === 'MISSED' ? certainSince(time.down, allowed, input.target) : null;
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

/** (100 − limit) % of the counted time, exact milliseconds. */
const allowedDownTime = (limit: Ratio, wholeMs: number): Ratio => {
  const share = subtractRatio({ numerator: 100n, denominator: 1n }, limit);
  return { numerator: share.numerator * BigInt(wholeMs), denominator: share.denominator * 100n };
};

function finalOutcome(percent: Ratio, limit: Ratio, { operator }: AvailabilityTarget): Outcome {
  const order = compareRatio(percent, limit);
  return order > 0 || (order === 0 && operator === 'gte') ? 'MET' : 'MISSED';
}

function openOutcome(spent: Ratio, allowed: Ratio, { operator }: AvailabilityTarget): Outcome {
  if (spent.numerator === 0n) return 'ON_TRACK';
  const order = compareRatio(spent, allowed);
  if (order > 0 || (order === 0 && operator === 'gt')) return 'MISSED';
  const riskFrom = {
    numerator: allowed.numerator * AT_RISK_FROM.numerator,
    denominator: allowed.denominator * AT_RISK_FROM.denominator,
  };
  return compareRatio(spent, riskFrom) >= 0 ? 'AT_RISK' : 'ON_TRACK';
}

/** The smallest whole millisecond t such that the down time before t exceeds the budget (with `gt`: reaches it). */
function certainSince(down: IntervalSet, allowed: Ratio, { operator }: AvailabilityTarget): number | null {
  const whole = floor(allowed);
  const exact = whole * allowed.denominator === allowed.numerator;
  let neededMs = Number(operator === 'gt' && exact ? whole : whole + 1n);
  for (const { startMs, endMs } of down) {
    if (endMs - startMs >= neededMs) return startMs + neededMs;
    neededMs -= endMs - startMs;
  }
  return null;
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
