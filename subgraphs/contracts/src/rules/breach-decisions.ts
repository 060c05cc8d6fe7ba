import { ok, type Result, refuse } from '@surety/domain';
import type { BreachPhase } from './breach-phases.ts';

/** A breach, as far as decisions on it depend on it. */
export type Decidable = {
  readonly phase: BreachPhase;
  readonly standing: 'STANDING' | 'WITHDRAWN';
  readonly toldAt: Date | null;
  readonly held: boolean;
  readonly analysedAt: Date | null;
};

/** Whether the notice may be held back now: only by the contract's leave, and before it was told (H7.3.1). */
export function mayHold(breach: Decidable, contract: { readonly mayHoldNotice: boolean }): Result<null> {
  if (!contract.mayHoldNotice) return refuse('HOLD_NOT_GRANTED');
  if (breach.toldAt) return refuse('ALREADY_TOLD', { toldAt: breach.toldAt.toISOString() });
  if (breach.held) return refuse('WRONG_PHASE', { phase: breach.phase, remedy: 'The notice is held already.' });
  return breach.phase === 'NOTICE_DUE'
    ? ok(null)
    : refuse('WRONG_PHASE', { phase: breach.phase, remedy: 'No notice is due.' });
}

/** Whether a held notice may be let go now. */
export function mayRelease(breach: Decidable): Result<null> {
  if (breach.toldAt) return refuse('ALREADY_TOLD', { toldAt: breach.toldAt.toISOString() });
  return breach.held ? ok(null) : refuse('WRONG_PHASE', { phase: breach.phase, remedy: 'The notice is not held.' });
}

/** Whether the notice may go out now: not while it is held, nor while corrected data lift the miss. */
export function mayNotify({ phase, standing, held }: Decidable): Result<null> {
  const path = ['input', 'breachId'];
  if (held) {
    return refuse(
      'WRONG_PHASE',
      { phase, remedy: "The notice is held: the provider's manager must release it first." },
      path,
    );
  }
  if (standing === 'WITHDRAWN') {
    return refuse(
      'WRONG_PHASE',
      { phase: standing, remedy: 'Corrected data lifted the miss: there is nothing to notify.' },
      path,
    );
  }
  return ok(null);
}

/** Whether the cause may be recorded now: once, while the breach stands open (H7.3.2). */
export function mayAnalyse({ phase, standing, analysedAt }: Decidable): Result<null> {
  if (phase === 'CLOSED') return refuse('WRONG_PHASE', { phase, remedy: 'The breach is closed.' });
  if (analysedAt) return refuse('WRONG_PHASE', { phase, remedy: 'The cause is recorded already.' });
  if (standing === 'WITHDRAWN') {
    return refuse('WRONG_PHASE', {
      phase: standing,
      remedy: 'Corrected data lifted the miss: there is no cause to record.',
    });
  }
  return ok(null);
}
