import type { ReviewPhase } from '@surety/workflow-contract';
import type { Shown } from './progress.ts';
import { showInGraph } from './projection.ts';
import type { ReviewLife } from './review-life.ts';

/** Shows where the review stands, to operators and in the graph. */
export function showReview({ input, journal, standing }: ReviewLife): Promise<void> {
  const { tenant, contractId, reviewId, period, kind } = input;
  const { phase, due } = standing;
  const { says, ...place } = PLACES[phase];
  const shown: Shown = {
    phase,
    ...place,
    nextDeadline: due,
    standing: `${KINDS[kind]} of ${period} (${reviewId}): ${says}`,
  };
  return showInGraph(journal, shown, { tenant, contractId, recordId: reviewId });
}

const KINDS = {
  MONTHLY_EVALUATION: 'Monthly evaluation',
  QUARTERLY_REVIEW: 'Quarterly review',
  REQUESTED_REPORT: 'Requested report',
} as const;

type Place = Pick<Shown, 'whoseTurn' | 'workItem' | 'next'> & { readonly says: string };

const PLACES: Readonly<Record<ReviewPhase, Place>> = {
  COLLECTING: {
    says: 'its evidence is being collected',
    whoseTurn: 'SYSTEM',
    workItem: null,
    next: 'the report is drafted, and the provider completes it',
  },
  AWAITING_COMPLETION: {
    says: 'the provider is to complete the report',
    whoseTurn: 'PROVIDER',
    workItem: 'COMPLETE_REVIEW',
    next: "if it is not completed by then, the provider's manager is told, and it is still awaited",
  },
  AWAITING_APPROVAL: {
    says: 'a manager of the provider is to approve or return the report',
    whoseTurn: 'PROVIDER',
    workItem: 'APPROVE_REVIEW',
    next: "if it is neither approved nor returned by then, the provider's manager is told, and it is still awaited",
  },
  AWAITING_ANSWER: {
    says: 'the customer has the report and may answer',
    whoseTurn: 'CUSTOMER',
    workItem: 'ANSWER_REVIEW',
    next: 'without an answer the silence of the customer is recorded, and the report is published',
  },
  PUBLISHED: { says: 'the report is published', whoseTurn: 'NOBODY', workItem: null, next: 'nothing follows' },
};
