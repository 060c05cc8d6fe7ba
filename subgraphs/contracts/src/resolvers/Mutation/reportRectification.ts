import type { MutationResolvers } from '../../generated/types.ts';
import { reportRectification as useCase } from '../../use-cases/report-rectification.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const reportRectification: NonNullable<MutationResolvers['reportRectification']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'reportRectification', input, tx => useCase(tx, input));
