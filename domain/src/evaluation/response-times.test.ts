import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../test-support/cases.ts';
import { countedStatistic, countedTimes } from '../../test-support/ticket-counter.ts';
import type { Ticket } from '../facts/tickets.ts';
import { calendarHours } from '../time/calendar.ts';
import { instantMsOf } from '../time/instant.ts';
import { responseTimes } from './response-times.ts';

/** June 2026; the 1st is a Monday. */
const at = (text: string): number => instantMsOf(`2026-06-${text}Z`);
const JUNE = { startMs: at('01T00:00'), endMs: instantMsOf('2026-07-01T00:00Z') };
const LATER = JUNE.endMs + 10 * DAY;
const always = calendarHours('24x7', 'UTC');
const shifts = { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']], fri: [['09:00', '15:00']] } as const;
const office = calendarHours({ shifts }, 'UTC');

const ticket = (receivedAtMs: number, respondedAtMs: number | null): Ticket => ({
  receivedAtMs,
  respondedAtMs,
  resolvedAtMs: null,
  interruptedAtMs: null,
  restoredAtMs: null,
  pauses: [],
});
const took = (...minutes: readonly (number | null)[]): Ticket[] =>
  minutes.map((each, index) => {
    const receivedAtMs = JUNE.startMs + index * HOUR;
    return ticket(receivedAtMs, each === null ? null : receivedAtMs + each * MINUTE);
  });
const inMinutes = (tickets: readonly Ticket[], hours = always, asOfMs = LATER) => {
  const { responded, waiting, ...percentiles } = responseTimes(tickets, [{ period: JUNE, hours }], asOfMs);
  return [responded, waiting, ...Object.values(percentiles).map(ms => ms && ms / MINUTE)];
};

describe('percentiles of response time: exact nearest ranks (H1.2, H6.4)', () => {
  test.each<[why: string, tickets: readonly Ticket[], figures: readonly (number | null)[]]>([
    ['no ticket', [], [0, 0, null, null, null, null]],
    ['nobody responded to', took(null, null), [0, 2, null, null, null, null]],
    ['of one each is its time', took(7), [1, 0, 7, 7, 7, 7]],
    ['of two the median is the first', took(40, 20), [2, 0, 20, 40, 40, 40]],
    ['of ten: ranks 5, 9, 10 and 10', took(100, 90, 80, 70, 60, 50, 40, 30, 20, 10), [10, 0, 50, 90, 100, 100]],
    ['at once is a time, too', took(0, 0, 0), [3, 0, 0, 0, 0, 0]],
    ['who waits is counted, and in no percentile', took(10, null, 30), [2, 1, 10, 30, 30, 30]],
    [
      'of a hundred: ranks 50, 90, 95 and 99',
      took(...Array.from({ length: 100 }, (_, index) => 100 - index)),
      [100, 0, 50, 90, 95, 99],
    ],
    [
      'received at the end of the period is none of it',
      [ticket(JUNE.endMs, JUNE.endMs)],
      [0, 0, null, null, null, null],
    ],
    [
      'responded to after the period, but known',
      [ticket(JUNE.endMs - MINUTE, JUNE.endMs + MINUTE)],
      [1, 0, 2, 2, 2, 2],
    ],
  ])('%s', (_why, tickets, figures) => {
    expect(inMinutes(tickets)).toEqual(figures);
  });

  test.each<[why: string, received: string, responded: string, minutes: number]>([
    ['within a shift', '01T09:10', '01T10:00', 50],
    ['over a night: 1 h on Monday, 30 min on Tuesday', '01T16:00', '02T09:30', 90],
    ['over closed days: 1 h on Tuesday, 2 h on Friday', '02T16:00', '05T11:00', 180],
    ['received at night, answered at night', '02T18:00', '03T03:00', 0],
    ['over a weekend: 1 h on Friday, 5 min on Monday', '05T14:00', '08T09:05', 65],
  ])('by the service hours, %s', (_why, received, responded, minutes) => {
    expect(inMinutes([ticket(at(received), at(responded))], office)).toEqual([1, 0, ...Array(4).fill(minutes)]);
  });

  test('what is responded to later than is known still waits', () => {
    expect(inMinutes(took(10, 300), always, JUNE.startMs + 2 * HOUR)).toEqual([1, 1, 10, 10, 10, 10]);
  });

  test('each ticket by the hours in force when it was received', () => {
    const changed = at('15T00:00');
    const parts = [
      { period: { startMs: JUNE.startMs, endMs: changed }, hours: office },
      { period: { startMs: changed, endMs: JUNE.endMs }, hours: always },
    ];
    // Friday the 12th 14:00 to Monday the 15th 10:00: 1 h that day and 1 h on Monday. Then 20 h, over a night.
    const tickets = [ticket(at('12T14:00'), at('15T10:00')), ticket(at('15T14:00'), at('16T10:00'))];
    expect(responseTimes(tickets, parts, LATER)).toMatchObject({ responded: 2, p50Ms: 2 * HOUR, p90Ms: 20 * HOUR });
  });
});

const MONDAY = { startMs: at('01T09:00'), endMs: at('01T09:00') + 40 };
const anyTicket = fc
  .tuple(fc.integer({ min: -5, max: 45 }), fc.option(fc.nat(30)))
  .map(([received, after]) =>
    ticket(MONDAY.startMs + received, after === null ? null : MONDAY.startMs + received + after),
  );

test('comes out as who counts millisecond by millisecond finds it, in any order, in one part or in two', () => {
  fc.assert(
    fc.property(fc.array(anyTicket, { maxLength: 20 }), fc.nat(60), fc.nat(40), (tickets, known, cut) => {
      const asOfMs = MONDAY.startMs + known;
      const hours = office;
      const openings = [{ startMs: at('01T09:00'), endMs: at('01T17:00') }];
      const counted = countedTimes('response', tickets, { openings, period: MONDAY, asOfMs });
      const times = responseTimes(tickets, [{ period: MONDAY, hours }], asOfMs);
      expect([times.responded, times.waiting]).toEqual([counted.finished.length, counted.running.length]);
      const seconds = [times.p50Ms, times.p90Ms, times.p95Ms, times.p99Ms].map(ms => ms && ms / 1_000);
      const expected = (['p50', 'p90', 'p95', 'p99'] as const).map(each => countedStatistic(each, counted.finished));
      expect(seconds.map(each => (each === null ? null : String(each)))).toEqual(expected);
      const middle = MONDAY.startMs + cut;
      const parts = [
        { period: { startMs: MONDAY.startMs, endMs: middle }, hours },
        { period: { startMs: middle, endMs: MONDAY.endMs }, hours },
      ];
      expect(responseTimes(tickets.toReversed(), parts, asOfMs)).toEqual(times);
    }),
  );
});
