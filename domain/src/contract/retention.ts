import { Temporal } from 'temporal-polyfill';
import { endOfLocalDateMs, localDateOf } from '../time/local-day.ts';

/** Years for which the records of a contract are kept after its end, where it says nothing: as long as claims can be made. @source PRC Civil Code art. 188; German Civil Code § 195 */
export const RETENTION_YEARS = 3;
export const LONGEST_RETENTION_YEARS = 30;

/**
 * The instant from which personal data of an ended contract are to be erased: the end of the local day, so many years after its last day. Of the
 * 29th of February it is the 28th in other years.
 * @param endedAtMs end of the contract, epoch milliseconds: it was in force up to there
 * @source handbook H7.4 (records after termination)
 */
export function keptUntilMs(endedAtMs: number, years: number, timeZone: string): number {
  const lastDay = localDateOf(endedAtMs - 1, timeZone);
  return endOfLocalDateMs(Temporal.PlainDate.from(lastDay).add({ years }).toString(), timeZone);
}
