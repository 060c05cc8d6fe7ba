import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordOutagesInput } from '../generated/types.ts';
import type { KnownService } from '../persistence/adopted.ts';
import { Outage } from '../persistence/facts.ts';
import { markService } from '../persistence/stale-periods.ts';
import { checkBatch, MOST_EVENTS } from '../rules/batch.ts';
import { checkOutages, type OutageChange, outageChanges } from '../rules/outage-changes.ts';
import { checkGiven, hull, lockService, noteSource, trailOfContracts } from './known-service.ts';
import type { Recorded } from './record-states.ts';
import { revisionOf, supersede } from './revisions.ts';
import { type WithWarnings, warnOfSeals } from './warn-of-seals.ts';

/**
 * Records outages, all or none. The same reference again ends an outage that lasts; any other change needs a reason, and supersedes the
 * row that was there. An empty list says that nothing happened.
 */
export async function recordOutages(
  tx: Tx,
  { service: named, source, rows, reason = null }: RecordOutagesInput,
): Promise<Result<WithWarnings<Recorded>>> {
  const { em, now } = tx;
  const batch = checkBatch(rows, { most: MOST_EVENTS, mayBeEmpty: true });
  if (!batch.ok) return batch;
  const sourced = checkGiven('The source', source, 'name who reports.', ['input', 'source']);
  if (!sourced.ok) return sourced;
  const wellFormed = checkOutages(rows, now);
  if (!wellFormed.ok) return wellFormed;
  const known = await lockService(em, named, 'OUTAGES');
  if (!known.ok) return known;
  const service = known.value;
  const recorded = await em.find(Outage, {
    serviceId: service.id,
    source,
    supersededAt: null,
    reference: { $in: rows.map(({ reference }) => reference) },
  });
  const changes = outageChanges(recorded, rows, { nowMs: now, reasoned: (reason ?? '').trim() !== '' });
  if (!changes.ok) return changes;
  await writeChanges(tx, service, source, changes.value);

  const newlyKnown = await noteSource(tx, service, source, null);
  const arrived = changes.value.filter(({ corrects }) => !corrects).map(({ span }) => span);
  const corrected = changes.value.filter(({ corrects }) => corrects).map(({ span }) => span);
  const touched = newlyKnown ? [...arrived, newlyKnown] : arrived;
  const sealed = [
    ...(touched.length > 0 ? await markService(em, service.id, hull(touched), 'facts arrived', now) : []),
    ...(corrected.length > 0 ? await markService(em, service.id, hull(corrected), `correction: ${reason}`, now) : []),
  ];
  const counts = { new: changes.value.length, duplicates: rows.length - changes.value.length };
  await trailOfContracts(tx, service.id, {
    subjectKind: 'service',
    subjectId: service.id,
    reason,
    details: { source, ...counts },
  });
  return ok({ ...counts, warnings: await warnOfSeals(tx, sealed) });
}

async function writeChanges(
  tx: Tx,
  service: KnownService,
  source: string,
  changes: readonly OutageChange[],
): Promise<void> {
  await supersede(tx, Outage, changes);
  await tx.em.insertMany(
    Outage,
    changes.map(change => ({
      ...revisionOf(tx, 'out', service, source, change),
      start: change.row.start,
      end: change.row.end ?? null,
      impact: change.row.impact,
    })),
  );
}
