import type { MutationResolvers } from '../../generated/types.ts';
import { decideOnSuspension } from '../../use-cases/decide-on-suspension.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const suspendContract: NonNullable<MutationResolvers['suspendContract']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'suspendContract', input, tx => decideOnSuspension(tx, input, 'SUSPEND'));
