import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordComplaint as useCase } from '../../use-cases/record-complaint.ts';

export const recordComplaint: NonNullable<MutationResolvers['recordComplaint']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'recordComplaint', input, subject }, tx => useCase(tx, input));
  return payload(result, 'complaint', ({ complaintId }) => ctx.loaders.complaint.load(complaintId));
};
