import type { MutationResolvers } from '../../generated/types.ts';
import { extendAnalysis as useCase } from '../../use-cases/extend-analysis.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const extendAnalysis: NonNullable<MutationResolvers['extendAnalysis']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'extendAnalysis', input, tx => useCase(tx, input));
