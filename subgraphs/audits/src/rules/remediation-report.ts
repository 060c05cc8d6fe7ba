import type { FindingGrade } from '@surety/domain';
import type { Finding } from '../persistence/finding.ts';
import type { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { type NamedContract, nameOf } from './named-contract.ts';
import type { EffectFigure, EffectOutcome } from './remediation-effect.ts';
import { type Sealed, sealedText } from './sealed-text.ts';

type Done = { readonly by: string; readonly at: string };

/** What the report of a remediation says once its finding is solved. Instants are RFC 3339. */
export type RemediationReportContent = {
  readonly findingId: string;
  readonly contractId: string;
  /** As people know it; null where it was not handed over, absent in texts of format 1. */
  readonly contract?: NamedContract | null;
  readonly timeZone: string;
  /** What found it: a review or an audit. */
  readonly foundBy: string;
  readonly raisedAt: string;
  readonly grade: FindingGrade;
  readonly item: string | null;
  readonly says: string;
  readonly owner: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly due: string;
  /** How often what was done before did not work. */
  readonly reopened: number;
  readonly rootCause: string;
  readonly plan: string;
  readonly planned: Done;
  readonly report: string;
  readonly reported: Done;
  readonly verified: Done;
  /** Null where no figure shows it. */
  readonly effect: {
    readonly indicator: string;
    readonly outcome: EffectOutcome;
    readonly lookedAt: string;
    readonly before: readonly EffectFigure[];
    readonly after: readonly EffectFigure[];
  } | null;
  readonly solvedAt: string;
};

/** The content as one text and its SHA-256. @source handbook H6.3 (formal remediation report) */
export const sealedRemediationReport = (content: RemediationReportContent): Sealed =>
  sealedText('surety/remediation-report/2', content);

/** What the report of a remediation says, as its row stands when it is solved. */
export function remediationReportContent(finding: Finding, contract: ReviewedContract): RemediationReportContent {
  const { timeZone } = contract;
  const { id: findingId, contractId, grade, item, says, owner, due, reopened, rootCause, plan, report } = finding;
  return {
    findingId,
    contractId,
    contract: nameOf(contract),
    timeZone,
    foundBy: said(finding.reviewId ?? finding.auditId, findingId),
    raisedAt: at(finding.raisedAt, findingId),
    grade,
    item,
    says,
    owner,
    due,
    reopened,
    rootCause: said(rootCause, findingId),
    plan: said(plan, findingId),
    planned: { by: said(finding.plannedBy, findingId), at: at(finding.plannedAt, findingId) },
    report: said(report, findingId),
    reported: { by: said(finding.reportedBy, findingId), at: at(finding.reportedAt, findingId) },
    verified: { by: said(finding.verifiedBy, findingId), at: at(finding.verifiedAt, findingId) },
    effect: effectOf(finding),
    solvedAt: at(finding.solvedAt, findingId),
  };
}

function effectOf({
  effectIndicator: indicator,
  effectOutcome: outcome,
  effectAt,
  effectBefore,
  effectFigures,
}: Finding) {
  if (indicator === null || outcome === null || effectAt === null) return null;
  const lookedAt = effectAt.toISOString();
  return { indicator, outcome, lookedAt, before: effectBefore ?? [], after: effectFigures ?? [] };
}

function said<T>(value: T | null, findingId: string): T {
  if (value === null) throw new Error(`${findingId} is not solved.`);
  return value;
}
const at = (instant: Date | null, findingId: string): string => said(instant, findingId).toISOString();
