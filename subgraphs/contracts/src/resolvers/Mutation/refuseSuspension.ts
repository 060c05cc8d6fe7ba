import type { MutationResolvers } from '../../generated/types.ts';
import { decideOnSuspension } from '../../use-cases/decide-on-suspension.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const refuseSuspension: NonNullable<MutationResolvers['refuseSuspension']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'refuseSuspension', input, tx => decideOnSuspension(tx, input, 'REFUSE_SUSPENSION'));
