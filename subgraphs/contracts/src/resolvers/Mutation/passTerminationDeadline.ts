import type { MutationResolvers } from '../../generated/types.ts';
import { passTerminationDeadline as useCase } from '../../use-cases/pass-termination-deadline.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const passTerminationDeadline: NonNullable<MutationResolvers['passTerminationDeadline']> = (
  _parent,
  { input },
  ctx,
) => decideOnTermination(ctx, 'passTerminationDeadline', input, tx => useCase(tx, input));
