import type { MutationResolvers } from '../../generated/types.ts';
import { offerTermination as useCase } from '../../use-cases/offer-termination.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const offerTermination: NonNullable<MutationResolvers['offerTermination']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'offerTermination', input, tx => useCase(tx, input));
