import type { EntityManager } from '@mikro-orm/postgresql';
import type { Interval, Ticket as TicketFact } from '@surety/domain';
import type { RecordedBefore } from './fact-repository.ts';
import { Ticket } from './facts.ts';

/** The pauses of a row as instants. */
export const pausesOf = ({ pauses }: Pick<Ticket, 'pauses'>) =>
  pauses.map(({ start, end }) => ({ start: new Date(start), end: end === null ? null : new Date(end) }));

/** Tickets that were received in a span, by the id of their service; a service without one is left out. */
export async function loadTickets(
  em: EntityManager,
  serviceIds: readonly string[],
  span: Interval,
  before: RecordedBefore = null,
): Promise<ReadonlyMap<string, readonly TicketFact[]>> {
  const where = {
    serviceId: { $in: [...serviceIds] },
    ...(before === null ? { supersededAt: null } : { recordedAt: { $lt: new Date(before) } }),
    receivedAt: { $gte: new Date(span.startMs), $lt: new Date(span.endMs) },
  };
  const rows = await em.find(Ticket, where, { disableIdentityMap: true });
  const holding = rows.filter(({ supersededAt }) => supersededAt === null || supersededAt.getTime() >= (before ?? 0));
  return new Map(
    [...Map.groupBy(holding, ({ serviceId }) => serviceId)].map(([serviceId, own]) => [serviceId, own.map(factOf)]),
  );
}

const factOf = (ticket: Ticket): TicketFact => ({
  receivedAtMs: ticket.receivedAt.getTime(),
  respondedAtMs: ticket.respondedAt?.getTime() ?? null,
  resolvedAtMs: ticket.resolvedAt?.getTime() ?? null,
  interruptedAtMs: ticket.interruptedAt?.getTime() ?? null,
  restoredAtMs: ticket.restoredAt?.getTime() ?? null,
  pauses: pausesOf(ticket).map(({ start, end }) => ({ startMs: start.getTime(), endMs: end?.getTime() ?? null })),
});
