import { isLimitedToParty } from '@surety/platform/identity';
import { filesOf, reportUrl } from '../doors/report-url.ts';
import type { ReviewResolvers } from '../generated/types.ts';
import { isSupplementDue } from '../rules/proposed-targets.ts';
import { isShown, reviewActions, turnOf } from '../rules/review-course.ts';

export const Review: ReviewResolvers = {
  contract: ({ contractId }) => ({ id: contractId }),
  plan: ({ planId }, _args, { loaders }) => (planId === null ? null : loaders.plan.load(planId)),
  whoseTurn: ({ phase }) => turnOf(phase),
  overdue: async ({ due }, _args, { now }) => due !== null && due.getTime() < (await now()),
  evidence: ({ evidence: text, evidenceSha256: sha256, collectedAt, approvedAt }, _args, { identity }) =>
    text !== null && sha256 !== null && collectedAt !== null && isShown({ approvedAt }, identity)
      ? { text, sha256, collectedAt }
      : null,
  report: async (
    { id, draft, checks, conclusions, proposedTargets, content: text, contentSha256: sha256, files, approvedAt },
    _args,
    { identity, loaders },
  ) =>
    draft !== null && isShown({ approvedAt }, identity)
      ? {
          sections: draft.map(({ figures, ...section }) => ({ ...section, figures: [...figures] })),
          checks: [...checks],
          conclusions,
          measures: [...(await loaders.measuresOfReview.load(id))],
          findings: [...(await loaders.findingsOfReview.load(id))],
          targets: proposedTargets && { ...proposedTargets, limits: [...proposedTargets.limits] },
          page: reportUrl(id),
          content: text !== null && sha256 !== null ? { text, sha256 } : null,
          files: filesOf(id, files),
        }
      : null,
  returnReason: ({ returnReason }, _args, { identity }) => (isLimitedToParty(identity) ? null : returnReason),
  answer: ({ answer: kind, answerReasons: reasons, answeredBy: by, answeredAt: at }) =>
    kind !== null && at !== null ? { kind, reasons, by, at } : null,
  supplement: review =>
    review.supplementAt !== null || isSupplementDue(review)
      ? { version: review.supplementVersion, refusal: review.supplementRefusal, at: review.supplementAt }
      : null,
  allowedActions: (review, _args, { identity }) => reviewActions(review, identity),
};
