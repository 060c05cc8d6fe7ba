import type { MutationResolvers } from '../../generated/types.ts';
import { settleCompensation as useCase } from '../../use-cases/settle-compensation.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const settleCompensation: NonNullable<MutationResolvers['settleCompensation']> = (_parent, { input }, ctx) =>
  decideOnBreach(ctx, 'settleCompensation', input, tx => useCase(tx, input));
