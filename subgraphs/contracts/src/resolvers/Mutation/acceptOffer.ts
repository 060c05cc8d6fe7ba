import type { MutationResolvers } from '../../generated/types.ts';
import { acceptOffer as useCase } from '../../use-cases/accept-offer.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const acceptOffer: NonNullable<MutationResolvers['acceptOffer']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'acceptOffer', input, tx => useCase(tx, input));
