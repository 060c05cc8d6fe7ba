import type { Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';

type Input = { readonly reviewId?: string; readonly contractId?: string };

/** Decides something about one review, or about a contract that is to be reviewed, and answers with the review. */
export async function decideOnReview(
  ctx: Context,
  mutation: string,
  input: Input,
  useCase: (tx: Tx) => Promise<Result<{ readonly reviewId: string }>>,
) {
  const { reviewId, contractId = null } = input;
  const subject = {
    subjectKind: reviewId ? 'review' : 'contract',
    subjectId: reviewId ?? contractId ?? '',
    contractId,
  };
  const result = await decide(ctx, { mutation, input, subject }, useCase);
  return payload(result, 'review', receipt => ctx.loaders.review.load(receipt.reviewId));
}
