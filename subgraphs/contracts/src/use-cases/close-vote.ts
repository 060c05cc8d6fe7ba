import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Change, ChangeSeat } from '../persistence/change.ts';
import { tallyOf } from '../rules/change-board.ts';
import { openMoveOf, type Receipt } from './move-change.ts';

/** Carries out what the board's votes decided: on the change itself, or on an emergency decision. */
export async function closeVote(
  tx: Tx,
  change: Change,
  seats: readonly ChangeSeat[],
  outcome: 'APPROVE' | 'REJECT',
): Promise<Result<Receipt>> {
  const isReview = change.phase !== 'AWAITING_DECISION';
  const move = openMoveOf(tx, change, isReview ? (outcome === 'APPROVE' ? 'UPHOLD' : 'OBJECT') : outcome);
  if (!move.ok) return move;
  if (isReview) change.reviewedAt = new Date(tx.now);
  const made = await move.value.make({ details: { tally: tallyOf(seats), quorum: change.quorum } });
  return made.ok ? ok(made.value) : made;
}
