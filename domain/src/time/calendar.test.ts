import { describe, expect, test } from 'vitest';
import { type Calendar, calendarHours, type Schedule, WEEKDAYS, weekdayOf } from './calendar.ts';
import { instantMsOf, instantText } from './instant.ts';
import { lengthMs } from './interval-set.ts';
import { startOfLocalDateMs } from './local-day.ts';

const HOUR = 3_600_000;

const hoursOn = (calendar: Calendar, timeZone: string, from: string, to: string): string[] =>
  calendarHours(calendar, timeZone)
    .within({ startMs: startOfLocalDateMs(from, timeZone), endMs: startOfLocalDateMs(to, timeZone) })
    .map(({ startMs, endMs }) => `${instantText(startMs).slice(0, 16)} ${instantText(endMs).slice(0, 16)}`);

const everyDay = (...shifts: [string, string][]): Schedule => ({
  shifts: { mon: shifts, tue: shifts, wed: shifts, thu: shifts, fri: shifts, sat: shifts, sun: shifts },
});

describe('business hours of a day (H7.1)', () => {
  const office: Schedule = {
    shifts: {
      mon: [
        ['08:00', '12:00'],
        ['13:00', '17:30'],
      ],
      sat: [['22:00', '24:00']],
      sun: [['00:00', '02:00']],
    },
    holidays: ['2026-04-06', '2026-04-13'],
    openings: { '2026-04-04': [['09:00', '12:00']], '2026-04-13': [['10:00', '11:00']] },
    breaks: { '2026-04-20': [['09:00', '10:00']], '2026-04-04': [['11:30', '13:00']] },
  };

  test.each([
    [
      '2026-03-30',
      '2026-03-31',
      ['2026-03-30T06:00 2026-03-30T10:00', '2026-03-30T11:00 2026-03-30T15:30'],
      'a Monday',
    ],
    ['2026-03-31', '2026-04-04', [], 'a missing weekday is closed'],
    [
      '2026-04-04',
      '2026-04-05',
      ['2026-04-04T07:00 2026-04-04T09:30'],
      'an opening replaces the shifts; a break is taken out of it',
    ],
    ['2026-04-06', '2026-04-07', [], 'a holiday closes the local day'],
    [
      '2026-04-11',
      '2026-04-13',
      ['2026-04-11T20:00 2026-04-12T00:00'],
      '24:00 ends a day, so two shifts over midnight are one',
    ],
    ['2026-04-13', '2026-04-14', ['2026-04-13T08:00 2026-04-13T09:00'], 'an opening counts on a holiday too'],
    [
      '2026-04-20',
      '2026-04-21',
      ['2026-04-20T06:00 2026-04-20T07:00', '2026-04-20T08:00 2026-04-20T10:00', '2026-04-20T11:00 2026-04-20T15:30'],
      'a break splits a shift',
    ],
  ])('%s to %s in Berlin: %j (%s)', (from, to, expected) => {
    expect(hoursOn(office, 'Europe/Berlin', from, to)).toEqual(expected);
  });

  test('24x7 is a calendar whose hours are all there are', () => {
    expect(hoursOn('24x7', 'Europe/Berlin', '2026-03-28', '2026-03-31')).toEqual(['2026-03-27T23:00 2026-03-30T22:00']);
    expect(calendarHours('24x7', 'UTC').within({ startMs: 5, endMs: 5 })).toEqual([]);
  });

  test('a span that ends before it begins has no hours', () => {
    expect(calendarHours(office, 'UTC').within({ startMs: HOUR, endMs: 0 })).toEqual([]);
  });

  test('the same hours asked again, in parts, are the same', () => {
    const hours = calendarHours(office, 'Europe/Berlin');
    const whole = { startMs: Date.UTC(2026, 2, 1), endMs: Date.UTC(2026, 4, 1) };
    const first = hours.within(whole);
    expect(hours.within(whole)).toEqual(first);
    const parts = [Date.UTC(2026, 2, 1), Date.UTC(2026, 2, 30, 7), Date.UTC(2026, 3, 4, 8), Date.UTC(2026, 4, 1)];
    const sum = parts
      .slice(1)
      .reduce((ms, endMs, index) => ms + lengthMs(hours.within({ startMs: parts[index] as number, endMs })), 0);
    expect(sum).toBe(lengthMs(first));
  });
});

test('days of the week, from Monday on', () => {
  const week = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05', '2026-06-06', '2026-06-07'];
  expect(week.map(weekdayOf)).toEqual(WEEKDAYS);
});

