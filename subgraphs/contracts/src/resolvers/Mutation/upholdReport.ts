import type { MutationResolvers } from '../../generated/types.ts';
import { upholdReport as useCase } from '../../use-cases/answer-report.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const upholdReport: NonNullable<MutationResolvers['upholdReport']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'upholdReport', input, tx => useCase(tx, input));
