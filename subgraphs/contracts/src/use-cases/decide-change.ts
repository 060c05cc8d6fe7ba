import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { DecideChangeInput, DecideDueChangeInput } from '../generated/types.ts';
import type { Change } from '../persistence/change.ts';
import { lockChange, openSeats } from '../persistence/change-repository.ts';
import { decideByVotes, tallyOf } from '../rules/change-board.ts';
import { openRound } from '../rules/change-course.ts';
import { boardVoting } from './board-voting.ts';
import { closeVote } from './close-vote.ts';
import type { Receipt } from './move-change.ts';

/** Closes the vote with the votes that are in: a member of the board, once there is a quorum (H4.4). */
export async function decideChange(tx: Tx, input: DecideChangeInput): Promise<Result<Receipt>> {
  const voting = await boardVoting(tx, input);
  if (!voting.ok) return voting;
  const { change, seats, own } = voting.value;
  if (!own) return refuse('CHANGE_NOT_ON_BOARD');
  const decided = decideByVotes(tallyOf(seats), change.quorum ?? seats.length);
  return decided.ok ? closeVote(tx, change, seats, decided.value) : decided;
}

/** Decides on a change whose vote is due. One without a quorum, or that was decided meanwhile, stays as it is: the row decides the race. */
export async function decideDueChange(tx: Tx, { changeId }: DecideDueChangeInput): Promise<Result<Receipt>> {
  const change = await lockChange(tx.em, changeId);
  if (!change) return refuse('NOT_FOUND', { what: 'change', id: changeId }, ['input', 'changeId']);
  const seats = await openSeats(tx.em, change);
  if (!isVoteDue(change, tx.now)) return ok({ changeId });
  const decided = decideByVotes(tallyOf(seats), change.quorum ?? seats.length);
  return decided.ok ? closeVote(tx, change, seats, decided.value) : ok({ changeId });
}

function isVoteDue(change: Change, nowMs: number): boolean {
  const round = openRound(change);
  const due = round === 'REVIEW' ? change.reviewDue : change.due;
  return round !== null && due !== null && due.getTime() <= nowMs;
}
