import type { MutationResolvers } from '../../generated/types.ts';
import { leaveOut as useCase } from '../../use-cases/leave-out.ts';
import { answerWithExclusion } from '../answer-with-exclusion.ts';

export const leaveOut: NonNullable<MutationResolvers['leaveOut']> = (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  return answerWithExclusion(ctx, { mutation: 'leaveOut', input, subject }, tx => useCase(tx, input));
};
