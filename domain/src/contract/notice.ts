const HOUR_MS = 3_600_000;

/** The customer is told within 24 hours of a breach. @source handbook H7.3.1 */
export const NOTICE_HOURS = 24;
/** First analysis and handling follow within 72 hours. @source handbook H5.3 */
export const ANALYSIS_HOURS = 72;

/** From when the 24 hours count: when the miss became certain, or when it was found. */
export type NoticeClock = 'OCCURRENCE' | 'DETECTION';

export type NoticeInput = {
  readonly noticeClock: NoticeClock;
  readonly occurredAtMs: number;
  readonly detectedAtMs: number;
  /** Of a contract signed elsewhere: nothing is due before it was taken over. */
  readonly takenOverAtMs: number | null;
};

/**
 * When the notice of a breach is due.
 * @returns `clockStartMs` and `dueMs`, epoch milliseconds, exactly 24 hours apart
 * @source handbook H7.3.1; design "Notice of a breach", "History"
 */
export function noticeDueMs({ noticeClock, occurredAtMs, detectedAtMs, takenOverAtMs }: NoticeInput): {
  readonly clockStartMs: number;
  readonly dueMs: number;
} {
  const clockStartMs = Math.max(
    noticeClock === 'OCCURRENCE' ? occurredAtMs : detectedAtMs,
    takenOverAtMs ?? Number.NEGATIVE_INFINITY,
  );
  return { clockStartMs, dueMs: clockStartMs + NOTICE_HOURS * HOUR_MS };
}

/** When the first analysis of a breach is due. @source handbook H5.3 */
export const analysisDueMs = (detectedAtMs: number): number => detectedAtMs + ANALYSIS_HOURS * HOUR_MS;
