import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { endReviews as useCase } from '../../use-cases/end-reviews.ts';

export const endReviews: NonNullable<MutationResolvers['endReviews']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'endReviews', input, subject }, tx => useCase(tx, input));
  return payload(result, 'nextReviewAt', ({ nextReviewAt }) => (nextReviewAt === null ? null : new Date(nextReviewAt)));
};
