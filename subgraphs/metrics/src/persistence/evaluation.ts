import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Outcome, TargetEvaluation } from '@surety/domain';
import type { PromisedIndicator, PromisedOperator, PromisedUnit } from './adopted.ts';

/** One target judged over one period by one revision of the facts. Append-only. */
const EvaluationSchema = defineEntity({
  name: 'Evaluation',
  tableName: 'evaluation',
  uniques: [
    { properties: ['targetId', 'period', 'revision'] },
    { properties: ['targetId', 'period'], name: 'evaluation_newest_unique', where: 'newest' },
  ],
  indexes: [{ properties: ['contractId', 'periodStart'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    contractVersion: p.integer(),
    serviceId: p.string(),
    targetId: p.string(),
    indicator: p.string().$type<PromisedIndicator>(),
    operator: p.string().$type<PromisedOperator>(),
    limit: p.string(),
    /** Of limit, value and margin. */
    unit: p.string().$type<PromisedUnit>(),
    period: p.string(),
    periodStart: p.datetime(3),
    periodEnd: p.datetime(3),
    revision: p.integer(),
    reason: p.text(),
    evaluatedAt: p.datetime(3),
    asOf: p.datetime(3),
    final: p.boolean(),
    outcome: p.string().$type<Outcome>(),
    missedAt: p.datetime(3).nullable(),
    result: p.json<TargetEvaluation>(),
    /** False once a later revision is there. */
    newest: p.boolean(),
  },
});
export class Evaluation extends EvaluationSchema.class {}
EvaluationSchema.setClass(Evaluation);

/** A contract has fewer targets and periods than that in any span that is reviewed. */
const MOST_WITHIN = 1_000;

/** Newest revisions of a contract's evaluations whose periods lie within a span, in the order of time. */
export async function newestWithin(
  em: EntityManager,
  contractId: string,
  { start, end }: { readonly start: Date; readonly end: Date },
): Promise<Evaluation[]> {
  const newest = await em.find(
    Evaluation,
    { contractId, newest: true, periodStart: { $gte: start }, periodEnd: { $lte: end } },
    { orderBy: { periodStart: 'asc', serviceId: 'asc', targetId: 'asc', id: 'asc' }, limit: MOST_WITHIN },
  );
  // Of a version that a later one took the whole period from, nothing is left to be said.
  return newest.filter(({ periodStart, periodEnd }) => periodStart < periodEnd);
}

/** A period whose evaluation may not be what the facts say: written with the fact, removed with the evaluation. */
const StalePeriodSchema = defineEntity({
  name: 'StalePeriod',
  tableName: 'stale_period',
  uniques: [{ properties: ['contractId', 'serviceId', 'periodStart', 'periodEnd'] }],
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    tenant: p.string(),
    contractId: p.string(),
    serviceId: p.string(),
    periodStart: p.datetime(3),
    periodEnd: p.datetime(3),
    /** Why, each reason once: it stands in the revision that follows. */
    reason: p.text(),
    /** By the host's clock. Later than now when an evaluation failed. */
    nextAttemptAt: p.datetime(6),
    /** Of the newest fact that touched it (W3C Trace Context): what follows from the evaluation goes on in its trace. */
    traceparent: p.string().nullable(),
  },
});
export class StalePeriod extends StalePeriodSchema.class {}
StalePeriodSchema.setClass(StalePeriod);
