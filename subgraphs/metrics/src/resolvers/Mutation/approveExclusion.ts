import type { MutationResolvers } from '../../generated/types.ts';
import { decideOnExclusion } from '../../use-cases/decide-on-exclusion.ts';
import { answerWithExclusion } from '../answer-with-exclusion.ts';

export const approveExclusion: NonNullable<MutationResolvers['approveExclusion']> = (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'exclusion', subjectId: input.exclusionId };
  return answerWithExclusion(ctx, { mutation: 'approveExclusion', input, subject }, tx =>
    decideOnExclusion(tx, input, 'APPROVE'),
  );
};
