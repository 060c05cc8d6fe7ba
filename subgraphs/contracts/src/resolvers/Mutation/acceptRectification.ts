import type { MutationResolvers } from '../../generated/types.ts';
import { acceptRectification as useCase } from '../../use-cases/answer-rectification.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const acceptRectification: NonNullable<MutationResolvers['acceptRectification']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'acceptRectification', input, tx => useCase(tx, input, ctx.blobs));
