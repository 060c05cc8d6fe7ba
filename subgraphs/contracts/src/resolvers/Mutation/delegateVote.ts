import type { MutationResolvers } from '../../generated/types.ts';
import { delegateVote as useCase } from '../../use-cases/delegate-vote.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const delegateVote: NonNullable<MutationResolvers['delegateVote']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'delegateVote', input, tx => useCase(tx, input));
