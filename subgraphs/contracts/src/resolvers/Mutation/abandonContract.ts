import type { MutationResolvers } from '../../generated/types.ts';
import { abandonContract as useCase } from '../../use-cases/refuse-offer.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const abandonContract: NonNullable<MutationResolvers['abandonContract']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'abandonContract', input, tx => useCase(tx, input));
