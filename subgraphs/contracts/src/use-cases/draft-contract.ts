import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { DraftContractInput } from '../generated/types.ts';
import { addContract } from './add-contract.ts';
import { sendDrafted } from './contract-messages.ts';

/** Draws up a contract (H1.4, H7.1). It binds nobody until both parties signed it. */
export async function draftContract(tx: Tx, input: DraftContractInput): Promise<Result<{ contractId: string }>> {
  const added = await addContract(tx, input.terms, { kind: 'DRAFTED' });
  if (!added.ok) return added;
  const { contract, version } = added.value;
  await sendDrafted(tx.outbox, contract, version);
  tx.trail({
    subjectKind: 'contract',
    subjectId: contract.id,
    contractId: contract.id,
  });
  return ok({ contractId: contract.id });
}
