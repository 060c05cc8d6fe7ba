import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ContractMapper, TrailEntryMapper } from './../schema.mappers.ts';
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

/** An agreement between a provider and a customer (H1.2, H7.1). */
export type Contract = {
  readonly __typename?: 'Contract';
  /** `ctr_…`. */
  readonly id: Scalars['ID']['output'];
  /** Who did what to it, when, why and by which channel, refusals too; oldest first. Append-only (H1.4, H4.3). */
  readonly trail: Maybe<TrailConnection>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContracttrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** For workflows: the parties of a contract, so that each sees its own. */
  readonly adoptContractParties: AdoptContractPartiesPayload;
  /** For workflows. */
  readonly auditsTrailCopied: Scalars['Int']['output'];
  /** For workflows: copies trail rows of a subgraph; a row that is there is left as it is. */
  readonly recordTrail: RecordTrailPayload;
};


export type MutationadoptContractPartiesArgs = {
  input: AdoptContractPartiesInput;
};


export type MutationauditsTrailCopiedArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationrecordTrailArgs = {
  input: RecordTrailInput;
};

/** Where a page of a list ends (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read on; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
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
  /** Decisions on records without a contract (parties, services), newest first (H1.4). */
  readonly trail: Maybe<TrailConnection>;
};


export type QueryauditsTrailToCopyArgs = {
  limit: Scalars['Int']['input'];
};


export type QuerytrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Which entries. */
export type TrailFilter = {
  /** By this actor. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Of this record. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
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
  Contract: ResolverTypeWrapper<ContractMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemArgument: ResolverTypeWrapper<ProblemArgument>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordTrailInput: RecordTrailInput;
  RecordTrailPayload: ResolverTypeWrapper<RecordTrailPayload>;
  Role: ResolverTypeWrapper<'ADMIN' | 'MANAGER' | 'OPERATOR' | 'CUSTOMER' | 'AUDITOR' | 'INTEGRATION' | 'SYSTEM'>;
  TrailChannel: ResolverTypeWrapper<'GRAPH' | 'WORKFLOW' | 'OPERATOR'>;
  TrailConnection: ResolverTypeWrapper<Omit<TrailConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TrailEdge']> }>;
  TrailEdge: ResolverTypeWrapper<Omit<TrailEdge, 'node'> & { node: ResolversTypes['TrailEntry'] }>;
  TrailEntry: ResolverTypeWrapper<TrailEntryMapper>;
  TrailFilter: TrailFilter;
  TrailOutcome: ResolverTypeWrapper<'DONE' | 'REFUSED'>;
  TrailRowInput: TrailRowInput;
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
  Contract: ContractMapper;
  DateTime: Scalars['DateTime']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Problem: Problem;
  ProblemArgument: ProblemArgument;
  Query: Record<PropertyKey, never>;
  RecordTrailInput: RecordTrailInput;
  RecordTrailPayload: RecordTrailPayload;
  TrailConnection: Omit<TrailConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TrailEdge']> };
  TrailEdge: Omit<TrailEdge, 'node'> & { node: ResolversParentTypes['TrailEntry'] };
  TrailEntry: TrailEntryMapper;
  TrailFilter: TrailFilter;
  TrailRowInput: TrailRowInput;
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

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trail?: Resolver<Maybe<ResolversTypes['TrailConnection']>, ParentType, ContextType, RequireFields<ContracttrailArgs, 'first'>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adoptContractParties?: Resolver<ResolversTypes['AdoptContractPartiesPayload'], ParentType, ContextType, RequireFields<MutationadoptContractPartiesArgs, 'input'>>;
  auditsTrailCopied?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationauditsTrailCopiedArgs, 'ids'>>;
  recordTrail?: Resolver<ResolversTypes['RecordTrailPayload'], ParentType, ContextType, RequireFields<MutationrecordTrailArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  trail?: Resolver<Maybe<ResolversTypes['TrailConnection']>, ParentType, ContextType, RequireFields<QuerytrailArgs, 'first'>>;
};

export type RecordTrailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrailPayload'] = ResolversParentTypes['RecordTrailPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, AUDITOR?: any, CUSTOMER?: any, INTEGRATION?: any, MANAGER?: any, OPERATOR?: any, SYSTEM?: any }, ResolversTypes['Role']>;

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
  outcome?: Resolver<ResolversTypes['TrailOutcome'], ParentType, ContextType>;
  problemCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrailOutcomeResolvers = EnumResolverSignature<{ DONE?: any, REFUSED?: any }, ResolversTypes['TrailOutcome']>;

export type Resolvers<ContextType = Context> = {
  AdoptContractPartiesPayload?: AdoptContractPartiesPayloadResolvers<ContextType>;
  AuditsTrailRow?: AuditsTrailRowResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemArgument?: ProblemArgumentResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordTrailPayload?: RecordTrailPayloadResolvers<ContextType>;
  Role?: RoleResolvers;
  TrailChannel?: TrailChannelResolvers;
  TrailConnection?: TrailConnectionResolvers<ContextType>;
  TrailEdge?: TrailEdgeResolvers<ContextType>;
  TrailEntry?: TrailEntryResolvers<ContextType>;
  TrailOutcome?: TrailOutcomeResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
