import type { MutationResolvers } from '../../generated/types.ts';
import { withdrawReport as useCase } from '../../use-cases/withdraw-report.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const withdrawReport: NonNullable<MutationResolvers['withdrawReport']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'withdrawReport', input, tx => useCase(tx, input));
