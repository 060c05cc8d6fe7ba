/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation AdoptContract($input: AdoptContractInput!) {\n    adoptContract(input: $input) {\n      measuredFrom\n      nextCheckAt\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.AdoptContractDocument,
    "\n  mutation SealPeriods($contractId: ID!) {\n    sealPeriods(contractId: $contractId) {\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.SealPeriodsDocument,
    "\n  mutation AdoptReopening($input: AdoptReopeningInput!) {\n    adoptReopening(input: $input) {\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.AdoptReopeningDocument,
    "\n  mutation LeaveOut($input: LeaveOutInput!) {\n    leaveOut(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.LeaveOutDocument,
    "\n  mutation EndPromises($input: EndPromisesInput!) {\n    endPromises(input: $input) {\n      nextCheckAt\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.EndPromisesDocument,
    "\n  query History($input: HistoryInput!) {\n    history(input: $input) {\n      targetId\n      period\n      outcome\n      value\n      availability {\n        numerator\n        denominator\n      }\n      countedMs\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  mutation Evaluate($contractId: ID!) {\n    evaluate(contractId: $contractId) {\n      nextCheckAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.EvaluateDocument,
    "\n  mutation DeclareMaintenance($input: DeclareMaintenanceInput!) {\n    declareMaintenance(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.DeclareMaintenanceDocument,
    "\n  mutation CancelMaintenance($input: CancelMaintenanceInput!) {\n    cancelMaintenance(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.CancelMaintenanceDocument,
    "\n  query EvaluationForBreach($evaluationId: ID!) {\n    evaluationForBreach(evaluationId: $evaluationId) {\n      contractId\n      serviceId\n      period\n      periodStart\n      periodEnd\n      evaluations {\n        id\n        targetId\n        revision\n        indicator\n        unit\n        limit\n        outcome\n        value\n        downMs\n        budget {\n          allowedMs\n        }\n        missedAt\n        reason\n      }\n    }\n  }\n": typeof types.EvaluationForBreachDocument,
    "\n  query SettledEvaluations($evaluationId: ID!) {\n    evaluationForBreach(evaluationId: $evaluationId) {\n      contractId\n      serviceId\n      period\n      periodStart\n      periodEnd\n      evaluations {\n        id\n        targetId\n        indicator\n        revision\n        outcome\n        availability {\n          numerator\n          denominator\n        }\n        operator\n        limit\n        unit\n        value\n        agreedMs\n        excludedMs\n        unknownMs\n        upMs\n        downMs\n        budget {\n          allowedMs\n        }\n        missedAt\n        reason\n        evaluatedAt\n      }\n      isStale\n      facts {\n        kind\n        id\n        serviceId\n        source\n        start\n        end\n        impact\n        reason\n      }\n    }\n  }\n": typeof types.SettledEvaluationsDocument,
    "\n  query EvaluationsWithin($contractId: ID!, $start: DateTime!, $end: DateTime!) {\n    evaluationsWithin(contractId: $contractId, start: $start, end: $end) {\n      id\n      revision\n      targetId\n      service {\n        id\n      }\n      indicator\n      operator\n      limit\n      unit\n      period\n      outcome\n      value\n      final\n    }\n  }\n": typeof types.EvaluationsWithinDocument,
    "\n  query FiguresOfReview(\n    $contractId: ID!\n    $period: String!\n    $start: DateTime!\n    $end: DateTime!\n    $historyStart: DateTime!\n  ) {\n    evaluationsWithin(contractId: $contractId, start: $start, end: $end) {\n      ...Judged\n    }\n    daysWithin(contractId: $contractId, start: $start, end: $end) {\n      evaluationId\n      day\n      value\n      upMs\n      downMs\n      unknownMs\n    }\n    history: evaluationsWithin(contractId: $contractId, start: $historyStart, end: $start) {\n      ...Judged\n    }\n    surveysWithin(contractId: $contractId, start: $start, end: $end) {\n      id\n      period\n      scale\n      outcome\n      value\n      unit\n      limit\n      invited\n      answered\n      minimumAnswers\n    }\n    responseTimes(contractId: $contractId, period: $period) {\n      service {\n        id\n      }\n      asOf\n      responded\n      waiting\n      p50Ms\n      p90Ms\n      p95Ms\n      p99Ms\n    }\n  }\n\n  fragment Judged on Evaluation {\n    id\n    revision\n    targetId\n    service {\n      id\n    }\n    indicator\n    operator\n    limit\n    unit\n    period\n    outcome\n    value\n    final\n    asOf\n    upMs\n    downMs\n    unknownMs\n    excludedMs\n    budget {\n      allowedMs\n      spentMs\n    }\n  }\n": typeof types.FiguresOfReviewDocument,
    "\n  query MetricsTrailToCopy($limit: Int!) {\n    rows: metricsTrailToCopy(limit: $limit) {\n      id\n      at\n      actor\n      role\n      channel\n      action\n      outcome\n      problemCode\n      subjectKind\n      subjectId\n      contractId\n      reason\n      details\n    }\n  }\n": typeof types.MetricsTrailToCopyDocument,
    "\n  mutation MetricsTrailCopied($ids: [ID!]!) {\n    metricsTrailCopied(ids: $ids)\n  }\n": typeof types.MetricsTrailCopiedDocument,
    "\n  query SurveyToTell($surveyId: ID!) {\n    surveyToTell(surveyId: $surveyId) {\n      contractId\n      period\n      scale\n      question\n      anonymous\n      closesAt\n      contacts\n      audience\n      awaited\n    }\n  }\n": typeof types.SurveyToTellDocument,
    "\n  mutation InviteContacts($input: InviteContactsInput!) {\n    inviteContacts(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.InviteContactsDocument,
    "\n  mutation CloseSurvey($surveyId: ID!) {\n    closeSurvey(surveyId: $surveyId) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.CloseSurveyDocument,
    "\n  mutation EraseMetricsTrail($contractId: ID!) {\n    eraseMetricsTrail(contractId: $contractId)\n  }\n": typeof types.EraseMetricsTrailDocument,
};
const documents: Documents = {
    "\n  mutation AdoptContract($input: AdoptContractInput!) {\n    adoptContract(input: $input) {\n      measuredFrom\n      nextCheckAt\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.AdoptContractDocument,
    "\n  mutation SealPeriods($contractId: ID!) {\n    sealPeriods(contractId: $contractId) {\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.SealPeriodsDocument,
    "\n  mutation AdoptReopening($input: AdoptReopeningInput!) {\n    adoptReopening(input: $input) {\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.AdoptReopeningDocument,
    "\n  mutation LeaveOut($input: LeaveOutInput!) {\n    leaveOut(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.LeaveOutDocument,
    "\n  mutation EndPromises($input: EndPromisesInput!) {\n    endPromises(input: $input) {\n      nextCheckAt\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.EndPromisesDocument,
    "\n  query History($input: HistoryInput!) {\n    history(input: $input) {\n      targetId\n      period\n      outcome\n      value\n      availability {\n        numerator\n        denominator\n      }\n      countedMs\n    }\n  }\n": types.HistoryDocument,
    "\n  mutation Evaluate($contractId: ID!) {\n    evaluate(contractId: $contractId) {\n      nextCheckAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.EvaluateDocument,
    "\n  mutation DeclareMaintenance($input: DeclareMaintenanceInput!) {\n    declareMaintenance(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.DeclareMaintenanceDocument,
    "\n  mutation CancelMaintenance($input: CancelMaintenanceInput!) {\n    cancelMaintenance(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.CancelMaintenanceDocument,
    "\n  query EvaluationForBreach($evaluationId: ID!) {\n    evaluationForBreach(evaluationId: $evaluationId) {\n      contractId\n      serviceId\n      period\n      periodStart\n      periodEnd\n      evaluations {\n        id\n        targetId\n        revision\n        indicator\n        unit\n        limit\n        outcome\n        value\n        downMs\n        budget {\n          allowedMs\n        }\n        missedAt\n        reason\n      }\n    }\n  }\n": types.EvaluationForBreachDocument,
    "\n  query SettledEvaluations($evaluationId: ID!) {\n    evaluationForBreach(evaluationId: $evaluationId) {\n      contractId\n      serviceId\n      period\n      periodStart\n      periodEnd\n      evaluations {\n        id\n        targetId\n        indicator\n        revision\n        outcome\n        availability {\n          numerator\n          denominator\n        }\n        operator\n        limit\n        unit\n        value\n        agreedMs\n        excludedMs\n        unknownMs\n        upMs\n        downMs\n        budget {\n          allowedMs\n        }\n        missedAt\n        reason\n        evaluatedAt\n      }\n      isStale\n      facts {\n        kind\n        id\n        serviceId\n        source\n        start\n        end\n        impact\n        reason\n      }\n    }\n  }\n": types.SettledEvaluationsDocument,
    "\n  query EvaluationsWithin($contractId: ID!, $start: DateTime!, $end: DateTime!) {\n    evaluationsWithin(contractId: $contractId, start: $start, end: $end) {\n      id\n      revision\n      targetId\n      service {\n        id\n      }\n      indicator\n      operator\n      limit\n      unit\n      period\n      outcome\n      value\n      final\n    }\n  }\n": types.EvaluationsWithinDocument,
    "\n  query FiguresOfReview(\n    $contractId: ID!\n    $period: String!\n    $start: DateTime!\n    $end: DateTime!\n    $historyStart: DateTime!\n  ) {\n    evaluationsWithin(contractId: $contractId, start: $start, end: $end) {\n      ...Judged\n    }\n    daysWithin(contractId: $contractId, start: $start, end: $end) {\n      evaluationId\n      day\n      value\n      upMs\n      downMs\n      unknownMs\n    }\n    history: evaluationsWithin(contractId: $contractId, start: $historyStart, end: $start) {\n      ...Judged\n    }\n    surveysWithin(contractId: $contractId, start: $start, end: $end) {\n      id\n      period\n      scale\n      outcome\n      value\n      unit\n      limit\n      invited\n      answered\n      minimumAnswers\n    }\n    responseTimes(contractId: $contractId, period: $period) {\n      service {\n        id\n      }\n      asOf\n      responded\n      waiting\n      p50Ms\n      p90Ms\n      p95Ms\n      p99Ms\n    }\n  }\n\n  fragment Judged on Evaluation {\n    id\n    revision\n    targetId\n    service {\n      id\n    }\n    indicator\n    operator\n    limit\n    unit\n    period\n    outcome\n    value\n    final\n    asOf\n    upMs\n    downMs\n    unknownMs\n    excludedMs\n    budget {\n      allowedMs\n      spentMs\n    }\n  }\n": types.FiguresOfReviewDocument,
    "\n  query MetricsTrailToCopy($limit: Int!) {\n    rows: metricsTrailToCopy(limit: $limit) {\n      id\n      at\n      actor\n      role\n      channel\n      action\n      outcome\n      problemCode\n      subjectKind\n      subjectId\n      contractId\n      reason\n      details\n    }\n  }\n": types.MetricsTrailToCopyDocument,
    "\n  mutation MetricsTrailCopied($ids: [ID!]!) {\n    metricsTrailCopied(ids: $ids)\n  }\n": types.MetricsTrailCopiedDocument,
    "\n  query SurveyToTell($surveyId: ID!) {\n    surveyToTell(surveyId: $surveyId) {\n      contractId\n      period\n      scale\n      question\n      anonymous\n      closesAt\n      contacts\n      audience\n      awaited\n    }\n  }\n": types.SurveyToTellDocument,
    "\n  mutation InviteContacts($input: InviteContactsInput!) {\n    inviteContacts(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.InviteContactsDocument,
    "\n  mutation CloseSurvey($surveyId: ID!) {\n    closeSurvey(surveyId: $surveyId) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.CloseSurveyDocument,
    "\n  mutation EraseMetricsTrail($contractId: ID!) {\n    eraseMetricsTrail(contractId: $contractId)\n  }\n": types.EraseMetricsTrailDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptContract($input: AdoptContractInput!) {\n    adoptContract(input: $input) {\n      measuredFrom\n      nextCheckAt\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdoptContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SealPeriods($contractId: ID!) {\n    sealPeriods(contractId: $contractId) {\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SealPeriodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptReopening($input: AdoptReopeningInput!) {\n    adoptReopening(input: $input) {\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdoptReopeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveOut($input: LeaveOutInput!) {\n    leaveOut(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LeaveOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPromises($input: EndPromisesInput!) {\n    endPromises(input: $input) {\n      nextCheckAt\n      nextSeal {\n        at\n        periods\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndPromisesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($input: HistoryInput!) {\n    history(input: $input) {\n      targetId\n      period\n      outcome\n      value\n      availability {\n        numerator\n        denominator\n      }\n      countedMs\n    }\n  }\n"): typeof import('./graphql.ts').HistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Evaluate($contractId: ID!) {\n    evaluate(contractId: $contractId) {\n      nextCheckAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EvaluateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareMaintenance($input: DeclareMaintenanceInput!) {\n    declareMaintenance(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeclareMaintenanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMaintenance($input: CancelMaintenanceInput!) {\n    cancelMaintenance(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CancelMaintenanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationForBreach($evaluationId: ID!) {\n    evaluationForBreach(evaluationId: $evaluationId) {\n      contractId\n      serviceId\n      period\n      periodStart\n      periodEnd\n      evaluations {\n        id\n        targetId\n        revision\n        indicator\n        unit\n        limit\n        outcome\n        value\n        downMs\n        budget {\n          allowedMs\n        }\n        missedAt\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EvaluationForBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettledEvaluations($evaluationId: ID!) {\n    evaluationForBreach(evaluationId: $evaluationId) {\n      contractId\n      serviceId\n      period\n      periodStart\n      periodEnd\n      evaluations {\n        id\n        targetId\n        indicator\n        revision\n        outcome\n        availability {\n          numerator\n          denominator\n        }\n        operator\n        limit\n        unit\n        value\n        agreedMs\n        excludedMs\n        unknownMs\n        upMs\n        downMs\n        budget {\n          allowedMs\n        }\n        missedAt\n        reason\n        evaluatedAt\n      }\n      isStale\n      facts {\n        kind\n        id\n        serviceId\n        source\n        start\n        end\n        impact\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SettledEvaluationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationsWithin($contractId: ID!, $start: DateTime!, $end: DateTime!) {\n    evaluationsWithin(contractId: $contractId, start: $start, end: $end) {\n      id\n      revision\n      targetId\n      service {\n        id\n      }\n      indicator\n      operator\n      limit\n      unit\n      period\n      outcome\n      value\n      final\n    }\n  }\n"): typeof import('./graphql.ts').EvaluationsWithinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiguresOfReview(\n    $contractId: ID!\n    $period: String!\n    $start: DateTime!\n    $end: DateTime!\n    $historyStart: DateTime!\n  ) {\n    evaluationsWithin(contractId: $contractId, start: $start, end: $end) {\n      ...Judged\n    }\n    daysWithin(contractId: $contractId, start: $start, end: $end) {\n      evaluationId\n      day\n      value\n      upMs\n      downMs\n      unknownMs\n    }\n    history: evaluationsWithin(contractId: $contractId, start: $historyStart, end: $start) {\n      ...Judged\n    }\n    surveysWithin(contractId: $contractId, start: $start, end: $end) {\n      id\n      period\n      scale\n      outcome\n      value\n      unit\n      limit\n      invited\n      answered\n      minimumAnswers\n    }\n    responseTimes(contractId: $contractId, period: $period) {\n      service {\n        id\n      }\n      asOf\n      responded\n      waiting\n      p50Ms\n      p90Ms\n      p95Ms\n      p99Ms\n    }\n  }\n\n  fragment Judged on Evaluation {\n    id\n    revision\n    targetId\n    service {\n      id\n    }\n    indicator\n    operator\n    limit\n    unit\n    period\n    outcome\n    value\n    final\n    asOf\n    upMs\n    downMs\n    unknownMs\n    excludedMs\n    budget {\n      allowedMs\n      spentMs\n    }\n  }\n"): typeof import('./graphql.ts').FiguresOfReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MetricsTrailToCopy($limit: Int!) {\n    rows: metricsTrailToCopy(limit: $limit) {\n      id\n      at\n      actor\n      role\n      channel\n      action\n      outcome\n      problemCode\n      subjectKind\n      subjectId\n      contractId\n      reason\n      details\n    }\n  }\n"): typeof import('./graphql.ts').MetricsTrailToCopyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MetricsTrailCopied($ids: [ID!]!) {\n    metricsTrailCopied(ids: $ids)\n  }\n"): typeof import('./graphql.ts').MetricsTrailCopiedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyToTell($surveyId: ID!) {\n    surveyToTell(surveyId: $surveyId) {\n      contractId\n      period\n      scale\n      question\n      anonymous\n      closesAt\n      contacts\n      audience\n      awaited\n    }\n  }\n"): typeof import('./graphql.ts').SurveyToTellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteContacts($input: InviteContactsInput!) {\n    inviteContacts(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InviteContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSurvey($surveyId: ID!) {\n    closeSurvey(surveyId: $surveyId) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CloseSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseMetricsTrail($contractId: ID!) {\n    eraseMetricsTrail(contractId: $contractId)\n  }\n"): typeof import('./graphql.ts').EraseMetricsTrailDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
