import { ok, type Result, refuse } from '@surety/domain';

/** When a change is carried out; half-open, epoch milliseconds. */
export type Window = { readonly startMs: number; readonly endMs: number };

/**
 * Whether a window can be given to a change: it ends after it begins, and begins ahead; that of an emergency from its decision on.
 * @param emergencyAtMs when an emergency was decided; null for any other change
 */
export function checkWindow({ startMs, endMs }: Window, nowMs: number, emergencyAtMs: number | null): Result<null> {
  if (endMs <= startMs) return refuse('END_BEFORE_START', { start: text(startMs), end: text(endMs) }, ['input', 'end']);
  if (startMs < (emergencyAtMs ?? nowMs) || endMs <= nowMs)
    return refuse('CHANGE_WINDOW_NOT_AHEAD', { start: text(startMs), end: text(endMs) }, ['input', 'start']);
  return ok(null);
}

/** Whether the implementation may begin now: only within the window. */
export const mayBegin = ({ startMs, endMs }: Window, nowMs: number): Result<null> =>
  nowMs >= startMs && nowMs < endMs
    ? ok(null)
    : refuse('CHANGE_OUTSIDE_WINDOW', { start: text(startMs), end: text(endMs) });

const text = (atMs: number): string => new Date(atMs).toISOString();
