import { ok, type Result, refuse } from '@surety/domain';

/** A period, as far as its reopening depends on it. Instants in epoch milliseconds. */
export type Reopenable = {
  readonly label: string;
  /** A target of a signed version is judged by such periods, and this one lies in the term. */
  readonly isPromised: boolean;
  readonly endMs: number;
  /** Null while the contract is not measured. */
  readonly sealAtMs: number | null;
  /** Until when its last reopening lets facts count; null where it was never reopened. */
  readonly reopenedUntilMs: number | null;
};

const PATH = ['input', 'period'];

/** Whether a period can be reopened: only one that is sealed. Whoever is refused hears what would be right. */
export function decideReopening(x: Reopenable, nowMs: number): Result<null> {
  const { label: period, endMs, sealAtMs, reopenedUntilMs } = x;
  if (!x.isPromised) return refuse('PERIOD_NOT_PROMISED', { period }, PATH);
  if (endMs > nowMs) return refuse('PERIOD_NOT_ENDED', { period, end: instant(endMs) }, PATH);
  if (reopenedUntilMs !== null && reopenedUntilMs > nowMs)
    return refuse('PERIOD_REOPENED', { period, until: instant(reopenedUntilMs) }, PATH);
  if (sealAtMs === null) return refuse('PERIOD_NOT_SEALED', { period, until: 'the contract is measured' }, PATH);
  if (sealAtMs > nowMs) return refuse('PERIOD_NOT_SEALED', { period, until: instant(sealAtMs) }, PATH);
  return ok(null);
}

const instant = (ms: number): string => new Date(ms).toISOString();
