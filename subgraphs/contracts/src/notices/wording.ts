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

/** Names in one list: `a, b and c`. */
export const listInWords = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(LETTER_WORDS[language].tag, { type: 'conjunction' }).format(names);

const dayAndTimeIn = (timeZone: string, language: Language, atMs: number) => {
  const { day, time } = formatsOf(timeZone, language);
  return { day: day.format(atMs), time: time.format(atMs) };
};

/** Making one takes eighty times as long as using it, and a mail has dozens of instants. */
const formats = new Map<string, { readonly day: Intl.DateTimeFormat; readonly time: Intl.DateTimeFormat }>();
function formatsOf(timeZone: string, language: Language) {
  const key = `${language} ${timeZone}`;
  const made = formats.get(key);
  if (made) return made;
  const { tag } = LETTER_WORDS[language];
  const day = new Intl.DateTimeFormat(tag, { timeZone, dateStyle: 'long' });
  const time = new Intl.DateTimeFormat(tag, { timeZone, timeStyle: 'medium', hourCycle: 'h23' });
  formats.set(key, { day, time });
  return { day, time };
}

/**
 * A measured value for people, with one decimal more than the limit has, at least three. What has more is shown as the worse of its two
 * neighbours, never rounded, so that a missed value never reads like a kept one.
 * @param value a decimal, e.g. `99.807026143790`
 * @returns e.g. `99.807`, or `99.808` where lower values are better
 */
export function decimalInWords(value: string, limit: string, better: 'HIGHER' | 'LOWER'): string {
  // Further from nothing is the worse side of a value below it.
  if (value.startsWith('-'))
    return `-${decimalInWords(value.slice(1), limit, better === 'HIGHER' ? 'LOWER' : 'HIGHER')}`;
  const decimals = Math.max(3, (limit.split('.')[1] ?? '').length + 1);
  const [whole = '0', fraction = ''] = value.split('.');
  const cut = fraction.slice(0, decimals);
  if (cut === '') return whole;
  if (better === 'HIGHER' || /^0*$/.test(fraction.slice(decimals))) return `${whole}.${cut}`;
  const digits = String(BigInt(whole + cut) + 1n).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
