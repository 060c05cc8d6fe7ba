import { type AgreedFee, moneyOf, monthsOfTerm } from '@surety/domain';
import type { Agreement } from '../persistence/agreement.ts';

type Terms = { readonly agreement?: Agreement | null; readonly termStart: string; readonly termEnd: string };

/**
 * The fee that a version agrees on, with its term; null where it names none.
 * @param feeMonths of the version: months over which a fee for the term is spread; null for those of its term
 * @source handbook H7.1 (fees)
 */
export function agreedFee({ agreement, termStart, termEnd }: Terms, feeMonths: number | null = null): AgreedFee | null {
  const fees = agreement?.fees;
  const fee = fees && moneyOf(fees.amount, fees.currency);
  if (!fee) return null;
  const term = { firstDay: termStart, lastDay: termEnd };
  return { fee, per: fees.per, term, termMonths: feeMonths ?? monthsOfTerm(term) };
}
