import type { MutationResolvers } from '../../generated/types.ts';
import { assessChange as useCase } from '../../use-cases/assess-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const assessChange: NonNullable<MutationResolvers['assessChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'assessChange', input, tx => useCase(tx, input));
