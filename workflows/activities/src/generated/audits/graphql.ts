/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdoptContractPartiesInput = {
  contractId: string;
  customerExternalId?: string | null | undefined;
  customerId: string;
  providerExternalId?: string | null | undefined;
  providerId: string;
  version: number;
};

/** Another team for a finding. */
export type AssignFindingInput = {
  /** The finding's `version` that you saw. */
  expectedVersion: number;
  /** `fnd_…`. */
  findingId: string;
  /** The same key with the same input answers the same, for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  onBehalfOf?: string | null | undefined;
  /** The team that puts it right from now on: another one than now. */
  owner: string;
  /** Why. At most 2,000 characters; it stands in the trail. */
  reason: string;
};

/** Kinds of audit (H6.3). */
export type AuditKind =
  /** By a third party. */
  | 'EXTERNAL'
  /** By people of the provider, of another team than what is audited. */
  | 'INTERNAL';

/** Where an audit is in its life. */
export type AuditPhase =
  /** It was cancelled before it was reported. */
  | 'CANCELLED'
  /** All that it found is verified as solved. */
  | 'CLOSED'
  /** Its plan drafted it, and a manager is to name its auditors. */
  | 'DRAFT'
  /** Its auditors draw samples, ask people and take evidence. */
  | 'FIELD_WORK'
  /** Its auditors are to begin. */
  | 'ORDERED'
  /** Its report is there, and its findings are put right. */
  | 'REPORTED';

export type BreachEvidenceInput = {
  breachId: string;
  period: string;
  phase: string;
  serviceName: string;
  standing: string;
  toldAt?: string | null | undefined;
  toldLate: boolean;
};

export type ChangeEvidenceInput = {
  changeId: string;
  phase: string;
  requestedAt: string;
  serviceName: string;
};

export type ContractEvidenceInput = {
  customer: string;
  provider: string;
  timeZone: string;
  title: string;
};

export type DayEvidenceInput = {
  day: string;
  downMs: number;
  evaluationId: string;
  unknownMs: number;
  upMs: number;
  value?: string | null | undefined;
};

export type EffectFigureInput = {
  evaluationId: string;
  indicator: string;
  limit?: string | null | undefined;
  operator?: string | null | undefined;
  outcome: string;
  period: string;
  revision: number;
  unit?: string | null | undefined;
  value?: string | null | undefined;
};

/** Whether a remediation worked. */
export type EffectOutcome =
  /** A promise was kept over a whole period, and none was missed. */
  | 'EFFECTIVE'
  /** A promise was missed again. */
  | 'NOT_EFFECTIVE'
  /** No figure says anything: it is looked at again after 7 days, until the figures of the contract's last period are final. Then the verification is the last word. */
  | 'UNKNOWN';

export type EndReviewsInput = {
  contractId: string;
  /** The contract ended then. A later instant than before, or than the end of the term, changes nothing. */
  endedAt: string;
  /** Late facts about the last period count until then. */
  lastSealAt: string;
};

export type EraseTrailInput = {
  contractId: string;
};

export type EvaluationEvidenceInput = {
  allowedMs?: number | null | undefined;
  asOf?: string | null | undefined;
  downMs?: number | null | undefined;
  evaluationId: string;
  excludedMs?: number | null | undefined;
  indicator: string;
  isFinal: boolean;
  limit: string;
  operator: string;
  outcome: string;
  period: string;
  revision: number;
  serviceId: string;
  serviceName: string;
  spentMs?: number | null | undefined;
  targetId: string;
  unit: string;
  unknownMs?: number | null | undefined;
  upMs?: number | null | undefined;
  value?: string | null | undefined;
};

/** More time for an audit. */
export type ExtendAuditInput = {
  /** `aud_…`. */
  auditId: string;
  /** Until when the present step is to be done: later than before, and ahead. Of an audit that is not begun its report is put off as long. */
  due: string;
  /** The audit's `version` that you saw. */
  expectedVersion: number;
  /** The same key with the same input answers the same, for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  onBehalfOf?: string | null | undefined;
  /** Why; its auditors are told. At most 2,000 characters. */
  reason: string;
};

/** How grave a finding is. */
export type FindingGrade =
  /** A duty was not met, or will not be. */
  | 'MAJOR'
  /** A duty was met in the main; something of it was amiss. */
  | 'MINOR'
  /** No duty was missed; something can be better. */
  | 'OBSERVATION';

