/** BCP 47. */
type InLocale = { readonly locale: string };

/** @param day `YYYY-MM-DD` */
export const dayInWords = (day: string, { locale }: InLocale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The local day of an instant. @param at RFC 3339 */
export const localDayInWords = (at: string | Date, timeZone: string, { locale }: InLocale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(at));

/** An instant of a signature, with its zone. */
export const instantInZone = (at: Date, timeZone: string, { locale }: InLocale): string =>
  `${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', timeZone }).format(at)} (${timeZone})`;

/** Number and sign stay on one line. */
export const percent = (decimal: string): string => `${decimal}\u00a0%`;

/** The limit of a target in its unit: `99.9 %`, `1.5 hours`. */
export function limitInWords(
  decimal: string,
  unit: 'PERCENT' | 'HOURS' | 'MINUTES' | 'POINTS',
  { locale }: InLocale,
): string {
  if (unit === 'PERCENT') return percent(decimal);
  if (unit === 'POINTS') return locale.startsWith('zh') ? `${decimal} 分` : `${decimal} points`;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit === 'HOURS' ? 'hour' : 'minute',
    unitDisplay: 'long',
    maximumFractionDigits: 12,
  }).format(decimal as Intl.StringNumericLiteral);
}
