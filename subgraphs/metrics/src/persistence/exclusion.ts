import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Interval } from '@surety/domain';
import type { ExclusionState, Side } from '../rules/exclusion-decisions.ts';

/** Time that one side asked to leave out of a contract's promises, and what became of it. */
const ExclusionSchema = defineEntity({
  name: 'Exclusion',
  tableName: 'exclusion',
  indexes: [{ properties: ['contractId', 'requestedAt', 'id'] }],
  uniques: [{ properties: ['contractId', 'reference'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    /** Null: all services that the contract promises. */
    serviceId: p.string().strictNullable(),
    start: p.datetime(3),
    end: p.datetime(3),
    reason: p.text(),
    requestedBy: p.string().$type<Side>(),
    /** Of the suspension of the contract whose time it is. */
    reference: p.string().strictNullable(),
    requestedAt: p.datetime(3),
    state: p.string().$type<ExclusionState>(),
    answer: p.text().strictNullable(),
    decidedAt: p.datetime(3).strictNullable(),
    version: p.integer(),
  },
});
export class Exclusion extends ExclusionSchema.class {}
ExclusionSchema.setClass(Exclusion);

type Service = { readonly contractId: string; readonly serviceId: string };

/** Time that both sides agreed to leave out of a contract's promises of one service, within a span. @param before agreed before that instant; null: whenever */
export async function loadExclusions(
  em: EntityManager,
  { contractId, serviceId }: Service,
  span: Interval,
  before: number | null = null,
): Promise<Interval[]> {
  const agreed = await em.find(Exclusion, {
    contractId,
    state: 'APPROVED',
    ...(before === null ? {} : { decidedAt: { $lt: new Date(before) } }),
    $or: [{ serviceId }, { serviceId: null }],
    start: { $lt: new Date(span.endMs) },
    end: { $gt: new Date(span.startMs) },
  });
  return agreed.map(({ start, end }) => ({ startMs: start.getTime(), endMs: end.getTime() }));
}
