import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordTrailInput } from '../generated/types.ts';
import { TrailEntry } from '../persistence/trail-entry.ts';

/** Copies trail rows of a subgraph. A row that is there stays as it is, so copying twice is harmless. */
export async function recordTrail(tx: Tx, { subgraph, rows }: RecordTrailInput): Promise<Result<{ recorded: number }>> {
  if (rows.length === 0) return ok({ recorded: 0 });
  const known = await tx.em.find(TrailEntry, { id: { $in: rows.map(({ id }) => id) } }, { fields: ['id'] });
  const knownIds = new Set(known.map(({ id }) => id));
  const fresh = rows.filter(({ id }) => !knownIds.has(id));
  await tx.em.upsertMany(
    TrailEntry,
    fresh.map(({ problemCode = null, contractId = null, reason = null, ...row }) => ({
      ...row,
      problemCode,
      contractId,
      reason,
      subgraph,
      tenant: tx.identity.tenant,
    })),
    { onConflictFields: ['id'], onConflictAction: 'ignore' },
  );
  return ok({ recorded: fresh.length });
}
