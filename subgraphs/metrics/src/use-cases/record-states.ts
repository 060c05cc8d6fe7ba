import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordStatesInput } from '../generated/types.ts';
import { markService } from '../persistence/stale-periods.ts';
import { firstConflict, insertStates } from '../persistence/state-repository.ts';
import { checkBatch, MOST_STATES } from '../rules/batch.ts';
import { MOST_AHEAD_MS } from '../rules/outage-changes.ts';
import { checkGiven, hull, lockService, noteSource } from './known-service.ts';
import { type WithWarnings, warnOfSeals } from './warn-of-seals.ts';

export type Recorded = { readonly new: number; readonly duplicates: number };

/** Records states that a monitor saw, all or none, and marks the periods that they touch. */
export async function recordStates(
  tx: Tx,
  { service: named, source, rows, history }: RecordStatesInput,
): Promise<Result<WithWarnings<Recorded>>> {
  const { em, now } = tx;
  const batch = checkBatch(rows, { most: MOST_STATES });
  if (!batch.ok) return batch;
  const sourced = checkGiven('The source', source, 'name who reports.', ['input', 'source']);
  if (!sourced.ok) return sourced;
  const atMs = rows.map(({ at }) => at.getTime());
  const ahead = atMs.findIndex(ms => ms > now + MOST_AHEAD_MS);
  if (ahead >= 0)
    return refuse('INSTANT_IN_FUTURE', { at: new Date(atMs[ahead] as number).toISOString() }, [
      'input',
      'rows',
      String(ahead),
      'at',
    ]);
  const known = await lockService(em, named, 'PROBES');
  if (!known.ok) return known;
  const service = known.value;

  const states = new Map(rows.map(({ state }, index) => [atMs[index] as number, state])); // of two at one instant the later in the list holds
  const of = { tenant: service.tenant, serviceId: service.id, source };
  const inserted = await insertStates(em, of, states, now);
  if (inserted < states.size) {
    const conflict = await firstConflict(em, of, states);
    if (conflict) {
      const row = String(atMs.lastIndexOf(conflict.atMs));
      return refuse(
        'CONFLICTING_FACT',
        { row, at: new Date(conflict.atMs).toISOString(), recorded: conflict.recorded },
        ['input', 'rows', row, 'state'],
      );
    }
  }
  const facts = { startMs: Number.POSITIVE_INFINITY, endMs: Number.NEGATIVE_INFINITY };
  for (const ms of atMs) {
    if (ms < facts.startMs) facts.startMs = ms;
    if (ms > facts.endMs) facts.endMs = ms;
  }
  const newlyKnown = await noteSource(tx, service, source, history ? new Date(facts.endMs) : null);
  const touched = [...(inserted > 0 ? [facts] : []), ...(newlyKnown ? [newlyKnown] : [])];
  const sealed = touched.length > 0 ? await markService(em, service.id, hull(touched), 'facts arrived', now) : [];
  const recorded = { new: inserted, duplicates: rows.length - inserted };
  tx.trail({
    subjectKind: 'service',
    subjectId: service.id,
    details: { source, ...recorded, from: new Date(facts.startMs), to: new Date(facts.endMs), history },
  });
  return ok({ ...recorded, warnings: await warnOfSeals(tx, sealed) });
}
