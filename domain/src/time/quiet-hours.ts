import { Temporal } from 'temporal-polyfill';

/** Hours of every local day in which somebody is not to be disturbed, `HH:MM`; they may cross midnight. Never equal. */
export type QuietHours = { readonly from: string; readonly until: string };

/**
 * When the quiet hours end in which an instant lies. They begin with the first time that a clock shows `from`, and end with the last time
 * that it shows `until`; a time that the clock skips counts as the one after the skip.
 * @returns epoch milliseconds; null when the instant lies in none
 */
export function quietUntilMs(hours: QuietHours, timeZone: string, atMs: number): number | null {
  const today = zoned(atMs, timeZone).toPlainDate();
  for (const day of [today.subtract({ days: 1 }), today]) {
    const lastDay = hours.until > hours.from ? day : day.add({ days: 1 });
    const endMs = atLocalTime(lastDay, hours.until, timeZone, 'later');
    if (atLocalTime(day, hours.from, timeZone, 'earlier') <= atMs && atMs < endMs)
      // Where the clock skips the time between, the next ones begin as these end.
      return quietUntilMs(hours, timeZone, endMs) ?? endMs;
  }
  return null;
}

/** The next instant after this one at which a clock shows a local time, `HH:MM`, for the first time that day. Epoch milliseconds. */
export function nextLocalTimeMs(time: string, timeZone: string, afterMs: number): number {
  for (let day = zoned(afterMs, timeZone).toPlainDate(); ; day = day.add({ days: 1 })) {
    const atMs = atLocalTime(day, time, timeZone, 'earlier');
    if (atMs > afterMs) return atMs;
  }
}

/** What a clock shows, `HH:MM`. */
export const localTimeOf = (atMs: number, timeZone: string): string =>
  zoned(atMs, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });

/** @param which of the two, where the clock shows that time twice */
function atLocalTime(day: Temporal.PlainDate, time: string, timeZone: string, which: 'earlier' | 'later'): number {
  const wanted = day.toPlainDateTime(Temporal.PlainTime.from(time));
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: which });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  const before = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return before.getTimeZoneTransition('next')?.epochMilliseconds ?? found.epochMilliseconds;
}

const zoned = (atMs: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
