import type { MutationResolvers } from '../../generated/types.ts';
import { planRectification as useCase } from '../../use-cases/plan-rectification.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const planRectification: NonNullable<MutationResolvers['planRectification']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'planRectification', input, tx => useCase(tx, input));
