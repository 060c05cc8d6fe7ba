import type { MutationResolvers } from '../../generated/types.ts';
import { acceptDamages as useCase } from '../../use-cases/accept-damages.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const acceptDamages: NonNullable<MutationResolvers['acceptDamages']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'acceptDamages', input, tx => useCase(tx, input));
