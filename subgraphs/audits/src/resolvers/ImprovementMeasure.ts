import { localDateOf } from '@surety/domain';
import { isLimitedToParty } from '@surety/platform/identity';
import type { ImprovementMeasureResolvers } from '../generated/types.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { isToBeDone, measureActions } from '../rules/measure-course.ts';

export const ImprovementMeasure: ImprovementMeasureResolvers = {
  contract: ({ contractId }) => ({ id: contractId }),
  review: ({ reviewId }, _args, { loaders }) => (reviewId === null ? null : loaders.review.load(reviewId)),
  finding: ({ findingId }, _args, { loaders }) => (findingId === null ? null : loaders.finding.load(findingId)),
  overdue: async ({ contractId, status, due }, _args, { em, now }) => {
    if (!isToBeDone(status)) return false;
    const { timeZone } = (await em.findOne(ReviewedContract, { contractId })) ?? { timeZone: 'UTC' };
    return due < localDateOf(await now(), timeZone);
  },
  cost: ({ costMinor: minor, costCurrency: currency }, _args, { identity }) =>
    minor !== null && currency !== null && !isLimitedToParty(identity) ? { minor, currency } : null,
  effect: ({ effectOutcome: outcome, effectAt: at, figuresBefore, figuresAfter }) =>
    outcome !== null && at !== null
      ? { outcome, at, before: [...(figuresBefore ?? [])], after: [...(figuresAfter ?? [])] }
      : null,
  allowedActions: (measure, _args, { identity }) => measureActions(measure, identity),
};
