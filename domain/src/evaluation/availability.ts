import type { ExplanationStep } from '../explanation.ts';
import type { StandingInput } from '../facts/standing.ts';
import { decimalText, percentOf, type Ratio, roundHalfEven } from '../numbers/ratio.ts';
import type { Interval, IntervalSet } from '../time/interval-set.ts';
import type { TargetOperator } from './budget.ts';
import { type ErrorBudget, type Judgement, judgeAvailability, type Outcome } from './judgement.ts';
import { type Measurement, measure } from './measurement.ts';
import { measurementSteps } from './measurement-steps.ts';

/** A promise of availability: `value` in percent, a decimal such as `99.9`. */
export type AvailabilityTarget = { readonly operator: TargetOperator; readonly value: string };

export type AvailabilityCase = Omit<StandingInput, 'agreed'> & {
  /** Time that the promise covers; `24x7` is the whole period. It may begin before the period, for windows that do (burn rates). */
  readonly agreed: IntervalSet | '24x7';
  readonly target: AvailabilityTarget;
};

/** The figures of a period as plain JSON, so that two results can be compared byte for byte. Integer milliseconds. */
export type Figures = {
  /** The period is over and known to its end. */
  readonly final: boolean;
  readonly agreedMs: number;
  /** Left out by exclusions and maintenance. */
  readonly excludedMs: number;
  readonly unknownMs: number;
  /** The source has been silent since this instant: time is unknown from then on. Null while it speaks. */
  readonly silentSinceMs: number | null;
  /** What is left of the counted time. */
  readonly upMs: number;
  /** Weighted by impact, rounded half-even. */
  readonly downMs: number;
  /** Up ÷ (up + down) in lowest terms, and in percent; null for 0 ÷ 0 and when nothing is known. */
  readonly availability: { readonly numerator: string; readonly denominator: string; readonly percent: string } | null;
  readonly failures: number;
  /** Null without a failure. */
  readonly mttrMs: number | null;
  readonly mttfMs: number | null;
  readonly mtbfMs: number | null;
};

/** One target over one period. */
export type TargetEvaluation = Figures & {
  readonly outcome: Outcome;
  /** In the target's unit, up to 12 decimals, the rest cut off. */
  readonly value: string | null;
  /** Distance from the limit, positive on the good side. */
  readonly margin: string | null;
  /** The instant from which the miss was certain; the period's end where nothing made it so before. */
  readonly missedAtMs: number | null;
  readonly budget: ErrorBudget | null;
  readonly steps: readonly ExplanationStep[];
};

/** Judges one availability target over one period, on exact values. @source handbook H1.2, H3.3 */
export function evaluateAvailability(input: AvailabilityCase): TargetEvaluation {
  const known = { ...input, agreed: agreedTime(input.agreed, input.period) };
  const measured = measure(known);
  return evaluationOf(known, measured, judgement(input, measured));
}

/** A judgement with the figures that it was made from. */
export function evaluationOf(
  known: StandingInput,
  measured: Measurement,
  { steps, ...judged }: Judgement,
): TargetEvaluation {
  return {
    ...figuresOf(measured),
    ...judged,
    missedAtMs: judged.outcome === 'MISSED' ? (judged.missedAtMs ?? known.period.endMs) : null,
    steps: [...measurementSteps(known, measured), ...steps],
  };
}

/** The outcome alone, without its explanation. */
export const availabilityOutcome = (input: AvailabilityCase): Outcome =>
  judgement(input, measure({ ...input, agreed: agreedTime(input.agreed, input.period) })).outcome;

const judgement = ({ target }: AvailabilityCase, measured: Measurement): Judgement =>
  judgeAvailability(measured, { ...target, indicator: 'availability', unit: 'percent' });

export const agreedTime = (agreed: IntervalSet | '24x7', period: Interval): IntervalSet =>
  agreed === '24x7' ? [period] : agreed;

/** A measurement as plain JSON. */
export function figuresOf({ final, silentSinceMs, time, availability, failureTimes }: Measurement): Figures {
  const { agreedMs, excludedMs, unknownMs, upMs, downMs, failures } = time;
  return {
    final,
    agreedMs,
    excludedMs,
    unknownMs,
    silentSinceMs,
    upMs,
    downMs,
    availability: availability && {
      numerator: availability.numerator.toString(),
      denominator: availability.denominator.toString(),
      percent: decimalText(percentOf(availability)),
    },
    failures,
    mttrMs: failureTimes && wholeMs(failureTimes.mttr),
    mttfMs: failureTimes && wholeMs(failureTimes.mttf),
    mtbfMs: failureTimes && wholeMs(failureTimes.mtbf),
  };
}

const wholeMs = (time: Ratio): number => Number(roundHalfEven(time));
