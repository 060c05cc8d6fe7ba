import { Temporal } from 'temporal-polyfill';

/** An instant as text: with its offset, to the millisecond at most. It does not tell whether the date exists. */
export const INSTANT_PATTERN =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The epoch milliseconds of an instant such as `2026-03-01T00:00:00+01:00`.
 * @throws RangeError without an offset, for a finer fraction than milliseconds, and for a date that does not exist
 */
export function instantMsOf(text: string): number {
  if (!INSTANT_PATTERN.test(text))
    throw new RangeError(`"${text}" is no instant. Write it like "2026-03-01T00:00:00Z".`);
  return Temporal.Instant.from(text).epochMilliseconds;
}

/** An instant as text, in UTC with milliseconds: `2026-03-01T00:00:00.000Z`. */
export const instantText = (atMs: number): string => new Date(atMs).toISOString();
