import type { Money } from '../numbers/money.ts';
import { roundHalfEven } from '../numbers/ratio.ts';
import { addDays, addMonths, localDateOf } from '../time/local-day.ts';
import { type Period, type PeriodBasis, type PeriodUnit, periodsOverlapping } from '../time/period.ts';
import { type Term, termInterval } from '../time/term.ts';
import { proratedFee } from './proration.ts';

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

/** A fee as it is agreed on, with the term that it is agreed for. */
export type AgreedFee = {
  readonly fee: Money;
  readonly per: FeeUnit;
  readonly term: Term;
  /** Whole months of the term, at least 1. */
  readonly termMonths: number;
};

/** The local days of a period, both of them in it. */
export const daysOfPeriod = ({ startMs, endMs }: Pick<Period, 'startMs' | 'endMs'>, timeZone: string): Term => ({
  firstDay: localDateOf(startMs, timeZone),
  lastDay: localDateOf(endMs - 1, timeZone),
});

/** The days that two stretches share; null when they share none. */
function sharedDays(a: Term, b: Term): Term | null {
  const firstDay = a.firstDay > b.firstDay ? a.firstDay : b.firstDay;
  const lastDay = a.lastDay < b.lastDay ? a.lastDay : b.lastDay;
  return firstDay <= lastDay ? { firstDay, lastDay } : null;
}

/**
 * What a period costs within the term: the whole fee, or the share of its local days that lie in the term.
 * @param days of the whole period
 * @returns null for a fee by the item, and for a period outside of the term
 * @source handbook H7.1 (fees)
 */
export function feeWithinTerm({ fee, per, term, termMonths }: AgreedFee, unit: PeriodUnit, days: Term): Money | null {
  const whole = feeOfPeriod(fee, per, unit, termMonths);
  const part = sharedDays(days, term);
  return whole && part && proratedFee(whole, days, part);
}

/** The local days of the twelve months that end with a period, before the period itself; null when it is twelve months long. */
export function monthsBefore({ firstDay, lastDay }: Term): Term | null {
  const before = { firstDay: addMonths(addDays(lastDay, 1), -12), lastDay: addDays(firstDay, -1) };
  return before.firstDay <= before.lastDay ? before : null;
}

/**
 * What some months cost, each by the fee that was agreed on for it and cut to its term.
 * @param days first and last local day
 * @param feeAt the fee in force when a month ends, epoch milliseconds; null where none was
 * @returns minor units
 */
export function chargedMinor(days: Term, basis: PeriodBasis, feeAt: (endMs: number) => AgreedFee | null): number {
  return periodsOverlapping('MONTH', basis, termInterval(days, basis.timeZone)).reduce((sum, month) => {
    const agreed = feeAt(month.endMs);
    const within = agreed && sharedDays(agreed.term, days);
    const fee = within && feeWithinTerm({ ...agreed, term: within }, 'MONTH', daysOfPeriod(month, basis.timeZone));
    return sum + (fee?.minor ?? 0);
  }, 0);
}
