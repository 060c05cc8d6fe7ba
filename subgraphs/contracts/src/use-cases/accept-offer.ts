import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AnswerOfferInput } from '../generated/types.ts';
import { sendNegotiated } from './contract-messages.ts';
import { negotiate } from './negotiate.ts';

/** Agrees to what the other side offers; both sides sign it then (H1.4). */
export async function acceptOffer(tx: Tx, input: AnswerOfferInput): Promise<Result<{ contractId: string }>> {
  const accepted = await negotiate(tx, input, 'ACCEPT');
  if (!accepted.ok) return accepted;
  const { contract, newest } = accepted.value;
  await sendNegotiated(tx.outbox, contract, newest);
  return ok({ contractId: contract.id });
}
