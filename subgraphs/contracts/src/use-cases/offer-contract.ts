import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { OfferContractInput } from '../generated/types.ts';
import { sendNegotiated } from './contract-messages.ts';
import { checkExpiry, negotiate } from './negotiate.ts';

/** Offers the draft to the customer, until an instant (H1.4). */
export async function offerContract(tx: Tx, input: OfferContractInput): Promise<Result<{ contractId: string }>> {
  const ahead = checkExpiry(input.expiresAt, tx.now);
  if (!ahead.ok) return ahead;
  const offered = await negotiate(tx, input, 'OFFER');
  if (!offered.ok) return offered;
  const { contract, newest } = offered.value;
  newest.offerExpiresAt = input.expiresAt;
  await sendNegotiated(tx.outbox, contract, newest);
  return ok({ contractId: contract.id });
}
