import type { ExplanationStep } from '../explanation.ts';
import type { Money } from '../numbers/money.ts';
import {
  addRatio,
  compareRatio,
  decimalText,
  divideRatio,
  multiplyRatio,
  percentOf,
  type Ratio,
  ratioOf,
  roundHalfEven,
  roundHalfUp,
  shareOf,
  subtractRatio,
  wholeRatio,
} from '../numbers/ratio.ts';
import { addMonths } from '../time/local-day.ts';
import { feeStep, formulaStep, limitSteps, missingStep } from './indexation-steps.ts';
import type { IndexationDecision, IndexationOutcome, IndexationTerms, PriceIndex } from './indexation-terms.ts';

export type IndexedFee = {
  readonly outcome: IndexationOutcome;
  readonly fee: Money;
  /** By how many percent the fee changes before it is rounded, a decimal; null where a value is missing. */
  readonly changePercent: string | null;
  readonly steps: readonly ExplanationStep[];
};

/** The month whose index counts for a term, `YYYY-MM`. @param firstDay of the term, local */
export const indexMonthOf = (firstDay: string, { monthsBefore }: Pick<IndexationTerms, 'monthsBefore'>): string =>
  addMonths(firstDay, -monthsBefore).slice(0, 7);

/** The shares of a formula together, exact: of a right one 1. */
export const sharesOf = ({ fixedShare, indices }: Pick<IndexationTerms, 'fixedShare' | 'indices'>): Ratio =>
  indices.reduce((sum, { weight }) => addRatio(sum, ratioOf(weight)), ratioOf(fixedShare));

const ONE = wholeRatio(1);

/**
 * The fee of the next term by the agreement's price formula. The threshold is decided on what the formula gives, then cap and floor; the fee is
 * rounded once, to the minor unit of its currency.
 * @param fee of the present term
 * @param month whose values count, `YYYY-MM`
 * @param values of the indices for that month, in the order of the terms; null for one that is not on record: then nothing is guessed, the fee stays
 * @source handbook H7.1 (fees), H7.4 (terms are adjusted at renewal); FIDIC conditions of contract 1999, 13.8 (Pn = a + b Ln ÷ Lo + …)
 */
export function indexedFee(
  fee: Money,
  terms: IndexationTerms,
  month: string,
  values: readonly (string | null)[],
): IndexedFee {
  const known = values.filter(value => value !== null);
  if (known.length < terms.indices.length)
    return { outcome: 'NOT_ON_RECORD', fee, changePercent: null, steps: [missingStep(fee, terms, month, values)] };
  const change = subtractRatio(factorOf(terms, known), ONE);
  const by = decisionOn(change, terms);
  const exact = multiplyRatio(wholeRatio(fee.minor), addRatio(ONE, by.change));
  const minor = Number((terms.rounding === 'HALF_UP' ? roundHalfUp : roundHalfEven)(exact));
  const next = { ...fee, minor };
  return {
    outcome: by.outcome,
    fee: next,
    changePercent: decimalText(percentOf(by.change)),
    steps: [
      formulaStep(terms, month, known, change),
      ...limitSteps(terms, change, by),
      feeStep(fee, terms, by.change, next),
    ],
  };
}

const factorOf = ({ fixedShare, indices }: IndexationTerms, values: readonly string[]): Ratio =>
  indices.reduce(
    (sum, { weight, baseValue }, index) =>
      addRatio(sum, multiplyRatio(ratioOf(weight), divideRatio(ratioOf(values[index] ?? ''), ratioOf(baseValue)))),
    ratioOf(fixedShare),
  );

/** @param change what the formula gives, a share: 1 ÷ 20 is 5 % more */
function decisionOn(
  change: Ratio,
  { capPercent, floorPercent, thresholdPercent }: IndexationTerms,
): IndexationDecision {
  const [cap, floor, threshold] = [capPercent, floorPercent, thresholdPercent].map(
    percent => percent && shareOf(ratioOf(percent)),
  );
  if (threshold && compareRatio(magnitude(change), threshold) < 0)
    return { outcome: 'BELOW_THRESHOLD', change: wholeRatio(0) };
  if (cap && compareRatio(change, cap) > 0) return { outcome: 'CAP', change: cap };
  if (floor && compareRatio(change, floor) < 0) return { outcome: 'FLOOR', change: floor };
  return { outcome: 'FORMULA', change };
}

const magnitude = ({ numerator, denominator }: Ratio): Ratio => ({
  numerator: numerator < 0n ? -numerator : numerator,
  denominator,
});

/**
 * The indices of the next term: where the fee followed them, their values are the new base, so that each change counts once. What a cap held back is
 * not made up for later; what stayed below the threshold, or was not on record, counts from the old base.
 * @param valueOf what went into the fee; null for an index that did not
 */
export const rebased = <T extends PriceIndex>(
  indices: readonly T[],
  outcome: IndexationOutcome,
  month: string,
  valueOf: (index: T) => string | null,
): readonly T[] =>
  indices.map(index => {
    const value = outcome === 'BELOW_THRESHOLD' || outcome === 'NOT_ON_RECORD' ? null : valueOf(index);
    return value === null ? index : { ...index, baseMonth: month, baseValue: value };
  });

/**
 * The parts of a fee when the fee changes: each in proportion, and together exactly the new fee.
 * @param parts minor units, together `from`, which is above 0
 */
export function sharedOut(parts: readonly number[], from: number, to: number): number[] {
  const upTo = (minor: number): number =>
    Number(roundHalfEven({ numerator: BigInt(minor) * BigInt(to), denominator: BigInt(from) }));
  let sum = 0;
  return parts.map(part => {
    const before = sum;
    sum += part;
    return upTo(sum) - upTo(before);
  });
}