/** Days on which the contract's hours are open; without them every day is. */
export type OpenDaysInput = {
  holidays: Array<string>;
  /** Dates with hours of their own. */
  openings: Array<string>;
  /** Weekdays with open hours: `MON` to `SUN`. */
  weekdays: Array<string>;
};

export type OpenReviewsInput = {
  contractId: string;
};

export type PlanReviewsInput = {
  contractId: string;
  /** The contract's id in the provider's own system. */
  externalId?: string | null | undefined;
  lastSealAt: string;
  openDays?: OpenDaysInput | null | undefined;
  takenOverAt?: string | null | undefined;
  termEnd: string;
  termStart: string;
  timeZone: string;
  /** Null from a worker of before contracts were named to audits. */
  title?: string | null | undefined;
  version: number;
};

/** Sides of the quality of a service (H6.1). */
export type QualityCriterion =
  /** It was wrong. */
  | 'ACCURACY'
  /** Something was missing. */
  | 'COMPLETENESS'
  /** It was not the same each time, or not everywhere. */
  | 'CONSISTENCY'
  /** It came too late. */
  | 'TIMELINESS';

export type RecordEffectInput = {
  /** Of periods that were over before the verification: what the report shows beside. */
  before?: Array<EffectFigureInput>;
  /** The instant at which the effect was to be looked at. Another one than the finding's changes nothing: that look was had. */
  due: string;
  figures: Array<EffectFigureInput>;
  findingId: string;
};

export type RecordEvidenceInput = {
  breaches: Array<BreachEvidenceInput>;
  changes: Array<ChangeEvidenceInput>;
  /** Null from a worker of before there were reports as pages. */
  contract?: ContractEvidenceInput | null | undefined;
  /** Local days of the evaluations of availability. */
  days?: Array<DayEvidenceInput>;
  evaluations: Array<EvaluationEvidenceInput>;
  /** Evaluations of the year up to the period's end whose periods are over before it begins. */
  history?: Array<EvaluationEvidenceInput>;
  /** How long the response to tickets took, by service. */
  responses?: Array<ResponseEvidenceInput>;
  reviewId: string;
  /** Surveys about the period, or parts of it, that are closed. */
  surveys?: Array<SurveyEvidenceInput>;
};

export type RecordSilenceInput = {
  reviewId: string;
};

export type RecordSupplementInput = {
  /** Why it was refused, for people. */
  refusal?: string | null | undefined;
  reviewId: string;
  /** Number of the version; null where it was refused. */
  version?: number | null | undefined;
};

export type RecordTrailInput = {
  rows: Array<TrailRowInput>;
  subgraph: string;
};

/** Where a finding is, from its proposal until it is verified as solved (H6.3). */
export type RemediationPhase =
  /** The provider is to state root cause and plan. */
  | 'AWAITING_PLAN'
  /** Another person is to verify what was reported. */
  | 'AWAITING_VERIFICATION'
  /** Its report is not approved yet. */
  | 'PROPOSED'
  /** The provider is to put it right by its day, and to report that. */
  | 'REMEDIATING'
  /** It is verified as solved. */
  | 'SOLVED'
  /** It was verified; the figures of the periods after that show whether it worked. */
  | 'WATCHING_EFFECT';

export type ResponseEvidenceInput = {
  asOf: string;
  p50Ms?: number | null | undefined;
  p90Ms?: number | null | undefined;
  p95Ms?: number | null | undefined;
  p99Ms?: number | null | undefined;
  period: string;
  responded: number;
  serviceId: string;
  serviceName: string;
  waiting: number;
};

/** Answers to a report. */
export type ReviewAnswerKind =
  /** The customer agrees. */
  | 'ACCEPTED'
  /** The customer disagrees, with reasons. */
  | 'OBJECTED'
  /** The customer did not answer in time. */
  | 'SILENT';

/** Kinds of review (H6.2, H7.2). */
export type ReviewKind =
  /** Of a calendar month, by plan. */
  | 'MONTHLY_EVALUATION'
  /** Of a calendar quarter, by plan. */
  | 'QUARTERLY_REVIEW'
  /** Asked for by the customer, out of turn. */
  | 'REQUESTED_REPORT';

/** Where a review is in its life. */
export type ReviewPhase =
  /** The customer is to answer. */
  | 'AWAITING_ANSWER'
  /** A manager is to approve or return it. */
  | 'AWAITING_APPROVAL'
  /** The provider is to complete the report. */
  | 'AWAITING_COMPLETION'
  /** Its evidence is being collected. */
  | 'COLLECTING'
  /** It is over. */
  | 'PUBLISHED';

