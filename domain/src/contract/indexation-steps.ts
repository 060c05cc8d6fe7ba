import { type ExplanationStep, step } from '../explanation.ts';
import { type Money, moneyText } from '../numbers/money.ts';
import { addRatio, decimalText, percentOf, type Ratio, wholeRatio } from '../numbers/ratio.ts';
import type { IndexationDecision, IndexationTerms } from './indexation-terms.ts';

const ONE = wholeRatio(1);
const SOURCE = 'agreement.indexation (H7.1, H7.4)';
const FORMULA = 'price × (fixed share + Σ weight × index now ÷ index base)';

const percentText = (share: Ratio): string => decimalText(percentOf(share));

/** What goes into the formula, by name. @param valueOf what is known of the index at that place */
const formulaInputs = (
  { fixedShare, indices }: IndexationTerms,
  month: string,
  valueOf: (index: number) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['fixed share', fixedShare],
    ...indices.flatMap(({ name, source, weight, baseMonth, baseValue }, index) => [
      [`weight of ${name}`, weight],
      [`base of ${name}`, `${baseValue} (${baseMonth})`],
      [`value of ${name}`, `${valueOf(index)} (${month}, ${source})`],
    ]),
  ]);

/** What the formula gives. @param change a share */
export const formulaStep = (terms: IndexationTerms, month: string, values: readonly string[], change: Ratio) =>
  step({
    rule: FORMULA,
    source: SOURCE,
    inputs: formulaInputs(terms, month, index => values[index] ?? ''),
    outcome: `× ${decimalText(addRatio(ONE, change))}, a change by ${percentText(change)} %`,
  });

/** That nothing can be worked out. */
export const missingStep = (fee: Money, terms: IndexationTerms, month: string, values: readonly (string | null)[]) =>
  step({
    rule: `${FORMULA}: a value that is not on record is not guessed, the fee stays`,
    source: SOURCE,
    inputs: formulaInputs(terms, month, index => values[index] ?? 'not on record'),
    outcome: moneyText(fee),
  });

const limit = (percent: string | null): string => (percent === null ? 'none' : `${percent} %`);

/** What threshold, cap and floor made of it, as far as they are agreed on. @param change what the formula gives, a share */
export function limitSteps(terms: IndexationTerms, change: Ratio, by: IndexationDecision): ExplanationStep[] {
  const { capPercent, floorPercent, thresholdPercent } = terms;
  const changes = { 'change by the formula': `${percentText(change)} %` };
  const isBelow = by.outcome === 'BELOW_THRESHOLD';
  return [
    ...(thresholdPercent === null
      ? []
      : [
          step({
            rule: 'a change below the threshold, up or down, changes nothing yet: the base values stay',
            source: SOURCE,
            inputs: { ...changes, threshold: limit(thresholdPercent) },
            outcome: isBelow ? 'below it: the fee stays' : 'not below it',
          }),
        ]),
    ...(isBelow || (capPercent === null && floorPercent === null)
      ? []
      : [
          step({
            rule: 'at one renewal the fee changes by no more than the cap and no less than the floor',
            source: SOURCE,
            inputs: { ...changes, cap: limit(capPercent), floor: limit(floorPercent) },
            outcome: `a change by ${percentText(by.change)} %`,
          }),
        ]),
  ];
}

/** The fee that comes of it. */
export const feeStep = (fee: Money, { rounding }: IndexationTerms, change: Ratio, next: Money) =>
  step({
    rule: `fee × (1 + change), rounded once to the minor unit of its currency, half ${rounding === 'HALF_UP' ? 'up' : 'to even'}`,
    source: SOURCE,
    inputs: { fee: moneyText(fee), change: `${percentText(change)} %` },
    outcome: moneyText(next),
  });
