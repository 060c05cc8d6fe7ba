import type { MutationResolvers } from '../../generated/types.ts';
import { drawSample as useCase } from '../../use-cases/draw-sample.ts';
import { decideOnAudit } from '../decide-on-audit.ts';

export const drawSample: NonNullable<MutationResolvers['drawSample']> = (_parent, { input }, ctx) =>
  decideOnAudit(ctx, 'drawSample', input, tx => useCase(tx, input));
