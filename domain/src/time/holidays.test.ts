import { describe, expect, test } from 'vitest';
import { holidaysOfIcs } from './holidays.ts';

const calendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//surety//test//EN',
    ...events.flatMap(lines => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

const YEARS = { from: '2026-01-01', to: '2028-12-31' };
const datesOf = (ics: string) => {
  const holidays = holidaysOfIcs(ics, YEARS);
  if (!holidays.ok) throw new Error(holidays.problem.message);
  return holidays.value;
};

describe('holidays of an iCalendar file (RFC 5545)', () => {
  test('an all-day event is each of its days, the end left out; without an end it is one day', () => {
    const ics = calendar(
      ['UID:1', 'DTSTART;VALUE=DATE:20261001', 'DTEND;VALUE=DATE:20261004', 'SUMMARY:National Day'],
      ['UID:2', 'DTSTART;VALUE=DATE:20260501', 'SUMMARY:Labour Day'],
    );
    expect(datesOf(ics)).toEqual([
      { date: '2026-05-01', name: 'Labour Day' },
      { date: '2026-10-01', name: 'National Day' },
      { date: '2026-10-02', name: 'National Day' },
      { date: '2026-10-03', name: 'National Day' },
    ]);
  });

  test('a recurring one is every occurrence in the range, less its exceptions; a moved one is where it was moved to', () => {
    const ics = calendar(
      ['UID:1', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270101', 'SUMMARY:New Year'],
      ['UID:1', 'RECURRENCE-ID;VALUE=DATE:20280101', 'DTSTART;VALUE=DATE:20280103', 'SUMMARY:New Year (observed)'],
    );
    expect(datesOf(ics)).toEqual([
      { date: '2026-01-01', name: 'New Year' },
      { date: '2028-01-03', name: 'New Year (observed)' },
    ]);
  });

  test('a cancelled one is none, and a date named twice is one holiday', () => {
    const ics = calendar(
      ['UID:1', 'DTSTART;VALUE=DATE:20260501', 'SUMMARY:Labour Day'],
      ['UID:2', 'DTSTART;VALUE=DATE:20260501', 'SUMMARY:May Day'],
      ['UID:3', 'DTSTART;VALUE=DATE:20260601', 'STATUS:CANCELLED', 'SUMMARY:Off'],
    );
    expect(datesOf(ics)).toEqual([{ date: '2026-05-01', name: 'Labour Day' }]);
  });

  test('a recurring one is still one on the last day of the range', () => {
    const ics = calendar(['UID:1', 'DTSTART;VALUE=DATE:20201231', 'RRULE:FREQ=YEARLY', 'SUMMARY:New Year’s Eve']);
    expect(datesOf(ics).map(({ date }) => date)).toEqual(['2026-12-31', '2027-12-31', '2028-12-31']);
  });

  test('one without a summary has no name', () => {
    expect(datesOf(calendar(['UID:1', 'DTSTART;VALUE=DATE:20260501']))).toEqual([{ date: '2026-05-01', name: '' }]);
  });

  test('an end at midnight is not in it', () => {
    const ics = calendar(['UID:1', 'DTSTART;VALUE=DATE:20260501', 'DTEND:20260502T000000', 'SUMMARY:Labour Day']);
    expect(datesOf(ics).map(({ date }) => date)).toEqual(['2026-05-01']);
  });

  test('only events are holidays, tasks are none', () => {
    const task = ['BEGIN:VTODO', 'UID:2', 'DTSTART;VALUE=DATE:20260601', 'SUMMARY:Buy candles', 'END:VTODO'];
    const ics = calendar(['UID:1', 'DTSTART;VALUE=DATE:20260501', 'SUMMARY:Labour Day']);
    expect(datesOf(ics.replace('END:VCALENDAR', [...task, 'END:VCALENDAR'].join('\r\n')))).toEqual([
      { date: '2026-05-01', name: 'Labour Day' },
    ]);
  });

  test('one that was moved into the range from after its end is in it', () => {
    const yearly = ['UID:1', 'DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY', 'SUMMARY:Fair'];
    const moved = ['UID:1', 'RECURRENCE-ID;VALUE=DATE:20290501', 'DTSTART;VALUE=DATE:20281201', 'SUMMARY:Early fair'];
    expect(datesOf(calendar(yearly, moved))).toEqual([
      { date: '2026-05-01', name: 'Fair' },
      { date: '2027-05-01', name: 'Fair' },
      { date: '2028-05-01', name: 'Fair' },
      { date: '2028-12-01', name: 'Early fair' },
    ]);
  });

  test('the first and the last day of the range are in it', () => {
    const days = ['20251231', '20260101', '20281231', '20290101'];
    const ics = calendar(...days.map((day, index) => [`UID:${index}`, `DTSTART;VALUE=DATE:${day}`, 'SUMMARY:x']));
    expect(datesOf(ics).map(({ date }) => date)).toEqual(['2026-01-01', '2028-12-31']);
  });

  test.each([
    [
      'a text that is none',
      'holidays: 1 May',
      'The holiday file is not right: send an iCalendar (.ics) with its events.',
    ],
    [
      'another component',
      'BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD',
      'The holiday file is not right: send an iCalendar (.ics) with its events.',
    ],
    [
      'an event at a time of day',
      calendar(['UID:1', 'DTSTART:20260501T090000Z', 'SUMMARY:Standup']),
      'The event "Standup" is not right: a holiday is a whole day: give its DTSTART as a date (VALUE=DATE).',
    ],
  ])('%s is refused with what would be right', (_what, ics, message) => {
    expect(holidaysOfIcs(ics, YEARS)).toMatchObject({ ok: false, problem: { code: 'INVALID_INPUT', message } });
  });
});
