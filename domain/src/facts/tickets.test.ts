import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../test-support/cases.ts';
import { calendarHours } from '../time/calendar.ts';
import { instantMsOf } from '../time/instant.ts';
import { type Ticket, type TicketIndicator, ticketTimes } from './tickets.ts';

/** June 2026; the 1st is a Monday. */
const at = (text: string): number => instantMsOf(`2026-06-${text}Z`);
const period = { startMs: at('01T00:00'), endMs: at('08T00:00') };
const always = calendarHours('24x7', 'UTC');
const office = calendarHours({ shifts: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } }, 'UTC');

type Written = { readonly [K in keyof Ticket]?: K extends 'pauses' ? [string, string | null][] : string };

const ticket = (given: Written): Ticket => {
  const instant = (text: string | undefined) => (text === undefined ? null : at(text));
  return {
    receivedAtMs: at(given.receivedAtMs ?? '01T10:00'),
    respondedAtMs: instant(given.respondedAtMs),
    resolvedAtMs: instant(given.resolvedAtMs),
    interruptedAtMs: instant(given.interruptedAtMs),
    restoredAtMs: instant(given.restoredAtMs),
    pauses: (given.pauses ?? []).map(([start, end]) => ({ startMs: at(start), endMs: end === null ? null : at(end) })),
  };
};

const timesOf = (
  indicator: TicketIndicator,
  given: Written | Written[],
  { asOf, hours = always }: { readonly asOf?: string; readonly hours?: typeof always } = {},
): string => {
  const { finishedMs, runningMs } = ticketTimes(indicator, [given].flat().map(ticket), {
    period,
    asOfMs: asOf === undefined ? null : at(asOf),
    hours,
  });
  const minutes = (list: readonly number[]) => list.map(ms => ms / MINUTE).join(' ');
  return `${minutes(finishedMs)}|${minutes(runningMs)}`;
};

describe('response, processing and recovery time (H1.2; calculator format, "Tickets")', () => {
  const whole: Written = {
    receivedAtMs: '01T10:00',
    respondedAtMs: '01T10:30',
    resolvedAtMs: '01T14:00',
    interruptedAtMs: '01T09:00',
    restoredAtMs: '01T12:00',
    pauses: [['01T11:00', '01T12:00']],
  };
  test.each<[indicator: TicketIndicator, times: string, why: string]>([
    ['response', '30|', 'received to responded'],
    ['processing', '180|', 'received to resolved, pauses left out'],
    ['recovery', '180|', 'interrupted to restored: a pause does not matter'],
  ])('%s: %s minutes (%s)', (indicator, times) => {
    expect(timesOf(indicator, whole)).toBe(times);
  });

  test('in calendar time, also beyond the period', () => {
    const given = { receivedAtMs: '02T16:00', respondedAtMs: '09T10:00', resolvedAtMs: '08T09:05' };
    expect(timesOf('response', given, { hours: office })).toBe('600|');
    expect(timesOf('processing', given, { hours: office })).toBe('65|');
  });

  test('without an interruption there is nothing to recover from', () => {
    expect(timesOf('recovery', { restoredAtMs: '01T12:00' })).toBe('|');
    expect(timesOf('recovery', {})).toBe('|');
  });

  test('an interruption may have begun before its ticket, and before the period', () => {
    expect(timesOf('recovery', { interruptedAtMs: '01T09:00' }, { asOf: '01T11:00' })).toBe('|120');
    expect(
      timesOf('recovery', { receivedAtMs: '01T00:00', interruptedAtMs: '01T00:00', restoredAtMs: '01T00:00' }),
    ).toBe('0|');
  });
});

describe('a ticket belongs to the period in which it was received', () => {
  test.each([
    ['01T00:00', '1|', 'its first instant'],
    ['07T23:59', '1|', 'its last minute, finished after it'],
    ['08T00:00', '|', 'its end is not in it'],
  ])('received %s: %s (%s)', (receivedAtMs, times) => {
    const respondedAtMs = receivedAtMs === '07T23:59' ? '08T00:00' : receivedAtMs.replace(':00', ':01');
    expect(timesOf('response', { receivedAtMs, respondedAtMs })).toBe(times);
  });

  test('a millisecond before it is the period before', () => {
    const early = { ...ticket({}), receivedAtMs: period.startMs - 1, respondedAtMs: period.startMs };
    expect(ticketTimes('response', [early], { period, asOfMs: null, hours: always })).toEqual({
      finishedMs: [],
      runningMs: [],
    });
  });
});

describe('what is not finished has run to asOf, later instants are not known yet', () => {
  test.each<[indicator: TicketIndicator, given: Written, asOf: string | undefined, times: string, why: string]>([
    ['response', {}, '01T12:00', '|120', 'to asOf'],
    ['response', {}, undefined, `|${158 * 60}`, "else to the period's end"],
    ['response', {}, '09T10:00', `|${192 * 60}`, 'to an asOf after it too'],
    ['response', { respondedAtMs: '01T12:00' }, '01T12:00', '120|', 'what happens at asOf is known'],
    ['response', { respondedAtMs: '01T12:01' }, '01T12:00', '|120', 'a minute later it is not'],
    [
      'processing',
      { resolvedAtMs: '02T00:00', pauses: [['01T11:00', '01T13:00']] },
      '01T12:00',
      '|60',
      'a pause as far as it is known',
    ],
    ['processing', { pauses: [['01T11:00', null]] }, '01T15:00', '|60', 'a pause that lasts takes the rest'],
    ['recovery', { interruptedAtMs: '01T13:00' }, '01T12:00', '|', 'not interrupted yet'],
    ['response', { receivedAtMs: '01T13:00' }, '01T12:00', '|', 'not received yet'],
    ['response', { receivedAtMs: '01T12:00' }, '01T12:00', '|0', 'received just now'],
  ])('%s of %j as of %s is %s (%s)', (indicator, given, asOf, times) => {
    expect(timesOf(indicator, given, asOf === undefined ? {} : { asOf })).toBe(times);
  });

  test('an interruption after the period has lasted for no time, when all is known', () => {
    const late = ticket({ receivedAtMs: '07T10:00', interruptedAtMs: '09T00:00' });
    expect(ticketTimes('recovery', [late], { period, asOfMs: null, hours: always }).runningMs).toEqual([0]);
  });
});

test('each ticket by itself, in order', () => {
  const given = [{ respondedAtMs: '01T11:00' }, {}, { receivedAtMs: '01T11:00', respondedAtMs: '01T11:05' }];
  expect(timesOf('response', given, { asOf: '01T12:00' })).toBe('60 5|120');
});
