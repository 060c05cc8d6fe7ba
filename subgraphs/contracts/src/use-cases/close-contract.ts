import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CloseContractInput } from '../generated/types.ts';
import type { Contract } from '../persistence/contract.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { endedOf, keptOf } from '../persistence/kept-records.ts';
import { decideClosing } from '../rules/closing.ts';
import { hasEnded } from '../rules/negotiation.ts';
import { writeNotification } from './request-notification.ts';
import { revokeWebhooks } from './revoke-webhooks.ts';

export type Closed = {
  readonly contractId: string;
  readonly closedAt: string | null;
  readonly waitsFor: readonly string[];
  readonly askAgainAt: string | null;
};

/**
 * Closes a contract that has ended, once all that was under way is over (H7.4): the webhooks of a party that has no other live contract are revoked,
 * and both sides are told, by mail where their webhooks are gone. What is not over yet changes nothing.
 */
export async function closeContract(tx: Tx, { contractId }: CloseContractInput): Promise<Result<Closed>> {
  const path = ['input', 'contractId'];
  const contract = await lockContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, path);
  if (!hasEnded(contract.phase))
    return refuse('WRONG_PHASE', { phase: contract.phase, remedy: 'A contract is closed after its end.' }, path);
  if (contract.closedAt != null) return ok(closedOf(contract));
  const closing = decideClosing(await endedOf(tx.em, contract, await keptOf(tx.em, contract)), tx.now);
  if (!closing.isOver) {
    const { waitsFor, askAgainMs } = closing;
    return ok({ contractId, closedAt: null, waitsFor, askAgainAt: new Date(askAgainMs).toISOString() });
  }
  const revoked = await close(tx, contract);
  for (const audience of ['CUSTOMER', 'PROVIDER'] as const) {
    const fact = `contract/${contractId}/closed/${audience.toLowerCase()}`;
    await writeNotification(tx, contract, { fact, kind: 'CONTRACT_CLOSED', audience });
  }
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { revokedWebhooks: revoked } });
  return ok(closedOf(contract));
}

/** Writes that a contract is closed, and revokes the webhooks that nothing is left for. @returns their ids */
export async function close(tx: Tx, contract: Contract): Promise<readonly string[]> {
  contract.closedAt = new Date(tx.now);
  contract.version += 1;
  await tx.em.flush();
  return revokeWebhooks(tx, contract);
}

const closedOf = ({ id, closedAt }: Contract): Closed => ({
  contractId: id,
  closedAt: closedAt?.toISOString() ?? null,
  waitsFor: [],
  askAgainAt: null,
});
