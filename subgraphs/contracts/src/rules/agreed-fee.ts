import { type AgreedFee, moneyOf, monthsOfTerm } from '@surety/domain';
import type { Agreement } from '../persistence/agreement.ts';

type Terms = { readonly agreement?: Agreement | null; readonly termStart: string; readonly termEnd: string };

/** The fee that a version agrees on, with its term; null where it names none. @source handbook H7.1 (fees) */
export function agreedFee({ agreement, termStart, termEnd }: Terms): AgreedFee | null {
  const fees = agreement?.fees;
  const fee = fees && moneyOf(fees.amount, fees.currency);
  if (!fee) return null;
  const term = { firstDay: termStart, lastDay: termEnd };
  return { fee, per: fees.per, term, termMonths: monthsOfTerm(term) };
}
