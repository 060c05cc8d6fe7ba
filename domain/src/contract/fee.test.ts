import { describe, expect, test } from 'vitest';
import {
  type AgreedFee,
  chargedMinor,
  daysOfPeriod,
  type FeeUnit,
  feeOfPeriod,
  feeWithinTerm,
  monthsBefore,
} from './fee.ts';

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

describe('within a term, by local days (H7.1)', () => {
  const agreed = (firstDay: string, lastDay: string): AgreedFee => ({
    fee: { minor: 100_000, currency: 'EUR' },
    per: 'MONTH',
    term: { firstDay, lastDay },
    termMonths: 12,
  });
  const march = { firstDay: '2031-03-01', lastDay: '2031-03-31' };
  test.each([
    ['2031-01-01', '2031-12-31', 100_000],
    ['2031-03-11', '2031-12-31', 67_742], // 21 of 31 days
    ['2031-01-01', '2031-03-01', 3_226], // 1 of 31 days: 3,225.81 cents
    ['2031-04-01', '2031-12-31', undefined],
  ])('of a term from %s to %s March costs %s', (first, last, minor) => {
    expect(feeWithinTerm(agreed(first, last), 'MONTH', march)?.minor).toBe(minor);
  });

  test.each([
    ['a month', march, { firstDay: '2030-04-01', lastDay: '2031-02-28' }],
    ['a quarter', { firstDay: '2031-01-01', lastDay: '2031-03-31' }, { firstDay: '2030-04-01', lastDay: '2030-12-31' }],
    ['a year', { firstDay: '2031-01-01', lastDay: '2031-12-31' }, null],
  ])('the twelve months that end with %s', (_, days, before) => {
    expect(monthsBefore(days)).toEqual(before);
  });

  test('what the months before cost follows the version in force at the end of each, cut to its term', () => {
    const days = { firstDay: '2030-04-01', lastDay: '2031-02-28' };
    const basis = { timeZone: 'Europe/Berlin', termFirstDay: '2030-12-22' };
    const from = (day: string) => Date.parse(`${day}T12:00:00Z`);
    const feeAt = (endMs: number): AgreedFee | null =>
      endMs < from('2031-02-20')
        ? agreed('2030-12-22', '2031-12-31')
        : { ...agreed('2030-12-22', '2031-12-31'), fee: { minor: 50_000, currency: 'EUR' } };
    // 10 of 31 days of December, January, and February at the new fee.
    expect(chargedMinor(days, basis, feeAt)).toBe(32_258 + 100_000 + 50_000);
    expect(chargedMinor(days, basis, () => null)).toBe(0);
  });

  test('days of a period are those of its zone', () => {
    const period = { startMs: Date.parse('2031-01-31T23:00:00Z'), endMs: Date.parse('2031-02-28T23:00:00Z') };
    expect(daysOfPeriod(period, 'Europe/Berlin')).toEqual({ firstDay: '2031-02-01', lastDay: '2031-02-28' });
  });
});
