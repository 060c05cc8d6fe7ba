import type { MutationResolvers } from '../../generated/types.ts';
import { refuseDamages as useCase } from '../../use-cases/refuse-damages.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const refuseDamages: NonNullable<MutationResolvers['refuseDamages']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'refuseDamages', input, tx => useCase(tx, input));
