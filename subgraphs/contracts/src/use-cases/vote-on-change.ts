import { checkText, ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { VoteOnChangeInput } from '../generated/types.ts';
import { certainOutcome, seatsToCast, tallyOf } from '../rules/change-board.ts';
import { boardVoting } from './board-voting.ts';
import { sendMoved } from './change-messages.ts';
import { writeChangeWork } from './change-work-items.ts';
import { closeVote } from './close-vote.ts';
import type { Receipt } from './move-change.ts';

/** Casts the caller's vote, and those handed to it; the one that makes the outcome certain decides (H4.4). */
export async function voteOnChange(tx: Tx, input: VoteOnChangeInput): Promise<Result<Receipt>> {
  const { vote, reason = null } = input;
  const worded = reason === null ? ok(null) : checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const voting = await boardVoting(tx, input);
  if (!voting.ok) return voting;
  const { change, seats, own } = voting.value;
  const cast = seatsToCast(seats, own?.contactId ?? null);
  if (!cast.ok) return cast;
  const casting = new Set(cast.value.map(({ contactId }) => contactId));
  for (const seat of seats.filter(({ contactId }) => casting.has(contactId)))
    Object.assign(seat, { vote, reason, votedAt: new Date(tx.now) });
  tx.trail({
    subjectKind: 'change',
    subjectId: change.id,
    contractId: change.contractId,
    reason,
    details: { vote, for: [...casting] },
  });
  const outcome = certainOutcome(tallyOf(seats), change.quorum ?? seats.length);
  if (outcome !== null) return closeVote(tx, change, seats, outcome);
  await sendMoved(tx, change, 'VOTE');
  await writeChangeWork(tx, change, seats);
  return ok({ changeId: change.id });
}
