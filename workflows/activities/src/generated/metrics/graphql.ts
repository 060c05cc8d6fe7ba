/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdoptCompositionInput = {
  atLeast: number;
  parts: Array<AdoptPartInput>;
};

export type AdoptContractInput = {
  contractId: string;
  customerExternalId?: string | null | undefined;
  customerId: string;
  /** From when this version is in force, until the next one is. */
  effectiveFrom: string;
  /** Late facts count for so long after a period; null: nothing is sealed. */
  graceTime?: string | null | undefined;
  /** When the promises are owed, by the clocks of `timeZone`; null: round the clock. */
  hours?: AdoptHoursInput | null | undefined;
  maintenance: string;
  minimumOutage: string;
  /** How an outage of a part of a service counts: `BY_IMPACT`, `WHOLE` or `NONE`. */
  partialOutages?: string;
  providerExternalId?: string | null | undefined;
  providerId: string;
  takenOverAt?: string | null | undefined;
  targets: Array<AdoptTargetInput>;
  termEnd: string;
  termStart: string;
  timeZone: string;
  unknown: string;
  version: number;
};

export type AdoptHolidayInput = {
  /** `YYYY-MM-DD`. */
  date: string;
  name: string;
};

export type AdoptHoursInput = {
  holidays: Array<AdoptHolidayInput>;
  openings: Array<AdoptOpeningInput>;
  /** A weekday that is not named is closed. */
  week: Array<AdoptWeekdayInput>;
};

export type AdoptOpeningInput = {
  /** `YYYY-MM-DD`. */
  date: string;
  from: string;
  to: string;
};

export type AdoptPartInput = {
  measuredBy: string;
  serviceExternalId?: string | null | undefined;
  serviceId: string;
  serviceName: string;
  staleAfter?: string | null | undefined;
};

export type AdoptReopeningInput = {
  contractId: string;
  /** The id under which the contract's lifecycle runs now. */
  lifecycle: string;
  number: number;
  period: string;
  reason: string;
  reopenedAt: string;
  until: string;
};

export type AdoptSurveysInput = {
  anonymous: boolean;
  minimumAnswers: number;
};

export type AdoptTargetInput = {
  composition?: AdoptCompositionInput | null | undefined;
  id: string;
  indicator: string;
  measuredBy: string;
  operator: string;
  period: string;
  serviceExternalId?: string | null | undefined;
  serviceId: string;
  serviceName: string;
  staleAfter?: string | null | undefined;
  /** Of surveys: as the contract agrees on them. */
  surveys?: AdoptSurveysInput | null | undefined;
  unit: string;
  value: string;
};

export type AdoptWeekdayInput = {
  /** Local time, `HH:MM`. */
  from: string;
  /** Local time, `HH:MM`; `24:00` ends the day. */
  to: string;
  /** `MON` to `SUN`. */
  weekday: string;
};

/** A maintenance window that is not to count. */
export type CancelMaintenanceInput = {
  /** The same key with the same input answers the same, for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Which window: `mnt_…`, or the `reference` that it was declared under. */
  maintenance: string;
  /** Why. */
  reason: string;
  /** The service: `svc_…`, or the `externalId` that your system owns. */
  service: string;
};

export type CountedFactKind =
  /** Probes said down, until one said up (H1.2). */
  | 'DOWN_STATE'
  /** Time that both sides agreed to leave out (H7.3). */
  | 'EXCLUSION'
  /** Announced maintenance. */
  | 'MAINTENANCE'
  /** Reported by a ticket system (H1.2). */
  | 'OUTAGE';

/** A maintenance window. */
export type DeclareMaintenanceInput = {
  /** End, after the begin. */
  end: string;
  /** The same key with the same input answers the same, for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** What for. */
  reason: string;
  /** What your system calls it: the same reference again is the same window, and is not declared twice. */
  reference?: string | null | undefined;
  /** The service: `svc_…`, or the `externalId` that your system owns. */
  service: string;
  /** Begin. */
  start: string;
};

