import type { MutationResolvers } from '../../generated/types.ts';
import { recordSupplement as useCase } from '../../use-cases/record-supplement.ts';
import { decideOnReview } from '../decide-on-review.ts';

export const recordSupplement: NonNullable<MutationResolvers['recordSupplement']> = (_parent, { input }, ctx) =>
  decideOnReview(ctx, 'recordSupplement', input, tx => useCase(tx, input));
