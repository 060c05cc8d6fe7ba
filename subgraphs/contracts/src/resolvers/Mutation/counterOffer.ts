import type { MutationResolvers } from '../../generated/types.ts';
import { counterOffer as useCase } from '../../use-cases/counter-offer.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const counterOffer: NonNullable<MutationResolvers['counterOffer']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'counterOffer', input, tx => useCase(tx, input));
