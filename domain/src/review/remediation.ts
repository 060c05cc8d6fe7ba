import { addDays, endOfLocalDateMs, localDateOf } from '../time/local-day.ts';

/** How grave a finding is, gravest first. */
export const FINDING_GRADES = ['MAJOR', 'MINOR', 'OBSERVATION'] as const;
export type FindingGrade = (typeof FINDING_GRADES)[number];

/** So many local days a finding may take until its remediation is reported. The handbook asks for a stated time and names none: ours. */
export const REMEDIATION_DAYS: Readonly<Record<FindingGrade, number>> = { MAJOR: 30, MINOR: 60, OBSERVATION: 90 };

/** So many local days until its root cause and plan are stated. */
export const REMEDIATION_PLAN_DAYS: Readonly<Record<FindingGrade, number>> = { MAJOR: 5, MINOR: 10, OBSERVATION: 20 };

/** So many local days somebody else has to verify what was reported. */
export const VERIFICATION_DAYS = 5;

/** So many local days after a deadline that was not kept the customer hears of it; the provider's manager hears at once. */
export const CUSTOMER_TOLD_AFTER_DAYS = 3;

/** Where no figure shows yet whether a remediation worked, it is looked at again after so many local days. */
export const EFFECT_AGAIN_DAYS = 7;

/** Whoever has to act is reminded when so many percent of the time are over. */
export const REMINDER_PERCENTS = [50, 75, 90] as const;

/**
 * By which local day a finding is to be put right, unless its author named a day.
 * @param today local date of the contract, `YYYY-MM-DD`
 * @source handbook H6.3 (findings are remediated within a stated time)
 */
export const remediationDue = (grade: FindingGrade, today: string): string => addDays(today, REMEDIATION_DAYS[grade]);

/**
 * Until when cause and plan are to be stated: within the days of the grade, and no later than the finding is due.
 * @param due local date of the contract, `YYYY-MM-DD`
 */
export function remediationPlanDueMs(grade: FindingGrade, due: string, nowMs: number, timeZone: string): number {
  const day = addDays(localDateOf(nowMs, timeZone), REMEDIATION_PLAN_DAYS[grade]);
  return endOfLocalDateMs(day < due ? day : due, timeZone);
}

/** The grade of what is found once more: one graver than it would be by itself. */
export function repeatedGrade(grade: FindingGrade): FindingGrade {
  const index = FINDING_GRADES.indexOf(grade);
  return FINDING_GRADES[Math.max(0, index - 1)] ?? grade;
}

/**
 * When whoever has to act is reminded: at shares of the time between two instants, in epoch milliseconds.
 * @returns in order, none before `beganAtMs` and none after `dueMs`; for a deadline that was over as the step began, that deadline
 */
export const remindersMs = (beganAtMs: number, dueMs: number): readonly number[] =>
  REMINDER_PERCENTS.map(percent =>
    dueMs <= beganAtMs ? dueMs : beganAtMs + Math.floor(((dueMs - beganAtMs) * percent) / 100),
  );

/** When the customer hears of a deadline that was not kept. */
export const customerToldMs = (dueMs: number, timeZone: string): number =>
  endOfLocalDateMs(addDays(localDateOf(dueMs - 1, timeZone), CUSTOMER_TOLD_AFTER_DAYS), timeZone);
