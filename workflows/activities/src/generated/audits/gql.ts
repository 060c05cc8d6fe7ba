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
    "\n  mutation RecordTrail($input: RecordTrailInput!) {\n    recordTrail(input: $input) {\n      recorded\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordTrailDocument,
    "\n  mutation AdoptContractParties($input: AdoptContractPartiesInput!) {\n    adoptContractParties(input: $input) {\n      adopted\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.AdoptContractPartiesDocument,
    "\n  mutation PlanReviews($input: PlanReviewsInput!) {\n    planReviews(input: $input) {\n      nextReviewAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.PlanReviewsDocument,
    "\n  mutation EndReviews($input: EndReviewsInput!) {\n    endReviews(input: $input) {\n      nextReviewAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.EndReviewsDocument,
    "\n  mutation OpenReviews($input: OpenReviewsInput!) {\n    openReviews(input: $input) {\n      nextReviewAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.OpenReviewsDocument,
    "\n  query ReviewToCollect($reviewId: ID!) {\n    review(id: $reviewId) {\n      contract {\n        id\n      }\n      period\n      periodStart\n      periodEnd\n    }\n  }\n": typeof types.ReviewToCollectDocument,
    "\n  mutation RecordEvidence($input: RecordEvidenceInput!) {\n    recordEvidence(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordEvidenceDocument,
    "\n  mutation RecordSilence($input: RecordSilenceInput!) {\n    recordSilence(input: $input) {\n      review {\n        phase\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordSilenceDocument,
    "\n  query ReviewToTell($reviewId: ID!) {\n    review(id: $reviewId) {\n      contract {\n        id\n      }\n      workflowId\n      kind\n      period\n      phase\n      due\n      requestReason\n      report {\n        sections {\n          text\n          figures {\n            label\n            value\n          }\n        }\n        conclusions\n        measures {\n          what\n          owner\n          due\n        }\n        findings {\n          grade\n          says\n          owner\n          due\n        }\n        targets {\n          effectiveFrom\n          limits {\n            serviceName\n            indicator\n            operator\n            unit\n            from\n            to\n          }\n        }\n      }\n      answer {\n        kind\n        reasons\n      }\n    }\n  }\n": typeof types.ReviewToTellDocument,
    "\n  query ReviewToSupplement($reviewId: ID!) {\n    review(id: $reviewId) {\n      contract {\n        id\n      }\n      period\n      report {\n        targets {\n          effectiveFrom\n          limits {\n            targetId\n            to\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReviewToSupplementDocument,
    "\n  mutation RecordSupplement($input: RecordSupplementInput!) {\n    recordSupplement(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordSupplementDocument,
    "\n  query FindingToCheck($findingId: ID!) {\n    finding(id: $findingId) {\n      contract {\n        id\n      }\n      raisedAt\n      verifiedAt\n    }\n  }\n": typeof types.FindingToCheckDocument,
    "\n  mutation RecordEffect($input: RecordEffectInput!) {\n    recordEffect(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.RecordEffectDocument,
    "\n  query FindingToTell($findingId: ID!) {\n    finding(id: $findingId) {\n      contract {\n        id\n      }\n      workflowId\n      grade\n      says\n      owner\n      due\n      phase\n      nextDeadline\n      rootCause\n      plan\n      extension {\n        until\n        reason\n      }\n      extensionRefusal\n      report\n      refusalReason\n      effect {\n        outcome\n      }\n    }\n  }\n": typeof types.FindingToTellDocument,
    "\n  query AuditsTrailToCopy($limit: Int!) {\n    rows: auditsTrailToCopy(limit: $limit) {\n      id\n      at\n      actor\n      role\n      channel\n      action\n      outcome\n      problemCode\n      subjectKind\n      subjectId\n      contractId\n      reason\n      details\n    }\n  }\n": typeof types.AuditsTrailToCopyDocument,
    "\n  mutation AuditsTrailCopied($ids: [ID!]!) {\n    auditsTrailCopied(ids: $ids)\n  }\n": typeof types.AuditsTrailCopiedDocument,
    "\n  mutation AssignFinding($input: AssignFindingInput!) {\n    assignFinding(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.AssignFindingDocument,
    "\n  query FindingToAssign($findingId: ID!) {\n    finding(id: $findingId) {\n      version\n      owner\n    }\n  }\n": typeof types.FindingToAssignDocument,
    "\n  query AuditToTell($auditId: ID!) {\n    audit(id: $auditId) {\n      contract {\n        id\n      }\n      workflowId\n      kind\n      scope\n      phase\n      nextDeadline\n      auditors {\n        subject\n      }\n      orderedBy\n      extensionReason\n      cancelReason\n      findings {\n        grade\n        says\n      }\n    }\n  }\n": typeof types.AuditToTellDocument,
    "\n  mutation ExtendAudit($input: ExtendAuditInput!) {\n    extendAudit(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.ExtendAuditDocument,
    "\n  query AuditToExtend($auditId: ID!) {\n    audit(id: $auditId) {\n      version\n      nextDeadline\n    }\n  }\n": typeof types.AuditToExtendDocument,
    "\n  mutation EraseTrail($input: EraseTrailInput!) {\n    eraseTrail(input: $input) {\n      files\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": typeof types.EraseTrailDocument,
    "\n  query ComplaintToTell($complaintId: ID!) {\n    complaintToTell(complaintId: $complaintId) {\n      contract {\n        id\n      }\n      criterion\n      says\n      madeAt\n      answer\n    }\n  }\n": typeof types.ComplaintToTellDocument,
};
const documents: Documents = {
    "\n  mutation RecordTrail($input: RecordTrailInput!) {\n    recordTrail(input: $input) {\n      recorded\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordTrailDocument,
    "\n  mutation AdoptContractParties($input: AdoptContractPartiesInput!) {\n    adoptContractParties(input: $input) {\n      adopted\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.AdoptContractPartiesDocument,
    "\n  mutation PlanReviews($input: PlanReviewsInput!) {\n    planReviews(input: $input) {\n      nextReviewAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.PlanReviewsDocument,
    "\n  mutation EndReviews($input: EndReviewsInput!) {\n    endReviews(input: $input) {\n      nextReviewAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.EndReviewsDocument,
    "\n  mutation OpenReviews($input: OpenReviewsInput!) {\n    openReviews(input: $input) {\n      nextReviewAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.OpenReviewsDocument,
    "\n  query ReviewToCollect($reviewId: ID!) {\n    review(id: $reviewId) {\n      contract {\n        id\n      }\n      period\n      periodStart\n      periodEnd\n    }\n  }\n": types.ReviewToCollectDocument,
    "\n  mutation RecordEvidence($input: RecordEvidenceInput!) {\n    recordEvidence(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordEvidenceDocument,
    "\n  mutation RecordSilence($input: RecordSilenceInput!) {\n    recordSilence(input: $input) {\n      review {\n        phase\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordSilenceDocument,
    "\n  query ReviewToTell($reviewId: ID!) {\n    review(id: $reviewId) {\n      contract {\n        id\n      }\n      workflowId\n      kind\n      period\n      phase\n      due\n      requestReason\n      report {\n        sections {\n          text\n          figures {\n            label\n            value\n          }\n        }\n        conclusions\n        measures {\n          what\n          owner\n          due\n        }\n        findings {\n          grade\n          says\n          owner\n          due\n        }\n        targets {\n          effectiveFrom\n          limits {\n            serviceName\n            indicator\n            operator\n            unit\n            from\n            to\n          }\n        }\n      }\n      answer {\n        kind\n        reasons\n      }\n    }\n  }\n": types.ReviewToTellDocument,
    "\n  query ReviewToSupplement($reviewId: ID!) {\n    review(id: $reviewId) {\n      contract {\n        id\n      }\n      period\n      report {\n        targets {\n          effectiveFrom\n          limits {\n            targetId\n            to\n          }\n        }\n      }\n    }\n  }\n": types.ReviewToSupplementDocument,
    "\n  mutation RecordSupplement($input: RecordSupplementInput!) {\n    recordSupplement(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordSupplementDocument,
    "\n  query FindingToCheck($findingId: ID!) {\n    finding(id: $findingId) {\n      contract {\n        id\n      }\n      raisedAt\n      verifiedAt\n    }\n  }\n": types.FindingToCheckDocument,
    "\n  mutation RecordEffect($input: RecordEffectInput!) {\n    recordEffect(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.RecordEffectDocument,
    "\n  query FindingToTell($findingId: ID!) {\n    finding(id: $findingId) {\n      contract {\n        id\n      }\n      workflowId\n      grade\n      says\n      owner\n      due\n      phase\n      nextDeadline\n      rootCause\n      plan\n      extension {\n        until\n        reason\n      }\n      extensionRefusal\n      report\n      refusalReason\n      effect {\n        outcome\n      }\n    }\n  }\n": types.FindingToTellDocument,
    "\n  query AuditsTrailToCopy($limit: Int!) {\n    rows: auditsTrailToCopy(limit: $limit) {\n      id\n      at\n      actor\n      role\n      channel\n      action\n      outcome\n      problemCode\n      subjectKind\n      subjectId\n      contractId\n      reason\n      details\n    }\n  }\n": types.AuditsTrailToCopyDocument,
    "\n  mutation AuditsTrailCopied($ids: [ID!]!) {\n    auditsTrailCopied(ids: $ids)\n  }\n": types.AuditsTrailCopiedDocument,
    "\n  mutation AssignFinding($input: AssignFindingInput!) {\n    assignFinding(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.AssignFindingDocument,
    "\n  query FindingToAssign($findingId: ID!) {\n    finding(id: $findingId) {\n      version\n      owner\n    }\n  }\n": types.FindingToAssignDocument,
    "\n  query AuditToTell($auditId: ID!) {\n    audit(id: $auditId) {\n      contract {\n        id\n      }\n      workflowId\n      kind\n      scope\n      phase\n      nextDeadline\n      auditors {\n        subject\n      }\n      orderedBy\n      extensionReason\n      cancelReason\n      findings {\n        grade\n        says\n      }\n    }\n  }\n": types.AuditToTellDocument,
    "\n  mutation ExtendAudit($input: ExtendAuditInput!) {\n    extendAudit(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.ExtendAuditDocument,
    "\n  query AuditToExtend($auditId: ID!) {\n    audit(id: $auditId) {\n      version\n      nextDeadline\n    }\n  }\n": types.AuditToExtendDocument,
    "\n  mutation EraseTrail($input: EraseTrailInput!) {\n    eraseTrail(input: $input) {\n      files\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n": types.EraseTrailDocument,
    "\n  query ComplaintToTell($complaintId: ID!) {\n    complaintToTell(complaintId: $complaintId) {\n      contract {\n        id\n      }\n      criterion\n      says\n      madeAt\n      answer\n    }\n  }\n": types.ComplaintToTellDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTrail($input: RecordTrailInput!) {\n    recordTrail(input: $input) {\n      recorded\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptContractParties($input: AdoptContractPartiesInput!) {\n    adoptContractParties(input: $input) {\n      adopted\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdoptContractPartiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanReviews($input: PlanReviewsInput!) {\n    planReviews(input: $input) {\n      nextReviewAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlanReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndReviews($input: EndReviewsInput!) {\n    endReviews(input: $input) {\n      nextReviewAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenReviews($input: OpenReviewsInput!) {\n    openReviews(input: $input) {\n      nextReviewAt\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewToCollect($reviewId: ID!) {\n    review(id: $reviewId) {\n      contract {\n        id\n      }\n      period\n      periodStart\n      periodEnd\n    }\n  }\n"): typeof import('./graphql.ts').ReviewToCollectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordEvidence($input: RecordEvidenceInput!) {\n    recordEvidence(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSilence($input: RecordSilenceInput!) {\n    recordSilence(input: $input) {\n      review {\n        phase\n      }\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordSilenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewToTell($reviewId: ID!) {\n    review(id: $reviewId) {\n      contract {\n        id\n      }\n      workflowId\n      kind\n      period\n      phase\n      due\n      requestReason\n      report {\n        sections {\n          text\n          figures {\n            label\n            value\n          }\n        }\n        conclusions\n        measures {\n          what\n          owner\n          due\n        }\n        findings {\n          grade\n          says\n          owner\n          due\n        }\n        targets {\n          effectiveFrom\n          limits {\n            serviceName\n            indicator\n            operator\n            unit\n            from\n            to\n          }\n        }\n      }\n      answer {\n        kind\n        reasons\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviewToTellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewToSupplement($reviewId: ID!) {\n    review(id: $reviewId) {\n      contract {\n        id\n      }\n      period\n      report {\n        targets {\n          effectiveFrom\n          limits {\n            targetId\n            to\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviewToSupplementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSupplement($input: RecordSupplementInput!) {\n    recordSupplement(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordSupplementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingToCheck($findingId: ID!) {\n    finding(id: $findingId) {\n      contract {\n        id\n      }\n      raisedAt\n      verifiedAt\n    }\n  }\n"): typeof import('./graphql.ts').FindingToCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordEffect($input: RecordEffectInput!) {\n    recordEffect(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordEffectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingToTell($findingId: ID!) {\n    finding(id: $findingId) {\n      contract {\n        id\n      }\n      workflowId\n      grade\n      says\n      owner\n      due\n      phase\n      nextDeadline\n      rootCause\n      plan\n      extension {\n        until\n        reason\n      }\n      extensionRefusal\n      report\n      refusalReason\n      effect {\n        outcome\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindingToTellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditsTrailToCopy($limit: Int!) {\n    rows: auditsTrailToCopy(limit: $limit) {\n      id\n      at\n      actor\n      role\n      channel\n      action\n      outcome\n      problemCode\n      subjectKind\n      subjectId\n      contractId\n      reason\n      details\n    }\n  }\n"): typeof import('./graphql.ts').AuditsTrailToCopyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AuditsTrailCopied($ids: [ID!]!) {\n    auditsTrailCopied(ids: $ids)\n  }\n"): typeof import('./graphql.ts').AuditsTrailCopiedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignFinding($input: AssignFindingInput!) {\n    assignFinding(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AssignFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingToAssign($findingId: ID!) {\n    finding(id: $findingId) {\n      version\n      owner\n    }\n  }\n"): typeof import('./graphql.ts').FindingToAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditToTell($auditId: ID!) {\n    audit(id: $auditId) {\n      contract {\n        id\n      }\n      workflowId\n      kind\n      scope\n      phase\n      nextDeadline\n      auditors {\n        subject\n      }\n      orderedBy\n      extensionReason\n      cancelReason\n      findings {\n        grade\n        says\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AuditToTellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendAudit($input: ExtendAuditInput!) {\n    extendAudit(input: $input) {\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ExtendAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditToExtend($auditId: ID!) {\n    audit(id: $auditId) {\n      version\n      nextDeadline\n    }\n  }\n"): typeof import('./graphql.ts').AuditToExtendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseTrail($input: EraseTrailInput!) {\n    eraseTrail(input: $input) {\n      files\n      problems {\n        code\n        message\n        retryable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EraseTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComplaintToTell($complaintId: ID!) {\n    complaintToTell(complaintId: $complaintId) {\n      contract {\n        id\n      }\n      criterion\n      says\n      madeAt\n      answer\n    }\n  }\n"): typeof import('./graphql.ts').ComplaintToTellDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
