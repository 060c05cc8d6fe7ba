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
