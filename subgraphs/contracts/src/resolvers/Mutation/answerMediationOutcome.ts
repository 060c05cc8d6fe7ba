import type { MutationResolvers } from '../../generated/types.ts';
import { answerMediationOutcome as useCase } from '../../use-cases/mediate-breach.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const answerMediationOutcome: NonNullable<MutationResolvers['answerMediationOutcome']> = (
  _parent,
  { input },
  ctx,
) => decideOnBreach(ctx, 'answerMediationOutcome', input, tx => useCase(tx, input, ctx.blobs));
