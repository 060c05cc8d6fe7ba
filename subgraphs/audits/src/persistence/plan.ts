import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import type { PlanFilter } from '../generated/types.ts';
import { PLAN_KINDS, REVIEW_METHODS } from '../templates/review-templates.ts';

const PlanSchema = defineEntity({
  name: 'Plan',
  tableName: 'plan',
  uniques: [{ properties: ['contractId', 'kind'] }],
  indexes: [{ properties: ['tenant', 'createdAt', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    kind: p.enum(PLAN_KINDS),
    templateVersion: p.integer(),
    owner: p.text(),
    method: p.enum(REVIEW_METHODS),
    dayOfMonth: p.integer(),
    rollForward: p.boolean(),
    /** Of a review; null for the yearly audit. */
    completeDays: p.integer().strictNullable(),
    approveDays: p.integer().strictNullable(),
    answerDays: p.integer().strictNullable(),
    /** End of the period whose review was opened last; null before the first. */
    lastPeriodEnd: p.datetime().length(3).strictNullable(),
    /** Reviews that were due before are not held: while it was paused. */
    heldFrom: p.datetime().length(3),
    nextPeriod: p.string().strictNullable(),
    nextAt: p.datetime().length(3).strictNullable(),
    pausedAt: p.datetime().length(3).strictNullable(),
    pauseReason: p.text().strictNullable(),
    version: p.integer(),
    createdAt: p.datetime().length(3),
  },
});
/** When and how one contract is evaluated, reviewed or audited, again and again (H6.2). */
export class Plan extends PlanSchema.class {}
PlanSchema.setClass(Plan);

/** A contract's plans, oldest first. */
export const plansOf = (em: EntityManager, contractId: string): Promise<Plan[]> =>
  em.find(Plan, { contractId }, { orderBy: { createdAt: 'asc', id: 'asc' } });

/** Plans that the caller may see, oldest first. */
export function plansPage(em: EntityManager, filter: PlanFilter, page: PageArgs): Promise<Page<Plan>> {
  const { contractId, kinds, paused } = filter;
  const where = {
    ...(contractId ? { contractId } : {}),
    ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    ...(paused == null ? {} : { pausedAt: paused ? { $ne: null } : null }),
  };
  return pageOf(em, Plan, where, { createdAt: 'asc', id: 'asc' }, page);
}

/** When the next review of any of these plans is due; null when none is ahead. */
export function earliestOf(plans: readonly Pick<Plan, 'nextAt'>[]): Date | null {
  const ahead = plans.map(({ nextAt }) => nextAt).filter(at => at !== null);
  return ahead.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}
