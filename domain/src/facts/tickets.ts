import { businessTimeMs, type Pause } from '../time/business-time.ts';
import type { CalendarHours } from '../time/calendar.ts';
import type { Interval } from '../time/interval-set.ts';

/** A request or incident as its ticket tells it, in epoch milliseconds; null for what has not happened. */
export type Ticket = {
  readonly receivedAtMs: number;
  readonly respondedAtMs: number | null;
  readonly resolvedAtMs: number | null;
  /** When the fault interrupted the service, and when it ran again. */
  readonly interruptedAtMs: number | null;
  readonly restoredAtMs: number | null;
  /** The processing time stands still in them. */
  readonly pauses: readonly Pause[];
};

/** What the tickets of a period took, in business milliseconds: those that are done, and those that still run. */
export type TicketTimes = { readonly finishedMs: readonly number[]; readonly runningMs: readonly number[] };

export type TicketIndicator = 'response' | 'processing' | 'recovery';

/**
 * Response (received to responded), processing (received to resolved, pauses left out) or recovery time (interrupted to restored) of the
 * tickets that were received in a period. One that is not done has run to `asOfMs`, else to the period's end.
 * @param asOfMs later instants are not known yet; null when all are
 * @source handbook H1.2; calculator format, "Tickets"
 */
export function ticketTimes(
  indicator: TicketIndicator,
  tickets: readonly Ticket[],
  {
    period,
    asOfMs,
    hours,
  }: { readonly period: Interval; readonly asOfMs: number | null; readonly hours: CalendarHours },
): TicketTimes {
  const known = (atMs: number | null): number | null => (atMs === null || atMs > (asOfMs ?? atMs) ? null : atMs);
  const runsToMs = asOfMs ?? period.endMs;
  const finishedMs: number[] = [];
  const runningMs: number[] = [];
  for (const ticket of tickets) {
    const receivedMs = known(ticket.receivedAtMs);
    if (receivedMs === null || receivedMs < period.startMs || receivedMs >= period.endMs) continue;
    const [begin, end] = ENDS_OF[indicator];
    const startMs = known(ticket[begin]);
    if (startMs === null) continue;
    const endMs = known(ticket[end]);
    const pauses = indicator === 'processing' ? ticket.pauses : [];
    const tookMs = businessTimeMs(hours, { startMs, endMs: endMs ?? runsToMs }, pauses);
    (endMs === null ? runningMs : finishedMs).push(tookMs);
  }
  return { finishedMs, runningMs };
}

const ENDS_OF = {
  response: ['receivedAtMs', 'respondedAtMs'],
  processing: ['receivedAtMs', 'resolvedAtMs'],
  recovery: ['interruptedAtMs', 'restoredAtMs'],
} as const;
