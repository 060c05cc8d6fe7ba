import type { MutationResolvers } from '../../generated/types.ts';
import { finishMeasure as useCase } from '../../use-cases/finish-measure.ts';
import { decideOnMeasure } from '../decide-on-measure.ts';

export const finishMeasure: NonNullable<MutationResolvers['finishMeasure']> = (_parent, { input }, ctx) =>
  decideOnMeasure(ctx, 'finishMeasure', input, tx => useCase(tx, input));
