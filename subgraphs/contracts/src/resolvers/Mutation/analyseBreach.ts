import type { MutationResolvers } from '../../generated/types.ts';
import { analyseBreach as useCase } from '../../use-cases/analyse-breach.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const analyseBreach: NonNullable<MutationResolvers['analyseBreach']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'analyseBreach', input, tx => useCase(tx, input));
