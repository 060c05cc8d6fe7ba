import type { MutationResolvers } from '../../generated/types.ts';
import { giveNotice as useCase } from '../../use-cases/give-notice.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const giveNotice: NonNullable<MutationResolvers['giveNotice']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'giveNotice', input, tx => useCase(tx, input));
