import type { MutationResolvers } from '../../generated/types.ts';
import { resumeReminders as useCase } from '../../use-cases/pause-reminders.ts';
import { decideOnReminders } from '../decide-on-reminders.ts';

export const resumeReminders: NonNullable<MutationResolvers['resumeReminders']> = (_parent, { input }, ctx) =>
  decideOnReminders(ctx, 'resumeReminders', input, tx => useCase(tx, input));
