import type { MutationResolvers } from '../../generated/types.ts';
import { confirmReport as useCase } from '../../use-cases/answer-report.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const confirmReport: NonNullable<MutationResolvers['confirmReport']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'confirmReport', input, tx => useCase(tx, input));
