import type { MutationResolvers } from '../../generated/types.ts';
import { verifyChange as useCase } from '../../use-cases/conclude-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const verifyChange: NonNullable<MutationResolvers['verifyChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'verifyChange', input, tx => useCase(tx, input));
