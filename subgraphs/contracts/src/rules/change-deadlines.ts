import type { ChangePhase } from './change-course.ts';
import type { ChangeHandling } from './change-handling.ts';

const DAY_MS = 86_400_000;

/** What says how long a step may take. */
const STEP_DAYS: Readonly<Partial<Record<ChangePhase, Exclude<keyof ChangeHandling, 'quorum'>>>> = {
  AWAITING_ASSESSMENT: 'assessmentDays',
  AWAITING_DECISION: 'voteDays',
  APPROVED: 'schedulingDays',
  IMPLEMENTED: 'verificationDays',
  AWAITING_DOCUMENTATION: 'documentationDays',
};
/** Who has to act is reminded so long before. */
const REMINDED_BEFORE_MS = DAY_MS;

/** Until when a step is to be done, and when who has to do it is reminded; epoch milliseconds, null where there is none. */
export type Due = { readonly dueMs: number | null; readonly remindAtMs: number | null };

/**
 * Deadlines of the step that begins. A window sets its own: its begin is the reminder to begin, its end the deadline to be through.
 * @param window epoch milliseconds
 */
export function stepDue(
  phase: ChangePhase,
  nowMs: number,
  window: { readonly startMs: number; readonly endMs: number } | null,
  terms: ChangeHandling,
): Due {
  if (window && phase === 'SCHEDULED') return { dueMs: window.endMs, remindAtMs: window.startMs };
  if (window && phase === 'IMPLEMENTING') return { dueMs: window.endMs, remindAtMs: null };
  const days = STEP_DAYS[phase];
  return days === undefined ? { dueMs: null, remindAtMs: null } : reminded(nowMs + terms[days] * DAY_MS);
}

/** Deadlines of the board's review of an emergency decision. */
export const reviewDue = (
  nowMs: number,
  { reviewDays }: ChangeHandling,
): { readonly dueMs: number; readonly remindAtMs: number } => reminded(nowMs + reviewDays * DAY_MS);

const reminded = (dueMs: number) => ({ dueMs, remindAtMs: dueMs - REMINDED_BEFORE_MS });
