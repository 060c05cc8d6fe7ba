import type { MutationResolvers } from '../../generated/types.ts';
import { recordEvidence as useCase } from '../../use-cases/record-evidence.ts';
import { decideOnReview } from '../decide-on-review.ts';

export const recordEvidence: NonNullable<MutationResolvers['recordEvidence']> = (_parent, { input }, ctx) =>
  decideOnReview(ctx, 'recordEvidence', input, tx => useCase(tx, input));
