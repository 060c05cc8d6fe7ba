import type { MutationResolvers } from '../../generated/types.ts';
import { contestReport as useCase } from '../../use-cases/answer-report.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const contestReport: NonNullable<MutationResolvers['contestReport']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'contestReport', input, tx => useCase(tx, input));
