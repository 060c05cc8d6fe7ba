import type { MutationResolvers } from '../../generated/types.ts';
import { recordMeasured as useCase } from '../../use-cases/record-measured.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const recordMeasured: NonNullable<MutationResolvers['recordMeasured']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'recordMeasured', input, tx => useCase(tx, input));
