import type { Money } from '../numbers/money.ts';
import { roundHalfEven } from '../numbers/ratio.ts';
import type { PeriodUnit } from '../time/period.ts';

/** What a fee is for. */
export type FeeUnit = 'MONTH' | 'QUARTER' | 'YEAR' | 'TERM' | 'ITEM';

const MONTHS: Readonly<Record<PeriodUnit, bigint>> = { MONTH: 1n, QUARTER: 3n, YEAR: 12n, CONTRACT_YEAR: 12n };
const FEE_MONTHS = { MONTH: 1n, QUARTER: 3n, YEAR: 12n } as const;

/**
 * What a whole period of a contract costs: 1,200.00 a year are 100.00 a month. A fee for the term is spread over its months.
 * @param termMonths whole months of the term, at least 1
 * @returns rounded once, half to even; null for a fee by the item: how many there are is not known
 * @source handbook H7.1 (fees)
 */
export function feeOfPeriod(fee: Money, per: FeeUnit, period: PeriodUnit, termMonths: number): Money | null {
  if (per === 'ITEM') return null;
  const denominator = per === 'TERM' ? BigInt(termMonths) : FEE_MONTHS[per];
  return { ...fee, minor: Number(roundHalfEven({ numerator: BigInt(fee.minor) * MONTHS[period], denominator })) };
}
