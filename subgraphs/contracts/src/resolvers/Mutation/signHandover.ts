import type { MutationResolvers } from '../../generated/types.ts';
import { signHandover as useCase } from '../../use-cases/sign-handover.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const signHandover: NonNullable<MutationResolvers['signHandover']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'signHandover', input, tx => useCase(tx, input));
