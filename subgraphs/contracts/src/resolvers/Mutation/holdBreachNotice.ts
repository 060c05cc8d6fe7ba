import type { MutationResolvers } from '../../generated/types.ts';
import { holdBreachNotice as useCase } from '../../use-cases/hold-breach-notice.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const holdBreachNotice: NonNullable<MutationResolvers['holdBreachNotice']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'holdBreachNotice', input, tx => useCase(tx, input));
