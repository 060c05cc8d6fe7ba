import type { Confirmation } from './breach-kinds.ts';
import type { RemedyMove } from './remedy-moves.ts';

export type BreachEnding = 'WITHDRAWN' | 'UNRESOLVED' | 'NOT_LIABLE' | 'EFFECTIVE' | 'REPEATED' | 'TERMINATION';

type Facts = {
  readonly standing: 'STANDING' | 'WITHDRAWN';
  readonly phase: string;
  readonly liabilityExcluded: boolean;
  readonly remedyMove: RemedyMove | null;
  readonly confirmation: Confirmation;
};

/** How the remedy of a breach ended (H7.3); null while it has not, and for a miss that is lifted while it may come back. */
export function breachEnding({
  standing,
  phase,
  liabilityExcluded,
  remedyMove,
  confirmation,
}: Facts): BreachEnding | null {
  if (standing === 'WITHDRAWN') return phase === 'CLOSED' ? 'WITHDRAWN' : null;
  if (liabilityExcluded) return 'NOT_LIABLE';
  if (confirmation === 'UPHELD' && (phase === 'AWAITING_SEAL' || phase === 'CLOSED')) return 'UNRESOLVED';
  switch (remedyMove) {
    case 'CHOOSE_TERMINATION':
      return 'TERMINATION';
    case 'CONFIRM_EFFECT':
      return 'EFFECTIVE';
    case 'REPEAT':
      return 'REPEATED';
    default:
      return null;
  }
}
