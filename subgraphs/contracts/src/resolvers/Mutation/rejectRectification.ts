import type { MutationResolvers } from '../../generated/types.ts';
import { rejectRectification as useCase } from '../../use-cases/answer-rectification.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const rejectRectification: NonNullable<MutationResolvers['rejectRectification']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'rejectRectification', input, tx => useCase(tx, input));
