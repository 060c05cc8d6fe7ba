import type { MutationResolvers } from '../../generated/types.ts';
import { rollBackChange as useCase } from '../../use-cases/conclude-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const rollBackChange: NonNullable<MutationResolvers['rollBackChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'rollBackChange', input, tx => useCase(tx, input));
