import type { MutationResolvers } from '../../generated/types.ts';
import { approveReview as useCase } from '../../use-cases/approve-review.ts';
import { decideOnReview } from '../decide-on-review.ts';

export const approveReview: NonNullable<MutationResolvers['approveReview']> = (_parent, { input }, ctx) =>
  decideOnReview(ctx, 'approveReview', input, tx => useCase(tx, input, ctx.blobs));
