import { ok, type Result, refuse } from '@surety/domain';
import { type Confirmation, isConfirmed } from './breach-kinds.ts';
import type { BreachPhase } from './breach-phases.ts';
import type { Side } from './negotiation.ts';

/** A breach, as far as decisions on it depend on it. */
export type Decidable = {
  readonly phase: BreachPhase;
  readonly standing: 'STANDING' | 'WITHDRAWN';
  readonly toldAt: Date | null;
  readonly held: boolean;
  readonly analysedAt: Date | null;
  readonly confirmation: Confirmation;
};

export const LIFTED = 'Newer figures lifted the miss, or the report was taken back: nothing is owed for it.';

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

/** Whether the notice may go out now: not while it is held, nor while newer figures lift the miss. */
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
    return refuse('WRONG_PHASE', { phase: standing, remedy: LIFTED }, path);
  }
  return ok(null);
}

/** Whether the cause may be recorded now: once, while the breach stands open (H7.3.2). */
export function mayAnalyse({ phase, standing, analysedAt, confirmation }: Decidable): Result<null> {
  if (phase === 'CLOSED') return refuse('WRONG_PHASE', { phase, remedy: 'The breach is closed.' });
  if (analysedAt) return refuse('WRONG_PHASE', { phase, remedy: 'The cause is recorded already.' });
  if (standing === 'WITHDRAWN') {
    return refuse('WRONG_PHASE', { phase: standing, remedy: LIFTED });
  }
  if (!isConfirmed(confirmation))
    return refuse('WRONG_PHASE', { phase, remedy: 'The report is not confirmed. Confirm or contest it first.' });
  return ok(null);
}

/** A reported breach, as far as taking the report back depends on it. */
type Reported = Pick<Decidable, 'phase' | 'standing'> & {
  /** Who reported it; null where it was measured. */
  readonly reportedBySide: Side | null;
  /** A settlement of it is signed by both sides. */
  readonly isSettled: boolean;
};
/** From here on both sides have agreed on what became of it. */
const AGREED: readonly BreachPhase[] = ['WATCHING_EFFECT', 'AWAITING_SEAL', 'CLOSED'];

/** Whether a report may be taken back now: by the side that made it, while nothing was agreed on about it (H7.3). */
export function mayWithdrawReport(
  { phase, standing, reportedBySide, isSettled }: Reported,
  side: Side | null,
): Result<null> {
  if (reportedBySide === null) return refuse('BREACH_NOT_REPORTED');
  if (side !== reportedBySide) return refuse('BREACH_OTHER_SIDE_DECIDES', { side: reportedBySide.toLowerCase() });
  if (standing === 'WITHDRAWN') return refuse('WRONG_PHASE', { phase: standing, remedy: LIFTED });
  return isSettled || AGREED.includes(phase)
    ? refuse('WRONG_PHASE', { phase, remedy: 'What both sides agreed on about it stands.' })
    : ok(null);
}
