import type { MutationResolvers } from '../../generated/types.ts';
import { releaseBreachNotice as useCase } from '../../use-cases/release-breach-notice.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const releaseBreachNotice: NonNullable<MutationResolvers['releaseBreachNotice']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'releaseBreachNotice', input, tx => useCase(tx, input));
