import type { MutationResolvers } from '../../generated/types.ts';
import { chooseTermination as useCase } from '../../use-cases/choose-termination.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const chooseTermination: NonNullable<MutationResolvers['chooseTermination']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'chooseTermination', input, tx => useCase(tx, input));
