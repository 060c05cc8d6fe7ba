import type { MutationResolvers } from '../../generated/types.ts';
import { recordImpact as useCase } from '../../use-cases/record-impact.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const recordImpact: NonNullable<MutationResolvers['recordImpact']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'recordImpact', input, tx => useCase(tx, input));
