import { expect, test } from 'vitest';
import { currencyExponent, moneyText } from './money.ts';

test.each([
  [67_742, 'EUR', '677.42 EUR'],
  [100_000, 'JPY', '100000 JPY'],
  [1_234, 'BHD', '1.234 BHD'],
  [-5, 'USD', '-0.05 USD'],
  [12_345, 'XCG', '123.45 XCG'],
  [7, 'CLF', '0.0007 CLF'],
])('%i minor units of %s are %s (ISO 4217)', (minor, currency, text) => {
  expect(moneyText({ minor, currency })).toBe(text);
});

test.each(['EURO', 'eur', 'XXZ', 'toString', ''])('"%s" is no currency', currency => {
  expect(currencyExponent(currency)).toBeNull();
  expect(() => moneyText({ minor: 1, currency })).toThrow(`"${currency}" is no currency of ISO 4217`);
});
