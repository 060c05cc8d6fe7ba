import type { MutationResolvers } from '../../generated/types.ts';
import { expireOffer as useCase } from '../../use-cases/expire-offer.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const expireOffer: NonNullable<MutationResolvers['expireOffer']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'expireOffer', input, tx => useCase(tx, input));
