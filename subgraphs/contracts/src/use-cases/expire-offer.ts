import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ExpireOfferInput } from '../generated/types.ts';
import { lockContract, newestVersion } from '../persistence/contract-repository.ts';

/** Ends an offer that nobody answered in time. One that was answered, or does not expire yet, stays as it is: the row decides the race. */
export async function expireOffer(tx: Tx, input: ExpireOfferInput): Promise<Result<{ contractId: string }>> {
  const { contractId } = input;
  const contract = await lockContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const newest = await newestVersion(tx.em, contractId);
  const expires = newest.offerExpiresAt !== null && newest.offerExpiresAt.getTime() <= tx.now;
  if (newest.number !== input.version || newest.state !== 'OFFERED' || !expires) return ok({ contractId });
  newest.state = 'EXPIRED';
  if (contract.phase === 'OFFERED') contract.phase = 'DRAFT';
  contract.version += 1;
  tx.trail({
    subjectKind: 'contract',
    subjectId: contractId,
    contractId,
    details: { version: newest.number, what: 'OFFER_EXPIRED' },
  });
  return ok({ contractId });
}
