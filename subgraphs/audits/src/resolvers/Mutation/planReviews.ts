import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { planReviews as useCase } from '../../use-cases/plan-reviews.ts';

export const planReviews: NonNullable<MutationResolvers['planReviews']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'planReviews', input, subject }, tx => useCase(tx, input));
  return payload(result, 'nextReviewAt', ({ nextReviewAt }) => (nextReviewAt === null ? null : new Date(nextReviewAt)));
};
