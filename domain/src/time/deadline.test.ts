import { describe, expect, test } from 'vitest';
import { deadlineMs, type Pause } from './business-time.ts';
import { calendarHours, type Schedule, type Shift, type Weekday } from './calendar.ts';
import { instantMsOf } from './instant.ts';
import { clip, type Interval } from './interval-set.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const week = (days: readonly Weekday[], ...shifts: Shift[]): Schedule => ({
  shifts: Object.fromEntries(days.map(day => [day, shifts])),
});
const MON_TO_FRI = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
/** 2026-06-01 is a Monday. */
const at = (text: string): number => instantMsOf(`2026-06-${text}Z`);

describe('the deadline after a business duration (H4.2, H5.1)', () => {
  const office = calendarHours(week(MON_TO_FRI, ['10:00', '18:00']), 'UTC');
  test.each<[string, number, Pause[], string, string]>([
    ['05T17:00', 2 * HOUR, [], '08T11:00', 'Frappe: Fri 17:00 + 2 h'],
    [
      '04T15:00',
      2 * HOUR,
      [{ startMs: at('04T15:00'), endMs: at('04T16:00') }],
      '04T18:00',
      'Frappe: a hold of 3,600 s',
    ],
    [
      '04T15:00',
      2 * HOUR,
      [{ startMs: at('04T15:00'), endMs: at('04T16:00:01') }],
      '05T10:00:01',
      'Frappe: a hold of 3,601 s',
    ],
  ])('from %s, %i ms with %j is %s (%s)', (start, businessMs, pauses, expected) => {
    expect(deadlineMs(office, at(start), businessMs, pauses)).toBe(at(expected));
  });

  test('Mon-Fri 08-18: 4 h from Mon 17:00 is Tue 11:00 (GLPI)', () => {
    expect(deadlineMs(calendarHours(week(MON_TO_FRI, ['08:00', '18:00']), 'UTC'), at('01T17:00'), 4 * HOUR)).toBe(
      at('02T11:00'),
    );
  });

  test.each([
    [60, '04T10:30'],
    [120, '04T11:30'],
    [180, '04T12:30'],
  ])('the escalation at %i min of Thu 09:30 is %s (Zammad)', (minutes, expected) => {
    const hours = calendarHours(week(MON_TO_FRI, ['09:00', '17:00']), 'UTC');
    expect(deadlineMs(hours, at('04T09:30'), minutes * MINUTE)).toBe(at(expected));
  });

  test.each<[string, number, Pause[], string | null]>([
    ['an escalation is never at 00:00 of a closed day: it is in the next hours', HOUR, [], '08T11:00'],
    ['no duration is reached at once, in an open pause too', 0, [{ startMs: at('06T00:00'), endMs: null }], '06T12:00'],
    ['an open pause never lets it come', HOUR, [{ startMs: at('06T00:00'), endMs: null }], null],
    [
      'an open pause that begins after it does not matter',
      HOUR,
      [{ startMs: at('08T11:00'), endMs: null }],
      '08T11:00',
    ],
    [
      'a pause that touches the deadline does not move it',
      HOUR,
      [{ startMs: at('08T11:00'), endMs: at('08T12:00') }],
      '08T11:00',
    ],
  ])('from a Saturday, %s', (_why, businessMs, pauses, expected) => {
    expect(deadlineMs(office, at('06T12:00'), businessMs, pauses)).toBe(expected === null ? null : at(expected));
  });

  test('a calendar without hours for ten years never lets it come; nine years are waited for', () => {
    const once = (date: string) => calendarHours({ shifts: {}, openings: { [date]: [['09:00', '12:00']] } }, 'UTC');
    expect(deadlineMs(once('2035-06-01'), at('01T00:00'), HOUR)).toBe(instantMsOf('2035-06-01T10:00Z'));
    expect(deadlineMs(once('2037-06-01'), at('01T00:00'), HOUR)).toBeNull();
    expect(deadlineMs(once('2026-06-02'), at('01T00:00'), 4 * HOUR)).toBeNull();
    expect(deadlineMs(calendarHours({ shifts: {} }, 'UTC'), at('01T00:00'), 1)).toBeNull();
  });

  test('a pause of eleven years is waited for', () => {
    const pauses = [{ startMs: at('01T00:00'), endMs: instantMsOf('2037-06-01T00:00Z') }];
    expect(deadlineMs(office, at('01T00:00'), HOUR, pauses)).toBe(instantMsOf('2037-06-01T11:00Z'));
  });

  test('hours exactly ten years ahead are too far, a millisecond sooner they are not', () => {
    const from = (openFromMs: number) => ({
      within: (span: Interval) => clip([{ startMs: openFromMs, endMs: openFromMs + HOUR }], span),
    });
    const tenYearsMs = 3_653 * 24 * HOUR;
    expect(deadlineMs(from(tenYearsMs - 1), 0, 1)).toBe(tenYearsMs);
    expect(deadlineMs(from(tenYearsMs), 0, 1)).toBeNull();
    const twice = (gapMs: number) => ({
      within: (span: Interval) =>
        clip(
          [
            { startMs: 0, endMs: HOUR },
            { startMs: HOUR + gapMs, endMs: 2 * HOUR + gapMs },
          ],
          span,
        ),
    });
    expect(deadlineMs(twice(tenYearsMs - 1), 0, HOUR + 1)).toBe(HOUR + tenYearsMs);
    expect(deadlineMs(twice(tenYearsMs), 0, HOUR + 1)).toBeNull();
  });

  test('New York, 2026-10-15 09:00 plus 720 hours is 08:00 on 2026-11-14', () => {
    const always = calendarHours('24x7', 'America/New_York');
    expect(deadlineMs(always, instantMsOf('2026-10-15T09:00-04:00'), 720 * HOUR)).toBe(
      instantMsOf('2026-11-14T08:00-05:00'),
    );
  });

  test('a duration that ends later than any instant never comes', () => {
    expect(deadlineMs(calendarHours('24x7', 'UTC'), at('01T00:00'), Number.MAX_SAFE_INTEGER)).toBeNull();
  });

  test('a hundred thousand pauses and more are taken', () => {
    const pauses = Array.from({ length: 150_000 }, (_, index) => ({ startMs: index * 10, endMs: index * 10 + 5 }));
    const always = calendarHours('24x7', 'UTC');
    expect(deadlineMs(always, 0, 600_000, pauses)).toBe(1_200_000);
    expect(
      deadlineMs(
        always,
        0,
        600_000,
        pauses.map(({ startMs }) => ({ startMs: startMs + 5_000, endMs: null })),
      ),
    ).toBeNull();
  });
});

