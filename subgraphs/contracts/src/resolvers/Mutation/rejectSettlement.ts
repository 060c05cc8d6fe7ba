import type { MutationResolvers } from '../../generated/types.ts';
import { rejectSettlement as useCase } from '../../use-cases/answer-settlement.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const rejectSettlement: NonNullable<MutationResolvers['rejectSettlement']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'rejectSettlement', input, tx => useCase(tx, input));
