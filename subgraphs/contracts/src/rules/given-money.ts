import { type Money, moneyOf, ok, type Result, wrong } from '@surety/domain';

/** An amount above 0 that somebody gave, exact. */
export function givenMoney(
  { amount, currency }: { readonly amount: string; readonly currency: string },
  path: readonly string[],
): Result<Money> {
  const money = moneyOf(amount, currency);
  return money && money.minor > 0
    ? ok(money)
    : wrong(`The amount "${amount}"`, `write a decimal above 0 with the decimals of ${currency}.`, [...path, 'amount']);
}
