import { type ExplanationStep, MOST_LINES, step } from '../explanation.ts';
import { stretches } from '../facts/impact.ts';
import { remainingCountedMs, type Standing, type StandingInput, staleAtMs, standing } from '../facts/standing.ts';
import { decimalText, lowestTerms, percentOf, type Ratio, roundHalfEven } from '../numbers/ratio.ts';
import { durationText, lengthText } from '../time/duration.ts';
import { instantText } from '../time/instant.ts';

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

/** How the figures of a measurement came about. */
export function measurementSteps(input: StandingInput, measured: Measurement): ExplanationStep[] {
  const { time, availability, countedMs, failureTimes: times } = measured;
  const { policy, period, asOfMs } = input;
  const steps = [
    step({
      rule: 'agreed time: the hours of the calendar within the period, as far as facts are known',
      source: 'H1.2',
      inputs: {
        period: `${instantText(period.startMs)} to ${instantText(period.endMs)}`,
        'known up to': asOfMs === null ? 'its end' : instantText(asOfMs),
      },
      outcome: lengthText(time.agreedMs),
    }),
    step({
      rule: 'each agreed instant is, by the first that applies: excluded, under maintenance, down, unknown, else up',
      source: 'H1.2',
      inputs: {
        'maintenance counts': COUNTS[policy.maintenance],
        'unknown time counts': COUNTS[policy.unknown],
        'an outage counts from': durationText(policy.minimumOutageMs),
        'left out': lengthText(time.excludedMs),
        unknown: lengthText(time.unknownMs),
      },
      outcome: `${lengthText(time.upMs)} up, ${lengthText(time.downMs)} down`,
    }),
  ];
  const down = stretches(time.down);
  if (down.length > 0)
    steps.push(
      step({
        rule: 'down time: outages that overlap count once, by the greatest impact at each instant',
        source: 'H1.2',
        inputs: Object.fromEntries([
          ...down
            .slice(0, MOST_LINES)
            .map(({ startMs, endMs, impact }) => [
              `${instantText(startMs)} to ${instantText(endMs)}`,
              `${lengthText(endMs - startMs)}${impact === '1' ? '' : ` × ${impact}`}`,
            ]),
          ...(down.length > MOST_LINES ? [['and further', `${down.length - MOST_LINES} stretches`]] : []),
        ]),
        outcome: `${lengthText(time.downMs)} in ${time.failures === 1 ? '1 failure' : `${time.failures} failures`}`,
      }),
    );
  if (availability === null)
    return [
      ...steps,
      step({ rule: 'no known time: neither met nor missed', source: 'H4.3', inputs: {}, outcome: 'no data' }),
    ];
  steps.push(
    step({
      rule: 'availability = up ÷ (up + down)',
      source: 'H1.2',
      inputs: { up: `${countedMs} ms less ${decimalText(time.spentMs)} ms`, 'up + down': `${countedMs} ms` },
      outcome: `${availability.numerator} ÷ ${availability.denominator} = ${decimalText(percentOf(availability))} %`,
    }),
  );
  if (times)
    steps.push(
      step({
        rule: 'MTTR = down time of the outages ÷ failures; MTTF = the rest of up + down ÷ failures; MTBF = MTTR + MTTF',
        source: 'H3.2',
        inputs: {
          'down time of the outages': lengthText(time.outageMs),
          failures: String(time.failures),
          'up + down': lengthText(countedMs),
        },
        outcome: `MTTR ${roundedText(times.mttr)}, MTTF ${roundedText(times.mttf)}, MTBF ${roundedText(times.mtbf)}`,
      }),
    );
  return steps;
}

const COUNTS = { EXCLUDE: 'on neither side', UP: 'as up', DOWN: 'as down' } as const;

const roundedText = (time: Ratio): string => lengthText(Number(roundHalfEven(time)));
