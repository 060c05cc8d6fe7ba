import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import type { FindingFilter } from '../generated/types.ts';
import { FINDING_GRADES } from '../rules/findings.ts';
import { Review } from './review.ts';

const FindingSchema = defineEntity({
  name: 'Finding',
  tableName: 'finding',
  indexes: [{ properties: ['tenant', 'raisedAt', 'id'] }, { properties: ['contractId', 'raisedAt', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    reviewId: () => p.manyToOne(Review).mapToPk().joinColumn('review_id').deleteRule('restrict').index(),
    grade: p.enum(FINDING_GRADES),
    /** Of the plan's checklist. */
    item: p.string().strictNullable(),
    says: p.text(),
    owner: p.text(),
    /** Local date, `YYYY-MM-DD`. */
    due: p.string(),
    /** Its report was approved then; null while it is only proposed. */
    raisedAt: p.datetime().length(3).strictNullable(),
  },
});
/** What a review found to be put right (H6.2, H6.4). */
export class Finding extends FindingSchema.class {}
FindingSchema.setClass(Finding);

/** Findings of approved reports that the caller may see, newest first. */
export function findingsPage(em: EntityManager, filter: FindingFilter, page: PageArgs): Promise<Page<Finding>> {
  const { contractId, reviewId, grades, dueBy } = filter;
  const where = {
    raisedAt: { $ne: null },
    ...(contractId ? { contractId } : {}),
    ...(reviewId ? { reviewId } : {}),
    ...(grades ? { grade: { $in: [...grades] } } : {}),
    ...(dueBy ? { due: { $lte: dueBy } } : {}),
  };
  return pageOf(em, Finding, where, { raisedAt: 'desc', id: 'desc' }, page);
}
