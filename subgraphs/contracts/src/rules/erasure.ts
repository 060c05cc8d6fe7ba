import { keptUntilMs, ok, RETENTION_YEARS, type Result, refuse } from '@surety/domain';
import { type ContractPhase, hasEnded } from './negotiation.ts';

/** What is open when the years are over takes weeks to end, not hours: it is looked at again after so many days. */
const ASK_AGAIN_AFTER_MS = 7 * 24 * 3_600_000;

/** A contract, as far as it decides how long its records are kept. */
export type Kept = {
  readonly phase: ContractPhase;
  /** Epoch milliseconds: it is or was in force up to there. */
  readonly endedAtMs: number;
  readonly timeZone: string;
  /** As agreed; null where the contract says nothing. */
  readonly retentionYears: number | null;
  /** What of it is not over, in words. */
  readonly open: readonly string[];
};

/** Until when its records are kept whole, epoch milliseconds. */
export const keptUntil = ({ endedAtMs, retentionYears, timeZone }: Kept): number =>
  keptUntilMs(endedAtMs, retentionYears ?? RETENTION_YEARS, timeZone);

/**
 * Whether personal data of a contract are to be erased: it has ended, nothing of it is open, and the years for which its records are kept are over.
 * @source handbook H7.4 (records after termination)
 */
export function decideErasure(kept: Kept, nowMs: number): Result<{ readonly keptUntilMs: number }> {
  if (!hasEnded(kept.phase))
    return refuse('WRONG_PHASE', { phase: kept.phase, remedy: 'Its records are kept for some years after its end.' });
  const untilMs = keptUntil(kept);
  if (nowMs < untilMs) return refuse('RECORDS_ARE_KEPT', { until: new Date(untilMs).toISOString() });
  if (kept.open.length > 0) return refuse('RECORDS_ARE_NEEDED', { open: kept.open.join(', ') });
  return ok({ keptUntilMs: untilMs });
}

/** Before that instant, epoch milliseconds, it is no use to ask again whether it is to be erased; null: it is now. */
export const askAgainMs = (kept: Kept, nowMs: number): number | null =>
  decideErasure(kept, nowMs).ok ? null : nowMs < keptUntil(kept) ? keptUntil(kept) : nowMs + ASK_AGAIN_AFTER_MS;
