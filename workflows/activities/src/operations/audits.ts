import { graphql } from '../generated/audits/gql.ts';

export const RecordTrail = graphql(`
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
`);

export const AdoptContractParties = graphql(`
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
`);

export const PlanReviews = graphql(`
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
`);

export const EndReviews = graphql(`
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
`);

export const OpenReviews = graphql(`
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
`);

export const ReviewToCollect = graphql(`
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
`);

export const RecordEvidence = graphql(`
  mutation RecordEvidence($input: RecordEvidenceInput!) {
    recordEvidence(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const RecordSilence = graphql(`
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
`);

export const ReviewToTell = graphql(`
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
`);

export const ReviewToSupplement = graphql(`
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
`);

export const RecordSupplement = graphql(`
  mutation RecordSupplement($input: RecordSupplementInput!) {
    recordSupplement(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const FindingToCheck = graphql(`
  query FindingToCheck($findingId: ID!) {
    finding(id: $findingId) {
      contract {
        id
      }
      raisedAt
      verifiedAt
    }
  }
`);

export const RecordEffect = graphql(`
  mutation RecordEffect($input: RecordEffectInput!) {
    recordEffect(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const FindingToTell = graphql(`
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
`);

export const AuditsTrailToCopy = graphql(`
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
`);

export const AuditsTrailCopied = graphql(`
  mutation AuditsTrailCopied($ids: [ID!]!) {
    auditsTrailCopied(ids: $ids)
  }
`);

export const AssignFinding = graphql(`
  mutation AssignFinding($input: AssignFindingInput!) {
    assignFinding(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const FindingToAssign = graphql(`
  query FindingToAssign($findingId: ID!) {
    finding(id: $findingId) {
      version
      owner
    }
  }
`);

export const AuditToTell = graphql(`
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
`);

export const ExtendAudit = graphql(`
  mutation ExtendAudit($input: ExtendAuditInput!) {
    extendAudit(input: $input) {
      problems {
        code
        message
        retryable
      }
    }
  }
`);

export const AuditToExtend = graphql(`
  query AuditToExtend($auditId: ID!) {
    audit(id: $auditId) {
      version
      nextDeadline
    }
  }
`);

export const EraseTrail = graphql(`
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
`);

export const ComplaintToTell = graphql(`
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
`);
