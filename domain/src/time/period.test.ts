import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDateOf, startOfLocalDateMs } from './local-day.ts';
import { PERIOD_UNITS, periodByLabel, periodContaining, periodsOverlapping } from './period.ts';

const basis = (timeZone: string, termFirstDay = '2026-01-01') => ({ timeZone, termFirstDay });

const iso = (ms: number): string => new Date(ms).toISOString();

describe('periods of a contract', () => {
  test.each([
    ['2026-02', 'UTC', '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
    ['2026-03', 'Europe/Berlin', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['2026-Q1', 'Asia/Kolkata', '2025-12-31T18:30:00.000Z', '2026-03-31T18:30:00.000Z'],
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

  test.each(['2026-13', '2026-Q5', 'Y0', 'P0D/2026-03-20', 'P30D/2026-02-30', 'yesterday', ''])(
    '"%s" is no period',
    label => {
      expect(periodByLabel(label, basis('UTC'))).toMatchObject({ ok: false, problem: { code: 'INVALID_INPUT' } });
    },
  );

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

  test('an instant is a local date', () => {
    expect(localDateOf(Date.parse('2026-09-01T16:30:00Z'), 'Asia/Shanghai')).toBe('2026-09-02');
  });
});

test('a local day begins where its zone says, over a date that the zone skipped (Pacific/Apia 2011-12-30)', () => {
  expect(startOfLocalDateMs('2011-12-31', 'Pacific/Apia') - startOfLocalDateMs('2011-12-29', 'Pacific/Apia')).toBe(
    86_400_000,
  );
});
