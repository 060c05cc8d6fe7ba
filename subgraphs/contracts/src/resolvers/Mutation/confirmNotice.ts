import type { MutationResolvers } from '../../generated/types.ts';
import { confirmNotice as useCase } from '../../use-cases/answer-termination.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const confirmNotice: NonNullable<MutationResolvers['confirmNotice']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'confirmNotice', input, tx => useCase(tx, input));
