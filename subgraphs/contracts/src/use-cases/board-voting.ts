import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Change, ChangeSeat } from '../persistence/change.ts';
import { isRequester, seatOf } from '../persistence/change-actor.ts';
import { openSeats } from '../persistence/change-repository.ts';
import { openRound } from '../rules/change-course.ts';
import { decidedChange } from './move-change.ts';

/** A vote that is open, with the caller's own seat in it. */
export type BoardVoting = {
  readonly change: Change;
  readonly seats: readonly ChangeSeat[];
  readonly own: ChangeSeat | null;
};

/** The vote on a change that the caller takes part in. Whoever asked for the change does not (H4.4). */
export async function boardVoting(
  tx: Tx,
  decided: { readonly changeId: string; readonly expectedVersion: number },
): Promise<Result<BoardVoting>> {
  const found = await decidedChange(tx, decided);
  if (!found.ok) return found;
  const change = found.value;
  if (openRound(change) === null) {
    const remedy = 'The board votes on a change that was assessed, and reviews an emergency decision.';
    return refuse('WRONG_PHASE', { phase: change.phase, remedy });
  }
  if (isRequester(change, tx.identity)) return refuse('CHANGE_OWN_REQUEST');
  const seats = await openSeats(tx.em, change);
  return ok({ change, seats, own: await seatOf(tx.em, tx.identity, seats) });
}
