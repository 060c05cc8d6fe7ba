import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordMeasured as useCase } from '../../use-cases/record-measured.ts';

export const recordMeasured: NonNullable<MutationResolvers['recordMeasured']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'recordMeasured',
    input,
    subject: { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'contract', ({ contractId }) => ctx.loaders.contract.load(contractId));
};
