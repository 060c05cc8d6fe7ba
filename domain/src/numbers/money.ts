import { code as currencyRecord } from 'currency-codes';
import { type Ratio, rounded } from './ratio.ts';

/** An amount in the minor units of an ISO 4217 currency: 100000 EUR is 1,000.00 euros, 100000 JPY is 100,000 yen. */
export type Money = { readonly minor: number; readonly currency: string };

/** In force since the table of the library was made. @source ISO 4217 amendment 176 (Caribbean guilder) */
const NEWER: ReadonlyMap<string, number> = new Map([['XCG', 2]]);

/**
 * Decimals of a currency by ISO 4217: 2 for EUR, 0 for JPY, 3 for BHD; null when there is no such currency.
 * @param currency three capital letters
 */
export function currencyExponent(currency: string): number | null {
  const record = currencyRecord(currency);
  return record?.code === currency ? record.digits : (NEWER.get(currency) ?? null);
}

/** An amount for people: `677.42 EUR`. @throws RangeError for a currency that ISO 4217 does not know */
export const moneyText = (money: Money): string => `${amountText(money)} ${money.currency}`;

/** An amount as a decimal with all places of its currency: `677.40`. @throws RangeError for a currency that ISO 4217 does not know */
export function amountText({ minor, currency }: Money): string {
  const exponent = currencyExponent(currency);
  if (exponent === null) throw new RangeError(`"${currency}" is no currency of ISO 4217`);
  const amount: Ratio = { numerator: BigInt(minor), denominator: 10n ** BigInt(exponent) };
  return rounded(amount, exponent);
}

/**
 * An amount that people wrote, in minor units: `1000.5` EUR is 100050.
 * @param amount a decimal that is not negative, with at most the decimals of the currency
 * @returns null for any other text, for a currency that ISO 4217 does not know, and for an amount beyond what is counted exactly
 */
export function moneyOf(amount: string, currency: string): Money | null {
  const exponent = currencyExponent(currency);
  const [, whole, decimals = ''] = /^(\d{1,15})(?:\.(\d{1,4}))?$/.exec(amount) ?? [];
  if (exponent === null || whole === undefined || decimals.length > exponent) return null;
  const minor = Number(whole + decimals.padEnd(exponent, '0'));
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}