export type EndPromisesInput = {
  contractId: string;
  /** The contract ended then. A later instant than before, or than the end of the term, changes nothing. */
  endedAt: string;
};

export type HistoryInput = {
  contractId: string;
  hours?: AdoptHoursInput | null | undefined;
  maintenance: string;
  minimumOutage: string;
  /** How an outage of a part of a service counts: `BY_IMPACT`, `WHOLE` or `NONE`. */
  partialOutages?: string;
  targets: Array<AdoptTargetInput>;
  timeZone: string;
  unknown: string;
};

/** Measured indicators (H3.2). */
export type Indicator =
  /** Share of the agreed time that the service runs, in percent (H1.2). */
  | 'AVAILABILITY'
  /** Satisfaction: share of the scores 4 and 5 of 5 in the answers to surveys about the period, in percent (H2.3, H6.1). */
  | 'CSAT'
  /** Interruption time: time down of all outages of the period, each in full whatever its share of the service, in hours or minutes. */
  | 'INTERRUPTION_TIME'
  /** Mean time to failure: the time that counts less the time down ÷ the number of outages, in hours (H3.1). Not applicable to a period without an outage. */
  | 'MTTF'
  /** Mean time to restore: time down of the outages ÷ their number, in hours (H3.1). Not applicable to a period without an outage. */
  | 'MTTR'
  /** Net promoter score: share of 9 and 10 of 10 less share of 0 to 6 in the answers to surveys about the period, in points from -100 to 100 (H6.1). */
  | 'NPS';

export type InviteContactsInput = {
  contacts: Array<InvitedContactInput>;
  contractTitle: string;
  /** Who asks, and about what: the page where contacts answer says so. */
  providerName: string;
  surveyId: string;
  unknownContacts: Array<string>;
};

export type InvitedContactInput = {
  contactId: string;
  /** `EN` or `ZH`. */
  language: string;
  /** The `sub` of the contact's token, where it has one. */
  subject?: string | null | undefined;
  /** IANA. */
  timeZone: string;
};

export type LeaveOutInput = {
  contractId: string;
  end?: string | null | undefined;
  reference: string;
  requestedBy: Side;
  start: string;
};

/** How a target came out. */
export type Outcome =
  /** Open; half of the budget or more is spent; of MTTR and MTTF, the present value is on the wrong side but can still change. */
  | 'AT_RISK'
  /** The period is over, the target is kept. */
  | 'MET'
  /** The target is missed for certain, whatever follows. */
  | 'MISSED'
  /** The indicator has no value here: MTTR and MTTF of a period without an outage. */
  | 'NOT_APPLICABLE'
  /** Nothing is known: neither met nor missed. */
  | 'NO_DATA'
  /** Open; less than half of the budget is spent; of MTTR and MTTF, the present value keeps the limit. */
  | 'ON_TRACK';

/** A side of a contract. */
export type Side =
  /** Who is promised. */
  | 'CUSTOMER'
  /** Who promises. */
  | 'PROVIDER';

/** Which contacts of the customer are asked by mail. */
export type SurveyAudience =
  /** All of them. */
  | 'CONTACTS'
  /** Those that run the contract (`MANAGER`); all of them where the customer names no manager. */
  | 'MANAGERS';

/** How a survey came out. */
export type SurveyOutcome =
  /** The limit was reached. */
  | 'MET'
  /** The limit was not reached. */
  | 'MISSED'
  /** There is a figure, and no limit that it is held against. */
  | 'NOT_JUDGED'
  /** Answers are still taken: nothing is told yet. */
  | 'OPEN'
  /** Fewer answered than its minimum: neither kept nor missed. */
  | 'TOO_FEW';

/** What a survey asks for. */
export type SurveyScale =
  /** How satisfied one is, from 1 to 5: 4 and 5 are satisfied (H2.3). */
  | 'CSAT'
  /** How likely one is to recommend the service, from 0 to 10: 9 and 10 promote it, 0 to 6 do the contrary (net promoter score, H6.1). */
  | 'NPS';

