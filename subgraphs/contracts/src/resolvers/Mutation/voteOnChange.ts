import type { MutationResolvers } from '../../generated/types.ts';
import { voteOnChange as useCase } from '../../use-cases/vote-on-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const voteOnChange: NonNullable<MutationResolvers['voteOnChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'voteOnChange', input, tx => useCase(tx, input));
