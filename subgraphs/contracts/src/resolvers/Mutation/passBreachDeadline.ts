import type { MutationResolvers } from '../../generated/types.ts';
import { passBreachDeadline as useCase } from '../../use-cases/pass-breach-deadline.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const passBreachDeadline: NonNullable<MutationResolvers['passBreachDeadline']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'passBreachDeadline', input, tx => useCase(tx, input, ctx.blobs));
