import type { MutationResolvers } from '../../generated/types.ts';
import { cancelMaintenance as useCase } from '../../use-cases/cancel-maintenance.ts';
import { answerWithMaintenance } from '../answer-with-maintenance.ts';

export const cancelMaintenance: NonNullable<MutationResolvers['cancelMaintenance']> = (_parent, { input }, ctx) =>
  answerWithMaintenance(ctx, 'cancelMaintenance', input, tx => useCase(tx, input));
