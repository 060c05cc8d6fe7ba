import { checkVersion, ok, type Result, refuse, requestedDeadlines, stepDeadline } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { reviewLifecycle, reviewStanding } from '../lifecycles/review-lifecycle.ts';
import { Plan } from '../persistence/plan.ts';
import { lockReview, type Review } from '../persistence/review.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { moveReview, type ReviewMove, type ReviewPhase } from '../rules/review-course.ts';
import { REQUESTED_ANSWER_DAYS } from '../templates/review-templates.ts';

export type Receipt = { readonly reviewId: string };

/** A move that can be made: write what belongs to it into the row, then `make` it. */
type OpenMove = {
  readonly review: Review;
  readonly make: (said?: { readonly reason?: string | null; readonly details?: object }) => Promise<Result<Receipt>>;
};

/**
 * Says whether a move can be made now.
 * @param expectedVersion null for a lifecycle, which goes by the row as it is
 */
export async function openMove(
  tx: Tx,
  { reviewId, expectedVersion }: { readonly reviewId: string; readonly expectedVersion: number | null },
  move: ReviewMove,
): Promise<Result<OpenMove>> {
  const review = await lockReview(tx.em, reviewId);
  if (!review) return refuse('NOT_FOUND', { what: 'review', id: reviewId }, ['input', 'reviewId']);
  const current = expectedVersion === null ? ok(null) : checkVersion(review, expectedVersion);
  if (!current.ok) return current;
  const moved = moveReview(move, review, tx.identity.subject);
  if (!moved.ok) return moved;
  return ok({
    review,
    make: async ({ reason = null, details = {} } = {}) => {
      await begin(tx, review, moved.value);
      await tx.em.flush();
      await tx.outbox.send({
        ...reviewLifecycle(review),
        signal: 'moved',
        args: { move, ...reviewStanding(review) },
      });
      const { id, contractId, phase } = review;
      tx.trail({ subjectKind: 'review', subjectId: id, contractId, reason, details: { move, phase, ...details } });
      return ok({ reviewId: id });
    },
  });
}

/** Writes into the row that a step begins, with its deadlines. */
async function begin(tx: Tx, review: Review, phase: ReviewPhase): Promise<void> {
  review.phase = phase;
  review.version += 1;
  review.step += 1;
  if (phase === 'PUBLISHED') review.publishedAt = new Date(tx.now);
  const deadline = await deadlineOf(tx, review);
  review.due = deadline && new Date(deadline.dueMs);
  review.remindAt = deadline && new Date(deadline.remindAtMs);
}

async function deadlineOf({ em, now }: Tx, { phase, planId, contractId, neededBy }: Review) {
  if (phase === 'PUBLISHED' || phase === 'COLLECTING') return null;
  const plan = planId === null ? null : await em.findOneOrFail(Plan, { id: planId });
  const { timeZone } = await em.findOneOrFail(ReviewedContract, { contractId });
  if (phase === 'AWAITING_ANSWER') return stepDeadline(now, plan?.answerDays ?? REQUESTED_ANSWER_DAYS, timeZone);
  const isCompletion = phase === 'AWAITING_COMPLETION';
  const days = isCompletion ? plan?.completeDays : plan?.approveDays;
  if (days != null) return stepDeadline(now, days, timeZone);
  const requested = requestedDeadlines(now, neededBy?.getTime() ?? now);
  return isCompletion ? requested.complete : requested.approve;
}
