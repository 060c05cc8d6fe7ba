import type { MutationResolvers } from '../../generated/types.ts';
import { refuseTermination as useCase } from '../../use-cases/answer-termination.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const refuseTermination: NonNullable<MutationResolvers['refuseTermination']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'refuseTermination', input, tx => useCase(tx, input));
