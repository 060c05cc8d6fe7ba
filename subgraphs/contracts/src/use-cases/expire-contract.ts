import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ExpireContractInput } from '../generated/types.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { termOf } from '../rules/contract-terms.ts';
import { hasEnded } from '../rules/negotiation.ts';
import { endWithTerm } from './end-contract.ts';
import { withdrawChanges } from './withdraw-changes.ts';

/**
 * Ends a contract whose term is over (H7.1), and withdraws the changes of its services that were not begun. A notice that would run longer
 * ends with it. A contract that ended already stays as it is.
 */
export async function expireContract(tx: Tx, input: ExpireContractInput): Promise<Result<{ contractId: string }>> {
  const contract = await lockContract(tx.em, input.contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, ['input', 'contractId']);
  if (hasEnded(contract.phase)) return ok({ contractId: contract.id });
  if (contract.phase !== 'ACTIVE' || tx.now < termOf(contract).endMs) {
    const remedy = `A contract in force ends after ${contract.termEnd}.`;
    return refuse('WRONG_PHASE', { phase: contract.phase, remedy }, ['input', 'contractId']);
  }
  await withdrawChanges(tx, contract.id);
  await endWithTerm(tx, contract, termOf(contract).endMs);
  contract.phase = 'EXPIRED';
  contract.version += 1;
  tx.trail({ subjectKind: 'contract', subjectId: contract.id, contractId: contract.id });
  return ok({ contractId: contract.id });
}
