import { graphql } from '../generated/metrics/gql.ts';

export const AdoptContract = graphql(`
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
`);

export const SealPeriods = graphql(`
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
`);

export const AdoptReopening = graphql(`
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
`);

export const LeaveOut = graphql(`
  mutation LeaveOut($input: LeaveOutInput!) {
    leaveOut(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const EndPromises = graphql(`
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
`);

export const History = graphql(`
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
`);

export const Evaluate = graphql(`
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
`);

export const DeclareMaintenance = graphql(`
  mutation DeclareMaintenance($input: DeclareMaintenanceInput!) {
    declareMaintenance(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const CancelMaintenance = graphql(`
  mutation CancelMaintenance($input: CancelMaintenanceInput!) {
    cancelMaintenance(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const EvaluationForBreach = graphql(`
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
`);

export const SettledEvaluations = graphql(`
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
`);

export const EvaluationsWithin = graphql(`
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
`);

export const FiguresOfReview = graphql(`
  query FiguresOfReview(
    $contractId: ID!
    $period: String!
    $start: DateTime!
    $end: DateTime!
    $historyStart: DateTime!
  ) {
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
    history: evaluationsWithin(contractId: $contractId, start: $historyStart, end: $start) {
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
  }
`);

export const MetricsTrailToCopy = graphql(`
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
`);

export const MetricsTrailCopied = graphql(`
  mutation MetricsTrailCopied($ids: [ID!]!) {
    metricsTrailCopied(ids: $ids)
  }
`);

export const SurveyToTell = graphql(`
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
`);

export const InviteContacts = graphql(`
  mutation InviteContacts($input: InviteContactsInput!) {
    inviteContacts(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const CloseSurvey = graphql(`
  mutation CloseSurvey($surveyId: ID!) {
    closeSurvey(surveyId: $surveyId) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const EraseMetricsTrail = graphql(`
  mutation EraseMetricsTrail($contractId: ID!) {
    eraseMetricsTrail(contractId: $contractId)
  }
`);
