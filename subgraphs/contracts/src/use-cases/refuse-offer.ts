import { checkText, ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RefuseOfferInput } from '../generated/types.ts';
import { sendNegotiated } from './contract-messages.ts';
import { negotiate } from './negotiate.ts';

/** Ends an offer, or the whole draft, with a reason that the other side reads (H1.4). */
const refusing =
  (move: 'REJECT' | 'WITHDRAW' | 'ABANDON') =>
  async (tx: Tx, input: RefuseOfferInput): Promise<Result<{ contractId: string }>> => {
    const reasoned = checkText('The reason', input.reason, ['input', 'reason']);
    if (!reasoned.ok) return reasoned;
    const refused = await negotiate(tx, input, move);
    if (!refused.ok) return refused;
    const { contract, newest } = refused.value;
    newest.answer = input.reason;
    await sendNegotiated(tx.outbox, contract, newest);
    return ok({ contractId: contract.id });
  };

export const rejectOffer = refusing('REJECT');
export const withdrawOffer = refusing('WITHDRAW');
export const abandonContract = refusing('ABANDON');
