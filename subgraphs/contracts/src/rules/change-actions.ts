import type { Role } from '@surety/platform/identity';
import { type BoardSeat, seatsToCast } from './change-board.ts';
import { type ChangeMove, type ChangeStanding, moveChange, openRound } from './change-course.ts';
import type { Side } from './negotiation.ts';

/** What somebody may do with a change; `BEGIN` and `FINISH` are steps of `implementChange`. */
export type ChangeAction =
  | 'ASSESS'
  | 'VOTE'
  | 'DELEGATE_VOTE'
  | 'DECIDE'
  | 'DECIDE_EMERGENCY'
  | 'SCHEDULE'
  | 'BEGIN'
  | 'FINISH'
  | 'VERIFY'
  | 'ROLL_BACK'
  | 'DOCUMENT'
  | 'WITHDRAW';

/** Who asks what may be done with a change. */
export type ChangeActor = {
  readonly roles: readonly Role[];
  readonly side: Side | null;
  /** The contact of the caller that has a seat in the open round; null without one. */
  readonly seatId: string | null;
  /** A board member of the provider who did not ask for the change. */
  readonly mayDecideEmergency: boolean;
};

type Facts = ChangeStanding & { readonly requestedBySide: Side; readonly isInWindow: boolean };

/** Who may ask for a move, as the schema says too. */
const MOVES: readonly (readonly [ChangeMove & ChangeAction, readonly Role[]])[] = [
  ['ASSESS', ['manager', 'operator']],
  ['SCHEDULE', ['manager', 'operator']],
  ['BEGIN', ['manager', 'operator']],
  ['FINISH', ['manager', 'operator']],
  ['VERIFY', ['manager', 'operator', 'customer']],
  ['ROLL_BACK', ['manager', 'operator']],
  ['DOCUMENT', ['manager', 'operator']],
  ['WITHDRAW', ['manager', 'operator', 'customer']],
];

/** What the caller may do with a change now: what the use cases would not refuse for who asks, or for where the change stands. */
export function changeActions(change: Facts, seats: readonly BoardSeat[], actor: ChangeActor): ChangeAction[] {
  const may = (roles: readonly Role[]): boolean => roles.some(role => actor.roles.includes(role));
  const moves = MOVES.filter(
    ([move, roles]) =>
      may(roles) &&
      moveChange(move, change).ok &&
      (move !== 'BEGIN' || change.isInWindow) &&
      (move !== 'WITHDRAW' || change.requestedBySide === actor.side),
  ).map(([move]) => move);
  const votes = openRound(change) !== null && seatsToCast(seats, actor.seatId).ok;
  const decidesNow = actor.mayDecideEmergency && moveChange('APPROVE_EMERGENCY', change).ok;
  return [
    ...moves,
    ...(votes ? (['VOTE', 'DELEGATE_VOTE'] as const) : []),
    ...(openRound(change) !== null && actor.seatId !== null ? (['DECIDE'] as const) : []),
    ...(decidesNow && may(['manager', 'operator']) ? (['DECIDE_EMERGENCY'] as const) : []),
  ];
}
