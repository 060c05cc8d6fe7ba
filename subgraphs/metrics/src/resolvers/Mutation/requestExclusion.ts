import type { MutationResolvers } from '../../generated/types.ts';
import { requestExclusion as useCase } from '../../use-cases/request-exclusion.ts';
import { answerWithExclusion } from '../answer-with-exclusion.ts';

export const requestExclusion: NonNullable<MutationResolvers['requestExclusion']> = (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  return answerWithExclusion(ctx, { mutation: 'requestExclusion', input, subject }, tx => useCase(tx, input));
};
