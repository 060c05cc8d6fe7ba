import { WEEKDAYS, type Weekday, weekdayOf } from '../time/calendar.ts';
import { addDays, endOfLocalDateMs, hasLocalDate, localDateOf } from '../time/local-day.ts';

/** How a contract counts the days of a written notice. */
export type NoticePeriod = {
  readonly timeZone: string;
  readonly days: number;
  /** A last day that is a holiday or a closed weekday moves to the next that is neither. */
  readonly rollForward: boolean;
  /** Local dates, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  readonly closedWeekdays: readonly Weekday[];
};

/** The handbook's shortest notice of the provider, in days. @source handbook H7.4 */
export const TERMINATION_NOTICE_DAYS = 30;

/**
 * When a notice runs out: local calendar days, the day of giving excluded; it ends with the last day. A last day that the zone skips moves
 * to the next that exists.
 * @returns `lastDay`, a local date, and `endsAtMs`, the instant at which it ends
 * @throws RangeError when every weekday is closed
 * @source handbook H7.4; design "Time"
 */
export function noticeEnd(
  givenAtMs: number,
  { timeZone, days, rollForward, holidays, closedWeekdays }: NoticePeriod,
): { readonly lastDay: string; readonly endsAtMs: number } {
  if (new Set(closedWeekdays).size === WEEKDAYS.length)
    throw new RangeError('Every weekday is closed: a notice would never end.');
  const isOpen = (date: string): boolean =>
    hasLocalDate(date, timeZone) &&
    !(rollForward && (holidays.includes(date) || closedWeekdays.includes(weekdayOf(date))));
  let lastDay = addDays(localDateOf(givenAtMs, timeZone), days);
  while (!isOpen(lastDay)) lastDay = addDays(lastDay, 1);
  return { lastDay, endsAtMs: endOfLocalDateMs(lastDay, timeZone) };
}

/**
 * The last local day on which a notice can be given so that it ends on a day or before.
 * @source handbook H7.4
 */
export function lastDayToGiveNotice(endsOn: string, notice: NoticePeriod): string {
  const endsBy = endOfLocalDateMs(endsOn, notice.timeZone);
  const endOf = (date: string): number => noticeEnd(endOfLocalDateMs(date, notice.timeZone) - 1, notice).endsAtMs;
  let day = addDays(endsOn, -notice.days);
  while (endOf(day) > endsBy) day = addDays(day, -1);
  return day;
}
