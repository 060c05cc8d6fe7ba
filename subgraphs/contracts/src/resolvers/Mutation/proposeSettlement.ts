import type { MutationResolvers } from '../../generated/types.ts';
import { proposeSettlement as useCase } from '../../use-cases/propose-settlement.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const proposeSettlement: NonNullable<MutationResolvers['proposeSettlement']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'proposeSettlement', input, tx => useCase(tx, input));
