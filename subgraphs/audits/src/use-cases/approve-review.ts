import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ApproveReviewInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-review.ts';
import { openFindings } from './open-findings.ts';

/** Approves a completed report: its customer is told of it, and may answer; its findings stand, and their remediation begins (H6.2, H6.3, H6.4). */
export async function approveReview(tx: Tx, input: ApproveReviewInput): Promise<Result<Receipt>> {
  const move = await openMove(tx, input, 'APPROVE');
  if (!move.ok) return move;
  const { review, make } = move.value;
  review.approvedBy = tx.identity.subject;
  review.approvedAt = new Date(tx.now);
  return make({ details: { findings: await openFindings(tx, { reviewId: review.id, auditId: null }) } });
}
