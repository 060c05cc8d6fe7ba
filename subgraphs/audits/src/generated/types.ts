import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ContractMapper, PlanMapper, TrailEntryMapper } from './../schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant with its zone, RFC 3339, e.g. `2026-02-23T14:05:00Z`. An instant without a zone is refused (INSTANT_WITHOUT_ZONE). */
  DateTime: { input: Date; output: Date; }
  /** A calendar date without a time, e.g. `2028-07-31`; its day is the contract's local day. */
  LocalDate: { input: string; output: string; }
  /** An IANA time zone, e.g. `Europe/Berlin`. It decides what a contract calls a day or a month. */
  TimeZone: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AdoptContractPartiesInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly customerExternalId?: InputMaybe<Scalars['String']['input']>;
  readonly customerId: Scalars['ID']['input'];
  readonly providerExternalId?: InputMaybe<Scalars['String']['input']>;
  readonly providerId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AdoptContractPartiesPayload = {
  readonly __typename?: 'AdoptContractPartiesPayload';
  readonly adopted: Scalars['Boolean']['output'];
  readonly problems: ReadonlyArray<Problem>;
};

export type AuditsTrailRow = {
  readonly __typename?: 'AuditsTrailRow';
  readonly action: Scalars['String']['output'];
  readonly actor: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly channel: Scalars['String']['output'];
  readonly contractId: Maybe<Scalars['ID']['output']>;
  /** JSON text. */
  readonly details: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly outcome: Scalars['String']['output'];
  readonly problemCode: Maybe<Scalars['String']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly role: Scalars['String']['output'];
  readonly subjectId: Scalars['String']['output'];
  readonly subjectKind: Scalars['String']['output'];
};

