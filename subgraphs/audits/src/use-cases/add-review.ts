import type { Period } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import { reviewLifecycle, reviewStanding } from '../lifecycles/review-lifecycle.ts';
import type { Plan } from '../persistence/plan.ts';
import { Review } from '../persistence/review.ts';
import type { ReviewedContract } from '../persistence/reviewed-contract.ts';
import type { PLANNED_REVIEWS } from '../templates/review-templates.ts';

/** Where a review comes from: its plan, or the customer who asked for it. */
type Origin =
  | { readonly plan: Plan; readonly kind: (typeof PLANNED_REVIEWS)[number] }
  | { readonly requestedBy: string; readonly reason: string; readonly neededBy: Date };

/** Opens a review: its row, and its lifecycle. */
export async function addReview(
  tx: Tx,
  { contractId, tenant, customerId }: ReviewedContract,
  { label, startMs, endMs }: Period,
  origin: Origin,
): Promise<Review> {
  const { em, now, newId, outbox } = tx;
  const id = newId('rev');
  const plan = 'plan' in origin ? origin.plan : null;
  const request = 'plan' in origin ? null : origin;
  const review = em.create(Review, {
    id,
    tenant,
    contractId,
    customerId,
    planId: plan?.id ?? null,
    workflowId: workflowId.review(tenant, plan?.id ?? id, label),
    kind: 'plan' in origin ? origin.kind : 'REQUESTED_REPORT',
    period: label,
    periodStart: new Date(startMs),
    periodEnd: new Date(endMs),
    openedAt: new Date(now),
    requestedBy: request?.requestedBy ?? null,
    requestReason: request?.reason ?? null,
    neededBy: request?.neededBy ?? null,
    phase: 'COLLECTING',
    version: 1,
    step: 1,
    due: null,
    remindAt: null,
    evidence: null,
    evidenceSha256: null,
    collectedAt: null,
    draft: null,
    conclusions: null,
    checks: [],
    proposedTargets: null,
    completedBy: null,
    completedAt: null,
    returnReason: null,
    content: null,
    contentSha256: null,
    files: [],
    approvedBy: null,
    approvedAt: null,
    answer: null,
    answerReasons: null,
    answeredBy: null,
    answeredAt: null,
    publishedAt: null,
    supplementVersion: null,
    supplementRefusal: null,
    supplementAt: null,
  });
  await em.flush();
  await outbox.send({
    ...reviewLifecycle(review),
    signal: 'moved',
    args: { move: 'OPEN', ...reviewStanding(review) },
  });
  tx.trail({
    subjectKind: 'review',
    subjectId: id,
    contractId,
    reason: request?.reason ?? null,
    details: { kind: review.kind, period: label },
  });
  return review;
}
