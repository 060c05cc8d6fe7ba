import { ok, type Result, refuse } from '@surety/domain';
import type { ChangeHandling } from './change-handling.ts';

export type Vote = 'APPROVE' | 'REJECT' | 'ABSTAIN';

/** One member of the board with its vote; `vote` is null while none was cast. */
export type BoardSeat = {
  readonly contactId: string;
  readonly vote: Vote | null;
  /** Who votes in its place. */
  readonly delegateId: string | null;
};

const QUORUMS: Readonly<Record<ChangeHandling['quorum'], (members: number) => number>> = {
  MAJORITY: members => Math.floor(members / 2) + 1,
  TWO_THIRDS: members => Math.ceil((2 * members) / 3),
  ALL: members => members,
};

/** How many of so many members must have voted for a decision. */
export const quorumOf = (rule: ChangeHandling['quorum'], members: number): number => QUORUMS[rule](members);

/** How a vote stands. */
export type Tally = {
  readonly members: number;
  readonly cast: number;
  readonly approvals: number;
  readonly rejections: number;
};

export const tallyOf = (seats: readonly Pick<BoardSeat, 'vote'>[]): Tally => {
  const count = (vote: Vote): number => seats.filter(seat => seat.vote === vote).length;
  return {
    members: seats.length,
    cast: seats.filter(({ vote }) => vote !== null).length,
    approvals: count('APPROVE'),
    rejections: count('REJECT'),
  };
};

/** What the votes that are in decide: more approvals than rejections approve; a tie rejects, since nothing changes without a majority. */
export function decideByVotes(tally: Tally, quorum: number): Result<'APPROVE' | 'REJECT'> {
  const { cast, members, approvals, rejections } = tally;
  if (cast < quorum)
    return refuse('CHANGE_QUORUM_MISSING', {
      cast: String(cast),
      quorum: String(quorum),
      members: String(members),
    });
  return ok(approvals > rejections ? 'APPROVE' : 'REJECT');
}

/** What is certain whoever votes how from now on; null while it is open. */
export function certainOutcome(tally: Tally, quorum: number): 'APPROVE' | 'REJECT' | null {
  const { cast, members, approvals, rejections } = tally;
  if (cast < quorum) return null;
  const left = members - cast;
  if (approvals > rejections + left) return 'APPROVE';
  return approvals + left <= rejections ? 'REJECT' : null;
}

/**
 * The seats whose vote a member casts: its own, and those handed to it.
 * @param contactId null for somebody who has no seat
 */
export function seatsToCast(seats: readonly BoardSeat[], contactId: string | null): Result<readonly BoardSeat[]> {
  const own = seats.find(seat => seat.contactId === contactId);
  if (!own) return refuse('CHANGE_NOT_ON_BOARD');
  if (own.vote !== null) return refuse('CHANGE_ALREADY_VOTED');
  if (own.delegateId !== null) return refuse('CHANGE_VOTE_DELEGATED', { to: own.delegateId });
  return ok(seats.filter(seat => seat === own || seat.delegateId === own.contactId));
}

/** Whether a member may hand its vote to another one: before either voted, and not on and on. */
export function mayDelegate(seats: readonly BoardSeat[], contactId: string | null, to: string): Result<BoardSeat> {
  const cast = seatsToCast(seats, contactId);
  if (!cast.ok) return cast;
  const [own] = cast.value.filter(seat => seat.contactId === contactId);
  const other = seats.find(seat => seat.contactId === to);
  const path = ['input', 'toContactId'];
  if (!own || !other || other === own) return refuse('CHANGE_NO_DELEGATE', { to }, path);
  if (other.vote !== null || other.delegateId !== null || cast.value.length > 1)
    return refuse('CHANGE_DELEGATION_CHAIN', { to }, path);
  return ok(own);
}
