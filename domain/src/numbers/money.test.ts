import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountText, currencyExponent, moneyOf, moneyText } from './money.ts';

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

test.each([
  ['1000', 'EUR', 100_000],
  ['1000.5', 'EUR', 100_050],
  ['0.01', 'USD', 1],
  ['0', 'USD', 0],
  ['00012.30', 'USD', 1_230],
  ['100', 'JPY', 100],
  ['1.234', 'BHD', 1_234],
])('%s %s is %i minor units', (amount, currency, minor) => {
  expect(moneyOf(amount, currency)).toEqual({ minor, currency });
});

test.each([
  ['1.001', 'EUR'],
  ['1.5', 'JPY'],
  ['-1', 'EUR'],
  ['1e3', 'EUR'],
  ['', 'EUR'],
  ['1.', 'EUR'],
  ['1,000', 'EUR'],
  ['1000', 'euro'],
  ['999999999999999.9', 'EUR'],
])('"%s" %s is no amount', (amount, currency) => {
  expect(moneyOf(amount, currency)).toBeNull();
});

test('an amount that is written out is read as itself', () => {
  const currencies = fc.constantFrom('EUR', 'JPY', 'BHD', 'CLF');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), currencies, (minor, currency) => {
      expect(moneyOf(amountText({ minor, currency }), currency)).toEqual({ minor, currency });
    }),
  );
});
