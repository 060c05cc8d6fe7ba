import type { TargetUnit } from '../rules/indicators.ts';
import type { Words } from './words.ts';

const UNITS: Readonly<Record<string, string>> = { W: 'week', D: 'day', H: 'hour', TM: 'minute', S: 'second' };

/** A duration as it was written, in words: `PT36H` is `36 hours`, not a day and a half. */
export const lengthInWords = (duration: string, { locale, space }: Words): string =>
  [...duration.matchAll(/(?<count>[\d.]+)(?<unit>[WDHMS])/g)]
    .map(({ groups: { count = '0', unit = '' } = {} }) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: UNITS[unit === 'M' ? 'TM' : unit] ?? 'second',
        unitDisplay: 'long',
      }).format(Number(count)),
    )
    .join(space);

/** @param day `YYYY-MM-DD` */
export const dayInWords = (day: string, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The local day of an instant. @param at RFC 3339 */
export const localDayInWords = (at: string | Date, timeZone: string, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(at));

/** An instant of a signature, with its zone. */
export const instantInZone = (at: Date, timeZone: string, { locale }: Words): string =>
  `${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', timeZone }).format(at)} (${timeZone})`;

/** Number and sign stay on one line. */
export const percent = (decimal: string): string => `${decimal}\u00a0%`;

/** The limit of a target in its unit: `99.9 %`, `1.5 hours`. */
export function limitInWords(decimal: string, unit: TargetUnit, { locale }: Words): string {
  if (unit === 'PERCENT') return percent(decimal);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit === 'HOURS' ? 'hour' : 'minute',
    unitDisplay: 'long',
    maximumFractionDigits: 12,
  }).format(decimal as Intl.StringNumericLiteral);
}

/** An amount as it was written, with the places of its currency. */
export const money = (amount: string, currency: string, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(
    amount as Intl.StringNumericLiteral,
  );
