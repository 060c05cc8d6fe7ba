import { defineEntity, LockMode, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportFile } from '@surety/platform/document/written-document';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import type { ReviewFilter } from '../generated/types.ts';
import type { DraftSection } from '../rules/draft-report.ts';
import type { ProposedTargets } from '../rules/proposed-targets.ts';
import { REVIEW_PHASES } from '../rules/review-course.ts';
import { PLANNED_REVIEWS } from '../templates/review-templates.ts';

const REVIEW_KINDS = [...PLANNED_REVIEWS, 'REQUESTED_REPORT'] as const;
const ANSWERS = ['ACCEPTED', 'OBJECTED', 'SILENT'] as const;
const CHECK_RESULTS = ['IN_ORDER', 'SHORTCOMING', 'NOT_APPLICABLE'] as const;

/** How one item of the checklist came out. */
type ReviewCheck = {
  readonly item: string;
  readonly result: (typeof CHECK_RESULTS)[number];
  readonly note: string | null;
};

const ReviewSchema = defineEntity({
  name: 'Review',
  tableName: 'review',
  uniques: [{ properties: ['workflowId'] }],
  indexes: [{ properties: ['tenant', 'openedAt', 'id'] }, { properties: ['contractId', 'openedAt', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    /** Null for a report that was asked for. */
    planId: p.string().strictNullable(),
    /** It names plan and period, so that each period is reviewed once. */
    workflowId: p.string(),
    kind: p.enum(REVIEW_KINDS),
    period: p.string(),
    periodStart: p.datetime().length(3),
    periodEnd: p.datetime().length(3),
    openedAt: p.datetime().length(3),
    requestedBy: p.text().strictNullable(),
    requestReason: p.text().strictNullable(),
    /** A report that was asked for is to be approved by then. */
    neededBy: p.datetime().length(3).strictNullable(),
    phase: p.enum(REVIEW_PHASES),
    version: p.integer(),
    /** Counts the steps that began: what is told of a step is told once. */
    step: p.integer(),
    due: p.datetime().length(3).strictNullable(),
    remindAt: p.datetime().length(3).strictNullable(),
    /** What it rests on, as canonical JSON (RFC 8785), and its SHA-256. */
    evidence: p.text().strictNullable(),
    evidenceSha256: p.string().strictNullable(),
    collectedAt: p.datetime().length(3).strictNullable(),
    draft: p.json<readonly DraftSection[]>().strictNullable(),
    conclusions: p.text().strictNullable(),
    checks: p.json<readonly ReviewCheck[]>(),
    proposedTargets: p.json<ProposedTargets>().strictNullable(),
    completedBy: p.text().strictNullable(),
    completedAt: p.datetime().length(3).strictNullable(),
    returnReason: p.text().strictNullable(),
    /** What was approved, as canonical JSON (RFC 8785), and its SHA-256. */
    content: p.text().strictNullable(),
    contentSha256: p.string().strictNullable(),
    /** The report as it was written then, in the store of files. */
    files: p.json<readonly ReportFile[]>().default('[]'),
    approvedBy: p.text().strictNullable(),
    approvedAt: p.datetime().length(3).strictNullable(),
    answer: p.enum(ANSWERS).strictNullable(),
    answerReasons: p.text().strictNullable(),
    answeredBy: p.text().strictNullable(),
    answeredAt: p.datetime().length(3).strictNullable(),
    publishedAt: p.datetime().length(3).strictNullable(),
    /** The contract's version that came out of it, or why none could; both null before that. */
    supplementVersion: p.integer().strictNullable(),
    supplementRefusal: p.text().strictNullable(),
    supplementAt: p.datetime().length(3).strictNullable(),
  },
});
/** One evaluation or review of a contract's period, from its evidence to the published report (H6.2, H6.4). */
export class Review extends ReviewSchema.class {}
ReviewSchema.setClass(Review);

/** A review by id, locked until the transaction ends. */
export const lockReview = (em: EntityManager, id: string): Promise<Review | null> =>
  em.findOne(Review, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Reviews that the caller may see, newest first. */
export function reviewsPage(em: EntityManager, filter: ReviewFilter, page: PageArgs): Promise<Page<Review>> {
  const { contractId, planId, kinds, phases } = filter;
  const where = {
    ...(contractId ? { contractId } : {}),
    ...(planId ? { planId } : {}),
    ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    ...(phases ? { phase: { $in: [...phases] } } : {}),
  };
  return pageOf(em, Review, where, { openedAt: 'desc', id: 'desc' }, page);
}
