import type { MutationResolvers } from '../../generated/types.ts';
import { rejectHandover as useCase } from '../../use-cases/hand-over.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const rejectHandover: NonNullable<MutationResolvers['rejectHandover']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'rejectHandover', input, tx => useCase(tx, input));
