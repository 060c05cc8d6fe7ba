import type { MutationResolvers } from '../../generated/types.ts';
import { pauseReminders as useCase } from '../../use-cases/pause-reminders.ts';
import { decideOnReminders } from '../decide-on-reminders.ts';

export const pauseReminders: NonNullable<MutationResolvers['pauseReminders']> = (_parent, { input }, ctx) =>
  decideOnReminders(ctx, 'pauseReminders', input, tx => useCase(tx, input));
