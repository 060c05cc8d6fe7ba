import type { MutationResolvers } from '../../generated/types.ts';
import { counterSettlement as useCase } from '../../use-cases/propose-settlement.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const counterSettlement: NonNullable<MutationResolvers['counterSettlement']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'counterSettlement', input, tx => useCase(tx, input));
