import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { expireContract as useCase } from '../../use-cases/expire-contract.ts';

export const expireContract: NonNullable<MutationResolvers['expireContract']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'expireContract',
    input,
    subject: { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'contract', ({ contractId }) => ctx.loaders.contract.load(contractId));
};
