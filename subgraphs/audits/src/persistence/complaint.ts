import { defineEntity, LockMode, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import type { ComplaintFilter } from '../generated/types.ts';

const QUALITY_CRITERIA = ['TIMELINESS', 'ACCURACY', 'COMPLETENESS', 'CONSISTENCY'] as const;

const ComplaintSchema = defineEntity({
  name: 'Complaint',
  tableName: 'complaint',
  indexes: [{ properties: ['tenant', 'madeAt', 'id'] }, { properties: ['contractId', 'madeAt', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    criterion: p.enum(QUALITY_CRITERIA),
    says: p.text(),
    madeAt: p.datetime().length(3),
    recordedBy: p.text(),
    recordedAt: p.datetime().length(3),
    answer: p.text().strictNullable(),
    answeredBy: p.text().strictNullable(),
    answeredAt: p.datetime().length(3).strictNullable(),
    version: p.integer(),
  },
});
/** Something that a customer is not content with (H6.1). */
export class Complaint extends ComplaintSchema.class {}
ComplaintSchema.setClass(Complaint);

/** A complaint by id, locked until the transaction ends. */
export const lockComplaint = (em: EntityManager, id: string): Promise<Complaint | null> =>
  em.findOne(Complaint, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Complaints that were made in a span of time `[start, end)`, oldest first. */
export const complaintsWithin = (
  em: EntityManager,
  contractId: string,
  { start, end }: { readonly start: Date; readonly end: Date },
): Promise<Complaint[]> =>
  em.find(Complaint, { contractId, madeAt: { $gte: start, $lt: end } }, { orderBy: { madeAt: 'asc', id: 'asc' } });

/** Complaints that the caller may see, newest first. */
export function complaintsPage(em: EntityManager, filter: ComplaintFilter, page: PageArgs): Promise<Page<Complaint>> {
  const { contractId, criteria, answered } = filter;
  const where = {
    ...(contractId ? { contractId } : {}),
    ...(criteria ? { criterion: { $in: [...criteria] } } : {}),
    ...(answered == null ? {} : { answeredAt: answered ? { $ne: null } : null }),
  };
  return pageOf(em, Complaint, where, { madeAt: 'desc', id: 'desc' }, page);
}
