import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PERIOD_UNITS, periodByLabel, periodContaining, periodsOverlapping } from './period.ts';

const basis = (timeZone: string, termFirstDay = '2026-01-01') => ({ timeZone, termFirstDay });

const iso = (ms: number): string => new Date(ms).toISOString();

describe('periods of a contract', () => {
  test.each([
    ['2026-02', 'UTC', '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
    ['2026-03', 'Europe/Berlin', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['2026-Q1', 'Asia/Kolkata', '2025-12-31T18:30:00.000Z', '2026-03-31T18:30:00.000Z'],
    ['2026-Q4', 'Europe/Berlin', '2026-09-30T22:00:00.000Z', '2026-12-31T23:00:00.000Z'],
    ['2026', 'America/New_York', '2026-01-01T05:00:00.000Z', '2027-01-01T05:00:00.000Z'],
    ['Y1', 'UTC', '2024-02-29T00:00:00.000Z', '2025-02-28T00:00:00.000Z'],
    ['Y4', 'UTC', '2027-02-28T00:00:00.000Z', '2028-02-29T00:00:00.000Z'],
    ['P30D/2026-03-31', 'Europe/Berlin', '2026-03-01T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['P1D/2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
  ])('%s in %s, of a term that began on 2024-02-29', (label, timeZone, start, end) => {
    const period = periodByLabel(label, basis(timeZone, '2024-02-29'));
    expect(period).toMatchObject({ ok: true, value: { label } });
    if (period.ok) expect([iso(period.value.startMs), iso(period.value.endMs)]).toEqual([start, end]);
  });

  test.each([
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-Q0',
    '26-01',
    '2026-1',
    'Y0',
    'Y1000',
    'P0D/2026-03-20',
    'P30D/2026-02-30',
    'P30D',
    'P30D/2026-3-20',
    'x2026',
    '2026x',
    'xY1',
    'Y1x',
    'yesterday',
    '',
  ])('"%s" is no period', label => {
    expect(periodByLabel(label, basis('UTC'))).toMatchObject({
      ok: false,
      problem: {
        code: 'INVALID_INPUT',
        path: ['period'],
        message: `The period "${label}" is not right: write a month as 2026-02, a quarter as 2026-Q1, a year as 2026, the second year of the contract as Y2, the 30 days up to a day as P30D/2026-03-20.`,
      },
    });
  });

  test('each instant lies in exactly one, and they follow each other without a gap', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    fc.assert(
      fc.property(
        zone,
        fc.constantFrom(...PERIOD_UNITS),
        fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2035, 0) }),
        (timeZone, unit, atMs) => {
          const counted = basis(timeZone, '2004-02-29');
          const period = periodContaining(unit, counted, atMs);
          expect(atMs).toBeGreaterThanOrEqual(period.startMs);
          expect(atMs).toBeLessThan(period.endMs);
          expect(periodContaining(unit, counted, period.endMs).startMs).toBe(period.endMs);
          expect(periodsOverlapping(unit, counted, { startMs: period.startMs, endMs: period.endMs })).toEqual([period]);
        },
      ),
    );
  });

  test.each([
    ['MONTH', '2026-02-28T23:30Z', '2026-03', 'MONTH'],
    ['QUARTER', '2026-06-30T21:59Z', '2026-Q2', 'QUARTER'],
    ['QUARTER', '2026-12-31T22:59Z', '2026-Q4', 'QUARTER'],
    ['YEAR', '2025-12-31T23:00Z', '2026', 'YEAR'],
    ['CONTRACT_YEAR', '2024-02-28T22:59Z', 'Y0', 'CONTRACT_YEAR'],
    ['CONTRACT_YEAR', '2024-02-28T23:00Z', 'Y1', 'CONTRACT_YEAR'],
    ['CONTRACT_YEAR', '2025-02-27T23:00Z', 'Y2', 'CONTRACT_YEAR'],
    ['CONTRACT_YEAR', '2028-02-28T22:59Z', 'Y4', 'CONTRACT_YEAR'],
    ['CONTRACT_YEAR', '2028-02-28T23:00Z', 'Y5', 'CONTRACT_YEAR'],
  ] as const)('the %s in Berlin of %s is %s, of a term from 2024-02-29', (unit, instant, label, told) => {
    const counted = basis('Europe/Berlin', '2024-02-29');
    expect(periodContaining(unit, counted, Date.parse(instant))).toMatchObject({ label, unit: told });
  });

  test('the unit of a label', () => {
    const unitOf = (label: string) => {
      const period = periodByLabel(label, basis('UTC'));
      return period.ok ? period.value.unit : period.problem.code;
    };
    expect(['2026-01', '2026-Q3', '2026', 'Y2', 'P30D/2026-03-20'].map(unitOf)).toEqual([
      'MONTH',
      'QUARTER',
      'YEAR',
      'CONTRACT_YEAR',
      'ROLLING',
    ]);
  });

  test.each([
    ['2026-01-31T23:59Z', '2026-03-01T00:00Z', ['2026-01', '2026-02']],
    ['2026-01-31T23:59Z', '2026-03-01T00:01Z', ['2026-01', '2026-02', '2026-03']],
    ['2026-01-01T00:00Z', '2026-01-01T00:00Z', []],
    ['2026-01-15T00:00Z', '2026-01-15T00:00Z', []],
    ['2026-01-16T00:00Z', '2026-01-15T00:00Z', []],
    ['2026-02-01T00:00Z', '2026-01-01T00:00Z', []],
  ])('%s to %s shares time with %j', (start, end, labels) => {
    const span = { startMs: Date.parse(start), endMs: Date.parse(end) };
    expect(periodsOverlapping('MONTH', basis('UTC'), span).map(({ label }) => label)).toEqual(labels);
  });
});
