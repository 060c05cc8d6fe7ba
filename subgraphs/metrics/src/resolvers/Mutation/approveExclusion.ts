import type { MutationResolvers } from '../../generated/types.ts';
import { decideOnExclusion } from '../../use-cases/decide-on-exclusion.ts';
import { decideOn } from '../decide-on-exclusion.ts';

export const approveExclusion: NonNullable<MutationResolvers['approveExclusion']> = (_parent, { input }, ctx) =>
  decideOn(ctx, 'approveExclusion', input, { subjectKind: 'exclusion', subjectId: input.exclusionId }, tx =>
    decideOnExclusion(tx, input, 'APPROVE'),
  );
