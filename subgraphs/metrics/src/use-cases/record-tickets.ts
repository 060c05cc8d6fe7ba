import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordTicketsInput } from '../generated/types.ts';
import type { KnownService } from '../persistence/adopted.ts';
import { Ticket } from '../persistence/facts.ts';
import { sealedPeriodsOf } from '../persistence/stale-periods.ts';
import { pausesOf } from '../persistence/ticket-repository.ts';
import { checkBatch, MOST_EVENTS } from '../rules/batch.ts';
import { checkTickets, inOrder, type TicketChange, ticketChanges } from '../rules/ticket-changes.ts';
import { checkGiven, hull, lockService, trailOfContracts } from './known-service.ts';
import type { Recorded } from './record-states.ts';
import { revisionOf, supersede } from './revisions.ts';
import { type WithWarnings, warnOfSeals } from './warn-of-seals.ts';

/**
 * Records tickets, all or none, however the service is measured. The same reference again tells what has happened since; any other change
 * needs a reason, and supersedes the row that was there. No kept evaluation counts tickets, so none is made anew.
 */
export async function recordTickets(
  tx: Tx,
  { service: named, source, rows, reason = null }: RecordTicketsInput,
): Promise<Result<WithWarnings<Recorded>>> {
  const { em, now } = tx;
  const batch = checkBatch(rows, { most: MOST_EVENTS });
  if (!batch.ok) return batch;
  const sourced = checkGiven('The source', source, 'name who reports.', ['input', 'source']);
  if (!sourced.ok) return sourced;
  const wellFormed = checkTickets(rows, now);
  if (!wellFormed.ok) return wellFormed;
  const known = await lockService(em, named);
  if (!known.ok) return known;
  const service = known.value;
  const recorded = await em.find(Ticket, {
    serviceId: service.id,
    source,
    supersededAt: null,
    reference: { $in: rows.map(({ reference }) => reference) },
  });
  const before = recorded.map(({ pauses, ...ticket }) => ({ ...ticket, pauses: pausesOf({ pauses }) }));
  const changes = ticketChanges(before, rows, { reasoned: (reason ?? '').trim() !== '' });
  if (!changes.ok) return changes;
  await writeChanges(tx, service, source, changes.value);
  const counts = { new: changes.value.length, duplicates: rows.length - changes.value.length };
  await trailOfContracts(tx, service.id, {
    subjectKind: 'service',
    subjectId: service.id,
    reason,
    details: { source, ...counts },
  });
  const received = changes.value.flatMap(({ row, former }) => [row, ...(former ? [former] : [])]).map(instantOf);
  const sealed = received.length > 0 ? await sealedPeriodsOf(em, service.id, hull(received), now) : [];
  return ok({ ...counts, warnings: await warnOfSeals(tx, sealed) });
}

const instantOf = ({ receivedAt }: { readonly receivedAt: Date }) => ({
  startMs: receivedAt.getTime(),
  endMs: receivedAt.getTime() + 1,
});

async function writeChanges(
  tx: Tx,
  service: KnownService,
  source: string,
  changes: readonly TicketChange[],
): Promise<void> {
  await supersede(tx, Ticket, changes);
  await tx.em.insertMany(
    Ticket,
    changes.map(change => ({
      ...revisionOf(tx, 'tkt', service, source, change),
      receivedAt: change.row.receivedAt,
      respondedAt: change.row.respondedAt ?? null,
      resolvedAt: change.row.resolvedAt ?? null,
      interruptedAt: change.row.interruptedAt ?? null,
      restoredAt: change.row.restoredAt ?? null,
      pauses: inOrder(change.row.pauses).map(({ start, end }) => ({
        start: start.toISOString(),
        end: end?.toISOString() ?? null,
      })),
    })),
  );
}