/** What the figure of a survey is in. */
export type SurveyUnit =
  /** Of CSAT. */
  | 'PERCENT'
  /** Of NPS. */
  | 'POINTS';

/** Comparisons of a target. */
export type TargetOperator =
  /** More than: for AVAILABILITY and MTTF. */
  | 'GT'
  /** At least: for AVAILABILITY, MTTF, CSAT and NPS. */
  | 'GTE'
  /** Less than: for MTTR and INTERRUPTION_TIME. */
  | 'LT'
  /** At most: for MTTR and INTERRUPTION_TIME. */
  | 'LTE';

/** Units of targets. */
export type TargetUnit =
  /** Hours: of MTTR, MTTF and INTERRUPTION_TIME. */
  | 'HOURS'
  /** Minutes: of INTERRUPTION_TIME. */
  | 'MINUTES'
  /** Percent: of AVAILABILITY and CSAT. */
  | 'PERCENT'
  /** Points: of NPS. */
  | 'POINTS';

export type AdoptContractMutationVariables = Exact<{
  input: AdoptContractInput;
}>;


export type AdoptContractMutation = { adoptContract: { measuredFrom: string | null, nextCheckAt: string | null, nextSeal: { at: string, periods: Array<string> } | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type SealPeriodsMutationVariables = Exact<{
  contractId: string;
}>;


export type SealPeriodsMutation = { sealPeriods: { nextSeal: { at: string, periods: Array<string> } | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type AdoptReopeningMutationVariables = Exact<{
  input: AdoptReopeningInput;
}>;


export type AdoptReopeningMutation = { adoptReopening: { nextSeal: { at: string, periods: Array<string> } | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type LeaveOutMutationVariables = Exact<{
  input: LeaveOutInput;
}>;


export type LeaveOutMutation = { leaveOut: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type EndPromisesMutationVariables = Exact<{
  input: EndPromisesInput;
}>;


export type EndPromisesMutation = { endPromises: { nextCheckAt: string | null, nextSeal: { at: string, periods: Array<string> } | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type HistoryQueryVariables = Exact<{
  input: HistoryInput;
}>;


export type HistoryQuery = { history: Array<{ targetId: string, period: string, outcome: string, value: string | null, countedMs: number, availability: { numerator: string, denominator: string } | null }> };

export type EvaluateMutationVariables = Exact<{
  contractId: string;
}>;


export type EvaluateMutation = { evaluate: { nextCheckAt: string | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type DeclareMaintenanceMutationVariables = Exact<{
  input: DeclareMaintenanceInput;
}>;


export type DeclareMaintenanceMutation = { declareMaintenance: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type CancelMaintenanceMutationVariables = Exact<{
  input: CancelMaintenanceInput;
}>;


export type CancelMaintenanceMutation = { cancelMaintenance: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type EvaluationForBreachQueryVariables = Exact<{
  evaluationId: string;
}>;


export type EvaluationForBreachQuery = { evaluationForBreach: { contractId: string, serviceId: string, period: string, periodStart: string, periodEnd: string, evaluations: Array<{ id: string, targetId: string, revision: number, indicator: Indicator, unit: TargetUnit, limit: string, outcome: Outcome, value: string | null, downMs: number, missedAt: string | null, reason: string, budget: { allowedMs: number } | null }> } | null };

export type SettledEvaluationsQueryVariables = Exact<{
  evaluationId: string;
}>;


export type SettledEvaluationsQuery = { evaluationForBreach: { contractId: string, serviceId: string, period: string, periodStart: string, periodEnd: string, isStale: boolean, evaluations: Array<{ id: string, targetId: string, indicator: Indicator, revision: number, outcome: Outcome, operator: TargetOperator, limit: string, unit: TargetUnit, value: string | null, agreedMs: number, excludedMs: number, unknownMs: number, upMs: number, downMs: number, missedAt: string | null, reason: string, evaluatedAt: string, availability: { numerator: string, denominator: string } | null, budget: { allowedMs: number } | null }>, facts: Array<{ kind: CountedFactKind, id: string, serviceId: string | null, source: string | null, start: string, end: string | null, impact: string | null, reason: string | null }> } | null };

export type EvaluationsWithinQueryVariables = Exact<{
  contractId: string;
  start: string;
  end: string;
}>;


export type EvaluationsWithinQuery = { evaluationsWithin: Array<{ id: string, revision: number, targetId: string, indicator: Indicator, operator: TargetOperator, limit: string, unit: TargetUnit, period: string, outcome: Outcome, value: string | null, final: boolean, service: { id: string } }> };

export type FiguresOfReviewQueryVariables = Exact<{
  contractId: string;
  period: string;
  start: string;
  end: string;
  historyStart: string;
}>;


export type FiguresOfReviewQuery = { evaluationsWithin: Array<{ id: string, revision: number, targetId: string, indicator: Indicator, operator: TargetOperator, limit: string, unit: TargetUnit, period: string, outcome: Outcome, value: string | null, final: boolean, asOf: string, upMs: number, downMs: number, unknownMs: number, excludedMs: number, service: { id: string }, budget: { allowedMs: number, spentMs: number } | null }>, daysWithin: Array<{ evaluationId: string, day: string, value: string | null, upMs: number, downMs: number, unknownMs: number }>, history: Array<{ id: string, revision: number, targetId: string, indicator: Indicator, operator: TargetOperator, limit: string, unit: TargetUnit, period: string, outcome: Outcome, value: string | null, final: boolean, asOf: string, upMs: number, downMs: number, unknownMs: number, excludedMs: number, service: { id: string }, budget: { allowedMs: number, spentMs: number } | null }>, surveysWithin: Array<{ id: string, period: string, scale: SurveyScale, outcome: SurveyOutcome, value: string | null, unit: SurveyUnit, limit: string | null, invited: number, answered: number, minimumAnswers: number }>, responseTimes: Array<{ asOf: string, responded: number, waiting: number, p50Ms: number | null, p90Ms: number | null, p95Ms: number | null, p99Ms: number | null, service: { id: string } }> };

export type JudgedFragment = { id: string, revision: number, targetId: string, indicator: Indicator, operator: TargetOperator, limit: string, unit: TargetUnit, period: string, outcome: Outcome, value: string | null, final: boolean, asOf: string, upMs: number, downMs: number, unknownMs: number, excludedMs: number, service: { id: string }, budget: { allowedMs: number, spentMs: number } | null };

export type MetricsTrailToCopyQueryVariables = Exact<{
  limit: number;
}>;


export type MetricsTrailToCopyQuery = { rows: Array<{ id: string, at: string, actor: string, role: string, channel: string, action: string, outcome: string, problemCode: string | null, subjectKind: string, subjectId: string, contractId: string | null, reason: string | null, details: string }> };

export type MetricsTrailCopiedMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type MetricsTrailCopiedMutation = { metricsTrailCopied: number };

export type SurveyToTellQueryVariables = Exact<{
  surveyId: string;
}>;


export type SurveyToTellQuery = { surveyToTell: { contractId: string, period: string, scale: SurveyScale, question: string, anonymous: boolean, closesAt: string, contacts: Array<string>, audience: SurveyAudience | null, awaited: Array<string> } | null };

export type InviteContactsMutationVariables = Exact<{
  input: InviteContactsInput;
}>;


export type InviteContactsMutation = { inviteContacts: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type CloseSurveyMutationVariables = Exact<{
  surveyId: string;
}>;


export type CloseSurveyMutation = { closeSurvey: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type EraseMetricsTrailMutationVariables = Exact<{
  contractId: string;
}>;


export type EraseMetricsTrailMutation = { eraseMetricsTrail: number };

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
export const JudgedFragmentDoc = new TypedDocumentString(`
    fragment Judged on Evaluation {
  id
  revision
  targetId
  service {
    id
  }
  indicator
  operator
  limit
  unit
  period
  outcome
  value
  final
  asOf
  upMs
  downMs
  unknownMs
  excludedMs
  budget {
    allowedMs
    spentMs
  }
}
    `, {"fragmentName":"Judged"}) as unknown as TypedDocumentString<JudgedFragment, unknown>;
export const AdoptContractDocument = new TypedDocumentString(`
    mutation AdoptContract($input: AdoptContractInput!) {
  adoptContract(input: $input) {
    measuredFrom
    nextCheckAt
    nextSeal {
      at
      periods
    }
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptContractMutation, AdoptContractMutationVariables>;
export const SealPeriodsDocument = new TypedDocumentString(`
    mutation SealPeriods($contractId: ID!) {
  sealPeriods(contractId: $contractId) {
    nextSeal {
      at
      periods
    }
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<SealPeriodsMutation, SealPeriodsMutationVariables>;
export const AdoptReopeningDocument = new TypedDocumentString(`
    mutation AdoptReopening($input: AdoptReopeningInput!) {
  adoptReopening(input: $input) {
    nextSeal {
      at
      periods
    }
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptReopeningMutation, AdoptReopeningMutationVariables>;
export const LeaveOutDocument = new TypedDocumentString(`
    mutation LeaveOut($input: LeaveOutInput!) {
  leaveOut(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveOutMutation, LeaveOutMutationVariables>;
export const EndPromisesDocument = new TypedDocumentString(`
    mutation EndPromises($input: EndPromisesInput!) {
  endPromises(input: $input) {
    nextCheckAt
    nextSeal {
      at
      periods
    }
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<EndPromisesMutation, EndPromisesMutationVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($input: HistoryInput!) {
  history(input: $input) {
    targetId
    period
    outcome
    value
    availability {
      numerator
      denominator
    }
    countedMs
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const EvaluateDocument = new TypedDocumentString(`
    mutation Evaluate($contractId: ID!) {
  evaluate(contractId: $contractId) {
    nextCheckAt
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<EvaluateMutation, EvaluateMutationVariables>;
export const DeclareMaintenanceDocument = new TypedDocumentString(`
    mutation DeclareMaintenance($input: DeclareMaintenanceInput!) {
  declareMaintenance(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareMaintenanceMutation, DeclareMaintenanceMutationVariables>;
export const CancelMaintenanceDocument = new TypedDocumentString(`
    mutation CancelMaintenance($input: CancelMaintenanceInput!) {
  cancelMaintenance(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<CancelMaintenanceMutation, CancelMaintenanceMutationVariables>;
export const EvaluationForBreachDocument = new TypedDocumentString(`
    query EvaluationForBreach($evaluationId: ID!) {
  evaluationForBreach(evaluationId: $evaluationId) {
    contractId
    serviceId
    period
    periodStart
    periodEnd
    evaluations {
      id
      targetId
      revision
      indicator
      unit
      limit
      outcome
      value
      downMs
      budget {
        allowedMs
      }
      missedAt
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<EvaluationForBreachQuery, EvaluationForBreachQueryVariables>;
export const SettledEvaluationsDocument = new TypedDocumentString(`
    query SettledEvaluations($evaluationId: ID!) {
  evaluationForBreach(evaluationId: $evaluationId) {
    contractId
    serviceId
    period
    periodStart
    periodEnd
    evaluations {
      id
      targetId
      indicator
      revision
      outcome
      availability {
        numerator
        denominator
      }
      operator
      limit
      unit
      value
      agreedMs
      excludedMs
      unknownMs
      upMs
      downMs
      budget {
        allowedMs
      }
      missedAt
      reason
      evaluatedAt
    }
    isStale
    facts {
      kind
      id
      serviceId
      source
      start
      end
      impact
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<SettledEvaluationsQuery, SettledEvaluationsQueryVariables>;
export const EvaluationsWithinDocument = new TypedDocumentString(`
    query EvaluationsWithin($contractId: ID!, $start: DateTime!, $end: DateTime!) {
  evaluationsWithin(contractId: $contractId, start: $start, end: $end) {
    id
    revision
    targetId
    service {
      id
    }
    indicator
    operator
    limit
    unit
    period
    outcome
    value
    final
  }
}
    `) as unknown as TypedDocumentString<EvaluationsWithinQuery, EvaluationsWithinQueryVariables>;
export const FiguresOfReviewDocument = new TypedDocumentString(`
    query FiguresOfReview($contractId: ID!, $period: String!, $start: DateTime!, $end: DateTime!, $historyStart: DateTime!) {
  evaluationsWithin(contractId: $contractId, start: $start, end: $end) {
    ...Judged
  }
  daysWithin(contractId: $contractId, start: $start, end: $end) {
    evaluationId
    day
    value
    upMs
    downMs
    unknownMs
  }
  history: evaluationsWithin(
    contractId: $contractId
    start: $historyStart
    end: $start
  ) {
    ...Judged
  }
  surveysWithin(contractId: $contractId, start: $start, end: $end) {
    id
    period
    scale
    outcome
    value
    unit
    limit
    invited
    answered
    minimumAnswers
  }
  responseTimes(contractId: $contractId, period: $period) {
    service {
      id
    }
    asOf
    responded
    waiting
    p50Ms
    p90Ms
    p95Ms
    p99Ms
  }
}
    fragment Judged on Evaluation {
  id
  revision
  targetId
  service {
    id
  }
  indicator
  operator
  limit
  unit
  period
  outcome
  value
  final
  asOf
  upMs
  downMs
  unknownMs
  excludedMs
  budget {
    allowedMs
    spentMs
  }
}`) as unknown as TypedDocumentString<FiguresOfReviewQuery, FiguresOfReviewQueryVariables>;
export const MetricsTrailToCopyDocument = new TypedDocumentString(`
    query MetricsTrailToCopy($limit: Int!) {
  rows: metricsTrailToCopy(limit: $limit) {
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
    `) as unknown as TypedDocumentString<MetricsTrailToCopyQuery, MetricsTrailToCopyQueryVariables>;
export const MetricsTrailCopiedDocument = new TypedDocumentString(`
    mutation MetricsTrailCopied($ids: [ID!]!) {
  metricsTrailCopied(ids: $ids)
}
    `) as unknown as TypedDocumentString<MetricsTrailCopiedMutation, MetricsTrailCopiedMutationVariables>;
export const SurveyToTellDocument = new TypedDocumentString(`
    query SurveyToTell($surveyId: ID!) {
  surveyToTell(surveyId: $surveyId) {
    contractId
    period
    scale
    question
    anonymous
    closesAt
    contacts
    audience
    awaited
  }
}
    `) as unknown as TypedDocumentString<SurveyToTellQuery, SurveyToTellQueryVariables>;
export const InviteContactsDocument = new TypedDocumentString(`
    mutation InviteContacts($input: InviteContactsInput!) {
  inviteContacts(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<InviteContactsMutation, InviteContactsMutationVariables>;
export const CloseSurveyDocument = new TypedDocumentString(`
    mutation CloseSurvey($surveyId: ID!) {
  closeSurvey(surveyId: $surveyId) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<CloseSurveyMutation, CloseSurveyMutationVariables>;
export const EraseMetricsTrailDocument = new TypedDocumentString(`
    mutation EraseMetricsTrail($contractId: ID!) {
  eraseMetricsTrail(contractId: $contractId)
}
    `) as unknown as TypedDocumentString<EraseMetricsTrailMutation, EraseMetricsTrailMutationVariables>;