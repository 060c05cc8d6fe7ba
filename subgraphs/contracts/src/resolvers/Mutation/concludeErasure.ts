import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { concludeErasure as useCase } from '../../use-cases/conclude-erasure.ts';

export const concludeErasure: NonNullable<MutationResolvers['concludeErasure']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'concludeErasure', input, subject }, tx => useCase(tx, input));
  return payload(result, 'contractId', () => input.contractId);
};
