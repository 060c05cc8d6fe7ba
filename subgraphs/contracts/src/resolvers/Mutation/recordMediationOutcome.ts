import type { MutationResolvers } from '../../generated/types.ts';
import { recordMediationOutcome as useCase } from '../../use-cases/mediate-breach.ts';
import { decideOnBreach } from '../decide-on-breach.ts';

export const recordMediationOutcome: NonNullable<MutationResolvers['recordMediationOutcome']> = (
  _parent,
  { input },
  ctx,
) => decideOnBreach(ctx, 'recordMediationOutcome', input, tx => useCase(tx, input));
