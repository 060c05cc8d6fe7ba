import type { MutationResolvers } from '../../generated/types.ts';
import { grantNewPlan as useCase } from '../../use-cases/choose-termination.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const grantNewPlan: NonNullable<MutationResolvers['grantNewPlan']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'grantNewPlan', input, tx => useCase(tx, input));
