import { type ExplanationStep, step } from '../explanation.ts';
import { compareRatio, decimalText, percentOf, type Ratio, roundHalfEven, subtractRatio } from '../numbers/ratio.ts';
import { lengthText } from '../time/duration.ts';
import { instantText } from '../time/instant.ts';
import { allowedDownTime, certainSinceMs, openOutcome, type TargetOperator } from './budget.ts';
import type { Measurement } from './measurement.ts';
import { INDICATOR_NAMES, inUnit, isFloor, keeps, limitOf, promiseText, type Target, unitSign } from './targets.ts';

/** How a target came out. */
export type Outcome = 'MET' | 'MISSED' | 'ON_TRACK' | 'AT_RISK' | 'NO_DATA' | 'NOT_APPLICABLE';

/** Down time that a target allows over the whole period, rounded half-even. */
export type ErrorBudget = { readonly allowedMs: number; readonly spentMs: number; readonly leftMs: number };

/** One target judged. Decimals have up to 12 decimals, the rest cut off. */
export type Judgement = {
  readonly outcome: Outcome;
  /** In the target's unit; null when there is none. */
  readonly value: string | null;
  /** Distance from the limit, positive on the good side. */
  readonly margin: string | null;
  /** The instant from which the miss was certain; null where none was before the period's end. */
  readonly missedAtMs: number | null;
  /** Where time down is what is spent: availability by time, and interruption time in a contract's lifecycle. */
  readonly budget: ErrorBudget | null;
  readonly steps: readonly ExplanationStep[];
};

/** What an indicator came to, exact: a share, or milliseconds. */
export type Indicated = Ratio | 'NO_DATA' | 'NOT_APPLICABLE';

/** What an indicator came to, and what it was worked out from, by name. */
export type Indication = { readonly indicated: Indicated; readonly inputs: Readonly<Record<string, string>> };

/**
 * Judges a target of availability by time. A final period is decided by its availability. An open one is judged against the budget of the
 * whole period: what is spent above it can't be won back, so the miss is certain from that instant on.
 * @throws RangeError for `lte` and `lt`: nobody promises to be down
 * @source handbook H1.2, H3.3; design "Certain, at risk, met"
 */
export function judgeAvailability(measured: Measurement, target: Target): Judgement {
  const { operator } = target;
  if (operator !== 'gte' && operator !== 'gt') throw new RangeError(`Availability takes gte or gt, not ${operator}`);
  const { availability, final, countedMs, wholeMs, time } = measured;
  if (availability === null) return without('NO_DATA', target);
  const spent = time.spentMs;
  const percent = percentOf(availability);
  const limit = limitOf(target);
  const allowed = allowedDownTime(limit, wholeMs);
  const outcome = final ? finalOutcome(percent, limit, operator) : openOutcome(spent, allowed, operator);
  const missedAtMs = certainSinceMs(time.down, allowed, operator);
  const allowedMs = Number(roundHalfEven(allowed));
  const leftMs = Number(roundHalfEven(subtractRatio(allowed, spent)));
  return {
    outcome,
    value: decimalText(percent),
    margin: decimalText(subtractRatio(percent, limit)),
    missedAtMs,
    budget: { allowedMs, spentMs: time.downMs, leftMs },
    steps: [
      step({
        rule: 'error budget = (100 % − limit) × (up + down) of the whole period',
        source: 'H3.3',
        inputs: {
          limit: `${target.value} %`,
          ...(final
            ? {}
            : {
                'up + down so far': lengthText(countedMs),
                'agreed time ahead, what is declared left out': lengthText(wholeMs - countedMs),
              }),
          'up + down of the whole period': lengthText(wholeMs),
        },
        outcome: `${decimalText(allowed)} ms allowed, ${decimalText(spent)} ms spent`,
      }),
      decision(
        target,
        final
          ? 'the period is over, so the unrounded value decides'
          : "the period is open, so the whole period's budget decides: what is spent above it can't be won back",
        missedAtMs === null ? wordsOf(outcome) : `missed, certain since ${instantText(missedAtMs)}`,
      ),
    ],
  };
}

/**
 * Judges a target by the present value of its indicator: an open period whose value is on the bad side is at risk, no more.
 * @param inputs what the value was worked out from, by name, for the explanation
 * @source handbook H3.2, H3.3
 */
export function judgeValue(
  indicated: Indicated,
  target: Target,
  final: boolean,
  inputs: Readonly<Record<string, string>>,
): Judgement {
  if (typeof indicated === 'string') return without(indicated, target, inputs);
  const value = inUnit(indicated, target.unit);
  const limit = limitOf(target);
  const kept = keeps(target.operator, compareRatio(value, limit));
  const outcome = final ? (kept ? 'MET' : 'MISSED') : kept ? 'ON_TRACK' : 'AT_RISK';
  return {
    outcome,
    value: decimalText(value),
    margin: decimalText(isFloor(target.operator) ? subtractRatio(value, limit) : subtractRatio(limit, value)),
    missedAtMs: null,
    budget: null,
    steps: [
      step({
        rule: `${INDICATOR_NAMES[target.indicator]} of the period`,
        source: 'H3.2',
        inputs,
        outcome: `${decimalText(value)} ${unitSign(target.unit)}`,
      }),
      decision(
        target,
        final
          ? 'the period is over, so the unrounded value decides'
          : 'the period is open, so its present value can still change',
        wordsOf(outcome),
      ),
    ],
  };
}

const without = (
  outcome: 'NO_DATA' | 'NOT_APPLICABLE',
  target: Target,
  inputs: Readonly<Record<string, string>> = {},
): Judgement => ({
  outcome,
  value: null,
  margin: null,
  missedAtMs: null,
  budget: null,
  steps: [
    step({
      rule: `${promiseText(target)}: ${outcome === 'NO_DATA' ? 'nothing is known, so it is neither met nor missed' : 'without a failure there is nothing to mend'}`,
      source: outcome === 'NO_DATA' ? 'H4.3' : 'H3.2',
      inputs,
      outcome: wordsOf(outcome),
    }),
  ],
});

function finalOutcome(percent: Ratio, limit: Ratio, operator: TargetOperator): 'MET' | 'MISSED' {
  return keeps(operator, compareRatio(percent, limit)) ? 'MET' : 'MISSED';
}

export const decision = (target: Target, how: string, outcome: string): ExplanationStep =>
  step({ rule: `${promiseText(target)}: ${how}`, source: 'H3.3', inputs: {}, outcome });

export const wordsOf = (outcome: Outcome): string => outcome.toLowerCase().replace('_', ' ');
