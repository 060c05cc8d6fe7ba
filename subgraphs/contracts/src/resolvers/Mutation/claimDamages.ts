import type { MutationResolvers } from '../../generated/types.ts';
import { claimDamages as useCase } from '../../use-cases/claim-damages.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const claimDamages: NonNullable<MutationResolvers['claimDamages']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'claimDamages', input, tx => useCase(tx, input));
