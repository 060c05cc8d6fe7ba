import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { signContract as useCase } from '../../use-cases/sign-contract.ts';

export const signContract: NonNullable<MutationResolvers['signContract']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'signContract',
    input,
    idempotencyKey: input.idempotencyKey ?? null,
    subject: { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'contract', ({ contractId }) => ctx.loaders.contract.load(contractId));
};
