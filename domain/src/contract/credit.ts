import { type ExplanationStep, step } from '../explanation.ts';
import { type Money, moneyText } from '../numbers/money.ts';
import {
  addRatio,
  compareRatio,
  decimalText,
  multiplyRatio,
  type Ratio,
  ratioOf,
  roundHalfEven,
  shareOf,
  subtractRatio,
  wholeRatio,
} from '../numbers/ratio.ts';

/** Availability below this percent earns this percent of the fee. Both decimals. */
export type CreditTier = { readonly below: string; readonly percent: string };

/** What an agreement gives for missed availability. Percents are decimals; a cap that is null or absent is none. */
export type CreditTerms = {
  /** The fee of the period. */
  readonly fee: Money;
  /** In any order; no `below` twice. */
  readonly tiers: readonly CreditTier[];
  /** Of the fee of the period. */
  readonly monthlyCapPercent?: string | null | undefined;
  /** Of what twelve months cost, less what they gave back. */
  readonly yearlyCapPercent?: string | null | undefined;
  /** The eleven months before, without this one: what was given back, and what was charged. */
  readonly previous?: { readonly creditedMinor: number; readonly chargedMinor: number } | undefined;
  /** What the caps of all twelve months that contain the period leave, where that is worked out already: it counts in place of the two above. */
  readonly yearLeftMinor?: number | undefined;
};

/** A credit. `percent` is what the tiers gave, a decimal; `minor` is what is paid, capped and rounded. */
export type Credit = {
  readonly percent: string;
  readonly minor: number;
  readonly currency: string;
  readonly cappedBy: 'MONTH' | 'YEAR' | null;
};

/**
 * The percent of the fee that an availability earns: that of the lowest tier which is above it.
 * @param availabilityPercent unrounded
 * @returns percent; 0 when no tier is above it
 */
export function creditPercent(tiers: readonly CreditTier[], availabilityPercent: Ratio): Ratio {
  const [earned] = tiers
    .map(({ below, percent }) => ({ below: ratioOf(below), percent: ratioOf(percent) }))
    .filter(({ below }) => compareRatio(availabilityPercent, below) < 0)
    .toSorted((a, b) => compareRatio(a.below, b.below));
  return earned?.percent ?? wholeRatio(0);
}

/** How the percents of several missed targets become one. */
export type SeveralMissed =
  | { readonly rule: 'HIGHEST' }
  | { readonly rule: 'SUM' }
  | { readonly rule: 'CAPPED_SUM'; readonly capPercent: string };

/** One percent for several missed targets. @source handbook H7.3.4 (severity, extent and the contract's terms) */
export function combinedPercent(several: SeveralMissed, percents: readonly Ratio[]): Ratio {
  if (several.rule === 'HIGHEST') return percents.reduce(greater, wholeRatio(0));
  const sum = percents.reduce(addRatio, wholeRatio(0));
  return several.rule === 'SUM' ? sum : lesser(sum, ratioOf(several.capPercent));
}

/**
 * The credit for a percent of the fee: the least of the amount and its caps, rounded once, half to even.
 * @param interruption what interruption compensation adds before the caps, minor units
 * @source handbook H7.3.4; calculator format, "Credit"
 */
export function creditOf(
  terms: CreditTerms,
  percent: Ratio,
  interruption: Ratio = wholeRatio(0),
): Credit & { readonly steps: readonly ExplanationStep[] } {
  const { fee, monthlyCapPercent = null } = terms;
  const feeMinor = wholeRatio(fee.minor);
  const amount = addRatio(multiplyRatio(feeMinor, shareOf(percent)), interruption);
  const isInterrupted = interruption.numerator > 0n;
  const month = monthlyCapPercent === null ? null : multiplyRatio(feeMinor, shareOf(ratioOf(monthlyCapPercent)));
  const year = yearLeft(terms);
  const least = [month, year].reduce<Ratio>((so, cap) => (cap === null ? so : lesser(so, cap)), amount);
  const isLeast = (cap: Ratio | null): boolean =>
    cap !== null && compareRatio(cap, amount) < 0 && compareRatio(cap, least) === 0;
  const cappedBy = isLeast(month) ? 'MONTH' : isLeast(year) ? 'YEAR' : null;
  const minor = Number(roundHalfEven(least));
  const paid = moneyText({ minor, currency: fee.currency });
  return {
    percent: decimalText(percent),
    minor,
    currency: fee.currency,
    cappedBy,
    steps: [
      step({
        rule: `credit = fee × percent${isInterrupted ? ' + interruption compensation' : ''}, not above the caps of month and year, rounded once, half to even`,
        source: 'H7.3.4',
        inputs: {
          fee: moneyText(fee),
          percent: `${decimalText(percent)} %`,
          ...(isInterrupted ? { 'interruption compensation': `${decimalText(interruption)} minor units` } : {}),
          amount: `${decimalText(amount)} minor units`,
          "month's cap": month === null ? 'none' : `${decimalText(month)} minor units`,
          "year's cap": year === null ? 'none' : `${decimalText(year)} minor units`,
        },
        outcome: cappedBy === null ? paid : `${paid}, capped by the ${cappedBy.toLowerCase()}`,
      }),
    ],
  };
}

/** What the cap of twelve months leaves, minor units; null: there is none. */
function yearLeft({ fee, yearlyCapPercent = null, previous, yearLeftMinor }: CreditTerms): Ratio | null {
  if (yearLeftMinor !== undefined) return wholeRatio(yearLeftMinor);
  if (yearlyCapPercent === null) return null;
  const { creditedMinor, chargedMinor } = previous ?? { creditedMinor: 0, chargedMinor: 0 };
  const charged = wholeRatio(BigInt(chargedMinor) + BigInt(fee.minor));
  const cap = multiplyRatio(charged, shareOf(ratioOf(yearlyCapPercent)));
  return greater(wholeRatio(0), subtractRatio(cap, wholeRatio(creditedMinor)));
}

/** The credit that an availability earns under one agreement's tiers and caps. @param availabilityPercent unrounded */
export function creditForAvailability(
  terms: CreditTerms,
  availabilityPercent: Ratio,
): Credit & { readonly steps: readonly ExplanationStep[] } {
  const percent = creditPercent(terms.tiers, availabilityPercent);
  const credit = creditOf(terms, percent);
  return { ...credit, steps: [tierStep(terms.tiers, availabilityPercent), ...credit.steps] };
}

/** How an availability earns its percent. @param about what else went in, by name */
export const tierStep = (
  tiers: readonly CreditTier[],
  availabilityPercent: Ratio,
  about: Readonly<Record<string, string>> = {},
): ExplanationStep =>
  step({
    rule: 'the lowest tier above the unrounded availability gives the percent of the fee',
    source: 'H7.3.4',
    inputs: {
      ...about,
      availability: `${decimalText(availabilityPercent)} %`,
      tiers: tiers.map(({ below, percent: gives }) => `below ${below} % gives ${gives} %`).join('; ') || 'none',
    },
    outcome: `${decimalText(creditPercent(tiers, availabilityPercent))} %`,
  });

const greater = (a: Ratio, b: Ratio): Ratio => (compareRatio(a, b) >= 0 ? a : b);
const lesser = (a: Ratio, b: Ratio): Ratio => (compareRatio(a, b) <= 0 ? a : b);
