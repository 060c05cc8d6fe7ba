import { checkText, checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import type { Contract } from '../persistence/contract.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { Suspension } from '../persistence/suspension.ts';
import { clearWork } from '../persistence/worklist.ts';
import type { Side } from '../rules/negotiation.ts';
import { sideOf } from '../rules/signing.ts';
import { decideSuspension, type SuspensionMove, type SuspensionState } from '../rules/suspension.ts';
import { sendSuspension } from './contract-messages.ts';

type Decided = { readonly contractId: string; readonly expectedVersion: number; readonly reason: string };

/** Asks to suspend a contract, agrees to it, refuses it, or resumes the contract. Metrics leaves the time out once its lifecycle heard of it. */
export async function decideOnSuspension(
  tx: Tx,
  { contractId, expectedVersion, reason }: Decided,
  move: SuspensionMove,
): Promise<Result<{ contractId: string }>> {
  const { em, identity } = tx;
  const reasoned = checkText('The reason', reason, ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  const contract = await lockContract(em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const current = checkVersion(contract, expectedVersion);
  if (!current.ok) return current;
  const latest = await em.findOne(Suspension, { contractId }, { orderBy: { number: 'desc' } });
  const { partyId } = await signatoryOf(em, identity);
  const side = sideOf(contract, partyId);
  const decided = decideSuspension(move, { phase: contract.phase, latest }, side);
  if (!decided.ok) return decided;
  const suspension =
    move === 'SUSPEND' || latest === null
      ? request(tx, contract, side as Side, (latest?.number ?? 0) + 1, reason)
      : latest;
  if (move !== 'SUSPEND') answer(suspension, decided.value, reason, tx.now);
  contract.version += 1;
  await clearWork(em, workflowId.contract(contract.tenant, contract.id), ['ANSWER_SUSPENSION']);
  await sendSuspension(tx.outbox, contract, suspension);
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, reason, details: { move, side } });
  return ok({ contractId });
}

const request = (tx: Tx, contract: Contract, side: Side, number: number, reason: string): Suspension =>
  tx.em.create(Suspension, {
    id: tx.newId('sus'),
    tenant: contract.tenant,
    contractId: contract.id,
    customerId: contract.customerId,
    number,
    state: 'REQUESTED',
    requestedBy: side,
    reason,
    requestedAt: new Date(tx.now),
    answer: null,
    from: null,
    until: null,
  });

function answer(suspension: Suspension, state: SuspensionState, reason: string, nowMs: number): void {
  suspension.state = state;
  suspension.answer = reason;
  if (state === 'IN_FORCE') suspension.from = new Date(nowMs);
  if (state === 'ENDED') suspension.until = new Date(nowMs);
}
