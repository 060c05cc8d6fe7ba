import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { openReviewSupplement as useCase } from '../../use-cases/open-review-supplement.ts';

export const openReviewSupplement: NonNullable<MutationResolvers['openReviewSupplement']> = async (
  _parent,
  { input },
  ctx,
) => {
  const { contractId } = input;
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  const result = await decide(ctx, { mutation: 'openReviewSupplement', input, subject }, tx => useCase(tx, input));
  const { opened, problems } = await payload(result, 'opened', receipt => receipt);
  return { version: opened?.version ?? null, problems };
};
