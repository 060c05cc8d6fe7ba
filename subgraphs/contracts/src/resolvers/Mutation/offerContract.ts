import type { MutationResolvers } from '../../generated/types.ts';
import { offerContract as useCase } from '../../use-cases/offer-contract.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const offerContract: NonNullable<MutationResolvers['offerContract']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'offerContract', input, tx => useCase(tx, input));
