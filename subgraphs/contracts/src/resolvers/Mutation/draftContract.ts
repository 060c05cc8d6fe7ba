import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { draftContract as useCase } from '../../use-cases/draft-contract.ts';

export const draftContract: NonNullable<MutationResolvers['draftContract']> = async (_parent, { input }, ctx) => {
  const request = { mutation: 'draftContract', input };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'contract', ({ contractId }) => ctx.loaders.contract.load(contractId));
};
