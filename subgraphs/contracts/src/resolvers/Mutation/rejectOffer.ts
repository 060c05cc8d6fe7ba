import type { MutationResolvers } from '../../generated/types.ts';
import { rejectOffer as useCase } from '../../use-cases/refuse-offer.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const rejectOffer: NonNullable<MutationResolvers['rejectOffer']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'rejectOffer', input, tx => useCase(tx, input));
