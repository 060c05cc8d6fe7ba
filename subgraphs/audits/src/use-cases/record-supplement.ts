import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordSupplementInput } from '../generated/types.ts';
import { lockReview } from '../persistence/review.ts';
import { isSupplementDue } from '../rules/proposed-targets.ts';
import type { Receipt } from './move-review.ts';

/** Keeps which version of the contract came out of a review, or why none could (H6.4). What is recorded stays. */
export async function recordSupplement(
  tx: Tx,
  { reviewId, version = null, refusal = null }: RecordSupplementInput,
): Promise<Result<Receipt>> {
  const review = await lockReview(tx.em, reviewId);
  if (!review) return refuse('NOT_FOUND', { what: 'review', id: reviewId }, ['input', 'reviewId']);
  if (!isSupplementDue(review)) return ok({ reviewId });
  review.supplementVersion = version;
  review.supplementRefusal = refusal;
  review.supplementAt = new Date(tx.now);
  review.version += 1;
  const { contractId } = review;
  tx.trail({ subjectKind: 'review', subjectId: reviewId, contractId, reason: refusal, details: { version } });
  return ok({ reviewId });
}
