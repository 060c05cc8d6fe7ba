import type { MutationResolvers } from '../../generated/types.ts';
import { agreeMeasure as useCase } from '../../use-cases/agree-measure.ts';
import { decideOnMeasure } from '../decide-on-measure.ts';

export const agreeMeasure: NonNullable<MutationResolvers['agreeMeasure']> = (_parent, { input }, ctx) =>
  decideOnMeasure(ctx, 'agreeMeasure', input, tx => useCase(tx, input));
