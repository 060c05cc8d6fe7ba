import { eraseCopied } from '@surety/platform/trail';
import type { MutationResolvers } from '../../generated/types.ts';
import { eraseInvitations } from '../../persistence/survey.ts';

export const eraseMetricsTrail: NonNullable<MutationResolvers['eraseMetricsTrail']> = async (
  _parent,
  { contractId },
  { em },
) => {
  await eraseInvitations(em, contractId);
  return eraseCopied(em, contractId);
};
