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
import { PATIENT } from '../../test-support/cases.ts';
import { businessTimeMs, businessTimeSteps, deadlineMs } from './business-time.ts';
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

  test.each([
    // Sat 00:00 to Mon 00:00 there, on the weekend of a clock change
    ['2025-03-08T00:00-05:00', '2025-03-10T00:00-04:00', 47],
    ['2025-11-01T00:00-04:00', '2025-11-03T00:00-05:00', 49],
  ])('24x7 in New York from %s to %s is %i h', (start, end, expected) => {
    const span = { startMs: instantMsOf(start), endMs: instantMsOf(end) };
    expect(businessTimeMs(calendarHours('24x7', 'America/New_York'), span)).toBe(expected * HOUR);
  });

  test('America/Los_Angeles 2014-03-09 02:30 does not exist: a shift from then begins at 03:30 (biz)', () => {
    const hours = calendarHours({ shifts: { sun: [['02:30', '06:00']] } }, 'America/Los_Angeles');
    const span = { startMs: instantMsOf('2014-03-09T00:00-08:00'), endMs: instantMsOf('2014-03-10T00:00-07:00') };
    expect(businessTimeMs(hours, span)).toBe(2.5 * HOUR);
    expect(deadlineMs(hours, span.startMs, 1)).toBe(instantMsOf('2014-03-09T03:30-07:00') + 1);
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

describe('for any calendar, zone and pauses, around days on which clocks change', PATIENT, () => {
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
  expect(year).toMatchObject({
    rule: 'business time: the hours of the calendar between two instants, pauses left out',
    source: 'H1.2',
  });
  expect(year?.inputs[2]).toEqual({ name: 'pauses', value: 'none' });
  expect(instantText(at('01T00:00'))).toBe('2026-06-01T00:00:00.000Z');
});
