import { checkText, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ReturnReviewInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-review.ts';

/** Returns a completed report: it is to be completed again. */
export async function returnReview(tx: Tx, input: ReturnReviewInput): Promise<Result<Receipt>> {
  const { reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openMove(tx, input, 'RETURN');
  if (!move.ok) return move;
  const { review, make } = move.value;
  review.returnReason = reason;
  return make({ reason });
}
