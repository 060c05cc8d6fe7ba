import { Temporal } from 'temporal-polyfill';
import type { Interval } from './interval-set.ts';
import { addDays, endOfLocalDateMs, startOfLocalDateMs } from './local-day.ts';

/** A term of a contract in local dates, both of them in it. */
export type Term = { readonly firstDay: string; readonly lastDay: string };

/**
 * The term that a contract has after so many renewals. Each is counted from the very first day, so that a term that begins on the 31st
 * does not drift to the 28th: a month without that day ends it on its own last day.
 * @param length ISO 8601 in years, months, weeks and days, e.g. `P1Y` ("one year from signing", H7.1)
 * @throws RangeError for another text, or a length that is not at least a day
 * @source handbook H7.1, H7.4 (renewal)
 */
export function term(firstDay: string, length: string, renewals = 0): Term {
  const { years, months, weeks, days, sign } = Temporal.Duration.from(length);
  if (sign <= 0 || /T/i.test(length))
    throw new RangeError(`"${length}" is no length of a term. Write it like "P1Y" or "P18M".`);
  const after = (times: number): string =>
    Temporal.PlainDate.from(firstDay)
      .add({ years: years * times, months: months * times, weeks: weeks * times, days: days * times })
      .toString();
  return { firstDay: after(renewals), lastDay: addDays(after(renewals + 1), -1) };
}

/** The instants between which a term lies, in a contract's time zone. */
export const termInterval = ({ firstDay, lastDay }: Term, timeZone: string): Interval => ({
  startMs: startOfLocalDateMs(firstDay, timeZone),
  endMs: endOfLocalDateMs(lastDay, timeZone),
});

/** Months of a term, a begun one counted as a whole: 12 for `2031-01-01` to `2031-12-31`. */
export function monthsOfTerm({ firstDay, lastDay }: Term): number {
  const { months, days } = Temporal.PlainDate.from(firstDay).until(addDays(lastDay, 1), { largestUnit: 'months' });
  return days > 0 ? months + 1 : months;
}
