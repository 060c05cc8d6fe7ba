import { LETTER_WORDS } from './words/letter-words.ts';
import type { Language, Reader } from './words/reader.ts';

/**
 * An instant for its reader: in the reader's time zone, which is named, and in UTC where that is another.
 * @param atMs epoch milliseconds
 * @returns e.g. `23 February 2026, 15:05:00 (Europe/Berlin), 14:05:00 UTC`
 */
export function instantInWords(atMs: number, { language, timeZone }: Pick<Reader, 'language' | 'timeZone'>): string {
  const { dayAndTime, inZone } = LETTER_WORDS[language];
  const local = dayAndTimeIn(timeZone, language, atMs);
  const utc = dayAndTimeIn('UTC', language, atMs);
  const utcText = `${dayAndTime(utc.day, utc.time)} UTC`;
  if (local.day === utc.day && local.time === utc.time) return utcText;
  return inZone(dayAndTime(local.day, local.time), timeZone, local.day === utc.day ? `${utc.time} UTC` : utcText);
}

function dayAndTimeIn(timeZone: string, language: Language, atMs: number) {
  const { tag } = LETTER_WORDS[language];
  const day = new Intl.DateTimeFormat(tag, { timeZone, dateStyle: 'long' }).format(atMs);
  const time = new Intl.DateTimeFormat(tag, { timeZone, timeStyle: 'medium', hourCycle: 'h23' }).format(atMs);
  return { day, time };
}

/**
 * A measured percentage for people, cut off after one decimal more than the limit has, at least three: never rounded, so that a
 * missed value never reads like a kept one.
 * @param value a decimal, e.g. `99.807026143790`
 * @returns e.g. `99.807`
 */
export function percentInWords(value: string, limit: string): string {
  const decimals = Math.max(3, (limit.split('.')[1] ?? '').length + 1);
  const [whole = '0', fraction = ''] = value.split('.');
  const cut = fraction.slice(0, decimals);
  return cut === '' ? whole : `${whole}.${cut}`;
}
