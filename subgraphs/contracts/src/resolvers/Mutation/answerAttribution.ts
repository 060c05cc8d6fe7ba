import type { MutationResolvers } from '../../generated/types.ts';
import { answerAttribution as useCase } from '../../use-cases/answer-attribution.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const answerAttribution: NonNullable<MutationResolvers['answerAttribution']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'answerAttribution', input, tx => useCase(tx, input));
