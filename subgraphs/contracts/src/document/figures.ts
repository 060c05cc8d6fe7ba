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

/** An amount as it was written, with the places of its currency. */
export const money = (amount: string, currency: string, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(
    amount as Intl.StringNumericLiteral,
  );
