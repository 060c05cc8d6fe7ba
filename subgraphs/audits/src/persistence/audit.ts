import { defineEntity, LockMode, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AUDIT_KINDS } from '@surety/domain';
import type { ReportFile } from '@surety/platform/document/written-document';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import type { AuditFilter } from '../generated/types.ts';
import { AUDIT_PHASES, type Auditor } from '../rules/audit-course.ts';

/** Items that were drawn to be looked at. Instants in rows of an audit are RFC 3339. */
type AuditSample = {
  readonly id: string;
  readonly what: string;
  readonly population: readonly string[];
  readonly seed: string;
  readonly drawn: readonly string[];
  readonly drawnBy: string;
  readonly drawnAt: string;
};
type AuditInterview = {
  readonly id: string;
  /** A function or team, no name. */
  readonly who: string;
  readonly heldAt: string;
  readonly notes: string;
  readonly notedBy: string;
};
/** A link of the chain of custody: who has it from when on, with the hash that it had then. */
type CustodyLink = {
  readonly at: string;
  readonly by: string;
  readonly holder: string;
  readonly sha256: string;
};
type AuditEvidence = {
  readonly id: string;
  readonly what: string;
  readonly obtainedFrom: string;
  readonly obtainedAt: string;
  /** Null for a file, which is kept where `keptAt` says. */
  readonly text: string | null;
  readonly keptAt: string | null;
  readonly sha256: string;
  readonly custody: readonly CustodyLink[];
};

const AuditSchema = defineEntity({
  name: 'Audit',
  tableName: 'audit',
  uniques: [{ properties: ['planId', 'period'] }],
  indexes: [{ properties: ['tenant', 'orderedAt', 'id'] }, { properties: ['contractId', 'orderedAt', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    /** The plan that brought it, and the period that it looks at: each is audited once. Null for one that was ordered out of turn. */
    planId: p.string().strictNullable(),
    period: p.string().strictNullable(),
    kind: p.enum(AUDIT_KINDS),
    scope: p.text(),
    criteria: p.json<readonly string[]>(),
    /** Null until its auditors are named. */
    owner: p.text().strictNullable(),
    teams: p.json<readonly string[]>(),
    auditors: p.json<readonly Auditor[]>(),
    orderedBy: p.text(),
    orderedAt: p.datetime().length(3),
    phase: p.enum(AUDIT_PHASES),
    version: p.integer(),
    /** Counts the steps that began: what is told of a step is told once. */
    step: p.integer(),
    stepBeganAt: p.datetime().length(3),
    /** Its auditors are to be named by then; null for one that was ordered. */
    nameBy: p.datetime().length(3).strictNullable(),
    /** As agreed at the order, or extended since. */
    beginBy: p.datetime().length(3),
    reportBy: p.datetime().length(3),
    /** Why it was extended last. */
    extensionReason: p.text().strictNullable(),
    /** Something was put on record in it for the first time. */
    begunAt: p.datetime().length(3).strictNullable(),
    samples: p.json<readonly AuditSample[]>(),
    interviews: p.json<readonly AuditInterview[]>(),
    evidence: p.json<readonly AuditEvidence[]>(),
    conclusions: p.text().strictNullable(),
    reportedBy: p.text().strictNullable(),
    reportedAt: p.datetime().length(3).strictNullable(),
    /** What its report says, sealed; null until it is reported, and where that was before reports were written. */
    content: p.text().strictNullable(),
    contentSha256: p.string().strictNullable(),
    files: p.json<readonly ReportFile[]>().default('[]'),
    cancelReason: p.text().strictNullable(),
    cancelledBy: p.text().strictNullable(),
    /** All that it found is verified as solved, or it was cancelled. */
    closedAt: p.datetime().length(3).strictNullable(),
  },
});
/** One audit of a contract, from its order until all that it found is verified as solved (H6.3). */
export class Audit extends AuditSchema.class {}
AuditSchema.setClass(Audit);

/** What an audit says before anything was put on record in it. */
export const NOTHING_ON_RECORD = {
  extensionReason: null,
  begunAt: null,
  samples: [],
  interviews: [],
  evidence: [],
  conclusions: null,
  reportedBy: null,
  reportedAt: null,
  content: null,
  contentSha256: null,
  files: [],
  cancelReason: null,
  cancelledBy: null,
  closedAt: null,
} as const;

/** An audit by id, locked until the transaction ends. */
export const lockAudit = (em: EntityManager, id: string): Promise<Audit | null> =>
  em.findOne(Audit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Audits that the caller may see, newest first. */
export function auditsPage(em: EntityManager, filter: AuditFilter, page: PageArgs): Promise<Page<Audit>> {
  const { contractId, kinds, phases } = filter;
  const where = {
    ...(contractId ? { contractId } : {}),
    ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    ...(phases ? { phase: { $in: [...phases] } } : {}),
  };
  return pageOf(em, Audit, where, { orderedAt: 'desc', id: 'desc' }, page);
}
