import { type ExplanationStep, step } from '../explanation.ts';
import { floor, multiplyRatio, type Ratio, roundHalfEven, subtractRatio, wholeRatio } from '../numbers/ratio.ts';
import { lengthText } from '../time/duration.ts';
import { instantText } from '../time/instant.ts';
import { certainSinceMs, openOutcome, type TargetOperator } from './budget.ts';
import {
  decision,
  type ErrorBudget,
  type Indication,
  type Judgement,
  judgeValue,
  type Outcome,
  wordsOf,
} from './judgement.ts';
import type { Measurement } from './measurement.ts';
import { limitMs, type Target } from './targets.ts';

/** Indicators of failures that a contract promises beside availability. */
export type FailureIndicator = 'mttr' | 'mttf' | 'interruption';

export type FailureTarget =
  | (Target & { readonly indicator: 'mttr' | 'interruption'; readonly operator: 'lte' | 'lt' })
  | (Target & { readonly indicator: 'mttf'; readonly operator: TargetOperator });

/** What an indicator of failures came to. @source handbook H3.2; calculator format, "Failures" */
export function failureIndication(
  { known, failureTimes, time }: Measurement,
  indicator: FailureIndicator | 'mtbf',
): Indication {
  if (indicator === 'interruption')
    return {
      indicated: known ? wholeRatio(time.outageMs) : 'NO_DATA',
      inputs: { 'down time of the outages': lengthText(time.outageMs) },
    };
  return {
    indicated: known ? (failureTimes?.[indicator] ?? 'NOT_APPLICABLE') : 'NO_DATA',
    inputs: { failures: String(time.failures) },
  };
}

/** How an open period stands by what can still come. */
type Course = {
  readonly missedAtMs: number | null;
  /** While nothing is certain. */
  readonly outcome: Outcome;
  readonly budget: ErrorBudget | null;
  readonly steps: readonly ExplanationStep[];
  readonly how: string;
};

/**
 * Judges a target of failures as a contract's lifecycle needs it: a miss that nothing later can mend is a miss at once, not at the period's
 * end. Interruption time only grows, so it is certain once it is over its limit. A further failure only lowers MTTF, so it is certain once
 * the time that is left can't raise it to its limit. MTTR is never certain before the end: short failures may still lower it.
 * @source handbook H3.2, H3.3, H7.3.1; design "Certain, at risk, met"
 */
export function judgeFailures(measured: Measurement, target: FailureTarget): Judgement {
  const { final, availability } = measured;
  // Where no time counts as up or down nothing can be said of failures either.
  if (availability === null) return judgeValue('NO_DATA', target, final, {});
  const { indicated, inputs } = failureIndication(measured, target.indicator);
  const judged = judgeValue(indicated, target, final, inputs);
  const [valueStep, finalStep] = judged.steps;
  if (target.indicator === 'mttr' || !valueStep || !finalStep) return judged;
  const course =
    target.indicator === 'mttf'
      ? courseOfMttf(measured, target, judged.outcome)
      : courseOfInterruption(measured, target);
  const { missedAtMs, budget, how } = course;
  if (final) return { ...judged, missedAtMs, budget, steps: [valueStep, ...course.steps, finalStep] };
  const outcome = missedAtMs === null ? course.outcome : 'MISSED';
  const words = missedAtMs === null ? wordsOf(outcome) : `missed, certain since ${instantText(missedAtMs)}`;
  return { ...judged, outcome, missedAtMs, budget, steps: [valueStep, ...course.steps, decision(target, how, words)] };
}

function courseOfInterruption({ time }: Measurement, target: FailureTarget): Course {
  const spent = wholeRatio(time.outageMs);
  const allowed = limitMs(target);
  // Kept while it does not exceed the limit, as a budget is that may be spent; `lt` is missed where it is reached.
  const operator: TargetOperator = target.operator === 'lt' ? 'gt' : 'gte';
  const parts = time.stretches.outages.map(outage => ({ ...outage, weight: 1n }));
  return {
    missedAtMs: certainSinceMs({ parts, whole: 1n }, allowed, operator),
    outcome: openOutcome(spent, allowed, operator),
    budget: {
      allowedMs: Number(roundHalfEven(allowed)),
      spentMs: time.outageMs,
      leftMs: Number(roundHalfEven(subtractRatio(allowed, spent))),
    },
    steps: [],
    how: "the period is open: what was down can't be won back, and half of the limit is a risk",
  };
}

function courseOfMttf(measured: Measurement, target: FailureTarget, present: Outcome): Course {
  const { time, wholeMs } = measured;
  const { failures, outageMs } = time;
  const most: Ratio = { numerator: BigInt(wholeMs - outageMs), denominator: BigInt(failures) };
  return {
    missedAtMs: mttfCertainSinceMs(measured, target),
    outcome: present,
    budget: null,
    steps: [
      step({
        rule: 'the most that MTTF can come to = (up + down of the whole period − down time of the outages) ÷ failures: a further failure only lowers it',
        source: 'H3.3',
        inputs: {
          'up + down of the whole period': lengthText(wholeMs),
          'down time of the outages': lengthText(outageMs),
          failures: String(failures),
        },
        outcome: lengthText(Number(roundHalfEven(most))),
      }),
    ],
    how: 'the period is open: it is missed when the most that MTTF can come to is, and at risk while its present value is',
  };
}

/**
 * The smallest whole millisecond t such that what failed before t leaves each failure less than the limit, whatever follows.
 * @returns epoch milliseconds; null when the limit can still be kept
 */
function mttfCertainSinceMs({ time, wholeMs }: Measurement, target: FailureTarget): number | null {
  const limit = limitMs(target);
  let spentMs = 0;
  let failures = 0;
  for (const { startMs, endMs } of time.stretches.outages) {
    if (startMs === time.failedAtMs[failures]) failures += 1;
    // So much more time down makes it certain.
    const left = subtractRatio(wholeRatio(wholeMs - spentMs), multiplyRatio(limit, wholeRatio(failures)));
    const needed = target.operator === 'gt' ? ceiling(left) : floor(left) + 1n;
    const neededMs = Math.max(1, Number(needed));
    if (neededMs <= endMs - startMs) return startMs + neededMs;
    spentMs += endMs - startMs;
  }
  return null;
}

const ceiling = ({ numerator, denominator }: Ratio): bigint => -floor({ numerator: -numerator, denominator });
