import { Temporal } from 'temporal-polyfill';

const PARTS = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,3}))?S)?)?$/;
const UNITS_MS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1_000];

/**
 * The length of an ISO 8601 duration in weeks, days (24 hours each), hours, minutes and seconds.
 * @returns whole milliseconds, e.g. 129600000 for `PT36H`
 * @throws RangeError for any other text: years and months have no fixed length
 */
export function durationMs(text: string): number {
  const parts = PARTS.exec(text);
  const whole = UNITS_MS.reduce((sum, unitMs, index) => sum + Number(parts?.[index + 1] ?? 0) * unitMs, 0);
  const lengthMs = whole + Number((parts?.[6] ?? '').padEnd(3, '0'));
  if (!parts || /[PT]$/.test(text) || !Number.isSafeInteger(lengthMs))
    throw new RangeError(`"${text}" is no duration of fixed length. Write it like "PT36H" or "P10D".`);
  return lengthMs;
}

/** The ISO 8601 text of a duration, in hours at most: 259200000 is `PT72H`. @param lengthMs whole milliseconds */
export const durationIso = (lengthMs: number): string =>
  Temporal.Duration.from({ milliseconds: lengthMs }).round({ largestUnit: 'hours' }).toString();

/** The ISO 8601 text of a decimal number of hours, to the millisecond: `0.1` is `PT6M`. */
export const hoursIso = (hours: string): string => durationIso(Math.round(Number(hours) * 3_600_000));

const WORDS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
] as const;

/** A duration for people, nothing lost: `1 d 2 h`, `43 min 12 s`, `0 s`. @param lengthMs whole milliseconds, may be negative */
export function durationText(lengthMs: number): string {
  const parts: string[] = [];
  let restMs = Math.abs(lengthMs);
  for (const [word, unitMs] of WORDS) {
    if (restMs >= unitMs) parts.push(`${Math.floor(restMs / unitMs)} ${word}`);
    restMs %= unitMs;
  }
  if (restMs > 0 || parts.length === 0) parts.push(`${restMs / 1000} s`);
  return `${lengthMs < 0 ? '-' : ''}${parts.join(' ')}`;
}

/** `43 min 12 s (2592000 ms)`. */
export const lengthText = (lengthMs: number): string => `${durationText(lengthMs)} (${lengthMs} ms)`;
