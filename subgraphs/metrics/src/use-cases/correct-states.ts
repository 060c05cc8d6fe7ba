import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CorrectStatesInput } from '../generated/types.ts';
import { markService } from '../persistence/stale-periods.ts';
import { firstUnrecorded, supersedeStates } from '../persistence/state-repository.ts';
import { checkBatch, MOST_STATES } from '../rules/batch.ts';
import { checkGiven, hull, lockService, trailOfContracts } from './known-service.ts';
import type { Recorded } from './record-states.ts';
import { type WithWarnings, warnOfSeals } from './warn-of-seals.ts';

/** Supersedes states that were wrong, all or none; the periods that they touch are evaluated again, with this reason. */
export async function correctStates(
  tx: Tx,
  { service: named, source, rows, reason }: CorrectStatesInput,
): Promise<Result<WithWarnings<Recorded>>> {
  const { em, now } = tx;
  const batch = checkBatch(rows, { most: MOST_STATES });
  if (!batch.ok) return batch;
  const reasoned = checkGiven('The reason', reason, 'say why the facts were wrong.', ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  const known = await lockService(em, named, 'PROBES');
  if (!known.ok) return known;
  const service = known.value;
  const atMs = rows.map(({ at }) => at.getTime());
  const states = new Map(rows.map(({ state }, index) => [atMs[index] as number, state]));
  const of = { tenant: service.tenant, serviceId: service.id, source };
  const missing = await firstUnrecorded(em, of, states);
  if (missing !== null)
    return refuse('NOT_FOUND', { what: `state of source ${source} at`, id: new Date(missing).toISOString() }, [
      'input',
      'rows',
      String(atMs.indexOf(missing)),
      'at',
    ]);
  const superseded = await supersedeStates(em, of, states, now);
  const span = hull(atMs.map(ms => ({ startMs: ms, endMs: ms })));
  const sealed = superseded > 0 ? await markService(em, service.id, span, `correction: ${reason}`, now) : [];
  await trailOfContracts(tx, service.id, {
    subjectKind: 'service',
    subjectId: service.id,
    reason,
    details: { source, corrected: superseded },
  });
  const warnings = await warnOfSeals(tx, sealed);
  return ok({ new: superseded, duplicates: rows.length - superseded, warnings });
}
