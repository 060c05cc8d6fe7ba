import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyHours,
  anyOffset,
  anyPauses,
  near,
  pausesNear,
  steppedBusinessMs,
} from '../../test-support/business-hours.ts';
import { businessTimeMs, businessTimeSteps, deadlineMs, type Pause } from './business-time.ts';
import { calendarHours, type Schedule, type Shift, type Weekday } from './calendar.ts';
import { instantMsOf, instantText } from './instant.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const week = (days: readonly Weekday[], ...shifts: Shift[]): Schedule => ({
  shifts: Object.fromEntries(days.map(day => [day, shifts])),
});
const MON_TO_FRI = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
/** 2026-06-01 is a Monday. */
const at = (text: string): number => instantMsOf(`2026-06-${text}Z`);

describe('business time between two instants (H1.2)', () => {
  test('Mon-Fri 08-17: Fri 21:00 to Mon 09:30 is 1 h 30 (ServiceNow)', () => {
    const hours = calendarHours(week(MON_TO_FRI, ['08:00', '17:00']), 'UTC');
    expect(businessTimeMs(hours, { startMs: at('05T21:00'), endMs: at('08T09:30') })).toBe(90 * MINUTE);
  });

  test('pauses are left out, overlapping ones once; one that lasts takes the rest', () => {
    const hours = calendarHours(week(MON_TO_FRI, ['08:00', '17:00']), 'UTC');
    const span = { startMs: at('01T08:00'), endMs: at('02T17:00') };
    const pauses = [
      { startMs: at('01T09:00'), endMs: at('01T11:00') },
      { startMs: at('01T10:00'), endMs: at('01T12:00') },
      { startMs: at('02T10:00'), endMs: null },
    ];
    expect(businessTimeMs(hours, span, pauses)).toBe(8 * HOUR);
  });
});

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
});

describe('for any calendar, zone and pauses, around days on which clocks change', () => {
  const RUNS = { numRuns: 300 };
  const anyDuration = fc.integer({ min: 1, max: 60 * HOUR });

  test('stepping through the time by a quarter of an hour agrees', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyOffset,
        fc.integer({ min: 0, max: 96 * 4 }),
        anyPauses,
        (input, start, quarters, offsets) => {
          const span = { startMs: near(input, start), endMs: near(input, start + quarters) };
          const pauses = pausesNear(input, offsets);
          const hours = calendarHours(input.schedule, input.timeZone);
          expect(businessTimeMs(hours, span, pauses)).toBe(steppedBusinessMs(input, span, pauses));
        },
      ),
      RUNS,
    );
  });

  test('deadline and business time are inverses', () => {
    fc.assert(
      fc.property(anyHours, anyOffset, anyDuration, anyPauses, (input, start, businessMs, offsets) => {
        const [startMs, pauses] = [near(input, start), pausesNear(input, offsets)];
        const hours = calendarHours(input.schedule, input.timeZone);
        const dueMs = deadlineMs(hours, startMs, businessMs, pauses);
        fc.pre(dueMs !== null);
        expect(businessTimeMs(hours, { startMs, endMs: dueMs }, pauses)).toBe(businessMs);
        expect(businessTimeMs(hours, { startMs, endMs: dueMs - 1 }, pauses)).toBe(businessMs - 1);
      }),
      RUNS,
    );
  });

  test('a pause moves a deadline by exactly its business length', () => {
    fc.assert(
      fc.property(anyHours, anyOffset, anyDuration, anyPauses, (input, start, businessMs, offsets) => {
        const [startMs, [pause]] = [near(input, start), pausesNear(input, offsets)];
        const hours = calendarHours(input.schedule, input.timeZone);
        const dueMs = deadlineMs(hours, startMs, businessMs, pause ? [pause] : []);
        fc.pre(dueMs !== null && pause !== undefined);
        const paused = { startMs: Math.max(startMs, pause.startMs), endMs: Math.min(dueMs, pause.endMs ?? dueMs) };
        expect(deadlineMs(hours, startMs, businessMs + businessTimeMs(hours, paused))).toBe(dueMs);
      }),
      RUNS,
    );
  });

  test('splitting a span never changes the sum', () => {
    fc.assert(
      fc.property(anyHours, fc.tuple(anyOffset, anyOffset, anyOffset), anyPauses, (input, offsets, pauses) => {
        const [startMs, middleMs, endMs] = offsets.toSorted((x, y) => x - y).map(offset => near(input, offset)) as [
          number,
          number,
          number,
        ];
        const hours = calendarHours(input.schedule, input.timeZone);
        const part = (from: number, to: number) =>
          businessTimeMs(hours, { startMs: from, endMs: to }, pausesNear(input, pauses));
        expect(part(startMs, middleMs) + part(middleMs, endMs)).toBe(part(startMs, endMs));
      }),
      RUNS,
    );
  });
});

test('the explanation lists what counted, and counts what it does not list', () => {
  const hours = calendarHours(week(MON_TO_FRI, ['10:00', '18:00']), 'UTC');
  const [told] = businessTimeSteps(hours, { startMs: at('01T00:00'), endMs: at('03T11:30') }, [
    { startMs: at('01T12:00'), endMs: at('02T17:00') },
    { startMs: at('03T11:00'), endMs: null },
  ]);
  expect(told?.inputs.slice(2)).toEqual([
    {
      name: 'pauses',
      value: '2026-06-01T12:00:00.000Z to 2026-06-02T17:00:00.000Z; 2026-06-03T11:00:00.000Z and lasting',
    },
    { name: '2026-06-01T10:00:00.000Z to 2026-06-01T12:00:00.000Z', value: '2 h (7200000 ms)' },
    { name: '2026-06-02T17:00:00.000Z to 2026-06-02T18:00:00.000Z', value: '1 h (3600000 ms)' },
    { name: '2026-06-03T10:00:00.000Z to 2026-06-03T11:00:00.000Z', value: '1 h (3600000 ms)' },
  ]);
  expect(told?.outcome).toBe('4 h (14400000 ms)');
  const [year] = businessTimeSteps(hours, { startMs: at('01T00:00'), endMs: at('01T00:00') + 365 * 24 * HOUR }, []);
  expect(year?.inputs.at(-1)).toEqual({ name: 'and further', value: '221 stretches' });
  expect(instantText(at('01T00:00'))).toBe('2026-06-01T00:00:00.000Z');
});
