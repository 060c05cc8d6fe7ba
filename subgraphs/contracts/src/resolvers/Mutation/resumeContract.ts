import type { MutationResolvers } from '../../generated/types.ts';
import { decideOnSuspension } from '../../use-cases/decide-on-suspension.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const resumeContract: NonNullable<MutationResolvers['resumeContract']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'resumeContract', input, tx => decideOnSuspension(tx, input, 'RESUME'));
