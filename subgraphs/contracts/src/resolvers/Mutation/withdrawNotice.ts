import type { MutationResolvers } from '../../generated/types.ts';
import { withdrawNotice as useCase } from '../../use-cases/answer-termination.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const withdrawNotice: NonNullable<MutationResolvers['withdrawNotice']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'withdrawNotice', input, tx => useCase(tx, input));
