import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { createService as useCase } from '../../use-cases/create-service.ts';

export const createService: NonNullable<MutationResolvers['createService']> = async (_parent, { input }, ctx) => {
  const request = { mutation: 'createService', input };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'service', ({ serviceId }) => ctx.loaders.service.load(serviceId));
};
