import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { eraseCopied } from '@surety/platform/trail';
import type { ConcludeErasureInput } from '../generated/types.ts';
import { lockContract } from '../persistence/contract-repository.ts';

/** All three subgraphs have erased what is personal of a contract: what came late is erased here too, and nothing is left to do (H7.4). */
export async function concludeErasure(
  tx: Tx,
  { contractId }: ConcludeErasureInput,
): Promise<Result<{ contractId: string }>> {
  const path = ['input', 'contractId'];
  const contract = await lockContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, path);
  if (contract.erasedAt == null)
    return refuse('WRONG_PHASE', { phase: contract.phase, remedy: 'It is erased here first.' }, path);
  if (contract.erasureConcludedAt != null) return ok({ contractId });
  await eraseCopied(tx.em, contractId);
  contract.erasureConcludedAt = new Date(tx.now);
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { erased: 'in all subgraphs' } });
  return ok({ contractId });
}
