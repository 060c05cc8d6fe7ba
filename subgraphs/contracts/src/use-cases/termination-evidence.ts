import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { Breach } from '../persistence/breach.ts';
import type { Contract } from '../persistence/contract.ts';
import { Document } from '../persistence/document.ts';
import { attachTo } from './attach-document.ts';

/** Whether breaches are those of a contract. */
export async function breachesOfContract(tx: Tx, contract: Contract, ids: readonly string[]): Promise<Result<null>> {
  const found = new Set(
    (await tx.em.find(Breach, { id: { $in: [...ids] }, contractId: contract.id })).map(({ id }) => id),
  );
  const [missing] = ids.flatMap((id, index) => (found.has(id) ? [] : [{ id, index }]));
  return missing
    ? refuse('NOT_FOUND', { what: 'breach of this contract', id: missing.id }, [
        'input',
        'breachIds',
        String(missing.index),
      ])
    : ok(null);
}

/**
 * Documents of a contract stay as they are; those that the caller has sent and that are not attached yet are attached to it, so that both sides see them.
 * @returns hash of each document's content
 */
export async function documentsOfContract(
  tx: Tx,
  contract: Contract,
  ids: readonly string[],
): Promise<Result<{ readonly sha256: readonly string[] }>> {
  const known = await tx.em.find(Document, { id: { $in: [...ids] }, contractId: contract.id, removedAt: null });
  for (const id of new Set(ids)) {
    if (known.some(document => document.id === id)) continue;
    const attached = await attachTo(tx, contract, id, 'CORRESPONDENCE');
    if (!attached.ok) return attached;
  }
  const hashes = new Map((await tx.em.find(Document, { id: { $in: [...ids] } })).map(each => [each.id, each.sha256]));
  return ok({ sha256: ids.flatMap(id => hashes.get(id) ?? []) });
}
