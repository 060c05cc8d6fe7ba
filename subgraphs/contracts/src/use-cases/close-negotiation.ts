import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import type { Contract } from '../persistence/contract.ts';
import { newestVersion } from '../persistence/contract-repository.ts';
import { clearWork } from '../persistence/worklist.ts';
import { isOpen } from '../rules/negotiation.ts';

/** A version that is not signed by both can't be any more, for a reason that both sides read. */
export async function closeNegotiation({ em }: Tx, contract: Contract, why: string): Promise<void> {
  const newest = await newestVersion(em, contract.id);
  if (!isOpen(newest.state)) return;
  Object.assign(newest, { state: 'EXPIRED', answer: why });
  await clearWork(em, workflowId.contract(contract.tenant, contract.id), ['ANSWER_OFFER', 'SIGN']);
}
