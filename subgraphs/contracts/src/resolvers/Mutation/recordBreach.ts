import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordBreach as useCase } from '../../use-cases/record-breach.ts';

export const recordBreach: NonNullable<MutationResolvers['recordBreach']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'recordBreach',
    input,
    subject: { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'breachId', receipt => receipt.breachId);
};
