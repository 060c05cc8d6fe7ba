import { Temporal } from 'temporal-polyfill';
import { addDays, endOfLocalDateMs, localDateOf, startOfLocalDateMs } from '../time/local-day.ts';

/** Until when a credit can be claimed: so many local days, or to the end of the n-th calendar month, after the period. */
export type ClaimWindow =
  | { readonly unit: 'DAYS'; readonly days: number }
  | { readonly unit: 'BILLING_CYCLES'; readonly cycles: number };

/**
 * The instant at which a claim window closes.
 * Days count as those of a notice: the period's last day is left out, the window ends with its own last day.
 * @param periodEndMs when the period of the miss ends
 * @param takenOverAtMs of a contract signed elsewhere: a window does not begin before it was taken over
 * @source handbook H7.3.4; vectors: AWS (second billing cycle after), GCP (30 days)
 */
export function claimableUntilMs(
  periodEndMs: number,
  window: ClaimWindow,
  timeZone: string,
  takenOverAtMs: number | null = null,
): number {
  const lastDay = localDateOf(Math.max(periodEndMs - 1, takenOverAtMs ?? periodEndMs - 1), timeZone);
  if (window.unit === 'DAYS') return endOfLocalDateMs(addDays(lastDay, window.days), timeZone);
  const month = Temporal.PlainDate.from(lastDay).toPlainYearMonth();
  const after = month.add({ months: window.cycles + 1 }).toPlainDate({ day: 1 });
  return startOfLocalDateMs(after.toString(), timeZone);
}
