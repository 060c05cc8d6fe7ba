import { ok, type Result, refuse } from '@surety/domain';
import { type ContractPhase, otherSide, type Side } from './negotiation.ts';

export const SUSPENSION_STATES = ['REQUESTED', 'REFUSED', 'IN_FORCE', 'ENDED'] as const;
export type SuspensionState = (typeof SUSPENSION_STATES)[number];

export const SUSPENSION_MOVES = ['SUSPEND', 'AGREE_TO_SUSPENSION', 'REFUSE_SUSPENSION', 'RESUME'] as const;
export type SuspensionMove = (typeof SUSPENSION_MOVES)[number];

/** A contract, as far as its suspension depends on it. */
export type Suspendable = {
  readonly phase: ContractPhase;
  /** The last suspension that was asked for; null when none ever was. */
  readonly latest: { readonly state: SuspensionState; readonly requestedBy: Side } | null;
};

/**
 * What a side's move makes of a contract's suspension. Both sides must want it; the side that asked may take it back before the other agrees
 * (REFUSE_SUSPENSION), and either may end it: then everything is promised again.
 * @param side null for somebody who is no party of the contract
 */
export function decideSuspension(
  move: SuspensionMove,
  { phase, latest }: Suspendable,
  side: Side | null,
): Result<SuspensionState> {
  if (side === null) return refuse('NOT_A_PARTY');
  const state = latest?.state ?? null;
  switch (move) {
    case 'SUSPEND':
      if (phase !== 'ACTIVE') return refuse('WRONG_PHASE', { phase, remedy: 'Only a contract in force is suspended.' });
      return state === 'REQUESTED' || state === 'IN_FORCE' ? wrong(state, 'It is asked for already.') : ok('REQUESTED');
    case 'AGREE_TO_SUSPENSION':
      if (state !== 'REQUESTED') return wrong(state, 'No suspension is asked for.');
      return latest?.requestedBy === side
        ? refuse('OTHER_SIDE_DECIDES', { side: otherSide(side).toLowerCase() })
        : ok('IN_FORCE');
    case 'REFUSE_SUSPENSION':
      return state === 'REQUESTED' ? ok('REFUSED') : wrong(state, 'No suspension is asked for.');
    case 'RESUME':
      return state === 'IN_FORCE' ? ok('ENDED') : wrong(state, 'The contract is not suspended.');
  }
}

const wrong = (state: SuspensionState | null, remedy: string): Result<never> =>
  refuse('WRONG_PHASE', { phase: state ?? 'NOT_SUSPENDED', remedy });
