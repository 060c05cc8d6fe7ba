import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ExpireOfferInput } from '../generated/types.ts';
import { lockContract, newestVersion, proposalOf } from '../persistence/contract-repository.ts';
import { decideMove } from '../rules/negotiation.ts';

/** Ends an offer that nobody answered in time. One that was answered stays as it is: the row decides the race. */
export async function expireOffer(tx: Tx, input: ExpireOfferInput): Promise<Result<{ contractId: string }>> {
  const { contractId } = input;
  const contract = await lockContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const newest = await newestVersion(tx.em, contractId);
  const due = newest.number === input.version && newest.state === 'OFFERED' ? newest.offerExpiresAt : null;
  if (due && due.getTime() > tx.now) return refuse('NOT_DUE_YET', { due: due.toISOString() }, ['input', 'version']);
  const negotiation = { phase: contract.phase, newest: proposalOf(contract, newest) };
  const moved = decideMove('EXPIRE', negotiation, null, tx.now);
  if (newest.number !== input.version || !moved.ok) return ok({ contractId });
  newest.state = moved.value.newest;
  contract.phase = moved.value.phase;
  contract.version += 1;
  tx.trail({
    subjectKind: 'contract',
    subjectId: contractId,
    contractId,
    details: { move: 'EXPIRE', version: newest.number },
  });
  return ok({ contractId });
}
