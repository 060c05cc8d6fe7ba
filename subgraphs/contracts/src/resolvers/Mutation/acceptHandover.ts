import type { MutationResolvers } from '../../generated/types.ts';
import { acceptHandover as useCase } from '../../use-cases/hand-over.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const acceptHandover: NonNullable<MutationResolvers['acceptHandover']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'acceptHandover', input, tx => useCase(tx, input));
