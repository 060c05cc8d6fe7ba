import type { MutationResolvers } from '../../generated/types.ts';
import { decideOnExclusion } from '../../use-cases/decide-on-exclusion.ts';
import { answerWithExclusion } from '../answer-with-exclusion.ts';

export const refuseExclusion: NonNullable<MutationResolvers['refuseExclusion']> = (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'exclusion', subjectId: input.exclusionId };
  return answerWithExclusion(ctx, { mutation: 'refuseExclusion', input, subject }, tx =>
    decideOnExclusion(tx, input, 'REFUSE'),
  );
};
