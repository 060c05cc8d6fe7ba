import {
  type AvailabilityFacts,
  type Calendar,
  durationMs,
  type Interval,
  instantMsOf,
  type Outage,
  type Pause,
  type Schedule,
  type Statistic,
  type Target,
  type Ticket,
  type TimeCounts,
} from '@surety/domain';
import type { CaseOf } from './case-format.ts';

/** What the words of a right case mean to the rules. Instants become epoch milliseconds, durations whole milliseconds. */

type Evaluation = CaseOf<'evaluation'>;
type ItemOf<K extends 'outages' | 'tickets' | 'targets'> = NonNullable<Evaluation[K]>[number];

export const msOf = (given: string | null | undefined): number | null => (given == null ? null : instantMsOf(given));

export const intervalOf = ({ start, end }: { readonly start: string; readonly end: string }): Interval => ({
  startMs: instantMsOf(start),
  endMs: instantMsOf(end),
});

export const pauseOf = ({ start, end }: { readonly start: string; readonly end: string | null }): Pause => ({
  startMs: instantMsOf(start),
  endMs: msOf(end),
});

export function calendarOf(given: CaseOf<'deadline'>['calendar']): Calendar {
  if (given === '24x7') return given;
  const { shifts, holidays = [], openings = {} } = given;
  return { shifts: shifts as Schedule['shifts'], holidays, openings };
}

export const countsOf = (given: 'exclude' | 'up' | 'down' = 'exclude'): TimeCounts => given.toUpperCase() as TimeCounts;

/** Null when neither outages nor probes were given: then nothing is known of availability. */
export function factsOf({ outages, probes, unknown = [] }: Evaluation): AvailabilityFacts {
  const unknownTime = unknown.map(intervalOf);
  if (probes)
    return {
      kind: 'PROBES',
      states: probes.states.map(({ at, state }) => ({ atMs: instantMsOf(at), state: state === 'up' ? 'UP' : 'DOWN' })),
      staleAfterMs: durationMs(probes.staleAfter),
      unknown: unknownTime,
    };
  return outages ? { kind: 'OUTAGES', outages: outages.map(outageOf), unknown: unknownTime } : null;
}

const outageOf = ({ impact, ...outage }: ItemOf<'outages'>): Outage => ({
  ...pauseOf(outage),
  ...(impact === undefined ? {} : { impact }),
});

export const ticketOf = ({ pauses = [], ...ticket }: ItemOf<'tickets'>): Ticket => ({
  receivedAtMs: instantMsOf(ticket.receivedAt),
  respondedAtMs: msOf(ticket.respondedAt),
  resolvedAtMs: msOf(ticket.resolvedAt),
  interruptedAtMs: msOf(ticket.interruptedAt),
  restoredAtMs: msOf(ticket.restoredAt),
  pauses: pauses.map(pauseOf),
});

export function targetOf({ indicator, operator, value, unit, ...rest }: ItemOf<'targets'>): Target {
  return {
    indicator,
    operator,
    value,
    unit,
    ...('by' in rest && rest.by !== undefined ? { by: rest.by } : {}),
    ...('statistic' in rest && rest.statistic !== undefined ? { statistic: rest.statistic as Statistic } : {}),
    ...('within' in rest && rest.within !== undefined ? { withinMs: durationMs(rest.within) } : {}),
  };
}
