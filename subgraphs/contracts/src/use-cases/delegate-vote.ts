import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { DelegateVoteInput } from '../generated/types.ts';
import { mayDelegate } from '../rules/change-board.ts';
import { boardVoting } from './board-voting.ts';
import { sendMoved } from './change-messages.ts';
import type { Receipt } from './move-change.ts';

/** Hands the caller's vote to another member of the board, on record (H4.4). */
export async function delegateVote(tx: Tx, input: DelegateVoteInput): Promise<Result<Receipt>> {
  const { toContactId } = input;
  const voting = await boardVoting(tx, input);
  if (!voting.ok) return voting;
  const { change, seats, own } = voting.value;
  const allowed = mayDelegate(seats, own?.contactId ?? null, toContactId);
  if (!allowed.ok) return allowed;
  if (own) own.delegateId = toContactId;
  await sendMoved(tx, change, 'DELEGATE');
  tx.trail({
    subjectKind: 'change',
    subjectId: change.id,
    contractId: change.contractId,
    details: { from: allowed.value.contactId, to: toContactId },
  });
  return ok({ changeId: change.id });
}
