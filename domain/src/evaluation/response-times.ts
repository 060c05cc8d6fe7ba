import { type Ticket, ticketTimes } from '../facts/tickets.ts';
import { percentile } from '../numbers/statistics.ts';
import type { CalendarHours } from '../time/calendar.ts';
import type { Interval } from '../time/interval-set.ts';

/** How long the response to tickets took, in whole milliseconds of business time. A percentile is null where none was responded to. */
export type ResponseTimes = {
  /** Tickets that were responded to. */
  readonly responded: number;
  /** Tickets that were not, as far as is known; they are in no percentile. */
  readonly waiting: number;
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
};

/** A stretch of a period, and the hours in which the response to what is received in it is owed. */
export type HoursPart = { readonly period: Interval; readonly hours: CalendarHours };

/**
 * Percentiles of response time over all tickets that were received in a period: exact nearest ranks. Each ticket is judged by the hours in
 * force when it was received, also where they change before it is responded to.
 * @param parts of the period, apart from each other
 * @param asOfMs later instants are not known yet, epoch milliseconds
 * @source handbook H1.2 (response time), H6.2, H6.4 (response times in the report)
 */
export function responseTimes(tickets: readonly Ticket[], parts: readonly HoursPart[], asOfMs: number): ResponseTimes {
  const times = parts.map(({ period, hours }) => ticketTimes('response', tickets, { period, asOfMs, hours }));
  const finishedMs = times.flatMap(part => part.finishedMs);
  const at = (percent: number): number | null => (finishedMs.length === 0 ? null : percentile(finishedMs, percent));
  return {
    responded: finishedMs.length,
    waiting: times.reduce((sum, { runningMs }) => sum + runningMs.length, 0),
    p50Ms: at(50),
    p90Ms: at(90),
    p95Ms: at(95),
    p99Ms: at(99),
  };
}
