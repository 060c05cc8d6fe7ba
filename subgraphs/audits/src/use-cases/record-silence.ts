import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordSilenceInput } from '../generated/types.ts';
import { lockReview } from '../persistence/review.ts';
import { openMove, type Receipt } from './move-review.ts';

/** The customer's time to answer is over: its silence is recorded, and the report published. The row decides the race with an answer. */
export async function recordSilence(tx: Tx, { reviewId }: RecordSilenceInput): Promise<Result<Receipt>> {
  const known = await lockReview(tx.em, reviewId);
  if (!known) return refuse('NOT_FOUND', { what: 'review', id: reviewId }, ['input', 'reviewId']);
  const due = known.phase === 'AWAITING_ANSWER' ? known.due : null;
  if (due === null) return ok({ reviewId });
  if (due.getTime() > tx.now) return refuse('NOT_DUE_YET', { due: due.toISOString() }, ['input', 'reviewId']);
  const move = await openMove(tx, { reviewId, expectedVersion: null }, 'SILENCE');
  if (!move.ok) return move;
  const { review, make } = move.value;
  review.answer = 'SILENT';
  review.answeredAt = new Date(tx.now);
  return make();
}
