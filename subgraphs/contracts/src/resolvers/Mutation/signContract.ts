import type { MutationResolvers } from '../../generated/types.ts';
import { signContract as useCase } from '../../use-cases/sign-contract.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const signContract: NonNullable<MutationResolvers['signContract']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'signContract', input, tx => useCase(tx, input));
