import type { MutationResolvers } from '../../generated/types.ts';
import { lapseCredit as useCase } from '../../use-cases/lapse-credit.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const lapseCredit: NonNullable<MutationResolvers['lapseCredit']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'lapseCredit', input, tx => useCase(tx, input));
