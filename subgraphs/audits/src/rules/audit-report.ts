import type { AuditKind, FindingGrade } from '@surety/domain';
import type { Audit } from '../persistence/audit.ts';
import type { Finding } from '../persistence/finding.ts';
import type { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { byGravity } from './findings.ts';
import { type NamedContract, nameOf } from './named-contract.ts';
import { type Sealed, sealedText } from './sealed-text.ts';

/** What the report of an audit says. Instants are RFC 3339. What was said in interviews stays in the record: it was said in confidence. */
export type AuditReportContent = {
  readonly auditId: string;
  readonly contractId: string;
  /** As people know it; null where it was not handed over, absent in texts of format 1. */
  readonly contract?: NamedContract | null;
  readonly timeZone: string;
  readonly kind: AuditKind;
  /** Null where no plan brought it. */
  readonly period: string | null;
  readonly scope: string;
  readonly criteria: readonly string[];
  readonly owner: string;
  readonly teams: readonly string[];
  readonly auditors: readonly { readonly subject: string; readonly team: string }[];
  readonly orderedBy: string;
  readonly orderedAt: string;
  readonly begunAt: string;
  readonly reportedBy: string;
  readonly reportedAt: string;
  readonly conclusions: string;
  readonly samples: readonly {
    readonly what: string;
    readonly of: number;
    readonly drawn: readonly string[];
    readonly seed: string;
  }[];
  readonly interviews: readonly { readonly who: string; readonly heldAt: string }[];
  readonly evidence: readonly {
    readonly what: string;
    readonly obtainedFrom: string;
    readonly obtainedAt: string;
    readonly sha256: string;
  }[];
  /** Gravest first. */
  readonly findings: readonly {
    readonly findingId: string;
    readonly grade: FindingGrade;
    readonly item: string | null;
    readonly says: string;
    readonly owner: string;
    readonly due: string;
    readonly repeatsId: string | null;
  }[];
};

/** The content as one text and its SHA-256. @source handbook H6.3 (audit report) */
export const sealedAuditReport = (content: AuditReportContent): Sealed => sealedText('surety/audit-report/2', content);

/** What the report of an audit says, as its row stands when it is reported. */
export function auditReportContent(
  audit: Audit,
  findings: readonly Finding[],
  contract: ReviewedContract,
): AuditReportContent {
  const { timeZone } = contract;
  const { id: auditId, contractId, kind, period, scope, criteria, owner, teams, auditors, orderedBy } = audit;
  const { reportedBy, reportedAt, begunAt, conclusions, samples, interviews, evidence } = audit;
  if (owner === null || reportedBy === null || reportedAt === null || conclusions === null)
    throw new Error(`${auditId} is not reported.`);
  return {
    auditId,
    contractId,
    contract: nameOf(contract),
    timeZone,
    kind,
    period,
    scope,
    criteria,
    owner,
    teams,
    auditors,
    orderedBy,
    orderedAt: audit.orderedAt.toISOString(),
    begunAt: (begunAt ?? reportedAt).toISOString(),
    reportedBy,
    reportedAt: reportedAt.toISOString(),
    conclusions,
    samples: samples.map(({ what, population, drawn, seed }) => ({ what, of: population.length, drawn, seed })),
    interviews: interviews.map(({ who, heldAt }) => ({ who, heldAt })),
    evidence: evidence.map(({ what, obtainedFrom, obtainedAt, sha256 }) => ({
      what,
      obtainedFrom,
      obtainedAt,
      sha256,
    })),
    findings: findings.toSorted(byGravity).map(({ id: findingId, grade, item, says, owner: team, due, repeatsId }) => ({
      findingId,
      grade,
      item,
      says,
      owner: team,
      due,
      repeatsId,
    })),
  };
}
