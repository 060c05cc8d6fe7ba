/** What decides when a period of a contract is sealed. All in epoch milliseconds; `graceMs` in milliseconds. */
export type Sealing = {
  /** Cut to the term. */
  readonly periodEndMs: number;
  /** Of a contract taken over: late facts count for the grace time from then on at least; null for one signed here. */
  readonly takenOverAtMs: number | null;
  /** Since when the contract is measured: nobody could be late before. */
  readonly measuredFromMs: number;
  /** Of the version in force at the period's end. */
  readonly graceMs: number;
  /** Until when its last reopening lets facts count; null where it was never reopened. */
  readonly reopenedUntilMs: number | null;
};

/**
 * When a period is sealed: the grace time after the period's end, after the take-over or after measuring began, whichever is last; after a
 * reopening at the end of that. What is recorded from that instant on changes nothing of the period.
 * @source design "Certain, at risk, met" and "History"
 */
export function sealAtMs({ periodEndMs, takenOverAtMs, measuredFromMs, graceMs, reopenedUntilMs }: Sealing): number {
  const late = Math.max(periodEndMs, takenOverAtMs ?? Number.NEGATIVE_INFINITY, measuredFromMs) + graceMs;
  return Math.max(late, reopenedUntilMs ?? Number.NEGATIVE_INFINITY);
}

/** Until when a reopened period takes facts: the contract's grace time from the reopening on. */
export const reopenedUntilMs = (reopenedAtMs: number, graceMs: number): number => reopenedAtMs + graceMs;
