import type { MutationResolvers } from '../../generated/types.ts';
import { agreeToTerminate as useCase } from '../../use-cases/agree-to-terminate.ts';
import { decideOnTermination } from '../decide-on-termination.ts';

export const agreeToTerminate: NonNullable<MutationResolvers['agreeToTerminate']> = (_parent, { input }, ctx) =>
  decideOnTermination(ctx, 'agreeToTerminate', input, tx => useCase(tx, input));
