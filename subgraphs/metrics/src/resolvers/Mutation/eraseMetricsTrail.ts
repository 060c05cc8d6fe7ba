import { eraseTexts } from '@surety/platform/erased-texts';
import { eraseCopied } from '@surety/platform/trail';
import type { MutationResolvers } from '../../generated/types.ts';
import { ERASED_TEXTS } from '../../persistence/erased-texts.ts';
import { eraseInvitations } from '../../persistence/survey.ts';

export const eraseMetricsTrail: NonNullable<MutationResolvers['eraseMetricsTrail']> = async (
  _parent,
  { contractId },
  { em },
) => {
  await eraseInvitations(em, contractId);
  await eraseTexts(em, ERASED_TEXTS, contractId);
  return eraseCopied(em, contractId);
};
