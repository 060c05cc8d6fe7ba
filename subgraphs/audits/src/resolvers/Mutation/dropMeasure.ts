import type { MutationResolvers } from '../../generated/types.ts';
import { dropMeasure as useCase } from '../../use-cases/drop-measure.ts';
import { decideOnMeasure } from '../decide-on-measure.ts';

export const dropMeasure: NonNullable<MutationResolvers['dropMeasure']> = (_parent, { input }, ctx) =>
  decideOnMeasure(ctx, 'dropMeasure', input, tx => useCase(tx, input));
