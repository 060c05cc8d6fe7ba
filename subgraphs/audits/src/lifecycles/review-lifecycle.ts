import type { Startable } from '@surety/platform/start-options';
import type { ReviewStanding } from '@surety/workflow-contract';
import type { Review } from '../persistence/review.ts';
import { isSupplementDue } from '../rules/proposed-targets.ts';

/** Where a review stands, as its lifecycle is told. */
export const reviewStanding = (review: Review): ReviewStanding => ({
  phase: review.phase,
  step: review.step,
  due: review.due?.toISOString() ?? null,
  remindAt: review.remindAt?.toISOString() ?? null,
  isSupplementDue: isSupplementDue(review),
});

/** The review's lifecycle, entered where its record stands: at its begin for a new one. */
export function reviewLifecycle(review: Review): Startable {
  const { id: reviewId, tenant, contractId, workflowId, kind, period, phase, due } = review;
  const keywords = { Tenant: tenant, ContractId: contractId, Phase: phase, Owner: 'audits' };
  return {
    workflow: 'review',
    workflowId,
    start: { tenant, reviewId, contractId, kind, period, ...reviewStanding(review) },
    summary: `Review: ${period} of ${contractId}`,
    searchAttributes: [
      ...Object.entries(keywords).map(([name, value]) => ({ name, type: 'KEYWORD' as const, value })),
      ...(due === null ? [] : [{ name: 'NextDeadline', type: 'DATETIME' as const, value: due.toISOString() }]),
    ],
  };
}
