import type { MutationResolvers } from '../../generated/types.ts';
import { returnReview as useCase } from '../../use-cases/return-review.ts';
import { decideOnReview } from '../decide-on-review.ts';

export const returnReview: NonNullable<MutationResolvers['returnReview']> = (_parent, { input }, ctx) =>
  decideOnReview(ctx, 'returnReview', input, tx => useCase(tx, input));
