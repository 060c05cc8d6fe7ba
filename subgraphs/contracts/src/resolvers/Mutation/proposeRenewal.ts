import type { MutationResolvers } from '../../generated/types.ts';
import { proposeRenewal as useCase } from '../../use-cases/propose-renewal.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const proposeRenewal: NonNullable<MutationResolvers['proposeRenewal']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'proposeRenewal', input, tx => useCase(tx, input));
