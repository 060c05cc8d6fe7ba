import type { RecordsOf } from '@surety/platform/lifecycle-records';
import { Review } from '../persistence/review.ts';
import { reviewLifecycle } from './review-lifecycle.ts';

/** What the rows of reviews say of their lifecycles. */
export const recordsOf: RecordsOf = async (em, _nowMs, workflowIds) => {
  const reviews = await em.find(Review, { workflowId: { $in: [...workflowIds] } });
  return new Map(
    reviews.map(review => [
      review.workflowId,
      {
        isOver: review.phase === 'PUBLISHED',
        phase: review.phase,
        // What the graph shows of it elsewhere is written by the lifecycle to contracts.
        shown: null,
        lifecycle: reviewLifecycle(review),
      },
    ]),
  );
};
