import { noticeEnd, type PeriodBasis, type PeriodUnit, periodContaining } from '@surety/domain';
import type { BreachHandling } from './breach-handling.ts';
import type { BreachPhase } from './breach-phases.ts';

/** How long a plan may take, in local calendar days. Ours; the handbook names no time. */
const PLAN_DAYS = 5;
/** Shares of a step's time at which whoever has to act is reminded: H7.3.5 for the provider, half-time for an answer. */
const PROVIDER_REMINDERS = [0.5, 0.75, 0.9];
const ANSWER_REMINDERS = [0.5];

const REMINDERS: Readonly<Partial<Record<BreachPhase, readonly number[]>>> = {
  AWAITING_PLAN: PROVIDER_REMINDERS,
  RECTIFYING: PROVIDER_REMINDERS,
  AWAITING_CONFIRMATION: ANSWER_REMINDERS,
  CONTESTED: ANSWER_REMINDERS,
  AWAITING_ATTRIBUTION: ANSWER_REMINDERS,
  NEGOTIATING: ANSWER_REMINDERS,
  AWAITING_ACCEPTANCE: ANSWER_REMINDERS,
  ESCALATED: ANSWER_REMINDERS,
  MEDIATING: ANSWER_REMINDERS,
  TERMINATION_OPTION: ANSWER_REMINDERS,
};

/** What the periods of a contract are counted by, and how long late facts count after one. */
export type Watched = PeriodBasis & { readonly unit: PeriodUnit; readonly graceMs: number };

/**
 * Until when a step that begins now is to be done: the end of a local day, so many days after this one; for the effect the end of the
 * agreed number of whole periods, and of the grace time after them.
 * @returns epoch milliseconds; null for a step without a deadline of its own
 */
export function stepDueMs(phase: BreachPhase, nowMs: number, terms: BreachHandling, watched: Watched): number | null {
  switch (phase) {
    case 'AWAITING_PLAN':
      return afterDays(PLAN_DAYS, nowMs, watched.timeZone);
    case 'RECTIFYING':
      return afterDays(terms.rectificationDays, nowMs, watched.timeZone);
    case 'AWAITING_CONFIRMATION':
    case 'CONTESTED':
    case 'AWAITING_ATTRIBUTION':
    case 'AWAITING_ACCEPTANCE':
      return afterDays(terms.acceptanceDays, nowMs, watched.timeZone);
    case 'ESCALATED':
      return afterDays(terms.managerDays, nowMs, watched.timeZone);
    case 'MEDIATING':
      return afterDays(terms.mediationDays, nowMs, watched.timeZone);
    case 'TERMINATION_OPTION':
      return afterDays(terms.terminationOptionDays, nowMs, watched.timeZone);
    case 'WATCHING_EFFECT':
      return effectUntilMs(nowMs, terms.effectPeriods, watched);
    default:
      return null;
  }
}

const afterDays = (days: number, nowMs: number, timeZone: string): number =>
  noticeEnd(nowMs, { timeZone, days, rollForward: false, holidays: [], closedWeekdays: [] }).endsAtMs;

/** The first whole period is the one that begins with or after the acceptance. */
function effectUntilMs(acceptedMs: number, periods: number, { unit, graceMs, ...basis }: Watched): number {
  const running = periodContaining(unit, basis, acceptedMs);
  let endMs = running.startMs === acceptedMs ? running.startMs : running.endMs;
  for (let count = 0; count < periods; count += 1) endMs = periodContaining(unit, basis, endMs).endMs;
  return endMs + graceMs;
}

/** When whoever has to act is reminded, epoch milliseconds, earliest first. */
export const remindersMs = (phase: BreachPhase, begunMs: number, dueMs: number): readonly number[] =>
  (REMINDERS[phase] ?? []).map(share => Math.floor(begunMs + share * (dueMs - begunMs)));
