import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEEKDAYS } from '../time/calendar.ts';
import { instantMsOf, instantText } from '../time/instant.ts';
import { addDays, endOfLocalDateMs } from '../time/local-day.ts';
import { lastDayToGiveNotice, type NoticePeriod, noticeEnd, TERMINATION_NOTICE_DAYS } from './notice-period.ts';

const period = (over: Partial<NoticePeriod> = {}): NoticePeriod => ({
  timeZone: 'Asia/Shanghai',
  days: TERMINATION_NOTICE_DAYS,
  rollForward: false,
  holidays: [],
  closedWeekdays: [],
  ...over,
});

describe('a notice of local calendar days, the day of giving excluded (H7.4)', () => {
  test.each<[string, Partial<NoticePeriod>, string, string, string]>([
    [
      '2026-09-01T23:30+08:00',
      {},
      '2026-10-01',
      '2026-10-01T16:00:00.000Z',
      'the 30th day is a holiday, and nothing is said of that',
    ],
    [
      '2026-09-01T23:30+08:00',
      { rollForward: true, holidays: ['2026-10-01'] },
      '2026-10-02',
      '2026-10-02T16:00:00.000Z',
      'a holiday rolls forward',
    ],
    [
      '2026-09-01T23:30+08:00',
      { rollForward: true, holidays: ['2026-10-01', '2026-10-02'], closedWeekdays: ['sat', 'sun'] },
      '2026-10-05',
      '2026-10-05T16:00:00.000Z',
      'over the weekend too',
    ],
    [
      '2026-09-01T23:30+08:00',
      { holidays: ['2026-10-01'] },
      '2026-10-01',
      '2026-10-01T16:00:00.000Z',
      'only where the contract says so',
    ],
    ['2026-09-01T16:30Z', {}, '2026-10-02', '2026-10-02T16:00:00.000Z', 'already the 2nd there'],
    [
      '2026-10-15T09:00-04:00',
      { timeZone: 'America/New_York' },
      '2026-11-14',
      '2026-11-15T05:00:00.000Z',
      'over the end of summer time',
    ],
    ['2027-01-31T12:00Z', { timeZone: 'UTC' }, '2027-03-02', '2027-03-03T00:00:00.000Z', '31 January + 30 days'],
    [
      '2011-12-20T12:00Z',
      { timeZone: 'Pacific/Apia', days: 10 },
      '2011-12-31',
      '2011-12-31T10:00:00.000Z',
      'the zone skips its last day',
    ],
    [
      '2026-09-02T12:00Z',
      { timeZone: 'UTC', closedWeekdays: ['fri'], rollForward: true },
      '2026-10-03',
      '2026-10-04T00:00:00.000Z',
      'a closed weekday rolls forward',
    ],
    [
      '2026-09-02T12:00Z',
      { timeZone: 'UTC', closedWeekdays: ['fri'] },
      '2026-10-02',
      '2026-10-03T00:00:00.000Z',
      'only where the contract says so',
    ],
    [
      '2011-12-20T12:00Z',
      { timeZone: 'Pacific/Apia', days: 9 },
      '2011-12-29',
      '2011-12-30T10:00:00.000Z',
      'the day before a skipped one ends with it',
    ],
    [
      '2026-05-05T12:00Z',
      { timeZone: 'UTC', days: 0 },
      '2026-05-05',
      '2026-05-06T00:00:00.000Z',
      'no days: the day of giving',
    ],
  ])('given %s with %j: last day %s, ends %s (%s)', (givenAt, over, lastDay, endsAt) => {
    const end = noticeEnd(instantMsOf(givenAt), period(over));
    expect([end.lastDay, instantText(end.endsAtMs)]).toEqual([lastDay, endsAt]);
  });

  test('every weekday closed is refused', () => {
    expect(() => noticeEnd(0, period({ closedWeekdays: WEEKDAYS }))).toThrow(
      'Every weekday is closed: a notice would never end.',
    );
    expect(() =>
      noticeEnd(0, period({ closedWeekdays: [...WEEKDAYS.slice(1), 'tue'], rollForward: true })),
    ).not.toThrow();
  });
});

test.each<[endsOn: string, over: Partial<NoticePeriod>, lastDay: string, why: string]>([
  ['2026-10-01', {}, '2026-09-01', '30 days to the very day'],
  ['2027-03-02', { timeZone: 'America/New_York' }, '2027-01-31', 'over the whole of February'],
  ['2026-10-01', { rollForward: true, holidays: ['2026-10-01'] }, '2026-08-31', 'it would roll over the end'],
  ['2026-10-01', { days: 0 }, '2026-10-01', 'no days: on the day itself'],
])('to end by %s with %j, notice is given by %s (%s; H7.4)', (endsOn, over, lastDay) => {
  expect(lastDayToGiveNotice(endsOn, period(over))).toBe(lastDay);
});

test('the last day to give notice: given then it ends in time, given a day later it does not', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('UTC', 'Pacific/Apia', 'America/New_York'),
      fc.integer({ min: 0, max: 400 }),
      fc.boolean(),
      fc.uniqueArray(fc.integer({ min: 0, max: 460 }), { maxLength: 60 }),
      (timeZone, offset, rollForward, closed) => {
        const holidays = closed.map(day => addDays('2011-06-01', day));
        const notice = period({ timeZone, rollForward, holidays, closedWeekdays: ['sun'] });
        const endsOn = addDays('2011-06-01', offset);
        const given = lastDayToGiveNotice(endsOn, notice);
        const endIfGivenOn = (date: string) => noticeEnd(endOfLocalDateMs(date, timeZone) - 1, notice).endsAtMs;
        expect(endIfGivenOn(given)).toBeLessThanOrEqual(endOfLocalDateMs(endsOn, timeZone));
        expect(endIfGivenOn(addDays(given, 1))).toBeGreaterThanOrEqual(endOfLocalDateMs(endsOn, timeZone));
      },
    ),
    { numRuns: 300 },
  );
});
