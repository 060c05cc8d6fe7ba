import type { MutationResolvers } from '../../generated/types.ts';
import { withdrawChange as useCase } from '../../use-cases/conclude-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const withdrawChange: NonNullable<MutationResolvers['withdrawChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'withdrawChange', input, tx => useCase(tx, input));
