import type { MutationResolvers } from '../../generated/types.ts';
import { askForMediation as useCase } from '../../use-cases/mediate-breach.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const askForMediation: NonNullable<MutationResolvers['askForMediation']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'askForMediation', input, tx => useCase(tx, input));
