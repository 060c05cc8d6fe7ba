import type { MutationResolvers } from '../../generated/types.ts';
import { answerReview as useCase } from '../../use-cases/answer-review.ts';
import { decideOnReview } from '../decide-on-review.ts';

export const answerReview: NonNullable<MutationResolvers['answerReview']> = (_parent, { input }, ctx) =>
  decideOnReview(ctx, 'answerReview', input, tx => useCase(tx, input));
