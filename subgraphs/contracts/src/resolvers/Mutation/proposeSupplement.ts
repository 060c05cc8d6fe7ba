import type { MutationResolvers } from '../../generated/types.ts';
import { proposeSupplement as useCase } from '../../use-cases/propose-supplement.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const proposeSupplement: NonNullable<MutationResolvers['proposeSupplement']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'proposeSupplement', input, tx => useCase(tx, input));
