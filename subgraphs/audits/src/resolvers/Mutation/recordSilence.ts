import type { MutationResolvers } from '../../generated/types.ts';
import { recordSilence as useCase } from '../../use-cases/record-silence.ts';
import { decideOnReview } from '../decide-on-review.ts';

export const recordSilence: NonNullable<MutationResolvers['recordSilence']> = (_parent, { input }, ctx) =>
  decideOnReview(ctx, 'recordSilence', input, tx => useCase(tx, input));
