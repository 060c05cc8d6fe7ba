import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ApproveReviewInput } from '../generated/types.ts';
import { Finding } from '../persistence/finding.ts';
import { openMove, type Receipt } from './move-review.ts';

/** Approves a completed report: its customer is told of it, and may answer; its findings stand (H6.2, H6.4). */
export async function approveReview(tx: Tx, input: ApproveReviewInput): Promise<Result<Receipt>> {
  const move = await openMove(tx, input, 'APPROVE');
  if (!move.ok) return move;
  const { review, make } = move.value;
  review.approvedBy = tx.identity.subject;
  review.approvedAt = new Date(tx.now);
  const raised = await tx.em.nativeUpdate(Finding, { reviewId: review.id }, { raisedAt: new Date(tx.now) });
  return make({ details: { findings: raised } });
}
