import type { MutationResolvers } from '../../generated/types.ts';
import { decideDueChange as useCase } from '../../use-cases/decide-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const decideDueChange: NonNullable<MutationResolvers['decideDueChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'decideDueChange', input, tx => useCase(tx, input));
