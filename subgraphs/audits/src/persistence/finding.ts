import { defineEntity, LockMode, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { FINDING_GRADES } from '@surety/domain';
import type { ReportFile } from '@surety/platform/document/written-document';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import type { FindingFilter } from '../generated/types.ts';
import { REMEDIATION_PHASES } from '../rules/remediation-course.ts';
import { EFFECT_OUTCOMES, type EffectFigure } from '../rules/remediation-effect.ts';
import { Audit } from './audit.ts';
import { Review } from './review.ts';

/** Indicators whose figures can show whether a remediation or an improvement worked. */
export const EFFECT_INDICATORS = ['AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME', 'CSAT', 'NPS'] as const;

const FindingSchema = defineEntity({
  name: 'Finding',
  tableName: 'finding',
  indexes: [{ properties: ['tenant', 'raisedAt', 'id'] }, { properties: ['contractId', 'raisedAt', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    /** What found it: a review or an audit. */
    reviewId: () =>
      p.manyToOne(Review).mapToPk().joinColumn('review_id').strictNullable().deleteRule('restrict').index(),
    auditId: () => p.manyToOne(Audit).mapToPk().joinColumn('audit_id').strictNullable().deleteRule('restrict').index(),
    grade: p.enum(FINDING_GRADES),
    /** Of the plan's checklist, or a criterion of the audit. */
    item: p.string().strictNullable(),
    /** The finding of the same contract and item that it repeats. */
    repeatsId: p.string().strictNullable(),
    says: p.text(),
    owner: p.text(),
    /** Local date, `YYYY-MM-DD`. */
    due: p.string(),
    /** Its report was approved then, or that of the audit made; null while it is only proposed. */
    raisedAt: p.datetime().length(3).strictNullable(),
    phase: p.enum(REMEDIATION_PHASES).default('PROPOSED'),
    version: p.integer().default(1),
    /** Counts the steps that began: what is told of a step is told once. */
    step: p.integer().default(0),
    /** How often its remediation did not work. */
    reopened: p.integer().default(0),
    /** The present step began then, and is to be done by then. */
    stepBeganAt: p.datetime().length(3).strictNullable(),
    stepDue: p.datetime().length(3).strictNullable(),
    rootCause: p.text().strictNullable(),
    plan: p.text().strictNullable(),
    plannedBy: p.text().strictNullable(),
    plannedAt: p.datetime().length(3).strictNullable(),
    effectIndicator: p.enum(EFFECT_INDICATORS).strictNullable(),
    effectAfterDays: p.integer().strictNullable(),
    /** Local date to which an extension is asked for; null while none is. */
    extendTo: p.string().strictNullable(),
    extensionReason: p.text().strictNullable(),
    extensionAskedBy: p.text().strictNullable(),
    /** Why the last extension was refused. */
    extensionRefusal: p.text().strictNullable(),
    report: p.text().strictNullable(),
    reportedBy: p.text().strictNullable(),
    reportedAt: p.datetime().length(3).strictNullable(),
    /** Why what was reported last was not verified. */
    refusalReason: p.text().strictNullable(),
    verifiedBy: p.text().strictNullable(),
    verifiedAt: p.datetime().length(3).strictNullable(),
    effectOutcome: p.enum(EFFECT_OUTCOMES).strictNullable(),
    effectFigures: p.json<readonly EffectFigure[]>().strictNullable(),
    /** Figures of periods before the verification, as they were when its effect was looked at. */
    effectBefore: p.json<readonly EffectFigure[]>().nullable(),
    effectAt: p.datetime().length(3).strictNullable(),
    solvedAt: p.datetime().length(3).strictNullable(),
    /** What its report says, sealed; null until it is solved, and where that was before reports were written. */
    content: p.text().strictNullable(),
    contentSha256: p.string().strictNullable(),
    files: p.json<readonly ReportFile[]>().default('[]'),
  },
});
/** What a review or an audit found to be put right, and its remediation until that is verified as solved (H6.2, H6.3, H6.4). */
export class Finding extends FindingSchema.class {}
FindingSchema.setClass(Finding);

/** What a finding says of its remediation before that has begun, and when it begins once more. */
export const NOT_REMEDIED = {
  rootCause: null,
  plan: null,
  plannedBy: null,
  plannedAt: null,
  effectIndicator: null,
  effectAfterDays: null,
  extendTo: null,
  extensionReason: null,
  extensionAskedBy: null,
  extensionRefusal: null,
  report: null,
  reportedBy: null,
  reportedAt: null,
  refusalReason: null,
  verifiedBy: null,
  verifiedAt: null,
} as const;

/** What found it. */
export type FindingOrigin =
  | { readonly reviewId: string; readonly auditId: null }
  | { readonly reviewId: null; readonly auditId: string };

/** A finding by id, locked until the transaction ends. */
export const lockFinding = (em: EntityManager, id: string): Promise<Finding | null> =>
  em.findOne(Finding, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** So many findings of an audit are not verified as solved yet. */
export const openFindingsOf = (em: EntityManager, auditId: string): Promise<number> =>
  em.count(Finding, { auditId, raisedAt: { $ne: null }, phase: { $ne: 'SOLVED' } });

/** What was found last of an item or criterion in a contract, apart from one report. */
export const lastFoundOf = (
  em: EntityManager,
  { contractId, item, origin }: { readonly contractId: string; readonly item: string; readonly origin: FindingOrigin },
): Promise<Finding | null> =>
  em.findOne(
    Finding,
    { contractId, item, raisedAt: { $ne: null }, $not: origin },
    { orderBy: { raisedAt: 'desc', id: 'desc' } },
  );

/** Findings of approved reports that the caller may see, newest first. */
export function findingsPage(em: EntityManager, filter: FindingFilter, page: PageArgs): Promise<Page<Finding>> {
  const { contractId, reviewId, grades, dueBy, phases } = filter;
  const where = {
    raisedAt: { $ne: null },
    ...(contractId ? { contractId } : {}),
    ...(reviewId ? { reviewId } : {}),
    ...(grades ? { grade: { $in: [...grades] } } : {}),
    ...(phases ? { phase: { $in: [...phases] } } : {}),
    ...(dueBy ? { due: { $lte: dueBy } } : {}),
  };
  return pageOf(em, Finding, where, { raisedAt: 'desc', id: 'desc' }, page);
}