/** A change of a plan. What is left out stays as it is. */
export type ChangePlanInput = {
  /** Day of the month after the period, 1 to 31. */
  readonly dayOfMonth?: InputMaybe<Scalars['Int']['input']>;
  /** The plan's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it is done. */
  readonly method?: InputMaybe<ReviewMethod>;
  /** The provider's team that writes the report. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** True pauses the plan, and `reason` says why; false resumes it: reviews that came due meanwhile are not held. */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** `pln_…`. */
  readonly planId: Scalars['ID']['input'];
  /** Why. Needed to pause. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A day on which the contract's hours are closed moves to the next open one. */
  readonly rollForward?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing that is checked in every review (H6.4, H8.3). */
export type ChecklistItem = {
  readonly __typename?: 'ChecklistItem';
  /** The clause of ISO/IEC 20000-1:2018 that it goes by, e.g. `8.3.3`. */
  readonly clause: Scalars['String']['output'];
  /** Stays the same over versions of the template, e.g. `targets`. */
  readonly id: Scalars['String']['output'];
  /** What is checked. */
  readonly says: Scalars['String']['output'];
};

/** An agreement between a provider and a customer (H1.2, H7.1). */
export type Contract = {
  readonly __typename?: 'Contract';
  /** `ctr_…`. */
  readonly id: Scalars['ID']['output'];
  /** When and how it is evaluated and reviewed: a monthly evaluation and a quarterly review from its signing on (H6.2, H6.4). */
  readonly plans: ReadonlyArray<Plan>;
  /** Who did what to it, when, why and by which channel, refusals too; oldest first. Append-only (H1.4, H4.3). */
  readonly trail: Maybe<TrailConnection>;
  /** Works every hash of its trail out again, and says whether anything was changed or removed (H1.4). */
  readonly verifyTrail: Maybe<TrailVerification>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContracttrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractverifyTrailArgs = {
  known?: InputMaybe<TrailHeadInput>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** For workflows: the parties of a contract, so that each sees its own. */
  readonly adoptContractParties: AdoptContractPartiesPayload;
  /** For workflows. */
  readonly auditsTrailCopied: Scalars['Int']['output'];
  /** Changes who reviews, how and on which day, or pauses a plan and resumes it (H6.2). */
  readonly changePlan: PlanPayload;
  /** For workflows: the dates of a contract's version, by which its evaluations and reviews are planned. */
  readonly planReviews: PlanReviewsPayload;
  /** For workflows: copies trail rows of a subgraph; a row that is there is left as it is. */
  readonly recordTrail: RecordTrailPayload;
};


export type MutationadoptContractPartiesArgs = {
  input: AdoptContractPartiesInput;
};


export type MutationauditsTrailCopiedArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationchangePlanArgs = {
  input: ChangePlanInput;
};


export type MutationplanReviewsArgs = {
  input: PlanReviewsInput;
};


export type MutationrecordTrailArgs = {
  input: RecordTrailInput;
};

/** Days on which the contract's hours are open; without them every day is. */
export type OpenDaysInput = {
  readonly holidays: ReadonlyArray<Scalars['LocalDate']['input']>;
  /** Dates with hours of their own. */
  readonly openings: ReadonlyArray<Scalars['LocalDate']['input']>;
  /** Weekdays with open hours: `MON` to `SUN`. */
  readonly weekdays: ReadonlyArray<Scalars['String']['input']>;
};

/** Where a page of a list ends (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read on; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** When and how one contract is evaluated or reviewed, again and again (H6.2). */
export type Plan = {
  readonly __typename?: 'Plan';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<PlanAction>;
  /** What is to be checked each time, from the template. */
  readonly checklist: ReadonlyArray<ChecklistItem>;
  /** What is looked at, from the template. */
  readonly content: ReadonlyArray<Scalars['String']['output']>;
  /** The contract. */
  readonly contract: Contract;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Day of the month after the period, 1 to 31; a month without that day has its own last one. */
  readonly dayOfMonth: Scalars['Int']['output'];
  /** `pln_…`. */
  readonly id: Scalars['ID']['output'];
  /** Which kind of review it plans. */
  readonly kind: PlanKind;
  /** How it is done. */
  readonly method: ReviewMethod;
  /** When that review begins: as the day begins in the contract's time zone, or with the final figures of the contract's last period if that is sooner. */
  readonly nextAt: Maybe<Scalars['DateTime']['output']>;
  /** The period that is reviewed next, e.g. `2031-01` or `2031-Q1`; null when none follows, and while the plan is paused. */
  readonly nextPeriod: Maybe<Scalars['String']['output']>;
  /** The provider's team that writes the report. */
  readonly owner: Scalars['String']['output'];
  /** Why it is paused. */
  readonly pauseReason: Maybe<Scalars['String']['output']>;
  /** Since when it is paused: reviews that come due meanwhile are not held; null while it is not. */
  readonly pausedAt: Maybe<Scalars['DateTime']['output']>;
  /** A day on which the contract's hours are closed moves to the next open one. */
  readonly rollForward: Scalars['Boolean']['output'];
  /** Version of the template that content and checklist come from. */
  readonly templateVersion: Scalars['Int']['output'];
  /** Grows with every change of the plan. */
  readonly version: Scalars['Int']['output'];
  /** Calendar days until the report is to be completed, then approved, then answered by the customer. */
  readonly withinDays: ReviewDays;
};

/** What can be done with a plan. */
export type PlanAction =
  /** `changePlan`. */
  | 'CHANGE';

/** A page of plans (Relay). */
export type PlanConnection = {
  readonly __typename?: 'PlanConnection';
  /** Plans with their cursors. */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A plan in a page. */
export type PlanEdge = {
  readonly __typename?: 'PlanEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The plan. */
  readonly node: Plan;
};

/** Which plans. */
export type PlanFilter = {
  /** Of this contract. */
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<PlanKind>>;
  /** True: only paused ones; false: only those that are not. */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Kinds of review that come again and again (H6.2). */
export type PlanKind =
  /** Of each calendar month. */
  | 'MONTHLY_EVALUATION'
  /** Of each calendar quarter. */
  | 'QUARTERLY_REVIEW';

/** The plan as it is now, or why it was not changed. */
export type PlanPayload = {
  readonly __typename?: 'PlanPayload';
  /** The plan; null when it was not changed. */
  readonly plan: Maybe<Plan>;
  /** Why it was not changed. */
  readonly problems: ReadonlyArray<Problem>;
};

export type PlanReviewsInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly lastSealAt: Scalars['DateTime']['input'];
  readonly openDays?: InputMaybe<OpenDaysInput>;
  readonly takenOverAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly termEnd: Scalars['DateTime']['input'];
  readonly termStart: Scalars['DateTime']['input'];
  readonly timeZone: Scalars['TimeZone']['input'];
  readonly version: Scalars['Int']['input'];
};

export type PlanReviewsPayload = {
  readonly __typename?: 'PlanReviewsPayload';
  readonly nextReviewAt: Maybe<Scalars['DateTime']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

/** Why a request was not carried out. Nothing was changed. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** The values in the message, so that a front end can word it itself. */
  readonly arguments: ReadonlyArray<ProblemArgument>;
  /** Stable, for programs, e.g. `NOTICE_TOO_SHORT`. The catalogue is in the docs. */
  readonly code: Scalars['String']['output'];
  /** For people: what is wrong and what would be right. */
  readonly message: Scalars['String']['output'];
  /** The field of the input that it is about, from the outside in, e.g. `["input", "rows", "3", "at"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** True when the same request may succeed later without a change. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** One value of a problem's message. */
export type ProblemArgument = {
  readonly __typename?: 'ProblemArgument';
  /** Its name in the catalogue. */
  readonly name: Scalars['String']['output'];
  /** Its value as text. */
  readonly value: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Audits' own trail rows that are not in the trail yet, oldest first. For workflows. */
  readonly auditsTrailToCopy: ReadonlyArray<AuditsTrailRow>;
  /** Plans of evaluations and reviews that you may see, oldest first (H6.2). */
  readonly plans: PlanConnection;
  /** Decisions on records without a contract (parties, services), newest first (H1.4). */
  readonly trail: Maybe<TrailConnection>;
  /** As `Contract.verifyTrail`, for the decisions on records without a contract (H1.4). */
  readonly verifyTrail: Maybe<TrailVerification>;
};


export type QueryauditsTrailToCopyArgs = {
  limit: Scalars['Int']['input'];
};


export type QueryplansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerytrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryverifyTrailArgs = {
  known?: InputMaybe<TrailHeadInput>;
};

export type RecordTrailInput = {
  readonly rows: ReadonlyArray<TrailRowInput>;
  readonly subgraph: Scalars['String']['input'];
};

export type RecordTrailPayload = {
  readonly __typename?: 'RecordTrailPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly recorded: Scalars['Int']['output'];
};

/** How many calendar days each step of a review may take. The first day is the one after the step began. */
export type ReviewDays = {
  readonly __typename?: 'ReviewDays';
  /** Until the customer has answered; after that its silence is recorded. */
  readonly answer: Scalars['Int']['output'];
  /** Until it is approved. */
  readonly approve: Scalars['Int']['output'];
  /** Until the report is completed. */
  readonly complete: Scalars['Int']['output'];
};

/** How a review is done (H6.2). */
export type ReviewMethod =
  /** By talks with those who use the service. */
  | 'INTERVIEWS'
  /** In a meeting of both sides. */
  | 'MEETING'
  /** From the records, without a meeting. */
  | 'RECORDS';

/** What a token lets its bearer do. */
export type Role =
  /** Sets up a tenant: parties, contacts, services. */
  | 'ADMIN'
  /** Reads everything of a tenant; writes audits. */
  | 'AUDITOR'
  /** The other side of a contract: sees and decides on its own contracts only. */
  | 'CUSTOMER'
  /** A machine that pushes facts in: monitoring, ticketing, billing. */
  | 'INTEGRATION'
  /** Runs contracts for the provider: drafts, signs, analyses, settles. */
  | 'MANAGER'
  /** Runs services for the provider: maintenance, outages, corrections. */
  | 'OPERATOR'
  /** Surety's own lifecycles. */
  | 'SYSTEM';

/** Channels of a decision. */
export type TrailChannel =
  /** Through the graph. */
  | 'GRAPH'
  /** By an operator's command in the Temporal UI. */
  | 'OPERATOR'
  /** By a lifecycle. */
  | 'WORKFLOW';

/** A page of the trail (Relay). */
export type TrailConnection = {
  readonly __typename?: 'TrailConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<TrailEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type TrailEdge = {
  readonly __typename?: 'TrailEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TrailEntry;
};

/** One decision or refusal, as it was recorded. */
export type TrailEntry = {
  readonly __typename?: 'TrailEntry';
  /** What: the mutation's name. */
  readonly action: Scalars['String']['output'];
  /** Who: the subject of a token, or the lifecycle. */
  readonly actor: Scalars['String']['output'];
  /** When it was decided. */
  readonly at: Scalars['DateTime']['output'];
  /** By which channel it came. */
  readonly channel: TrailChannel;
  /** Figures and ids of the decision, as JSON text. */
  readonly details: Scalars['String']['output'];
  /** `trl_…`. */
  readonly id: Scalars['ID']['output'];
  /** Its link in the chain by which a change of the trail shows. */
  readonly link: TrailLink;
  /** Whether it was done. */
  readonly outcome: TrailOutcome;
  /** The problem's code, when it was refused. */
  readonly problemCode: Maybe<Scalars['String']['output']>;
  /** Why, as its author wrote. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** In which role. */
  readonly role: Role;
  /** In which subgraph it was decided. */
  readonly subgraph: Scalars['String']['output'];
  /** Id of the record. */
  readonly subjectId: Scalars['String']['output'];
  /** Kind of the record, e.g. `breach`. */
  readonly subjectKind: Scalars['String']['output'];
};

/** The first place at which a trail is not as it was recorded. */
export type TrailFault = {
  readonly __typename?: 'TrailFault';
  /** The entry that stands there now; null when none does. */
  readonly entry: Maybe<TrailEntry>;
  /** What is wrong there. */
  readonly kind: TrailFaultKind;
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** At which position. */
  readonly position: Scalars['Int']['output'];
};

/** What can be wrong in a trail. */
export type TrailFaultKind =
  /** Actor, reason or details of an entry are not what was recorded. */
  | 'CONTENT_CHANGED'
  /** Another field of an entry is not what was recorded, or an entry before it was exchanged. */
  | 'ENTRY_CHANGED'
  /** An entry was removed. */
  | 'MISSING'
  /** The trail holds together, but is another one than that whose head you know: it was rewritten. */
  | 'REWRITTEN';

/** Which entries. */
export type TrailFilter = {
  /** By this actor. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Of this record. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a trail ended at some time. */
export type TrailHead = {
  readonly __typename?: 'TrailHead';
  /** The hash of the last one. */
  readonly hash: Scalars['String']['output'];
  /** How many entries it had. */
  readonly position: Scalars['Int']['output'];
};

/** Where a trail ended when you looked at it before. */
export type TrailHeadInput = {
  /** The `hash` that you were told. */
  readonly hash: Scalars['String']['input'];
  /** The `position` that you were told. */
  readonly position: Scalars['Int']['input'];
};

/** By which it shows if an entry of a trail was changed or removed: each entry's hash covers the one before (H1.4). */
export type TrailLink = {
  readonly __typename?: 'TrailLink';
  /** SHA-256 of the salt and of what is personal: actor, reason and details; hexadecimal. */
  readonly contentHash: Scalars['String']['output'];
  /** SHA-256 of the hash before, of `contentHash` and of every other field; hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** Its place in the trail of its contract in the order of recording, from 1 on; entries without a contract have a chain of their own. */
  readonly position: Scalars['Int']['output'];
  /** Random, 32 hexadecimal digits. Erased together with what it salts, so that the hash tells nothing of what was erased. */
  readonly salt: Scalars['String']['output'];
};

/** Whether a decision was carried out. */
export type TrailOutcome =
  /** It was carried out. */
  | 'DONE'
  /** It was refused and changed nothing. */
  | 'REFUSED';

export type TrailRowInput = {
  readonly action: Scalars['String']['input'];
  readonly actor: Scalars['String']['input'];
  readonly at: Scalars['DateTime']['input'];
  readonly channel: Scalars['String']['input'];
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** JSON text. */
  readonly details: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly outcome: Scalars['String']['input'];
  readonly problemCode?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly role: Scalars['String']['input'];
  readonly subjectId: Scalars['String']['input'];
  readonly subjectKind: Scalars['String']['input'];
};

/** How a trail was found when every hash in it was worked out again (H1.4). */
export type TrailVerification = {
  readonly __typename?: 'TrailVerification';
  /** The first place that is not as it was recorded; null when all is. */
  readonly fault: Maybe<TrailFault>;
  /** Where the trail ends. Keep it outside of Surety: given as `known` it later proves that nothing up to here was rewritten. Null for an empty trail. */
  readonly head: Maybe<TrailHead>;
  /** True when nothing was changed, removed or put in between since it was recorded. */
  readonly intact: Scalars['Boolean']['output'];
  /** How many entries were found as they were recorded, from the first one on. */
  readonly verified: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Contract: Contract;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdoptContractPartiesInput: AdoptContractPartiesInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdoptContractPartiesPayload: ResolverTypeWrapper<AdoptContractPartiesPayload>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuditsTrailRow: ResolverTypeWrapper<AuditsTrailRow>;
  ChangePlanInput: ChangePlanInput;
  ChecklistItem: ResolverTypeWrapper<ChecklistItem>;
  Contract: ResolverTypeWrapper<ContractMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenDaysInput: OpenDaysInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Plan: ResolverTypeWrapper<PlanMapper>;
  PlanAction: ResolverTypeWrapper<'CHANGE'>;
  PlanConnection: ResolverTypeWrapper<Omit<PlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlanEdge']> }>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  PlanFilter: PlanFilter;
  PlanKind: ResolverTypeWrapper<'MONTHLY_EVALUATION' | 'QUARTERLY_REVIEW'>;
  PlanPayload: ResolverTypeWrapper<Omit<PlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['Plan']> }>;
  PlanReviewsInput: PlanReviewsInput;
  PlanReviewsPayload: ResolverTypeWrapper<PlanReviewsPayload>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemArgument: ResolverTypeWrapper<ProblemArgument>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordTrailInput: RecordTrailInput;
  RecordTrailPayload: ResolverTypeWrapper<RecordTrailPayload>;
  ReviewDays: ResolverTypeWrapper<ReviewDays>;
  ReviewMethod: ResolverTypeWrapper<'RECORDS' | 'MEETING' | 'INTERVIEWS'>;
  Role: ResolverTypeWrapper<'ADMIN' | 'MANAGER' | 'OPERATOR' | 'CUSTOMER' | 'AUDITOR' | 'INTEGRATION' | 'SYSTEM'>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TrailChannel: ResolverTypeWrapper<'GRAPH' | 'WORKFLOW' | 'OPERATOR'>;
  TrailConnection: ResolverTypeWrapper<Omit<TrailConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TrailEdge']> }>;
  TrailEdge: ResolverTypeWrapper<Omit<TrailEdge, 'node'> & { node: ResolversTypes['TrailEntry'] }>;
  TrailEntry: ResolverTypeWrapper<TrailEntryMapper>;
  TrailFault: ResolverTypeWrapper<Omit<TrailFault, 'entry' | 'kind'> & { entry?: Maybe<ResolversTypes['TrailEntry']>, kind: ResolversTypes['TrailFaultKind'] }>;
  TrailFaultKind: ResolverTypeWrapper<'MISSING' | 'CONTENT_CHANGED' | 'ENTRY_CHANGED' | 'REWRITTEN'>;
  TrailFilter: TrailFilter;
  TrailHead: ResolverTypeWrapper<TrailHead>;
  TrailHeadInput: TrailHeadInput;
  TrailLink: ResolverTypeWrapper<TrailLink>;
  TrailOutcome: ResolverTypeWrapper<'DONE' | 'REFUSED'>;
  TrailRowInput: TrailRowInput;
  TrailVerification: ResolverTypeWrapper<Omit<TrailVerification, 'fault'> & { fault?: Maybe<ResolversTypes['TrailFault']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdoptContractPartiesInput: AdoptContractPartiesInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AdoptContractPartiesPayload: AdoptContractPartiesPayload;
  Boolean: Scalars['Boolean']['output'];
  AuditsTrailRow: AuditsTrailRow;
  ChangePlanInput: ChangePlanInput;
  ChecklistItem: ChecklistItem;
  Contract: ContractMapper;
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  OpenDaysInput: OpenDaysInput;
  PageInfo: PageInfo;
  Plan: PlanMapper;
  PlanConnection: Omit<PlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlanEdge']> };
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  PlanFilter: PlanFilter;
  PlanPayload: Omit<PlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['Plan']> };
  PlanReviewsInput: PlanReviewsInput;
  PlanReviewsPayload: PlanReviewsPayload;
  Problem: Problem;
  ProblemArgument: ProblemArgument;
  Query: Record<PropertyKey, never>;
  RecordTrailInput: RecordTrailInput;
  RecordTrailPayload: RecordTrailPayload;
  ReviewDays: ReviewDays;
  TimeZone: Scalars['TimeZone']['output'];
  TrailConnection: Omit<TrailConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TrailEdge']> };
  TrailEdge: Omit<TrailEdge, 'node'> & { node: ResolversParentTypes['TrailEntry'] };
  TrailEntry: TrailEntryMapper;
  TrailFault: Omit<TrailFault, 'entry'> & { entry?: Maybe<ResolversParentTypes['TrailEntry']> };
  TrailFilter: TrailFilter;
  TrailHead: TrailHead;
  TrailHeadInput: TrailHeadInput;
  TrailLink: TrailLink;
  TrailRowInput: TrailRowInput;
  TrailVerification: Omit<TrailVerification, 'fault'> & { fault?: Maybe<ResolversParentTypes['TrailFault']> };
};

export type accessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdoptContractPartiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptContractPartiesPayload'] = ResolversParentTypes['AdoptContractPartiesPayload']> = {
  adopted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AuditsTrailRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditsTrailRow'] = ResolversParentTypes['AuditsTrailRow']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  details?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  trail?: Resolver<Maybe<ResolversTypes['TrailConnection']>, ParentType, ContextType, RequireFields<ContracttrailArgs, 'first'>>;
  verifyTrail?: Resolver<Maybe<ResolversTypes['TrailVerification']>, ParentType, ContextType, Partial<ContractverifyTrailArgs>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adoptContractParties?: Resolver<ResolversTypes['AdoptContractPartiesPayload'], ParentType, ContextType, RequireFields<MutationadoptContractPartiesArgs, 'input'>>;
  auditsTrailCopied?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationauditsTrailCopiedArgs, 'ids'>>;
  changePlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationchangePlanArgs, 'input'>>;
  planReviews?: Resolver<ResolversTypes['PlanReviewsPayload'], ParentType, ContextType, RequireFields<MutationplanReviewsArgs, 'input'>>;
  recordTrail?: Resolver<ResolversTypes['RecordTrailPayload'], ParentType, ContextType, RequireFields<MutationrecordTrailArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  checklist?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dayOfMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ReviewMethod'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pauseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rollForward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  templateVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinDays?: Resolver<ResolversTypes['ReviewDays'], ParentType, ContextType>;
};

export type PlanActionResolvers = EnumResolverSignature<{ CHANGE?: any }, ResolversTypes['PlanAction']>;

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PlanKindResolvers = EnumResolverSignature<{ MONTHLY_EVALUATION?: any, QUARTERLY_REVIEW?: any }, ResolversTypes['PlanKind']>;

export type PlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPayload'] = ResolversParentTypes['PlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PlanReviewsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanReviewsPayload'] = ResolversParentTypes['PlanReviewsPayload']> = {
  nextReviewAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  arguments?: Resolver<ReadonlyArray<ResolversTypes['ProblemArgument']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemArgumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemArgument'] = ResolversParentTypes['ProblemArgument']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditsTrailToCopy?: Resolver<ReadonlyArray<ResolversTypes['AuditsTrailRow']>, ParentType, ContextType, RequireFields<QueryauditsTrailToCopyArgs, 'limit'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryplansArgs, 'first'>>;
  trail?: Resolver<Maybe<ResolversTypes['TrailConnection']>, ParentType, ContextType, RequireFields<QuerytrailArgs, 'first'>>;
  verifyTrail?: Resolver<Maybe<ResolversTypes['TrailVerification']>, ParentType, ContextType, Partial<QueryverifyTrailArgs>>;
};

export type RecordTrailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrailPayload'] = ResolversParentTypes['RecordTrailPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDays'] = ResolversParentTypes['ReviewDays']> = {
  answer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approve?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewMethodResolvers = EnumResolverSignature<{ INTERVIEWS?: any, MEETING?: any, RECORDS?: any }, ResolversTypes['ReviewMethod']>;

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, AUDITOR?: any, CUSTOMER?: any, INTEGRATION?: any, MANAGER?: any, OPERATOR?: any, SYSTEM?: any }, ResolversTypes['Role']>;

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TrailChannelResolvers = EnumResolverSignature<{ GRAPH?: any, OPERATOR?: any, WORKFLOW?: any }, ResolversTypes['TrailChannel']>;

export type TrailConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailConnection'] = ResolversParentTypes['TrailConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrailEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailEdge'] = ResolversParentTypes['TrailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrailEntry'], ParentType, ContextType>;
};

