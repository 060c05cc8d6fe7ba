import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { eraseCopied } from '@surety/platform/trail';
import type { EraseTrailInput } from '../generated/types.ts';
import { TrailEntry } from '../persistence/trail-entry.ts';
import { ERASED } from '../rules/trail-chain.ts';

/** Whose decisions they are that erase: they say who erased what, by which rule, and hold nothing personal. */
const KEPT = ['eraseContract', 'eraseMetricsTrail', 'eraseTrail', 'concludeErasure'];

/**
 * Erases who decided, why and what of the trail of a contract, with the salts: the hashes stay, and nobody finds out by trying what was erased. That
 * its records need not be kept any more was decided in contracts.
 */
export async function eraseTrail(tx: Tx, { contractId }: EraseTrailInput): Promise<Result<{ erased: number }>> {
  const { em, now } = tx;
  const erased = await em.nativeUpdate(
    TrailEntry,
    { contractId, erasedAt: null, action: { $nin: KEPT } },
    { ...ERASED, erasedAt: new Date(now) },
  );
  await eraseCopied(em, contractId);
  if (erased > 0) tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { erased } });
  return ok({ erased });
}
