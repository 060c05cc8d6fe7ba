import type { MutationResolvers } from '../../generated/types.ts';
import { decideChange as useCase } from '../../use-cases/decide-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const decideChange: NonNullable<MutationResolvers['decideChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'decideChange', input, tx => useCase(tx, input));
