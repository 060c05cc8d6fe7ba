import type { MutationResolvers } from '../../generated/types.ts';
import { noteInterview as useCase } from '../../use-cases/note-interview.ts';
import { decideOnAudit } from '../decide-on-audit.ts';

export const noteInterview: NonNullable<MutationResolvers['noteInterview']> = (_parent, { input }, ctx) =>
  decideOnAudit(ctx, 'noteInterview', input, tx => useCase(tx, input));
