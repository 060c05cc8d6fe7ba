import type { MutationResolvers } from '../../generated/types.ts';
import { optOutOfRenewal as useCase } from '../../use-cases/opt-out-of-renewal.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const optOutOfRenewal: NonNullable<MutationResolvers['optOutOfRenewal']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'optOutOfRenewal', input, tx => useCase(tx, input));
