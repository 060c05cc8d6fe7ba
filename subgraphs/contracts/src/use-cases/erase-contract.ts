import { ok, RETENTION_YEARS, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { eraseTexts } from '@surety/platform/erased-texts';
import { eraseCopied } from '@surety/platform/trail';
import { workflowId } from '@surety/workflow-contract';
import type { EraseContractInput } from '../generated/types.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { Document } from '../persistence/document.ts';
import { ERASED_TEXTS } from '../persistence/erased-texts.ts';
import { eraseContactsOf, keptOf } from '../persistence/kept-records.ts';
import { decideErasure } from '../rules/erasure.ts';
import { close } from './close-contract.ts';

/**
 * Erases what is personal of a contract whose records need not be kept any more (H7.4): the people of its parties that have no other contract, what people
 * wrote and sent, and who decided, why and what in its trail. By which rule stands in the trail. One that was erased stays as it is.
 */
export async function eraseContract(tx: Tx, input: EraseContractInput): Promise<Result<{ contacts: number }>> {
  const path = ['input', 'contractId'];
  const contract = await lockContract(tx.em, input.contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, path);
  if (contract.erasedAt != null) {
    await erasePersonal(tx, contract.id); // what came late, or was kept by an older rule
    return ok({ contacts: 0 });
  }
  const kept = await keptOf(tx.em, contract);
  const decided = decideErasure(kept, tx.now);
  if (!decided.ok) return decided;
  // One that was never closed, e.g. because a credit is still owed: nothing is told of it any more.
  if (contract.closedAt == null) await close(tx, contract);
  contract.erasedAt = new Date(tx.now);
  contract.version += 1;
  await tx.em.flush();
  let contacts = 0;
  for (const partyId of [contract.providerId, contract.customerId])
    contacts += await eraseContactsOf(tx.em, partyId, tx.now);
  await erasePersonal(tx, contract.id);
  const { id: contractId, erasedAt } = contract;
  await tx.outbox.send({
    workflow: 'retention',
    workflowId: workflowId.retention(contract.tenant, contractId),
    signal: 'erased',
    args: { erasedAt: instantText(erasedAt) },
  });
  const { retentionYears, endedAtMs } = kept;
  tx.trail({
    subjectKind: 'contract',
    subjectId: contract.id,
    contractId: contract.id,
    details: {
      rule: 'retention',
      years: retentionYears ?? RETENTION_YEARS,
      endedAt: new Date(endedAtMs).toISOString(),
      keptUntil: new Date(decided.value.keptUntilMs).toISOString(),
      contacts,
    },
  });
  return ok({ contacts });
}

/** What people wrote, who they were, and the files that they sent: their contents go once this stands. */
async function erasePersonal({ em, now }: Tx, contractId: string): Promise<void> {
  await eraseTexts(em, ERASED_TEXTS, contractId);
  await em.nativeUpdate(Document, { contractId, erasedAt: null }, { erasedAt: new Date(now) });
  await eraseCopied(em, contractId);
}
