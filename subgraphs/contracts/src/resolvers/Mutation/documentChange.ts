import type { MutationResolvers } from '../../generated/types.ts';
import { documentChange as useCase } from '../../use-cases/conclude-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const documentChange: NonNullable<MutationResolvers['documentChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'documentChange', input, tx => useCase(tx, input));