describe('what users of such systems complain of', () => {
  const office = calendarHours(week(MON_TO_FRI, ['10:00', '18:00']), 'UTC');
  const longer = calendarHours(week([...MON_TO_FRI, 'sat'], ['08:00', '20:00']), 'UTC');
  const hold = [{ startMs: at('01T12:00'), endMs: at('02T12:00') }];

  test('a pause is not lost when the agreement changes: the new hours leave it out too (glpi 6902, 15605)', () => {
    expect(deadlineMs(office, at('01T10:00'), 4 * HOUR, hold)).toBe(at('02T14:00'));
    expect(deadlineMs(longer, at('01T10:00'), 4 * HOUR, hold)).toBe(at('02T14:00'));
    expect(deadlineMs(longer, at('01T10:00'), 4 * HOUR)).toBe(at('01T14:00'));
  });

  test.each([
    [1, '01T18:00'],
    [5, '05T18:00'],
    [6, '08T18:00'],
    [10, '12T18:00'],
    [11, '15T18:00'],
  ])('%i days of 8 hours from a Monday leave weekends out: %s (glpi 10594)', (days, expected) => {
    expect(deadlineMs(office, at('01T10:00'), days * 8 * HOUR)).toBe(at(expected));
  });

  test('a reminder is due in business hours, not at 00:00 (glpi 22678)', () => {
    expect(deadlineMs(office, at('05T18:00'), 1)).toBe(at('08T10:00') + 1);
    expect(deadlineMs(office, at('05T17:00'), HOUR)).toBe(at('05T18:00'));
  });

  test.each([
    ['within the hours', '01T12:00', '01T13:00', '01T15:00'],
    ['over night', '01T17:00', '02T11:00', '01T14:00'],
    ['before it was received', '01T08:00', '01T09:30', '01T14:00'],
    ['after the deadline', '01T15:00', '01T16:00', '01T14:00'],
  ])(
    'a hold %s moves the deadline by its business length before it, no more (frappe/helpdesk 2449)',
    (_when, from, to, expected) => {
      expect(deadlineMs(office, at('01T10:00'), 4 * HOUR, [{ startMs: at(from), endMs: at(to) }])).toBe(at(expected));
    },
  );
});
