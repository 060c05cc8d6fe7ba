import { addDays, endOfLocalDateMs, localDateOf } from '../time/local-day.ts';

/** Until when a step of a review is to be done, and when whoever has to do it is reminded. */
export type ReviewDeadline = { readonly dueMs: number; readonly remindAtMs: number };

const DAY_MS = 86_400_000;

/**
 * The deadline of a step: so many local days after the one on which it began, with the end of the last one. Reminded a day before, or
 * half-way where that is later.
 * @source handbook H6.2; design "Time"
 */
export function stepDeadline(beganAtMs: number, days: number, timeZone: string): ReviewDeadline {
  const dueMs = endOfLocalDateMs(addDays(localDateOf(beganAtMs, timeZone), days), timeZone);
  return { dueMs, remindAtMs: reminderMs(beganAtMs, dueMs) };
}

/**
 * The deadlines of a report that the customer asked for by an instant: it is to be completed half-way, and approved by then.
 * @source handbook H7.2 (the customer may demand reports)
 */
export function requestedDeadlines(
  askedAtMs: number,
  byMs: number,
): { readonly complete: ReviewDeadline; readonly approve: ReviewDeadline } {
  const halfMs = askedAtMs + Math.floor((byMs - askedAtMs) / 2);
  return {
    complete: { dueMs: halfMs, remindAtMs: reminderMs(askedAtMs, halfMs) },
    approve: { dueMs: byMs, remindAtMs: reminderMs(halfMs, byMs) },
  };
}

const reminderMs = (beganAtMs: number, dueMs: number): number =>
  Math.max(dueMs - DAY_MS, beganAtMs + Math.floor((dueMs - beganAtMs) / 2));
