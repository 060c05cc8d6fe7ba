import { checkText, checkTexts, type Money, moneyOf, ok, type Result, wrong } from '@surety/domain';

/** What somebody says of an improvement (H5.4). */
export type GivenMeasure = {
  readonly what: string;
  readonly details?: string | null;
  readonly owner: string;
  readonly benefit?: string | null;
  readonly cost?: { readonly amount: string; readonly currency: string } | null;
};

/**
 * Whether what is said of an improvement can be kept.
 * @param path of the improvement within the input
 * @returns its cost, exact; null where none was said
 */
export function checkMeasure(
  { what, details, owner, benefit, cost }: GivenMeasure,
  path: readonly string[],
): Result<Money | null> {
  const worded = checkTexts([
    ['The measure', what, [...path, 'what']],
    ...(benefit == null ? [] : ([['The benefit', benefit, [...path, 'benefit']]] as const)),
  ]);
  if (!worded.ok) return worded;
  const owned = checkText('The owner', owner, [...path, 'owner'], 100);
  if (!owned.ok) return owned;
  const detailed = details == null ? ok(null) : checkText('The details', details, [...path, 'details'], 10_000);
  if (!detailed.ok) return detailed;
  if (cost == null) return ok(null);
  const money = moneyOf(cost.amount, cost.currency);
  const remedy = `write a decimal that is not negative, with the decimals of ${cost.currency}.`;
  return money ? ok(money) : wrong(`The amount "${cost.amount}"`, remedy, [...path, 'cost', 'amount']);
}
