import { nextReview, type ReviewDate } from '@surety/domain';
import type { Plan } from '../persistence/plan.ts';
import type { ReviewedContract } from '../persistence/reviewed-contract.ts';
import type { PlanKind } from '../templates/review-templates.ts';

const UNITS = {
  MONTHLY_EVALUATION: 'MONTH',
  QUARTERLY_REVIEW: 'QUARTER',
  YEARLY_AUDIT: 'YEAR',
} as const satisfies Record<PlanKind, string>;

/** The review or audit that a plan brings next; null when none follows, and while it is paused. */
export function nextOf(plan: Plan, contract: ReviewedContract): ReviewDate | null {
  if (plan.pausedAt !== null) return null;
  const { kind, dayOfMonth, rollForward, heldFrom, lastPeriodEnd } = plan;
  const { timeZone, termStart, termEnd, reviewedFrom, lastSealAt, openDays } = contract;
  const dates = {
    unit: UNITS[kind],
    dayOfMonth,
    rollForward,
    openDays: openDays ?? null,
    timeZone,
    term: { startMs: termStart.getTime(), endMs: termEnd.getTime() },
    fromMs: Math.max(heldFrom.getTime(), reviewedFrom.getTime()),
    untilMs: lastSealAt.getTime(),
  };
  return nextReview(dates, lastPeriodEnd?.getTime() ?? null);
}

/** Writes into a plan which review it brings next. */
export function setNext(plan: Plan, contract: ReviewedContract): void {
  const next = nextOf(plan, contract);
  plan.nextPeriod = next?.period.label ?? null;
  plan.nextAt = next && new Date(next.atMs);
}
