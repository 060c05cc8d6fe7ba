import type { MutationResolvers } from '../../generated/types.ts';
import { withdrawOffer as useCase } from '../../use-cases/refuse-offer.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const withdrawOffer: NonNullable<MutationResolvers['withdrawOffer']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'withdrawOffer', input, tx => useCase(tx, input));
