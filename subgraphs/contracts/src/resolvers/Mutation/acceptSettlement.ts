import type { MutationResolvers } from '../../generated/types.ts';
import { acceptSettlement as useCase } from '../../use-cases/answer-settlement.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const acceptSettlement: NonNullable<MutationResolvers['acceptSettlement']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'acceptSettlement', input, tx => useCase(tx, input));
