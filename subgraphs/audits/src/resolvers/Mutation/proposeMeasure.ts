import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { proposeMeasure as useCase } from '../../use-cases/propose-measure.ts';

export const proposeMeasure: NonNullable<MutationResolvers['proposeMeasure']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'proposeMeasure', input, subject }, tx => useCase(tx, input));
  return payload(result, 'measure', ({ measureId }) => ctx.loaders.measure.load(measureId));
};
