import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { takeOverContract as useCase } from '../../use-cases/take-over-contract.ts';

export const takeOverContract: NonNullable<MutationResolvers['takeOverContract']> = async (_parent, { input }, ctx) => {
  const request = { mutation: 'takeOverContract', input };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'contract', ({ contractId }) => ctx.loaders.contract.load(contractId));
};