export type SurveyEvidenceInput = {
  answered: number;
  invited: number;
  limit?: string | null | undefined;
  minimumAnswers: number;
  outcome: string;
  period: string;
  scale: string;
  surveyId: string;
  unit: string;
  value?: string | null | undefined;
};

export type TrailRowInput = {
  action: string;
  actor: string;
  at: string;
  channel: string;
  contractId?: string | null | undefined;
  /** JSON text. */
  details: string;
  id: string;
  outcome: string;
  problemCode?: string | null | undefined;
  reason?: string | null | undefined;
  role: string;
  subjectId: string;
  subjectKind: string;
};

export type RecordTrailMutationVariables = Exact<{
  input: RecordTrailInput;
}>;


export type RecordTrailMutation = { recordTrail: { recorded: number, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type AdoptContractPartiesMutationVariables = Exact<{
  input: AdoptContractPartiesInput;
}>;


export type AdoptContractPartiesMutation = { adoptContractParties: { adopted: boolean, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type PlanReviewsMutationVariables = Exact<{
  input: PlanReviewsInput;
}>;


export type PlanReviewsMutation = { planReviews: { nextReviewAt: string | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type EndReviewsMutationVariables = Exact<{
  input: EndReviewsInput;
}>;


export type EndReviewsMutation = { endReviews: { nextReviewAt: string | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type OpenReviewsMutationVariables = Exact<{
  input: OpenReviewsInput;
}>;


export type OpenReviewsMutation = { openReviews: { nextReviewAt: string | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ReviewToCollectQueryVariables = Exact<{
  reviewId: string;
}>;


export type ReviewToCollectQuery = { review: { period: string, periodStart: string, periodEnd: string, contract: { id: string } } | null };

export type RecordEvidenceMutationVariables = Exact<{
  input: RecordEvidenceInput;
}>;


export type RecordEvidenceMutation = { recordEvidence: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type RecordSilenceMutationVariables = Exact<{
  input: RecordSilenceInput;
}>;


export type RecordSilenceMutation = { recordSilence: { review: { phase: ReviewPhase } | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ReviewToTellQueryVariables = Exact<{
  reviewId: string;
}>;


export type ReviewToTellQuery = { review: { workflowId: string, kind: ReviewKind, period: string, phase: ReviewPhase, due: string | null, requestReason: string | null, contract: { id: string }, report: { conclusions: string | null, sections: Array<{ text: string, figures: Array<{ label: string, value: string }> }>, measures: Array<{ what: string, owner: string, due: string }>, findings: Array<{ grade: FindingGrade, says: string, owner: string, due: string }>, targets: { effectiveFrom: string, limits: Array<{ serviceName: string, indicator: string, operator: string, unit: string, from: string, to: string }> } | null } | null, answer: { kind: ReviewAnswerKind, reasons: string | null } | null } | null };

export type ReviewToSupplementQueryVariables = Exact<{
  reviewId: string;
}>;


export type ReviewToSupplementQuery = { review: { period: string, contract: { id: string }, report: { targets: { effectiveFrom: string, limits: Array<{ targetId: string, to: string }> } | null } | null } | null };

export type RecordSupplementMutationVariables = Exact<{
  input: RecordSupplementInput;
}>;


export type RecordSupplementMutation = { recordSupplement: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type FindingToCheckQueryVariables = Exact<{
  findingId: string;
}>;


export type FindingToCheckQuery = { finding: { raisedAt: string | null, verifiedAt: string | null, contract: { id: string } } | null };

export type RecordEffectMutationVariables = Exact<{
  input: RecordEffectInput;
}>;


export type RecordEffectMutation = { recordEffect: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type FindingToTellQueryVariables = Exact<{
  findingId: string;
}>;


export type FindingToTellQuery = { finding: { workflowId: string | null, grade: FindingGrade, says: string, owner: string, due: string, phase: RemediationPhase, nextDeadline: string | null, rootCause: string | null, plan: string | null, extensionRefusal: string | null, report: string | null, refusalReason: string | null, contract: { id: string }, extension: { until: string, reason: string } | null, effect: { outcome: EffectOutcome } | null } | null };

export type AuditsTrailToCopyQueryVariables = Exact<{
  limit: number;
}>;


export type AuditsTrailToCopyQuery = { rows: Array<{ id: string, at: string, actor: string, role: string, channel: string, action: string, outcome: string, problemCode: string | null, subjectKind: string, subjectId: string, contractId: string | null, reason: string | null, details: string }> };

export type AuditsTrailCopiedMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type AuditsTrailCopiedMutation = { auditsTrailCopied: number };

export type AssignFindingMutationVariables = Exact<{
  input: AssignFindingInput;
}>;


export type AssignFindingMutation = { assignFinding: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type FindingToAssignQueryVariables = Exact<{
  findingId: string;
}>;


export type FindingToAssignQuery = { finding: { version: number, owner: string } | null };

export type AuditToTellQueryVariables = Exact<{
  auditId: string;
}>;


export type AuditToTellQuery = { audit: { workflowId: string, kind: AuditKind, scope: string, phase: AuditPhase, nextDeadline: string | null, orderedBy: string, extensionReason: string | null, cancelReason: string | null, contract: { id: string }, auditors: Array<{ subject: string }>, findings: Array<{ grade: FindingGrade, says: string }> } | null };

export type ExtendAuditMutationVariables = Exact<{
  input: ExtendAuditInput;
}>;


export type ExtendAuditMutation = { extendAudit: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type AuditToExtendQueryVariables = Exact<{
  auditId: string;
}>;


export type AuditToExtendQuery = { audit: { version: number, nextDeadline: string | null } | null };

export type EraseTrailMutationVariables = Exact<{
  input: EraseTrailInput;
}>;


export type EraseTrailMutation = { eraseTrail: { files: Array<string>, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ComplaintToTellQueryVariables = Exact<{
  complaintId: string;
}>;


export type ComplaintToTellQuery = { complaintToTell: { criterion: QualityCriterion, says: string, madeAt: string, answer: string | null, contract: { id: string } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const RecordTrailDocument = new TypedDocumentString(`
    mutation RecordTrail($input: RecordTrailInput!) {
  recordTrail(input: $input) {
    recorded
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordTrailMutation, RecordTrailMutationVariables>;
export const AdoptContractPartiesDocument = new TypedDocumentString(`
    mutation AdoptContractParties($input: AdoptContractPartiesInput!) {
  adoptContractParties(input: $input) {
    adopted
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptContractPartiesMutation, AdoptContractPartiesMutationVariables>;
export const PlanReviewsDocument = new TypedDocumentString(`
    mutation PlanReviews($input: PlanReviewsInput!) {
  planReviews(input: $input) {
    nextReviewAt
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<PlanReviewsMutation, PlanReviewsMutationVariables>;
export const EndReviewsDocument = new TypedDocumentString(`
    mutation EndReviews($input: EndReviewsInput!) {
  endReviews(input: $input) {
    nextReviewAt
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<EndReviewsMutation, EndReviewsMutationVariables>;
export const OpenReviewsDocument = new TypedDocumentString(`
    mutation OpenReviews($input: OpenReviewsInput!) {
  openReviews(input: $input) {
    nextReviewAt
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<OpenReviewsMutation, OpenReviewsMutationVariables>;
export const ReviewToCollectDocument = new TypedDocumentString(`
    query ReviewToCollect($reviewId: ID!) {
  review(id: $reviewId) {
    contract {
      id
    }
    period
    periodStart
    periodEnd
  }
}
    `) as unknown as TypedDocumentString<ReviewToCollectQuery, ReviewToCollectQueryVariables>;
export const RecordEvidenceDocument = new TypedDocumentString(`
    mutation RecordEvidence($input: RecordEvidenceInput!) {
  recordEvidence(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordEvidenceMutation, RecordEvidenceMutationVariables>;
export const RecordSilenceDocument = new TypedDocumentString(`
    mutation RecordSilence($input: RecordSilenceInput!) {
  recordSilence(input: $input) {
    review {
      phase
    }
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSilenceMutation, RecordSilenceMutationVariables>;
export const ReviewToTellDocument = new TypedDocumentString(`
    query ReviewToTell($reviewId: ID!) {
  review(id: $reviewId) {
    contract {
      id
    }
    workflowId
    kind
    period
    phase
    due
    requestReason
    report {
      sections {
        text
        figures {
          label
          value
        }
      }
      conclusions
      measures {
        what
        owner
        due
      }
      findings {
        grade
        says
        owner
        due
      }
      targets {
        effectiveFrom
        limits {
          serviceName
          indicator
          operator
          unit
          from
          to
        }
      }
    }
    answer {
      kind
      reasons
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewToTellQuery, ReviewToTellQueryVariables>;
export const ReviewToSupplementDocument = new TypedDocumentString(`
    query ReviewToSupplement($reviewId: ID!) {
  review(id: $reviewId) {
    contract {
      id
    }
    period
    report {
      targets {
        effectiveFrom
        limits {
          targetId
          to
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewToSupplementQuery, ReviewToSupplementQueryVariables>;
export const RecordSupplementDocument = new TypedDocumentString(`
    mutation RecordSupplement($input: RecordSupplementInput!) {
  recordSupplement(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSupplementMutation, RecordSupplementMutationVariables>;
export const FindingToCheckDocument = new TypedDocumentString(`
    query FindingToCheck($findingId: ID!) {
  finding(id: $findingId) {
    contract {
      id
    }
    raisedAt
    verifiedAt
  }
}
    `) as unknown as TypedDocumentString<FindingToCheckQuery, FindingToCheckQueryVariables>;
export const RecordEffectDocument = new TypedDocumentString(`
    mutation RecordEffect($input: RecordEffectInput!) {
  recordEffect(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordEffectMutation, RecordEffectMutationVariables>;
export const FindingToTellDocument = new TypedDocumentString(`
    query FindingToTell($findingId: ID!) {
  finding(id: $findingId) {
    contract {
      id
    }
    workflowId
    grade
    says
    owner
    due
    phase
    nextDeadline
    rootCause
    plan
    extension {
      until
      reason
    }
    extensionRefusal
    report
    refusalReason
    effect {
      outcome
    }
  }
}
    `) as unknown as TypedDocumentString<FindingToTellQuery, FindingToTellQueryVariables>;
export const AuditsTrailToCopyDocument = new TypedDocumentString(`
    query AuditsTrailToCopy($limit: Int!) {
  rows: auditsTrailToCopy(limit: $limit) {
    id
    at
    actor
    role
    channel
    action
    outcome
    problemCode
    subjectKind
    subjectId
    contractId
    reason
    details
  }
}
    `) as unknown as TypedDocumentString<AuditsTrailToCopyQuery, AuditsTrailToCopyQueryVariables>;
export const AuditsTrailCopiedDocument = new TypedDocumentString(`
    mutation AuditsTrailCopied($ids: [ID!]!) {
  auditsTrailCopied(ids: $ids)
}
    `) as unknown as TypedDocumentString<AuditsTrailCopiedMutation, AuditsTrailCopiedMutationVariables>;
export const AssignFindingDocument = new TypedDocumentString(`
    mutation AssignFinding($input: AssignFindingInput!) {
  assignFinding(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<AssignFindingMutation, AssignFindingMutationVariables>;
export const FindingToAssignDocument = new TypedDocumentString(`
    query FindingToAssign($findingId: ID!) {
  finding(id: $findingId) {
    version
    owner
  }
}
    `) as unknown as TypedDocumentString<FindingToAssignQuery, FindingToAssignQueryVariables>;
export const AuditToTellDocument = new TypedDocumentString(`
    query AuditToTell($auditId: ID!) {
  audit(id: $auditId) {
    contract {
      id
    }
    workflowId
    kind
    scope
    phase
    nextDeadline
    auditors {
      subject
    }
    orderedBy
    extensionReason
    cancelReason
    findings {
      grade
      says
    }
  }
}
    `) as unknown as TypedDocumentString<AuditToTellQuery, AuditToTellQueryVariables>;
export const ExtendAuditDocument = new TypedDocumentString(`
    mutation ExtendAudit($input: ExtendAuditInput!) {
  extendAudit(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendAuditMutation, ExtendAuditMutationVariables>;
export const AuditToExtendDocument = new TypedDocumentString(`
    query AuditToExtend($auditId: ID!) {
  audit(id: $auditId) {
    version
    nextDeadline
  }
}
    `) as unknown as TypedDocumentString<AuditToExtendQuery, AuditToExtendQueryVariables>;
export const EraseTrailDocument = new TypedDocumentString(`
    mutation EraseTrail($input: EraseTrailInput!) {
  eraseTrail(input: $input) {
    files
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<EraseTrailMutation, EraseTrailMutationVariables>;
export const ComplaintToTellDocument = new TypedDocumentString(`
    query ComplaintToTell($complaintId: ID!) {
  complaintToTell(complaintId: $complaintId) {
    contract {
      id
    }
    criterion
    says
    madeAt
    answer
  }
}
    `) as unknown as TypedDocumentString<ComplaintToTellQuery, ComplaintToTellQueryVariables>;