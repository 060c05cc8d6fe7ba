import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordIndexValue as useCase } from '../../use-cases/record-index-value.ts';

export const recordIndexValue: NonNullable<MutationResolvers['recordIndexValue']> = async (_parent, { input }, ctx) => {
  const result = await decide(ctx, { mutation: 'recordIndexValue', input }, tx => useCase(tx, input));
  return payload(result, 'indexValue', ({ indexValueId }) => ctx.loaders.indexValue.load(indexValueId));
};
