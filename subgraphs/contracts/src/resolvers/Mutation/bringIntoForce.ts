import type { MutationResolvers } from '../../generated/types.ts';
import { bringIntoForce as useCase } from '../../use-cases/bring-into-force.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const bringIntoForce: NonNullable<MutationResolvers['bringIntoForce']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'bringIntoForce', input, tx => useCase(tx, input));
