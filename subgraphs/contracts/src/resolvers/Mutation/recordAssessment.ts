import type { MutationResolvers } from '../../generated/types.ts';
import { recordAssessment as useCase } from '../../use-cases/record-assessment.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const recordAssessment: NonNullable<MutationResolvers['recordAssessment']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'recordAssessment', input, tx => useCase(tx, input));
