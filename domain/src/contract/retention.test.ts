import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptUntilMs, RETENTION_YEARS } from './retention.ts';

const at = (text: string): number => Date.parse(text);

describe('records are kept for whole local years after the last day (H7.4)', () => {
  test.each([
    // end of the contract, years, zone, kept until
    ['2033-01-01T00:00Z', 3, 'UTC', '2036-01-01T00:00Z', 'last day 2032-12-31: to the end of 2035-12-31'],
    ['2031-01-31T16:00Z', 3, 'Asia/Shanghai', '2034-01-31T16:00Z', 'last day 2031-01-31, by its own midnight'],
    ['2031-01-16T05:00Z', 1, 'America/New_York', '2032-01-16T05:00Z', 'last day 2031-01-15'],
    ['2031-03-10T12:30Z', 3, 'UTC', '2034-03-11T00:00Z', 'ended at once at noon: that day counts as its last'],
    ['2032-03-01T00:00Z', 3, 'UTC', '2035-03-01T00:00Z', 'last day 2032-02-29: to the end of 2035-02-28'],
  ])('ended %s, %s years, %s: until %s (%s)', (endedAt, years, timeZone, until) => {
    expect(keptUntilMs(at(endedAt), years, timeZone)).toBe(at(until));
  });

  test('never sooner than the same time of the year, whatever the zone', () => {
    const instants = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2060-01-01T00:00Z') });
    const zones = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'Europe/Berlin');
    const property = fc.property(instants, fc.integer({ min: 1, max: 30 }), zones, (endedAtMs, years, timeZone) => {
      const kept = keptUntilMs(endedAtMs, years, timeZone) - endedAtMs;
      // A day less where a leap day is the last one; an hour for clocks that were changed.
      expect(kept).toBeGreaterThanOrEqual(years * 365 * 86_400_000 - 86_400_000 - 3_600_000);
      expect(kept).toBeLessThan((years * 366 + 2) * 86_400_000);
    });
    fc.assert(property);
    expect(RETENTION_YEARS).toBe(3);
  });
});
