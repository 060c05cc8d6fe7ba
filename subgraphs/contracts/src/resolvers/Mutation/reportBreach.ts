import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { reportBreach as useCase } from '../../use-cases/report-breach.ts';

export const reportBreach: NonNullable<MutationResolvers['reportBreach']> = async (_parent, { input }, ctx) => {
  const { contractId } = input;
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  const result = await decide(ctx, { mutation: 'reportBreach', input, subject }, tx => useCase(tx, input));
  return payload(result, 'breach', ({ breachId }) => ctx.loaders.breach.load(breachId));
};
