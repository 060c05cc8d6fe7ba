import type { MutationResolvers } from '../../generated/types.ts';
import { expireContract as useCase } from '../../use-cases/expire-contract.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const expireContract: NonNullable<MutationResolvers['expireContract']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'expireContract', input, tx => useCase(tx, input));
