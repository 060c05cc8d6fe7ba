import type { MutationResolvers } from '../../generated/types.ts';
import { completeReview as useCase } from '../../use-cases/complete-review.ts';
import { decideOnReview } from '../decide-on-review.ts';

export const completeReview: NonNullable<MutationResolvers['completeReview']> = (_parent, { input }, ctx) =>
  decideOnReview(ctx, 'completeReview', input, tx => useCase(tx, input));
