import { ok, type Result, refuse } from '@surety/domain';
import type { Role } from '@surety/platform/identity';

export const SIDES = ['PROVIDER', 'CUSTOMER'] as const;
export type Side = (typeof SIDES)[number];

export type ExclusionState = 'REQUESTED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN';

export const EXCLUSION_MOVES = ['APPROVE', 'REFUSE', 'WITHDRAW'] as const;
export type ExclusionMove = (typeof EXCLUSION_MOVES)[number];

type Requested = {
  readonly state: ExclusionState;
  readonly requestedBy: Side;
  /** Of the suspension whose time it is: that is decided on with the contract. */
  readonly reference: string | null;
};

const STATE_AFTER: Readonly<Record<ExclusionMove, ExclusionState>> = {
  APPROVE: 'APPROVED',
  REFUSE: 'REFUSED',
  WITHDRAW: 'WITHDRAWN',
};

/**
 * What a side's move makes of an exclusion: the side that asked may take it back, the other one decides, once.
 * @param side null for somebody who is no party of the contract
 * @source handbook H7.3 (severity and extent are judged by both sides)
 */
export function decideExclusion(
  move: ExclusionMove,
  { state, requestedBy, reference }: Requested,
  side: Side | null,
): Result<ExclusionState> {
  if (side === null) return refuse('NOT_A_PARTY');
  if (reference !== null)
    return refuse('WRONG_PHASE', { phase: state, remedy: 'It is the time of a suspension: resume the contract.' });
  const decides = move === 'WITHDRAW' ? requestedBy : otherSide(requestedBy);
  if (side !== decides) return refuse('OTHER_SIDE_DECIDES', { side: decides.toLowerCase() });
  if (state !== 'REQUESTED')
    return refuse('WRONG_PHASE', { phase: state, remedy: 'It was decided on already; ask for another one.' });
  return ok(STATE_AFTER[move]);
}

/** Who may ask for a move, as the schema says too. */
const ROLES: Readonly<Record<ExclusionMove, readonly Role[]>> = {
  APPROVE: ['manager', 'customer'],
  REFUSE: ['manager', 'customer'],
  WITHDRAW: ['manager', 'operator', 'customer'],
};

/** What the caller may do with an exclusion now: what would not be refused. */
export const exclusionActions = (
  exclusion: Requested,
  side: Side | null,
  roles: readonly Role[],
): readonly ExclusionMove[] =>
  EXCLUSION_MOVES.filter(
    move => ROLES[move].some(role => roles.includes(role)) && decideExclusion(move, exclusion, side).ok,
  );

const otherSide = (side: Side): Side => (side === 'PROVIDER' ? 'CUSTOMER' : 'PROVIDER');
