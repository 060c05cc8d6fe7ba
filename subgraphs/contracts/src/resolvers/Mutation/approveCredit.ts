import type { MutationResolvers } from '../../generated/types.ts';
import { approveCredit as useCase } from '../../use-cases/approve-credit.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const approveCredit: NonNullable<MutationResolvers['approveCredit']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'approveCredit', input, tx => useCase(tx, input));
