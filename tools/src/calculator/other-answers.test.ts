import { describe, expect, test } from 'vitest';
import { answerOf } from './test-support/cases.ts';

const week = (start: string, end: string) => ({
  shifts: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map(day => [day, [[start, end]]])),
});
const NEW_YORK = 'America/New_York';

type Rows = readonly (readonly [source: string, given: object, answer: unknown])[];

describe('deadlines and business time (H4.2, H5.1, H1.2)', () => {
  const TEN_TO_SIX = { timeZone: 'UTC', calendar: week('10:00', '18:00'), duration: 'PT2H' };
  const hold = (end: string) => ({ pauses: [{ start: '2026-03-05T15:30:00Z', end }] });
  test.each([
    [
      'Frappe Helpdesk: Friday 17:00 and 2 h',
      { ...TEN_TO_SIX, start: '2026-03-06T17:00:00Z' },
      '2026-03-09T11:00:00.000Z',
    ],
    [
      'Frappe Helpdesk: a hold of 3,600 s, to the last instant of the shift',
      { ...TEN_TO_SIX, start: '2026-03-05T15:00:00Z', ...hold('2026-03-05T16:30:00Z') },
      '2026-03-05T18:00:00.000Z',
    ],
    [
      'Frappe Helpdesk: a hold of 3,601 s',
      { ...TEN_TO_SIX, start: '2026-03-05T15:00:00Z', ...hold('2026-03-05T16:30:01Z') },
      '2026-03-06T10:00:01.000Z',
    ],
    [
      'Zammad: 180 minutes of Thursday 09:30',
      { ...TEN_TO_SIX, start: '2026-03-05T09:30:00Z', calendar: week('08:00', '18:00'), duration: 'PT180M' },
      '2026-03-05T12:30:00.000Z',
    ],
    [
      'nothing to wait for, outside of hours',
      { ...TEN_TO_SIX, start: '2026-03-07T03:00:00Z', duration: 'PT0S' },
      '2026-03-07T03:00:00.000Z',
    ],
    [
      'a hold that lasts',
      { ...TEN_TO_SIX, start: '2026-03-05T15:00:00Z', pauses: [{ start: '2026-03-05T16:59:59Z', end: null }] },
      null,
    ],
    ['no hours', { ...TEN_TO_SIX, start: '2026-03-05T15:00:00Z', calendar: { shifts: {} } }, null],
    [
      'a holiday with an opening',
      {
        ...TEN_TO_SIX,
        start: '2026-03-06T17:00:00Z',
        calendar: {
          ...week('10:00', '18:00'),
          holidays: ['2026-03-09', '2026-03-10'],
          openings: { '2026-03-10': [['12:00', '24:00']] },
        },
      },
      '2026-03-10T13:00:00.000Z',
    ],
    [
      'biz: 02:30 does not exist on 2014-03-09 and is 03:30',
      {
        timeZone: 'America/Los_Angeles',
        calendar: { shifts: { sun: [['02:30', '05:00']] } },
        start: '2014-03-09T00:00:00-08:00',
        duration: 'PT0.001S',
      },
      '2014-03-09T10:30:00.001Z',
    ],
  ] as Rows)('%s', (_, given, deadline) => {
    expect(answerOf({ kind: 'deadline', ...given })).toEqual({ deadline });
  });

  test.each([
    [
      'ServiceNow: Friday 21:00 to Monday 09:30 is 1 h 30',
      { timeZone: 'UTC', calendar: week('08:00', '17:00'), start: '2026-03-06T21:00:00Z', end: '2026-03-09T09:30:00Z' },
      5_400_000,
    ],
    [
      'a weekend of March has 47 hours',
      {
        timeZone: NEW_YORK,
        calendar: { shifts: { sat: [['00:00', '24:00']], sun: [['00:00', '24:00']] } },
        start: '2025-03-08T00:00:00-05:00',
        end: '2025-03-10T00:00:00-04:00',
      },
      47 * 3_600_000,
    ],
    [
      'a weekend of November has 49',
      {
        timeZone: NEW_YORK,
        calendar: { shifts: { sat: [['00:00', '24:00']], sun: [['00:00', '24:00']] } },
        start: '2025-11-01T00:00:00-04:00',
        end: '2025-11-03T00:00:00-05:00',
      },
      49 * 3_600_000,
    ],
    ['nothing', { timeZone: 'UTC', calendar: '24x7', start: '2026-03-06T21:00:00Z', end: '2026-03-06T21:00:00Z' }, 0],
  ] as Rows)('%s', (_, given, businessMs) => {
    expect(answerOf({ kind: 'deadline', ...given })).toEqual({ businessMs });
  });
});

describe('notices (H7.4): the day of giving excluded', () => {
  const SHANGHAI = { timeZone: 'Asia/Shanghai', givenAt: '2026-09-01T23:30:00+08:00', days: 30 };
  const NATIONAL_DAY = { holidays: ['2026-10-01'], closedWeekdays: ['fri'] };
  test.each([
    [
      'day 30 is a holiday, and counts',
      { ...SHANGHAI, ...NATIONAL_DAY },
      { lastDay: '2026-10-01', endsAt: '2026-10-01T16:00:00.000Z' },
    ],
    [
      'or rolls forward, past a closed Friday',
      { ...SHANGHAI, ...NATIONAL_DAY, rollForward: true },
      { lastDay: '2026-10-03', endsAt: '2026-10-03T16:00:00.000Z' },
    ],
    [
      'already the 2nd there',
      { ...SHANGHAI, givenAt: '2026-09-01T16:30:00Z' },
      { lastDay: '2026-10-02', endsAt: '2026-10-02T16:00:00.000Z' },
    ],
    [
      'clocks go back in between',
      { timeZone: NEW_YORK, givenAt: '2026-10-15T09:00:00-04:00', days: 30 },
      { lastDay: '2026-11-14', endsAt: '2026-11-15T05:00:00.000Z' },
    ],
    [
      '31 January and 30 days',
      { timeZone: 'UTC', givenAt: '2027-01-31T12:00:00Z', days: 30 },
      { lastDay: '2027-03-02', endsAt: '2027-03-03T00:00:00.000Z' },
    ],
    [
      'the day that Samoa skipped',
      { timeZone: 'Pacific/Apia', givenAt: '2011-12-28T12:00:00-10:00', days: 2 },
      { lastDay: '2011-12-31', endsAt: '2011-12-31T10:00:00.000Z' },
    ],
    [
      'no days: today',
      { timeZone: 'UTC', givenAt: '2027-01-31T12:00:00Z', days: 0 },
      { lastDay: '2027-01-31', endsAt: '2027-02-01T00:00:00.000Z' },
    ],
  ] as Rows)('%s', (_, given, answer) => {
    expect(answerOf({ kind: 'notice', ...given })).toEqual(answer);
  });
});

describe('burn rates (H4.3; Google SRE Workbook)', () => {
  test.each([
    ['P30D', '0.02', 'PT1H', '14.4'],
    ['P30D', '0.05', 'PT6H', '6'],
    ['P30D', '0.1', 'P3D', '1'],
    ['P4W', '0.1', 'P3D', '0.933333333333'],
    ['P7D', '0.05', 'PT6H', '1.4'],
    ['P30D', '-0', 'PT1H', '0'],
  ])('%s: %s in %s is %s', (window, spent, over, factor) => {
    expect(answerOf({ kind: 'burn', window, spent, over })).toEqual({ factor });
  });
});
