import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { BringIntoForceInput } from '../generated/types.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { ContractVersion } from '../persistence/contract-version.ts';
import { hasEnded } from '../rules/negotiation.ts';
import { applyContent } from './apply-content.ts';

/**
 * The contract says what a signed version says, once its date has come. A version that a later one has replaced before its date, or whose contract has ended, changes
 * nothing, and neither does the same one again.
 */
export async function bringIntoForce(tx: Tx, input: BringIntoForceInput): Promise<Result<{ contractId: string }>> {
  const { contractId, version: number } = input;
  const contract = await lockContract(tx.em, contractId);
  const version = await tx.em.findOne(ContractVersion, { contractId, number, state: 'SIGNED' });
  if (!contract || !version)
    return refuse('NOT_FOUND', { what: 'signed version', id: `${contractId}/${number}` }, ['input', 'version']);
  if (hasEnded(contract.phase) || contract.contentVersion >= number) return ok({ contractId });
  const { effectiveFrom } = version;
  if (effectiveFrom.getTime() > tx.now)
    return refuse('NOT_DUE_YET', { due: effectiveFrom.toISOString() }, ['input', 'version']);
  applyContent(contract, version);
  contract.version += 1;
  tx.trail({
    subjectKind: 'contract',
    subjectId: contractId,
    contractId,
    details: { version: number, what: 'IN_FORCE' },
  });
  return ok({ contractId });
}
