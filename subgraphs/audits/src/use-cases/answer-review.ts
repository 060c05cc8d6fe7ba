import { checkText, ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AnswerReviewInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-review.ts';

/** The customer accepts a report, or objects with reasons; either publishes it (H6.2). */
export async function answerReview(tx: Tx, input: AnswerReviewInput): Promise<Result<Receipt>> {
  const { accepts, reasons = null } = input;
  const worded = accepts && reasons === null ? ok(null) : checkText('The reasons', reasons ?? '', ['input', 'reasons']);
  if (!worded.ok) return worded;
  const move = await openMove(tx, input, accepts ? 'ACCEPT' : 'OBJECT');
  if (!move.ok) return move;
  const { review, make } = move.value;
  review.answer = accepts ? 'ACCEPTED' : 'OBJECTED';
  review.answerReasons = reasons;
  review.answeredBy = tx.identity.subject;
  review.answeredAt = new Date(tx.now);
  return make({ reason: reasons });
}
