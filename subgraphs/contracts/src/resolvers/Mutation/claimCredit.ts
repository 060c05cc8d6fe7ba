import type { MutationResolvers } from '../../generated/types.ts';
import { claimCredit as useCase } from '../../use-cases/claim-credit.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const claimCredit: NonNullable<MutationResolvers['claimCredit']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'claimCredit', input, tx => useCase(tx, input));
