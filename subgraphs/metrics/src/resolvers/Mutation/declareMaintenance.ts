import type { MutationResolvers } from '../../generated/types.ts';
import { declareMaintenance as useCase } from '../../use-cases/declare-maintenance.ts';
import { answerWithMaintenance } from '../answer-with-maintenance.ts';

export const declareMaintenance: NonNullable<MutationResolvers['declareMaintenance']> = (_parent, { input }, ctx) =>
  answerWithMaintenance(ctx, 'declareMaintenance', input, tx => useCase(tx, input));