test('a clock set back over midnight, so that a date begins, is left and goes on (America/St_Johns 2010-11-07 00:01)', () => {
  const sunday = calendarHours({ shifts: { sun: [['00:00', '24:00']] } }, 'America/St_Johns');
  const [begins, ends] = ['2010-11-07T00:00-02:30', '2010-11-08T00:00-03:30'].map(instantMsOf);
  const returned = { startMs: instantMsOf('2010-11-06T23:30-03:30'), endMs: instantMsOf('2010-11-06T23:40-03:30') };
  expect(sunday.within({ startMs: (begins ?? 0) - 5 * HOUR, endMs: (ends ?? 0) + 5 * HOUR })).toEqual([
    { startMs: begins, endMs: ends },
  ]);
  expect(sunday.within(returned)).toEqual([returned]);
});

test('shifts that overlap are one, also once a gap has moved one of them into the next', () => {
  const shifts = [
    ['02:15', '02:45'],
    ['03:30', '04:00'],
  ] as [string, string][];
  expect(hoursOn({ shifts: { sun: shifts } }, 'America/Los_Angeles', '2014-03-09', '2014-03-10')).toEqual([
    '2014-03-09T10:15 2014-03-09T11:00',
  ]);
  expect(hoursOn(everyDay(['08:00', '12:00'], ['11:00', '13:00']), 'UTC', '2026-06-01', '2026-06-02')).toEqual([
    '2026-06-01T08:00 2026-06-01T13:00',
  ]);
});

describe('clocks that change', () => {
  test.each<[timeZone: string, date: string, shift: [string, string], expected: string | undefined, why: string]>([
    [
      'America/Los_Angeles',
      '2014-03-09',
      ['02:30', '05:00'],
      '2014-03-09T10:30 2014-03-09T12:00',
      '02:30 does not exist: 03:30 (biz)',
    ],
    [
      'America/Los_Angeles',
      '2014-03-09',
      ['02:15', '02:45'],
      '2014-03-09T10:15 2014-03-09T10:45',
      'a shift in the gap moves as a whole',
    ],
    ['America/Los_Angeles', '2014-03-09', ['02:30', '03:15'], undefined, 'its end is not moved: nothing is left'],
    [
      'America/New_York',
      '2025-11-02',
      ['01:30', '03:00'],
      '2025-11-02T05:30 2025-11-02T08:00',
      'in an overlap the earlier 01:30 holds',
    ],
    ['America/New_York', '2025-11-02', ['00:00', '01:30'], '2025-11-02T04:00 2025-11-02T05:30', 'also at its end'],
    [
      'America/Sao_Paulo',
      '2017-10-15',
      ['00:00', '06:00'],
      '2017-10-15T03:00 2017-10-15T08:00',
      'midnight does not exist: 01:00',
    ],
    [
      'America/Sao_Paulo',
      '2018-02-17',
      ['18:00', '24:00'],
      '2018-02-17T20:00 2018-02-18T03:00',
      'the hour before midnight is there twice',
    ],
    [
      'Australia/Lord_Howe',
      '2026-04-05',
      ['00:00', '04:00'],
      '2026-04-04T13:00 2026-04-04T17:30',
      'half an hour is there twice',
    ],
    [
      'Asia/Kathmandu',
      '2026-04-05',
      ['09:00', '10:00'],
      '2026-04-05T03:15 2026-04-05T04:15',
      'three quarters of an hour off',
    ],
    ['Pacific/Apia', '2011-12-30', ['09:00', '10:00'], undefined, 'a date that the zone skips has no shifts'],
    [
      'Pacific/Apia',
      '2011-12-29',
      ['22:00', '24:00'],
      '2011-12-30T08:00 2011-12-30T10:00',
      'the day before it ends as always',
    ],
  ])('%s %s %j is %s (%s)', (timeZone, date, [start, end], expected) => {
    const hours = calendarHours(everyDay([start, end]), timeZone);
    const noon = instantMsOf(`${date}T12:00:00Z`);
    const found = hours
      .within({ startMs: noon - 30 * HOUR, endMs: noon + 30 * HOUR })
      .map(({ startMs, endMs }) => `${instantText(startMs).slice(0, 16)} ${instantText(endMs).slice(0, 16)}`);
    if (expected === undefined) {
      const days = calendarHours({ shifts: {}, openings: { [date]: [[start, end]] } }, timeZone);
      expect(days.within({ startMs: noon - 40 * HOUR, endMs: noon + 40 * HOUR })).toEqual([]);
    } else expect(found).toContain(expected);
  });

  test.each([
    ['2025-03-08', '2025-03-10', 47],
    ['2025-11-01', '2025-11-03', 49],
  ])('New York Sat %s 00:00 to Mon %s 00:00 is %i h', (from, to, hours) => {
    const spans = calendarHours(everyDay(['00:00', '24:00']), 'America/New_York').within({
      startMs: startOfLocalDateMs(from, 'America/New_York'),
      endMs: startOfLocalDateMs(to, 'America/New_York'),
    });
    expect(lengthMs(spans)).toBe(hours * HOUR);
  });
});
