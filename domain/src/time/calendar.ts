import { Temporal } from 'temporal-polyfill';
import { clip, type Interval, type IntervalSet, subtract, union } from './interval-set.ts';
import { addDays, endOfLocalDateMs, hasLocalDate } from './local-day.ts';

/** From Monday on, as ISO 8601 counts them. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The weekday of a date. */
export const weekdayOf = (date: string): Weekday => WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] as Weekday;

/** Local times of one day, `HH:MM`, the end after the start; `24:00` ends a day. One over midnight is written as two. */
export type Shift = readonly [start: string, end: string];

/** Business hours of a week, and the days that differ. Dates are local, `YYYY-MM-DD`. */
export type Schedule = {
  /** A missing weekday is closed. */
  readonly shifts: Readonly<Partial<Record<Weekday, readonly Shift[]>>>;
  /** Closed all day. */
  readonly holidays?: readonly string[];
  /** Replace that day's shifts, on a holiday too. */
  readonly openings?: Readonly<Record<string, readonly Shift[]>>;
  /** Taken out of that day's hours, whichever they are. */
  readonly breaks?: Readonly<Record<string, readonly Shift[]>>;
};

/** When a promise is owed: always, or in business hours. */
export type Calendar = '24x7' | Schedule;

/** The hours of a calendar in one time zone. */
export type CalendarHours = {
  /** Business time within a span of instants. */
  readonly within: (span: Interval) => IntervalSet;
};

const DAY_MS = 86_400_000;

/**
 * The hours of a calendar in a time zone. Each day is worked out once and kept, so ask the same hours again.
 * @throws RangeError for a zone, date or local time that does not exist
 * @source handbook H7.1 (support hours); calculator format, "Calendar"
 */
export function calendarHours(calendar: Calendar, timeZone: string): CalendarHours {
  if (calendar === '24x7') return { within: span => union([span]) };
  const holidays = new Set(calendar.holidays);
  const hoursOfDate = kept(day => hoursOfLocalDate(calendar, holidays, addDays('1970-01-01', day), timeZone));
  const hoursOfDay = kept(day =>
    clip(union(NEAR.flatMap(by => hoursOfDate(day + by))), { startMs: day * DAY_MS, endMs: (day + 1) * DAY_MS }),
  );
  return {
    within: ({ startMs, endMs }) => {
      const hours: Interval[] = [];
      for (let day = Math.floor(startMs / DAY_MS); day * DAY_MS < endMs; day += 1) hours.push(...hoursOfDay(day));
      return clip(union(hours), { startMs, endMs });
    },
  };
}

/**
 * Dates whose hours can lie within a UTC day, as days from it: a zone is less than a day off; a gap moves a shift forward, and a clock set
 * back over midnight returns to the date before.
 */
const NEAR = [-2, -1, 0, 1, 2];

/** Works each day out once, a number of days since 1970-01-01: the same are asked for again and again. */
function kept(hoursOf: (day: number) => IntervalSet): (day: number) => IntervalSet {
  const days = new Map<number, IntervalSet>();
  return day => {
    const known = days.get(day) ?? hoursOf(day);
    days.set(day, known);
    return known;
  };
}

function hoursOfLocalDate(
  schedule: Schedule,
  holidays: ReadonlySet<string>,
  date: string,
  timeZone: string,
): IntervalSet {
  const shifts = schedule.openings?.[date] ?? (holidays.has(date) ? [] : (schedule.shifts[weekdayOf(date)] ?? []));
  if (shifts.length === 0 || !hasLocalDate(date, timeZone)) return [];
  const timesOf = (list: readonly Shift[]): IntervalSet => union(list.map(shift => timeOf(shift, date, timeZone)));
  return subtract(timesOf(shifts), timesOf(schedule.breaks?.[date] ?? []));
}

const timeOf = ([start, end]: Shift, date: string, timeZone: string): Interval => ({
  startMs: instantMs(start, date, timeZone),
  endMs: instantMs(end, date, timeZone),
});

/** A local time in a gap moves forward by the gap; in an overlap the earlier one holds. */
const instantMs = (time: string, date: string, timeZone: string): number =>
  time === '24:00'
    ? endOfLocalDateMs(date, timeZone)
    : Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
