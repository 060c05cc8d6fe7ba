import type { MutationResolvers } from '../../generated/types.ts';
import { beginMeasure as useCase } from '../../use-cases/begin-measure.ts';
import { decideOnMeasure } from '../decide-on-measure.ts';

export const beginMeasure: NonNullable<MutationResolvers['beginMeasure']> = (_parent, { input }, ctx) =>
  decideOnMeasure(ctx, 'beginMeasure', input, tx => useCase(tx, input));