export type TrailEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailEntry'] = ResolversParentTypes['TrailEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['TrailChannel'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['TrailLink'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['TrailOutcome'], ParentType, ContextType>;
  problemCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrailFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailFault'] = ResolversParentTypes['TrailFault']> = {
  entry?: Resolver<Maybe<ResolversTypes['TrailEntry']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrailFaultKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrailFaultKindResolvers = EnumResolverSignature<{ CONTENT_CHANGED?: any, ENTRY_CHANGED?: any, MISSING?: any, REWRITTEN?: any }, ResolversTypes['TrailFaultKind']>;

export type TrailHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailHead'] = ResolversParentTypes['TrailHead']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrailLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailLink'] = ResolversParentTypes['TrailLink']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrailOutcomeResolvers = EnumResolverSignature<{ DONE?: any, REFUSED?: any }, ResolversTypes['TrailOutcome']>;

export type TrailVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailVerification'] = ResolversParentTypes['TrailVerification']> = {
  fault?: Resolver<Maybe<ResolversTypes['TrailFault']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['TrailHead']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdoptContractPartiesPayload?: AdoptContractPartiesPayloadResolvers<ContextType>;
  AuditsTrailRow?: AuditsTrailRowResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanAction?: PlanActionResolvers;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlanKind?: PlanKindResolvers;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  PlanReviewsPayload?: PlanReviewsPayloadResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemArgument?: ProblemArgumentResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordTrailPayload?: RecordTrailPayloadResolvers<ContextType>;
  ReviewDays?: ReviewDaysResolvers<ContextType>;
  ReviewMethod?: ReviewMethodResolvers;
  Role?: RoleResolvers;
  TimeZone?: GraphQLScalarType;
  TrailChannel?: TrailChannelResolvers;
  TrailConnection?: TrailConnectionResolvers<ContextType>;
  TrailEdge?: TrailEdgeResolvers<ContextType>;
  TrailEntry?: TrailEntryResolvers<ContextType>;
  TrailFault?: TrailFaultResolvers<ContextType>;
  TrailFaultKind?: TrailFaultKindResolvers;
  TrailHead?: TrailHeadResolvers<ContextType>;
  TrailLink?: TrailLinkResolvers<ContextType>;
  TrailOutcome?: TrailOutcomeResolvers;
  TrailVerification?: TrailVerificationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
