import { remainingCountedMs, type Standing, type StandingInput, staleAtMs, standing } from '../facts/standing.ts';
import { lowestTerms, type Ratio } from '../numbers/ratio.ts';

/** Times per failure, exact milliseconds. */
export type FailureTimes = { readonly mttr: Ratio; readonly mttf: Ratio; readonly mtbf: Ratio };

/** What a service did in a period, as far as it is known. */
export type Measurement = {
  /** The period is over and known to its end. */
  readonly final: boolean;
  /** The source has been silent since this instant: time is unknown from then on. Null while it speaks. */
  readonly silentSinceMs: number | null;
  readonly time: Standing;
  /** Time that counts as up or down so far. */
  readonly countedMs: number;
  /** The same at the period's end, when nothing more is reported. */
  readonly wholeMs: number;
  /** Outages or probes are known: else availability is, whatever the policies make of maintenance and unknown time. */
  readonly known: boolean;
  /** Up ÷ (up + down) in lowest terms; null for 0 ÷ 0 and when nothing is known. */
  readonly availability: Ratio | null;
  /** Null without a failure, and when nothing is known. */
  readonly failureTimes: FailureTimes | null;
};

/**
 * Measures a service over one period.
 * @source handbook H1.2, H3.2; calculator format, "Availability" and "Failures"
 */
export function measure(input: StandingInput): Measurement {
  const time = standing(input);
  const final = input.asOfMs === null || input.asOfMs >= input.period.endMs;
  const countedMs = time.upMs + time.downMs;
  const known = input.facts !== null;
  return {
    final,
    silentSinceMs: silentSinceMs(input),
    time,
    countedMs,
    wholeMs: countedMs + (final ? 0 : remainingCountedMs(input)),
    known,
    availability: known && countedMs > 0 ? availabilityOf(countedMs, time.spentMs) : null,
    failureTimes: known && time.failures > 0 ? failureTimes(countedMs, time) : null,
  };
}

const availabilityOf = (countedMs: number, spent: Ratio): Ratio => {
  const counted = BigInt(countedMs) * spent.denominator;
  return lowestTerms({ numerator: counted - spent.numerator, denominator: counted });
};

/** MTTR + MTTF = MTBF, before rounding. Weights do not matter: a failure is a failure. */
function failureTimes(countedMs: number, { failures, outageMs }: Standing): FailureTimes {
  const each = (ms: number): Ratio => ({ numerator: BigInt(ms), denominator: BigInt(failures) });
  return { mttr: each(outageMs), mttf: each(countedMs - outageMs), mtbf: each(countedMs) };
}

/** When the last state stopped to hold, if that is not after `asOfMs`. Sources of outages are never silent: what is not reported is up. */
function silentSinceMs({ facts, asOfMs, period }: StandingInput): number | null {
  const stale = staleAtMs(facts);
  return stale !== null && stale <= Math.min(asOfMs ?? period.endMs, period.endMs - 1) ? stale : null;
}
