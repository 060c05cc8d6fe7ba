import type { MutationResolvers } from '../../generated/types.ts';
import { decideOnExclusion } from '../../use-cases/decide-on-exclusion.ts';
import { decideOn } from '../decide-on-exclusion.ts';

export const withdrawExclusion: NonNullable<MutationResolvers['withdrawExclusion']> = (_parent, { input }, ctx) =>
  decideOn(ctx, 'withdrawExclusion', input, { subjectKind: 'exclusion', subjectId: input.exclusionId }, tx =>
    decideOnExclusion(tx, input, 'WITHDRAW'),
  );
