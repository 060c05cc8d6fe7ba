import { describe, expect, test } from 'vitest';
import { instantText } from './instant.ts';
import {
  addDays,
  endOfLocalDateMs,
  hasLocalDate,
  localDateOf,
  localDaysWithin,
  startOfLocalDateMs,
} from './local-day.ts';

describe('a local day of a zone', () => {
  test.each([
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', '23 hours'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', '25 hours'],
    [
      '2026-03-01',
      'Asia/Kathmandu',
      '2026-02-28T18:15:00.000Z',
      '2026-03-01T18:15:00.000Z',
      'three quarters of an hour',
    ],
    ['2017-10-15', 'America/Sao_Paulo', '2017-10-15T03:00:00.000Z', '2017-10-16T02:00:00.000Z', 'midnight is skipped'],
    [
      '2018-02-17',
      'America/Sao_Paulo',
      '2018-02-17T02:00:00.000Z',
      '2018-02-18T03:00:00.000Z',
      'an hour is there twice',
    ],
    [
      '2026-04-05',
      'Australia/Lord_Howe',
      '2026-04-04T13:00:00.000Z',
      '2026-04-05T13:30:00.000Z',
      'half an hour is there twice',
    ],
    [
      '2011-12-29',
      'Pacific/Apia',
      '2011-12-29T10:00:00.000Z',
      '2011-12-30T10:00:00.000Z',
      'before the date that is skipped',
    ],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z', 'skipped: no length'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31T10:00:00.000Z', 'after it'],
  ])('%s in %s is from %s to %s (%s)', (date, timeZone, start, end) => {
    expect([startOfLocalDateMs(date, timeZone), endOfLocalDateMs(date, timeZone)].map(instantText)).toEqual([
      start,
      end,
    ]);
  });

  test.each([
    ['2026-09-01T16:30Z', 'Asia/Shanghai', '2026-09-02'],
    ['2026-09-01T15:59Z', 'Asia/Shanghai', '2026-09-01'],
    ['2026-01-01T04:59Z', 'America/New_York', '2025-12-31'],
    ['2011-12-30T10:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s lies in %s on %s', (instant, timeZone, date) => {
    expect(localDateOf(Date.parse(instant), timeZone)).toBe(date);
  });

  test('a zone can lack a date', () => {
    expect(hasLocalDate('2011-12-30', 'Pacific/Apia')).toBe(false);
    expect(hasLocalDate('2011-12-31', 'Pacific/Apia')).toBe(true);
    expect(hasLocalDate('2017-10-15', 'America/Sao_Paulo')).toBe(true);
  });

  test('dates are counted by the calendar', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('2027-01-31', 30)).toBe('2027-03-02');
  });

  test.each([
    ['2026-03-28T23:00Z', '2026-03-30T22:00Z', 'Europe/Berlin', ['2026-03-29 23h', '2026-03-30 24h']],
    ['2026-10-24T22:00Z', '2026-10-25T23:00Z', 'Europe/Berlin', ['2026-10-25 25h']],
    ['2026-05-01T06:00Z', '2026-05-02T18:00Z', 'UTC', ['2026-05-01 18h', '2026-05-02 18h']],
    ['2011-12-29T10:00Z', '2011-12-31T10:00Z', 'Pacific/Apia', ['2011-12-29 24h', '2011-12-31 24h']],
    ['2026-05-01T06:00Z', '2026-05-01T06:00Z', 'UTC', []],
  ])('%s to %s in %s are the days %j', (start, end, timeZone, days) => {
    const within = localDaysWithin({ startMs: Date.parse(start), endMs: Date.parse(end) }, timeZone);
    expect(within.map(({ day, startMs, endMs }) => `${day} ${(endMs - startMs) / 3_600_000}h`)).toEqual(days);
  });
});
