import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { openReviews as useCase } from '../../use-cases/open-reviews.ts';

export const openReviews: NonNullable<MutationResolvers['openReviews']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'openReviews', input, subject }, tx => useCase(tx, input));
  return payload(result, 'nextReviewAt', ({ nextReviewAt }) => (nextReviewAt === null ? null : new Date(nextReviewAt)));
};
