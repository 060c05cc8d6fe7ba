import type { MutationResolvers } from '../../generated/types.ts';
import { handOver as useCase } from '../../use-cases/hand-over.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const handOver: NonNullable<MutationResolvers['handOver']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'handOver', input, tx => useCase(tx, input));
