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

/** Days on which the contract's hours are open; without them every day is. */
export type OpenDaysInput = {
  holidays: Array<string>;
  /** Dates with hours of their own. */
  openings: Array<string>;
  /** Weekdays with open hours: `MON` to `SUN`. */
  weekdays: Array<string>;
};

export type PlanReviewsInput = {
  contractId: string;
  lastSealAt: string;
  openDays?: OpenDaysInput | null | undefined;
  takenOverAt?: string | null | undefined;
  termEnd: string;
  termStart: string;
  timeZone: string;
  version: number;
};

export type RecordTrailInput = {
  rows: Array<TrailRowInput>;
  subgraph: string;
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

export type AuditsTrailToCopyQueryVariables = Exact<{
  limit: number;
}>;


export type AuditsTrailToCopyQuery = { rows: Array<{ id: string, at: string, actor: string, role: string, channel: string, action: string, outcome: string, problemCode: string | null, subjectKind: string, subjectId: string, contractId: string | null, reason: string | null, details: string }> };

export type AuditsTrailCopiedMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type AuditsTrailCopiedMutation = { auditsTrailCopied: number };

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