import { compareRatio, currencyExponent, isPercentage, moneyOf, type Refusal, ratioOf, wrong } from '@surety/domain';
import type { CreditPolicy, FeesClause } from '../persistence/agreement.ts';

/** What is wrong with fees: amounts that the currency does not have, days that can't be, instalments that are not the whole. */
export function* feesProblems(fees: FeesClause, path: readonly string[]): Generator<Refusal> {
  const { amount, currency, payWithinDays, instalments } = fees;
  const fee = moneyOf(amount, currency);
  if (!fee) yield noAmount(amount, currency, [...path, 'amount']);
  if (payWithinDays < 0) yield wrong(`${payWithinDays} days`, 'give 0 or more.', [...path, 'payWithinDays']);
  const parts = instalments.map(instalment => moneyOf(instalment.amount, currency));
  const wrongPart = parts.indexOf(null);
  if (wrongPart >= 0)
    yield noAmount(instalments[wrongPart]?.amount ?? '', currency, [
      ...path,
      'instalments',
      String(wrongPart),
      'amount',
    ]);
  const sum = parts.reduce((total, part) => total + BigInt(part?.minor ?? 0), 0n);
  if (fee && instalments.length > 0 && sum !== BigInt(fee.minor))
    yield wrong('The instalments', `together they must be the fee, ${amount} ${currency}.`, [...path, 'instalments']);
}

const noAmount = (amount: string, currency: string, path: readonly string[]): Refusal =>
  wrong(
    `The amount "${amount}"`,
    `write a decimal with a point and at most ${currencyExponent(currency) ?? 0} decimals, as ${currency} has them.`,
    path,
  );

/** What is wrong with a credit policy: percents that are none, a tier twice, a cap that nothing asks for. */
export function* creditProblems(policy: CreditPolicy, path: readonly string[]): Generator<Refusal> {
  const { tiers, severalMissed, severalCapPercent, monthlyCapPercent, yearlyCapPercent } = policy;
  const interruption = policy.interruption ?? null;
  if (tiers.length === 0 && interruption === null)
    yield wrong('Credits without a tier', 'name at least one, or leave them out.', path);
  const percents = [
    ...tiers.flatMap(({ below, percent }, index) => [
      [below, ['tiers', String(index), 'below']] as const,
      [percent, ['tiers', String(index), 'percent']] as const,
    ]),
    [severalCapPercent, ['severalCapPercent']] as const,
    [monthlyCapPercent, ['monthlyCapPercent']] as const,
    [yearlyCapPercent, ['yearlyCapPercent']] as const,
    [interruption?.percent ?? null, ['interruption', 'percent']] as const,
    [interruption?.capPercent ?? null, ['interruption', 'capPercent']] as const,
  ];
  for (const [percent, at] of percents)
    if (percent !== null && !isPercentage(percent))
      yield wrong(`"${percent}" percent`, 'write a decimal from 0 to 100 with a point, e.g. "99.9".', [...path, ...at]);
  for (const [index, { below }] of tiers.entries())
    if (tiers.slice(0, index).some(tier => isSame(tier.below, below)))
      yield wrong(`The tier below ${below} %`, 'name each limit once.', [...path, 'tiers', String(index), 'below']);
  if ((severalMissed === 'CAPPED_SUM') !== (severalCapPercent !== null))
    yield wrong('The cap of several missed targets', 'give it with CAPPED_SUM, and only then.', [
      ...path,
      'severalCapPercent',
    ]);
}

/** What is wrong with what hours of interruption give: nothing or two things per hour, an amount that the currency does not have. */
export function* interruptionProblems(
  { amount, percent }: NonNullable<CreditPolicy['interruption']>,
  currency: string,
  path: readonly string[],
): Generator<Refusal> {
  if ((amount === null) === (percent === null))
    yield wrong('What a started hour gives', 'give an amount or a percent, and not both.', [...path, 'amount']);
  if (amount !== null && !moneyOf(amount, currency)) yield noAmount(amount, currency, [...path, 'amount']);
}

const isSame = (a: string, b: string): boolean =>
  isPercentage(a) && isPercentage(b) && compareRatio(ratioOf(a), ratioOf(b)) === 0;
