import { Temporal } from 'temporal-polyfill';
import type { Interval } from './interval-set.ts';

/** The instant at which a local date begins; where the zone skips midnight, the first instant after it. */
export const startOfLocalDateMs = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone }).epochMilliseconds;

/** The instant at which a local date ends. */
export const endOfLocalDateMs = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds;

/** The local date, `YYYY-MM-DD`, on which an instant lies. */
export const localDateOf = (atMs: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Whether a zone has a local date: Pacific/Apia went from 2011-12-29 to 2011-12-31. */
export const hasLocalDate = (date: string, timeZone: string): boolean =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone }).toPlainDate().toString() === date;

/** The local date so many days later, or earlier where negative. */
export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** The local date so many months later, or earlier where negative; a month without that day has its own last one. */
export const addMonths = (date: string, months: number): string =>
  Temporal.PlainDate.from(date).add({ months }).toString();

/** The part of a local date that lies in a span. */
export type LocalDay = Interval & {
  /** `YYYY-MM-DD` */
  readonly day: string;
};

/** Every local date that shares time with a span, in order, cut to it: together they are the span. A date that the zone skips is not there. */
export function localDaysWithin({ startMs, endMs }: Interval, timeZone: string): LocalDay[] {
  const days: LocalDay[] = [];
  for (let fromMs = startMs; fromMs < endMs; ) {
    const day = localDateOf(fromMs, timeZone);
    const untilMs = Math.min(endOfLocalDateMs(day, timeZone), endMs);
    days.push({ day, startMs: fromMs, endMs: untilMs });
    fromMs = untilMs;
  }
  return days;
}
