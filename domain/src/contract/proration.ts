import type { Money } from '../numbers/money.ts';
import { roundHalfEven } from '../numbers/ratio.ts';
import { addDays } from '../time/local-day.ts';
import type { Term } from '../time/term.ts';

/**
 * The fee for a part of a billing period, by local days: 21 of 31 days of a fee of 1,000.00 EUR are 677.42 EUR.
 * @param part lies within `whole`; both ends are in it
 * @returns rounded once, half to even
 * @source handbook H7.1 (fees)
 */
export function proratedFee(fee: Money, whole: Term, part: Term): Money {
  const days = BigInt(daysOf(part));
  return {
    ...fee,
    minor: Number(roundHalfEven({ numerator: BigInt(fee.minor) * days, denominator: BigInt(daysOf(whole)) })),
  };
}

function daysOf({ firstDay, lastDay }: Term): number {
  return Math.round((Date.parse(addDays(lastDay, 1)) - Date.parse(firstDay)) / 86_400_000);
}
