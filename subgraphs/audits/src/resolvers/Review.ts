import { type Identity, isLimitedToParty } from '@surety/platform/identity';
import type { ReviewResolvers } from '../generated/types.ts';
import type { Review as ReviewRow } from '../persistence/review.ts';
import { reviewActions, turnOf } from '../rules/review-course.ts';

/** What the provider has not approved is not shown to the customer. */
const isShown = ({ approvedAt }: Pick<ReviewRow, 'approvedAt'>, identity: Identity): boolean =>
  approvedAt !== null || !isLimitedToParty(identity);

export const Review: ReviewResolvers = {
  contract: ({ contractId }) => ({ id: contractId }),
  plan: ({ planId }, _args, { loaders }) => (planId === null ? null : loaders.plan.load(planId)),
  whoseTurn: ({ phase }) => turnOf(phase),
  overdue: async ({ due }, _args, { now }) => due !== null && due.getTime() < (await now()),
  evidence: ({ evidence: text, evidenceSha256: sha256, collectedAt, approvedAt }, _args, { identity }) =>
    text !== null && sha256 !== null && collectedAt !== null && isShown({ approvedAt }, identity)
      ? { text, sha256, collectedAt }
      : null,
  report: async ({ id, draft, checks, conclusions, measures, approvedAt }, _args, { identity, loaders }) =>
    draft !== null && isShown({ approvedAt }, identity)
      ? {
          sections: draft.map(({ figures, ...section }) => ({ ...section, figures: [...figures] })),
          checks: [...checks],
          conclusions,
          measures: [...measures],
          findings: [...(await loaders.findingsOfReview.load(id))],
        }
      : null,
  returnReason: ({ returnReason }, _args, { identity }) => (isLimitedToParty(identity) ? null : returnReason),
  answer: ({ answer: kind, answerReasons: reasons, answeredBy: by, answeredAt: at }) =>
    kind !== null && at !== null ? { kind, reasons, by, at } : null,
  allowedActions: (review, _args, { identity }) => reviewActions(review, identity),
};
