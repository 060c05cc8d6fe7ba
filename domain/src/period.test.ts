import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  localDateOf,
  PERIOD_UNITS,
  periodByLabel,
  periodContaining,
  periodsOverlapping,
  startOfLocalDateMs,
} from './period.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

describe('calendar periods of a time zone', () => {
  test.each([
    ['2026-02', 'UTC', '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
    ['2026-03', 'Europe/Berlin', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['2026-Q1', 'Asia/Kolkata', '2025-12-31T18:30:00.000Z', '2026-03-31T18:30:00.000Z'],
    ['2026', 'America/New_York', '2026-01-01T05:00:00.000Z', '2027-01-01T05:00:00.000Z'],
  ])('%s in %s', (label, timeZone, start, end) => {
    const period = periodByLabel(label, timeZone);
    expect(period).toMatchObject({ ok: true, value: { label } });
    if (period.ok) expect([iso(period.value.startMs), iso(period.value.endMs)]).toEqual([start, end]);
  });

  test.each(['2026-13', '2026-Q5', 'yesterday', ''])('"%s" is no period', label => {
    expect(periodByLabel(label, 'UTC')).toMatchObject({ ok: false, problem: { code: 'INVALID_INPUT' } });
  });

  test('each instant lies in exactly one, and they follow each other without a gap', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    fc.assert(
      fc.property(
        zone,
        fc.constantFrom(...PERIOD_UNITS),
        fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2035, 0) }),
        (timeZone, unit, atMs) => {
          const period = periodContaining(unit, timeZone, atMs);
          expect(atMs).toBeGreaterThanOrEqual(period.startMs);
          expect(atMs).toBeLessThan(period.endMs);
          expect(periodContaining(unit, timeZone, period.endMs).startMs).toBe(period.endMs);
          expect(periodsOverlapping(unit, timeZone, { startMs: period.startMs, endMs: period.endMs })).toEqual([
            period,
          ]);
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
