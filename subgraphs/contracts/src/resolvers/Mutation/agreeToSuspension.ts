import type { MutationResolvers } from '../../generated/types.ts';
import { decideOnSuspension } from '../../use-cases/decide-on-suspension.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const agreeToSuspension: NonNullable<MutationResolvers['agreeToSuspension']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'agreeToSuspension', input, tx => decideOnSuspension(tx, input, 'AGREE_TO_SUSPENSION'));
