import type { MutationResolvers } from '../../generated/types.ts';
import { scheduleChange as useCase } from '../../use-cases/schedule-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const scheduleChange: NonNullable<MutationResolvers['scheduleChange']> = (_parent, { input }, ctx) =>
  decideOnChange(ctx, 'scheduleChange', input, tx => useCase(tx, input));
