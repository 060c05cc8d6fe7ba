import type { MutationResolvers } from '../../generated/types.ts';
import { implementChange as useCase } from '../../use-cases/implement-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const implementChange: NonNullable<MutationResolvers['implementChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'implementChange', input, tx => useCase(tx, input));
