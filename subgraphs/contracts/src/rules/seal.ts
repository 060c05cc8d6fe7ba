/**
 * When a breach's period is sealed: the grace time after the period's end, after the take-over or after the breach was found, whichever is
 * last. So a breach found late (an import of history, a correction after the grace time) leaves as much time for late facts as any other.
 * All in epoch milliseconds; `graceMs` in milliseconds.
 */
export function sealAtMs(x: {
  readonly periodEndMs: number;
  readonly takenOverAtMs: number | null;
  readonly detectedAtMs: number;
  readonly graceMs: number;
}): number {
  return Math.max(x.periodEndMs, x.takenOverAtMs ?? Number.NEGATIVE_INFINITY, x.detectedAtMs) + x.graceMs;
}
