/**
 * An instant for people: in the contract's time zone, and in UTC where that is another.
 * @param atMs epoch milliseconds
 * @returns e.g. `23 February 2026, 15:05:00 (Europe/Berlin), 14:05:00 UTC`
 */
export function instantInWords(atMs: number, timeZone: string): string {
  const local = dayAndTime(atMs, timeZone);
  const utc = dayAndTime(atMs, 'UTC');
  if (local.day === utc.day && local.time === utc.time) return `${utc.day}, ${utc.time} UTC`;
  const utcText = local.day === utc.day ? utc.time : `${utc.day}, ${utc.time}`;
  return `${local.day}, ${local.time} (${timeZone}), ${utcText} UTC`;
}

function dayAndTime(atMs: number, timeZone: string): { readonly day: string; readonly time: string } {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long' }).format(atMs);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' }).format(atMs);
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
