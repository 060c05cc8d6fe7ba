import type { MutationResolvers } from '../../generated/types.ts';
import { refuseCredit as useCase } from '../../use-cases/refuse-credit.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const refuseCredit: NonNullable<MutationResolvers['refuseCredit']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'refuseCredit', input, tx => useCase(tx, input));
