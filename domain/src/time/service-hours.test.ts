import { expect, test } from 'vitest';
import { explanationText } from '../explanation.ts';
import { calendarHours } from './calendar.ts';
import { lengthMs } from './interval-set.ts';
import { hoursStep, type ServiceHours, scheduleOf } from './service-hours.ts';

const OFFICE: ServiceHours = {
  week: (['MON', 'TUE', 'WED', 'THU', 'FRI'] as const).map(weekday => ({ weekday, from: '09:00', to: '17:00' })),
  holidays: [{ date: '2031-04-14', name: 'Easter Monday' }],
  openings: [{ date: '2031-04-12', from: '10:00', to: '12:00' }],
};
const span = (start: string, end: string) => ({ startMs: Date.parse(start), endMs: Date.parse(end) });

test.each([
  // Berlin puts its clocks forward on 30 March 2031, the last Sunday of the month (Directive 2000/84/EC).
  ['2031-03-28T00:00:00+01:00', '2031-03-29T00:00:00+01:00', 8, 'a Friday'],
  ['2031-03-28T08:00:00Z', '2031-03-28T16:00:00Z', 8, 'in winter from 8 to 16 UTC'],
  ['2031-03-31T07:00:00Z', '2031-03-31T15:00:00Z', 8, 'in summer from 7 to 15 UTC'],
  ['2031-03-29T00:00:00+01:00', '2031-03-31T00:00:00+02:00', 0, 'the weekend on which they do'],
  ['2031-04-14T00:00:00+02:00', '2031-04-15T00:00:00+02:00', 0, 'Easter Monday, a holiday'],
  ['2031-04-12T00:00:00+02:00', '2031-04-13T00:00:00+02:00', 2, 'a Saturday with hours of its own'],
])('from %s to %s %i hours are agreed: %s', (start, end, hours) => {
  expect(lengthMs(calendarHours(scheduleOf(OFFICE), 'Europe/Berlin').within(span(start, end)))).toBe(hours * 3_600_000);
});

test('several hours of one day are shifts of that day', () => {
  const week = [
    { weekday: 'SAT', from: '08:00', to: '10:00' },
    { weekday: 'SAT', from: '22:00', to: '24:00' },
  ] as const;
  expect(scheduleOf({ week, holidays: [], openings: [] }).shifts).toEqual({
    sat: [
      ['08:00', '10:00'],
      ['22:00', '24:00'],
    ],
  });
});

test('the hours are told so that a reader can count them', () => {
  const april = span('2031-04-01T00:00:00+02:00', '2031-05-01T00:00:00+02:00');
  // 22 weekdays less Easter Monday are 168 hours, and 2 on a Saturday.
  expect(explanationText([hoursStep(OFFICE, 'Europe/Berlin', april)])).toBe(
    [
      '1. the promise is owed in the hours of the contract, by the clocks of its time zone (H1.2, H7.1)',
      '   time zone: Europe/Berlin',
      ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(day => `   ${day}: 09:00 to 17:00`),
      '   Saturday: closed',
      '   Sunday: closed',
      '   2031-04-14: closed: Easter Monday',
      '   2031-04-12: open 10:00 to 12:00',
      '   = 7 d 2 h (612000000 ms) in the period',
    ].join('\n'),
  );
  expect(
    hoursStep(OFFICE, 'Europe/Berlin', span('2031-05-01T00:00:00+02:00', '2031-05-02T00:00:00+02:00')).inputs,
  ).toHaveLength(8);
});
