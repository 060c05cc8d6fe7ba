import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { answerComplaint as useCase } from '../../use-cases/answer-complaint.ts';

export const answerComplaint: NonNullable<MutationResolvers['answerComplaint']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'complaint', subjectId: input.complaintId };
  const result = await decide(ctx, { mutation: 'answerComplaint', input, subject }, tx => useCase(tx, input));
  return payload(result, 'complaint', ({ complaintId }) => ctx.loaders.complaint.load(complaintId));
};
