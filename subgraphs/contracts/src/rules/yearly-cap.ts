import {
  type AgreedFee,
  chargedMinor,
  daysOfPeriod,
  type ExplanationStep,
  feeWithinTerm,
  type Money,
  moneyText,
  monthsBefore,
  multiplyRatio,
  type PeriodUnit,
  ratioOf,
  roundHalfEven,
  shareOf,
  step,
  wholeRatio,
} from '@surety/domain';
import { agreedFee } from './agreed-fee.ts';
import { type GivenFor, type SettledUnder, type Versions, type Year, yearsWith } from './twelve-months.ts';
import { versionInForceAt } from './version-in-force.ts';

/** What a period costs within the term, and what was agreed on; null where the agreement does not say it. */
export function feeOfSettled({ period, timeZone, inForce }: SettledUnder): { agreed: AgreedFee; fee: Money } | null {
  const agreed = agreedFee(inForce.content, inForce.feeMonths);
  const fee = agreed && feeWithinTerm(agreed, period.unit as PeriodUnit, daysOfPeriod(period, timeZone));
  return agreed && fee ? { agreed, fee } : null;
}

/** What the cap of twelve months leaves for a period. Minor units. */
export type YearLeft = { readonly leftMinor: number; readonly steps: readonly ExplanationStep[] };

/**
 * What the cap of twelve months leaves for the breaches of a period: the least that it leaves of any twelve months that contain it. So what a
 * later month was given stays, and leaves less to an earlier one that is settled after it.
 * @param given for other periods
 * @returns null where no such cap was agreed on
 * @source handbook H7.3.4
 */
export function yearLeft(
  own: SettledUnder,
  given: readonly GivenFor[],
  underOf: (period: string) => SettledUnder,
  versions: Versions,
  currency: string,
): YearLeft | null {
  const [itself, ...later] = yearsWith(own, given, underOf).map(year => capOf(year, versions, currency));
  const tightest = later.reduce<Cap | null>(lesser, null);
  const least = lesser(itself ?? null, tightest);
  if (least === null) return null;
  const steps = [
    ...(itself ? [beforeStep(itself, currency)] : []),
    ...(least === itself ? [] : [laterStep(least, currency)]),
  ];
  return { leftMinor: least.leftMinor, steps };
}

type Cap = {
  readonly year: Year;
  readonly capPercent: string;
  /** For the months before, without the period that ends the year. */
  readonly beforeMinor: number;
  readonly feeMinor: number;
  readonly leftMinor: number;
};

const lesser = (a: Cap | null, b: Cap | null): Cap | null => (b === null || (a && a.leftMinor <= b.leftMinor) ? a : b);

/** In whole minor units, so that a half which is rounded for one month never takes from what another one has. */
function capOf(year: Year, versions: Versions, currency: string): Cap | null {
  const { period, timeZone, inForce } = year.under;
  const capPercent = inForce.content.agreement?.credits?.yearlyCapPercent ?? null;
  const costs = feeOfSettled(year.under);
  if (capPercent === null || costs?.fee.currency !== currency) return null;
  const before = monthsBefore(daysOfPeriod(period, timeZone));
  const basis = { timeZone, termFirstDay: costs.agreed.term.firstDay };
  const feeAt = (endMs: number): AgreedFee | null => sameCurrency(versionInForceAt(versions, endMs), currency);
  const beforeMinor = before === null ? 0 : chargedMinor(before, basis, feeAt);
  const feeMinor = costs.fee.minor;
  const cap = multiplyRatio(wholeRatio(BigInt(beforeMinor) + BigInt(feeMinor)), shareOf(ratioOf(capPercent)));
  const leftMinor = Math.max(0, Number(roundHalfEven(cap)) - year.givenMinor);
  return { year, capPercent, beforeMinor, feeMinor, leftMinor };
}

function sameCurrency(version: Versions[number] | null, currency: string): AgreedFee | null {
  const agreed = version && agreedFee(version.content, version.feeMonths);
  return agreed?.fee.currency === currency ? agreed : null;
}

const beforeStep = ({ year, capPercent, beforeMinor }: Cap, currency: string): ExplanationStep =>
  step({
    rule: 'what the months before cost and gave back, for the cap of twelve months',
    source: 'H7.3.4',
    inputs: {
      charged: moneyText({ minor: beforeMinor, currency }),
      'given back': moneyText({ minor: year.givenMinor, currency }),
    },
    outcome: `${capPercent} % of twelve months' fees may be given back`,
  });

const laterStep = ({ year, capPercent, beforeMinor, feeMinor }: Cap, currency: string): ExplanationStep =>
  step({
    rule: 'what the twelve months that end with a later period cost and gave back: their cap leaves less',
    source: 'H7.3.4',
    inputs: {
      'later period': year.under.period.label,
      charged: moneyText({ minor: beforeMinor + feeMinor, currency }),
      'given back': moneyText({ minor: year.givenMinor, currency }),
    },
    outcome: `${capPercent} % of twelve months' fees may be given back`,
  });
