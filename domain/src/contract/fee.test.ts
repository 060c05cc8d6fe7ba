import { expect, test } from 'vitest';
import { type FeeUnit, feeOfPeriod } from './fee.ts';

test.each<[number, FeeUnit, 'MONTH' | 'QUARTER' | 'YEAR', number, number | null]>([
  [100_000, 'MONTH', 'MONTH', 12, 100_000],
  [100_000, 'MONTH', 'QUARTER', 12, 300_000],
  [120_000, 'YEAR', 'MONTH', 24, 10_000],
  [100_000, 'YEAR', 'MONTH', 12, 8_333],
  [100_006, 'YEAR', 'MONTH', 12, 8_334],
  [30, 'QUARTER', 'MONTH', 12, 10],
  [240_000, 'TERM', 'MONTH', 24, 10_000],
  [240_000, 'TERM', 'YEAR', 24, 120_000],
  [500, 'ITEM', 'MONTH', 12, null],
])('%i per %s: a %s of a term of %s months costs %s (H7.1)', (minor, per, period, termMonths, expected) => {
  const fee = feeOfPeriod({ minor, currency: 'EUR' }, per, period, termMonths);
  expect(fee).toEqual(expected === null ? null : { minor: expected, currency: 'EUR' });
});

test('half a cent goes to the even one', () => {
  expect(feeOfPeriod({ minor: 6, currency: 'EUR' }, 'YEAR', 'MONTH', 12)?.minor).toBe(0);
  expect(feeOfPeriod({ minor: 18, currency: 'EUR' }, 'YEAR', 'MONTH', 12)?.minor).toBe(2);
});
