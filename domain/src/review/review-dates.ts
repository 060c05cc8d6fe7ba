import { Temporal } from 'temporal-polyfill';
import { type Weekday, weekdayOf } from '../time/calendar.ts';
import type { Interval } from '../time/interval-set.ts';
import { addDays, hasLocalDate, localDateOf, startOfLocalDateMs } from '../time/local-day.ts';
import { type Period, periodContaining } from '../time/period.ts';

/** Days on which the contract's hours are open. Dates are local, `YYYY-MM-DD`. */
export type OpenDays = {
  readonly weekdays: readonly Weekday[];
  readonly holidays: readonly string[];
  /** Open whatever the weekday is, on a holiday too. */
  readonly openings: readonly string[];
};

/** When the reviews of a contract are held, or its audits: each in the month after the period that it looks at. */
export type ReviewDates = {
  readonly unit: 'MONTH' | 'QUARTER' | 'YEAR';
  /** 1 to 31; a month without that day has its own last one. */
  readonly dayOfMonth: number;
  /** A date on which the contract is closed moves to the next on which it is open. */
  readonly rollForward: boolean;
  /** Null: every day is open. */
  readonly openDays: OpenDays | null;
  readonly timeZone: string;
  /** The contract's term: a period that shares no time with it is not reviewed. */
  readonly term: Interval;
  /** Reviews that were due before are not held: a contract taken over, a plan that was paused. */
  readonly fromMs: number;
  /** No review is held later: by then the figures of the last period are final. */
  readonly untilMs: number;
};

export type ReviewDate = {
  readonly period: Period;
  /** Local, `YYYY-MM-DD`. */
  readonly date: string;
  readonly atMs: number;
};

/**
 * The review that follows the one of a period; the first one without it. It is held when its local day begins.
 * @param lastPeriodEndMs end of the period that was reviewed last
 * @returns null when none follows
 * @throws RangeError for a day that no month has, and where no weekday is open that dates could move to
 * @source handbook H6.2 (monthly evaluation, quarterly review, yearly audit); design "Time"
 */
export function nextReview(dates: ReviewDates, lastPeriodEndMs: number | null): ReviewDate | null {
  const { unit, timeZone, term, fromMs, untilMs } = dates;
  const basis = { timeZone, termFirstDay: localDateOf(term.startMs, timeZone) };
  let period = periodContaining(unit, basis, Math.max(term.startMs, lastPeriodEndMs ?? term.startMs));
  while (period.startMs < term.endMs) {
    const date = dateOf(period, dates);
    const atMs = Math.min(startOfLocalDateMs(date, timeZone), untilMs);
    if (atMs >= fromMs) return { period, date: localDateOf(atMs, timeZone), atMs };
    period = periodContaining(unit, basis, period.endMs);
  }
  return null;
}

function dateOf({ endMs }: Period, { dayOfMonth, rollForward, openDays, timeZone }: ReviewDates): string {
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > 31)
    throw new RangeError(`"${dayOfMonth}" is no day of a month. Use 1 to 31.`);
  const month = Temporal.PlainDate.from(localDateOf(endMs, timeZone));
  const isOpen = rollForward && openDays ? openOn(openDays) : () => true;
  let date = month.with({ day: dayOfMonth }).toString();
  while (!hasLocalDate(date, timeZone) || !isOpen(date)) date = addDays(date, 1);
  return date;
}

/** Tells which local dates are open. */
function openOn({ weekdays, holidays, openings }: OpenDays): (date: string) => boolean {
  if (weekdays.length === 0) throw new RangeError('Every weekday is closed: a date could move for ever.');
  return date => openings.includes(date) || (!holidays.includes(date) && weekdays.includes(weekdayOf(date)));
}
