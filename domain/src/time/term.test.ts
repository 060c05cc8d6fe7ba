import { describe, expect, test } from 'vitest';
import { addDays } from './local-day.ts';
import { monthsOfTerm, term, termInterval } from './term.ts';

describe('terms (H7.1: one year from signing, renewable by agreement)', () => {
  test.each([
    ['2026-03-01', 'P1Y', 0, '2026-03-01', '2027-02-28'],
    ['2026-03-01', 'P1Y', 2, '2028-03-01', '2029-02-28'],
    ['2024-02-29', 'P1Y', 1, '2025-02-28', '2026-02-27'],
    ['2024-02-29', 'P1Y', 4, '2028-02-29', '2029-02-27'],
    ['2027-01-31', 'P1M', 0, '2027-01-31', '2027-02-27'],
    ['2027-01-31', 'P1M', 2, '2027-03-31', '2027-04-29'],
    ['2026-01-01', 'P90D', 1, '2026-04-01', '2026-06-29'],
    ['2026-01-01', 'P2W', 0, '2026-01-01', '2026-01-14'],
  ])('from %s for %s, renewed %i times: %s to %s', (from, length, renewals, firstDay, lastDay) => {
    expect(term(from, length, renewals)).toEqual({ firstDay, lastDay });
  });

  test('each renewal begins the day after the term before it ended', () => {
    for (let renewals = 1; renewals < 30; renewals += 1)
      expect(term('2027-01-31', 'P1M', renewals).firstDay).toBe(
        addDays(term('2027-01-31', 'P1M', renewals - 1).lastDay, 1),
      );
  });

  test.each(['PT24H', 'P1DT1S', 'PT0.5S', 'p1dt1h', 'P0D', '-P1Y', 'one year'])(
    '"%s" is no length of a term',
    length => {
      expect(() => term('2026-01-01', length)).toThrow(RangeError);
    },
  );

  test('a length in hours is told what would be right', () => {
    expect(() => term('2026-01-01', 'PT24H')).toThrow('"PT24H" is no length of a term. Write it like "P1Y" or "P18M".');
  });

  test('a month from 31 January ends in February; 30 days from it in March', () => {
    expect(addDays('2027-01-31', 30)).toBe('2027-03-02');
    expect(term('2027-01-31', 'P1M', 1).firstDay).toBe('2027-02-28');
  });

  test('New York, 2026-10-15 plus 30 calendar days is the end of 2026-11-14 there', () => {
    const { startMs, endMs } = termInterval({ firstDay: '2026-10-15', lastDay: '2026-11-14' }, 'America/New_York');
    expect([new Date(startMs).toISOString(), new Date(endMs).toISOString()]).toEqual([
      '2026-10-15T04:00:00.000Z',
      '2026-11-15T05:00:00.000Z',
    ]);
  });
});

test.each([
  ['2031-01-01', '2031-12-31', 12],
  ['2031-01-01', '2032-12-31', 24],
  ['2031-01-15', '2031-02-14', 1],
  ['2031-01-15', '2031-02-15', 2],
  ['2031-03-10', '2031-03-10', 1],
  ['2028-02-29', '2029-02-27', 12],
])('%s to %s are %i months', (firstDay, lastDay, months) => {
  expect(monthsOfTerm({ firstDay, lastDay })).toBe(months);
});
