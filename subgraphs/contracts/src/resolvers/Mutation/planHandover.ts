import type { MutationResolvers } from '../../generated/types.ts';
import { planHandover as useCase } from '../../use-cases/hand-over.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const planHandover: NonNullable<MutationResolvers['planHandover']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'planHandover', input, tx => useCase(tx, input));
