import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreedIndexMapper, AgreedServiceMapper, AgreementMapper, AnalysisMapper, AssessedPeriodMapper, AssessmentMapper, AssessmentFindingMapper, AuthorityMapper, BreachMapper, BreachLegMapper, BreachReportMapper, CatalogueMapper, ChangeMapper, ChangeSeatMapper, ClaimWindowMapper, ClauseCommentMapper, CompensationMapper, CompensationEventMapper, CompensationWhyMapper, ContactMapper, ContractMapper, ContractVersionMapper, ContractWarningMapper, CountedIndexMapper, DamagesMapper, DeadLetterMapper, DocumentMapper, EscalationMapper, HandoverItemMapper, IndexValueMapper, IndexationClauseMapper, IndexedFeeMapper, LedgerMapper, LedgerBalanceMapper, LedgerEntryMapper, MoneyMapper, NotificationMapper, NotificationPayloadMapper, PartyMapper, PeriodReopeningMapper, ProgressMapper, RecordBreachPayloadMapper, RectificationMapper, RenewalMapper, RenewalPerformanceMapper, ServiceMapper, ServiceLevelMapper, ServicePartMapper, ServicePromiseMapper, SettledFactMapper, SettledFiguresMapper, SettlementMapper, SignatureMapper, SupplementMapper, SupplementSignatureMapper, SupportingPartyMapper, SuspensionMapper, TargetMapper, TerminationMapper, TerminationGroundMapper, TerminationImpactMapper, WebhookMapper, WorkItemMapper } from './../schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A currency's ISO 4217 code, e.g. `EUR`. */
  Currency: { input: string; output: string; }
  /** An instant with its zone, RFC 3339, e.g. `2026-02-23T14:05:00Z`. An instant without a zone is refused (INSTANT_WITHOUT_ZONE). */
  DateTime: { input: Date; output: Date; }
  /** An ISO 8601 duration, e.g. `PT36H` or `P10D` (a day is 24 hours). */
  Duration: { input: string; output: string; }
  /** A calendar date without a time, e.g. `2028-07-31`; its day is the contract's local day. */
  LocalDate: { input: string; output: string; }
  /** An IANA time zone, e.g. `Europe/Berlin`. It decides what a contract calls a day or a month. */
  TimeZone: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What the provider accepts of a claim for damages (H7.3.4). */
export type AcceptDamagesInput = {
  /** How much of it; left out: all that was claimed. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** For which breach. */
  readonly breachId: Scalars['ID']['input'];
  /** The breach's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why so much; the customer reads it. */
  readonly reason: Scalars['String']['input'];
};

/** Something handed over that is accepted. */
export type AcceptHandoverInput = {
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of the things handed over. */
  readonly kind: HandoverKind;
  /** `trm_…`. */
  readonly terminationId: Scalars['ID']['input'];
};

/** An acceptance of a rectification. */
export type AcceptRectificationInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An acceptance of a settlement. */
export type AcceptSettlementInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A notice that has arrived. */
export type AcknowledgeNotificationInput = {
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `ntf_…`. */
  readonly notificationId: Scalars['ID']['input'];
};

/** A notice that has arrived, or why that can't be said of it. */
export type AcknowledgementPayload = {
  readonly __typename?: 'AcknowledgementPayload';
  /** The notification; null when refused. */
  readonly notification: Maybe<Notification>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** One more contact of a party. */
export type AddContactInput = {
  /** The contact. */
  readonly contact: ContactInput;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of which party (`pty_…`). */
  readonly partyId: Scalars['ID']['input'];
};

/** What happens when nothing was decided by the end of the term. */
export type AfterTerm =
  /** The contract ends. */
  | 'EXPIRES'
  /** It goes on for a month at a time. */
  | 'MONTH_BY_MONTH';

/** An index that a price follows (H7.1). */
export type AgreedIndex = {
  readonly __typename?: 'AgreedIndex';
  /** The month that the fee of the contract belongs to, `YYYY-MM`. */
  readonly baseMonth: Scalars['String']['output'];
  /** Value of the index for that month, a decimal above 0. */
  readonly baseValue: Scalars['String']['output'];
  /** The series with its reference year, e.g. `Consumer price index, Germany (2015 = 100)`. A series that is moved to another reference year is another index. */
  readonly name: Scalars['String']['output'];
  /** Its values on record with all their revisions, oldest month first. */
  readonly onRecord: ReadonlyArray<IndexValue>;
  /** Who publishes it, and where. */
  readonly source: Scalars['String']['output'];
  /** The share of the price that follows it, a decimal above 0. */
  readonly weight: Scalars['String']['output'];
};

/** An index that a price follows (H7.1). */
export type AgreedIndexInput = {
  /** The month that the fee of the contract belongs to, `YYYY-MM`. */
  readonly baseMonth: Scalars['String']['input'];
  /** Value of the index for that month, a decimal above 0. */
  readonly baseValue: Scalars['String']['input'];
  /** The series with its reference year, e.g. `Consumer price index, Germany (2015 = 100)`. A series that is moved to another reference year is another index. */
  readonly name: Scalars['String']['input'];
  /** Who publishes it, and where. */
  readonly source: Scalars['String']['input'];
  /** The share of the price that follows it, a decimal above 0, at most 1. */
  readonly weight: Scalars['String']['input'];
};

/** What is agreed of one service beside its targets (H2.1). */
export type AgreedService = {
  readonly __typename?: 'AgreedService';
  /** When a delivery counts as accepted. */
  readonly acceptance: Maybe<Scalars['String']['output']>;
  /** Where the service begins: its boundary on the provider's side. */
  readonly begins: Maybe<Scalars['String']['output']>;
  /** What can be measured of it, in sentences, e.g. `response within 4 h`. */
  readonly content: ReadonlyArray<Scalars['String']['output']>;
  /** How much depends on it: recovery of a critical service is promised within 2 hours unless said otherwise (H6.1). */
  readonly criticality: Criticality;
  /** Where it ends: its boundary on the customer's side. */
  readonly ends: Maybe<Scalars['String']['output']>;
  /** The level of the catalogue that its targets were taken from (H3.1); null: they are the contract's own. */
  readonly level: Maybe<LevelCode>;
  /** The one industry that it is made for; null: for any. Warned about (H1.1). */
  readonly onlyForIndustry: Maybe<Scalars['String']['output']>;
  /** Who uses it. */
  readonly recipients: ReadonlyArray<Recipient>;
  /** Which service. */
  readonly service: Service;
  /** It is needed for a while only. Warned about (H1.1). */
  readonly temporary: Scalars['Boolean']['output'];
};

/** What is agreed of one service beside its targets (H2.1). */
export type AgreedServiceInput = {
  /** When a delivery counts as accepted. */
  readonly acceptance?: InputMaybe<Scalars['String']['input']>;
  /** Where the service begins: its boundary on the provider's side. */
  readonly begins?: InputMaybe<Scalars['String']['input']>;
  /** What can be measured of it, in sentences, e.g. `response within 4 h`. */
  readonly content: ReadonlyArray<Scalars['String']['input']>;
  /** How much depends on it: recovery of a critical service is promised within 2 hours unless said otherwise (H6.1). */
  readonly criticality: Criticality;
  /** Where it ends: its boundary on the customer's side. */
  readonly ends?: InputMaybe<Scalars['String']['input']>;
  /** The level of the catalogue that its targets were taken from (H3.1); null: they are the contract's own. */
  readonly level?: InputMaybe<LevelCode>;
  /** The one industry that it is made for; null: for any. Warned about (H1.1). */
  readonly onlyForIndustry?: InputMaybe<Scalars['String']['input']>;
  /** Who uses it. */
  readonly recipients: ReadonlyArray<Recipient>;
  /** Which service (`svc_…`), each once. */
  readonly serviceId: Scalars['ID']['input'];
  /** It is needed for a while only. Warned about (H1.1). */
  readonly temporary: Scalars['Boolean']['input'];
};

/** What an agreement says beside its term, its targets and how time counts (H1.2, H7.1, H7.2). */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** Indicators that are assessed, not measured (H3.2). */
  readonly assessedIndicators: ReadonlyArray<AssessedIndicator>;
  /** Measures that keep the service up to its promises (H5.2). */
  readonly assurance: ReadonlyArray<AssuranceMeasure>;
  /** How a breach is handled; null: the defaults of `BreachHandlingInput` apply (H7.3). */
  readonly breachHandling: Maybe<BreachHandling>;
  /** How a change of a service is handled; null: the defaults of `ChangeHandlingInput` apply (H4.4). */
  readonly changeHandling: Maybe<ChangeHandling>;
  /** What is kept secret, by whom, for how long (H7.1). */
  readonly confidentiality: Maybe<Scalars['String']['output']>;
  /** What a missed target gives back (H7.3.4); it needs fees. */
  readonly credits: Maybe<CreditPolicy>;
  /** What each side has to do (H7.2). */
  readonly duties: ReadonlyArray<Duty>;
  /** How delivery is accepted, evaluated and improved (H1.2, H5.4). */
  readonly evaluation: Maybe<Scalars['String']['output']>;
  /** What is done by when to bring it about (H4.3). */
  readonly executionPlan: ReadonlyArray<ExecutionStep>;
  /** What is paid, and when (H7.1). */
  readonly fees: Maybe<FeesClause>;
  /** When the promises are owed, in the contract's time zone; null: round the clock. */
  readonly hours: Maybe<ServiceHours>;
  /** How the fee follows published indices from term to term; it needs fees. Null: it stays (H7.1, H7.4). */
  readonly indexation: Maybe<IndexationClause>;
  /** Which law applies, and how personal data is protected (H1.3). */
  readonly law: Maybe<LawClause>;
  /** How much the provider is liable for at most; null: no cap (H7.1). */
  readonly liability: Maybe<Liability>;
  /** How the service is run (H4.1). */
  readonly processes: ReadonlyArray<ServiceProcess>;
  /** What happens at the end of the term (H7.1, H7.4). */
  readonly renewal: Maybe<RenewalClause>;
  /** What it is for: scope and goals (H7.1). */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** What is agreed of each service (H2.1). */
  readonly services: ReadonlyArray<AgreedService>;
  /** What the people who deliver must be able to do (H7.1). */
  readonly staffQualification: Maybe<Scalars['String']['output']>;
  /** How requests and faults are taken care of (H7.1). */
  readonly support: Maybe<SupportClause>;
  /** Third parties that help to deliver, with their own duties (H7.2). */
  readonly supportingParties: ReadonlyArray<SupportingParty>;
  /** How either side ends it (H7.4). */
  readonly termination: Maybe<TerminationClause>;
};

/** What an agreement says beside its term, its targets and how time counts (H1.2, H7.1, H7.2). */
export type AgreementInput = {
  /** Indicators that are assessed, not measured (H3.2). */
  readonly assessedIndicators: ReadonlyArray<AssessedIndicatorInput>;
  /** Measures that keep the service up to its promises (H5.2). */
  readonly assurance: ReadonlyArray<AssuranceMeasureInput>;
  /** How a breach is handled; null: the defaults of `BreachHandlingInput` apply (H7.3). */
  readonly breachHandling?: InputMaybe<BreachHandlingInput>;
  /** How a change of a service is handled; null: the defaults of `ChangeHandlingInput` apply (H4.4). */
  readonly changeHandling?: InputMaybe<ChangeHandlingInput>;
  /** What is kept secret, by whom, for how long (H7.1). */
  readonly confidentiality?: InputMaybe<Scalars['String']['input']>;
  /** What a missed target gives back (H7.3.4); it needs fees. */
  readonly credits?: InputMaybe<CreditPolicyInput>;
  /** What each side has to do (H7.2). */
  readonly duties: ReadonlyArray<DutyInput>;
  /** How delivery is accepted, evaluated and improved (H1.2, H5.4). */
  readonly evaluation?: InputMaybe<Scalars['String']['input']>;
  /** What is done by when to bring it about (H4.3). */
  readonly executionPlan: ReadonlyArray<ExecutionStepInput>;
  /** What is paid, and when (H7.1). */
  readonly fees?: InputMaybe<FeesClauseInput>;
  /** When the promises are owed, in the contract's time zone; null: round the clock. */
  readonly hours?: InputMaybe<ServiceHoursInput>;
  /** How the fee follows published indices from term to term; it needs fees. Null: it stays (H7.1, H7.4). */
  readonly indexation?: InputMaybe<IndexationClauseInput>;
  /** Which law applies, and how personal data is protected (H1.3). */
  readonly law?: InputMaybe<LawClauseInput>;
  /** How much the provider is liable for at most; null: no cap (H7.1). */
  readonly liability?: InputMaybe<LiabilityInput>;
  /** How the service is run (H4.1). */
  readonly processes: ReadonlyArray<ServiceProcessInput>;
  /** What happens at the end of the term (H7.1, H7.4). */
  readonly renewal?: InputMaybe<RenewalClauseInput>;
  /** What it is for: scope and goals (H7.1). */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** What is agreed of each service (H2.1). */
  readonly services: ReadonlyArray<AgreedServiceInput>;
  /** What the people who deliver must be able to do (H7.1). */
  readonly staffQualification?: InputMaybe<Scalars['String']['input']>;
  /** How requests and faults are taken care of (H7.1). */
  readonly support?: InputMaybe<SupportClauseInput>;
  /** Third parties that help to deliver, with their own duties (H7.2). */
  readonly supportingParties: ReadonlyArray<SupportingPartyInput>;
  /** How either side ends it (H7.4). */
  readonly termination?: InputMaybe<TerminationClauseInput>;
};

/** An analysis. */
export type AnalyseBreachInput = {
  /** Whom or what it is put down to. Anybody but the provider proposes to the customer that liability is excluded. */
  readonly attribution: Attribution;
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** What kind of cause it is. */
  readonly category: CauseCategory;
  /** The cause in words. */
  readonly cause: Scalars['String']['input'];
  /** What else contributed. */
  readonly contributingFactors: ReadonlyArray<Scalars['String']['input']>;
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What will be done about it. */
  readonly improvement: Scalars['String']['input'];
};

/** Why a breach happened (H7.3.2). */
export type Analysis = {
  readonly __typename?: 'Analysis';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whom or what the cause is put down to; null for an analysis from before that was recorded. */
  readonly attribution: Maybe<Attribution>;
  /** What the customer said to an attribution to somebody else than the provider; null while not answered, or where there was none to answer. */
  readonly attributionAnswer: Maybe<AttributionAnswer>;
  /** Why the customer said so; null where the deadline answered. */
  readonly attributionAnswerReason: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  readonly attributionAnsweredAt: Maybe<Scalars['DateTime']['output']>;
  /** Who answered: the subject of a token; null where the deadline did. */
  readonly attributionAnsweredBy: Maybe<Scalars['String']['output']>;
  /** Who says so: the subject of a token. */
  readonly by: Scalars['String']['output'];
  /** What kind of cause it is; null for an analysis from before kinds were recorded. */
  readonly category: Maybe<CauseCategory>;
  /** The cause in words. */
  readonly cause: Scalars['String']['output'];
  /** What else contributed. */
  readonly contributingFactors: ReadonlyArray<Scalars['String']['output']>;
  /** What will be done about it. */
  readonly improvement: Scalars['String']['output'];
};

/** An answer to a proposal to exclude liability. */
export type AnswerAttributionInput = {
  /** Whether the provider is not liable. */
  readonly answer: AttributionAnswer;
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** An answer to the outcome of a mediation. */
export type AnswerMediationOutcomeInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** Whether the outcome is as the other side recorded it. */
  readonly confirmed: Scalars['Boolean']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why not; needed for a dispute. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to an offer. */
export type AnswerOfferInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A termination that is taken back or refused. */
export type AnswerTerminationInput = {
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the other side reads it. */
  readonly reason: Scalars['String']['input'];
  /** `trm_…`. */
  readonly terminationId: Scalars['ID']['input'];
};

/** An approval of a credit (H7.3.4). */
export type ApproveCreditInput = {
  /** Which breach. */
  readonly breachId: Scalars['ID']['input'];
  /** The breach's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A wish for mediation. */
export type AskForMediationInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who is to mediate, by name. */
  readonly mediator: Scalars['String']['input'];
};

/** An assessment of a change. */
export type AssessChangeInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether and how it can be done. */
  readonly feasibility: Scalars['String']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What and whom it touches. */
  readonly impact: Scalars['String']['input'];
  /** What could go wrong, and how likely that is. */
  readonly risk: Scalars['String']['input'];
};

/** An indicator that is assessed, not measured (H3.2). */
export type AssessedIndicator = {
  readonly __typename?: 'AssessedIndicator';
  /** What shows it. */
  readonly evidence: Scalars['String']['output'];
  /** Which one. */
  readonly indicator: AssessedIndicatorKind;
  /** Who answers for it: a team or function. */
  readonly owner: Scalars['String']['output'];
  /** When it is looked at next. */
  readonly reviewOn: Scalars['LocalDate']['output'];
  /** What is promised. */
  readonly statement: Scalars['String']['output'];
};

/** An indicator that is assessed, not measured (H3.2). */
export type AssessedIndicatorInput = {
  /** What shows it. */
  readonly evidence: Scalars['String']['input'];
  /** Which one. */
  readonly indicator: AssessedIndicatorKind;
  /** Who answers for it: a team or function. */
  readonly owner: Scalars['String']['input'];
  /** When it is looked at next. */
  readonly reviewOn: Scalars['LocalDate']['input'];
  /** What is promised. */
  readonly statement: Scalars['String']['input'];
};

/** Indicators that are assessed, not measured (H3.2). */
export type AssessedIndicatorKind =
  /** What happened can be shown. */
  | 'AUDITABILITY'
  /** It stands the loss of parts. */
  | 'FAULT_TOLERANCE'
  /** It can grow. */
  | 'SCALABILITY'
  /** It is safe. */
  | 'SECURITY';

/** One target over one past period. */
export type AssessedPeriod = {
  readonly __typename?: 'AssessedPeriod';
  /** What it would have given back; null where no credit is agreed or the fee of the period is not known. */
  readonly credit: Maybe<Money>;
  /** How it would have come out, e.g. `MISSED`. */
  readonly outcome: Scalars['String']['output'];
  /** Label of the period in the contract's time zone, e.g. `2031-02`. */
  readonly period: Scalars['String']['output'];
  /** The promise. */
  readonly target: Target;
  /** The measured value in the target's unit; null when nothing is known. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** How a proposed version would have come out in the last twelve whole months, by what was measured of its services (H1.4). */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** When it was looked at. */
  readonly at: Scalars['DateTime']['output'];
  /** What all of it would have cost in credits; null where none are agreed or the fee of a period is not known. */
  readonly credits: Maybe<Money>;
  /** What the past says of the promises: too high, too low, or nothing known. It never blocks. */
  readonly findings: ReadonlyArray<AssessmentFinding>;
  /** Each target over each period of which something is known. */
  readonly periods: ReadonlyArray<AssessedPeriod>;
};

/** What the past can say of a promise. */
export type AssessmentCode =
  /** Nothing was measured. */
  | 'NO_HISTORY'
  /** It would have been missed. */
  | 'OVER_COMMITTED'
  /** A higher level would have been kept all the time. */
  | 'UNDER_COMMITTED';

/** What the past says of one promise. */
export type AssessmentFinding = {
  readonly __typename?: 'AssessmentFinding';
  /** What is the matter. */
  readonly code: AssessmentCode;
  /** For people: what was measured, and what it would have cost. */
  readonly message: Scalars['String']['output'];
  /** The promise. */
  readonly target: Target;
};

/** Kinds of assurance (H5.2). */
export type AssuranceKind =
  /** Technology: automation, monitoring, analysis. */
  | 'AUTOMATION'
  /** Compliance and security: data security, privacy, compliance audit. */
  | 'COMPLIANCE'
  /** Standard procedures. */
  | 'PROCEDURES'
  /** Infrastructure: disaster recovery. */
  | 'RECOVERY'
  /** Infrastructure: high availability and redundancy. */
  | 'REDUNDANCY'
  /** Staff: skills for requests, problems and improvement. */
  | 'SKILLS';

/** A measure that keeps the service up to its promises (H5.2). */
export type AssuranceMeasure = {
  readonly __typename?: 'AssuranceMeasure';
  /** What shows it. */
  readonly evidence: Scalars['String']['output'];
  /** What it is about. */
  readonly kind: AssuranceKind;
  /** What is done. */
  readonly measure: Scalars['String']['output'];
  /** Who answers for it: a team or function. */
  readonly owner: Scalars['String']['output'];
  /** When it is looked at next. */
  readonly reviewOn: Scalars['LocalDate']['output'];
};

/** A measure that keeps the service up to its promises (H5.2). */
export type AssuranceMeasureInput = {
  /** What shows it. */
  readonly evidence: Scalars['String']['input'];
  /** What it is about. */
  readonly kind: AssuranceKind;
  /** What is done. */
  readonly measure: Scalars['String']['input'];
  /** Who answers for it: a team or function. */
  readonly owner: Scalars['String']['input'];
  /** When it is looked at next. */
  readonly reviewOn: Scalars['LocalDate']['input'];
};

/** A document for a contract. */
export type AttachDocumentInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** `doc_…`; one that is not attached yet. */
  readonly documentId: Scalars['ID']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly kind: DocumentKind;
};

/** Whom or what a cause is put down to (H7.3.2). */
export type Attribution =
  /** The customer: it is proposed to exclude liability. */
  | 'CUSTOMER'
  /** An event that nobody could prevent: it is proposed to exclude liability. */
  | 'FORCE_MAJEURE'
  /** The provider, and whoever works for it. */
  | 'PROVIDER'
  /** A third party that does not work for the provider: it is proposed to exclude liability. */
  | 'THIRD_PARTY';

/** What the customer says to a proposal to exclude liability (H7.3.2). */
export type AttributionAnswer =
  /** The provider is not liable. */
  | 'AGREED'
  /** The provider is liable: the breach is rectified as any other. So it is, too, when nobody answered in time. */
  | 'REFUSED';

export type Audience =
  | 'AUDITORS'
  | 'CUSTOMER'
  | 'CUSTOMER_BOARD'
  | 'CUSTOMER_MANAGER'
  | 'PROVIDER'
  | 'PROVIDER_BOARD'
  | 'PROVIDER_MANAGER';

/** Something that an audit found. */
export type AuditFoundInput = {
  readonly grade: Scalars['String']['input'];
  readonly says: Scalars['String']['input'];
};

/** An audit, which another subgraph owns: what its mail says of it. */
export type AuditToTellInput = {
  readonly auditId: Scalars['ID']['input'];
  readonly cancelReason?: InputMaybe<Scalars['String']['input']>;
  readonly contractId: Scalars['ID']['input'];
  readonly due?: InputMaybe<Scalars['DateTime']['input']>;
  readonly extensionReason?: InputMaybe<Scalars['String']['input']>;
  readonly findings: ReadonlyArray<AuditFoundInput>;
  readonly kind: Scalars['String']['input'];
  /** Subjects of who audits and who ordered it: those of them are told that are contacts of the provider. */
  readonly people: ReadonlyArray<Scalars['String']['input']>;
  readonly phase: Scalars['String']['input'];
  readonly scope: Scalars['String']['input'];
  readonly workflowId: Scalars['String']['input'];
};

/** What a contact may decide for its party. */
export type Authority = {
  readonly __typename?: 'Authority';
  /** May approve amounts up to this one (H7.3.4); null: none. */
  readonly mayApproveUpTo: Maybe<Money>;
  /** May sign contracts and supplements. */
  readonly maySign: Scalars['Boolean']['output'];
  /** Sits on the change board: votes on changes of the service (H4.4). */
  readonly onChangeBoard: Scalars['Boolean']['output'];
  /** For whom. */
  readonly party: Party;
};

/** A text in both languages of the templates. */
export type BilingualText = {
  readonly __typename?: 'BilingualText';
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** In Chinese. */
  readonly zh: Scalars['String']['output'];
};

/** A text in both languages of the templates. */
export type BilingualTextInput = {
  /** In English. */
  readonly en: Scalars['String']['input'];
  /** In Chinese. */
  readonly zh: Scalars['String']['input'];
};

/** What the board votes on. */
export type BoardRound =
  /** Whether the change is made. */
  | 'DECISION'
  /** Whether an emergency decision was right. */
  | 'REVIEW';

/** A target missed for certain, or what was reported, as the lifecycle carries it (H7.3). Subject: contract, service, period; the targets of a measured one are legs. */
export type Breach = {
  readonly __typename?: 'Breach';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<BreachAction>;
  /** Why it happened (H7.3.2); null until analysed. It is recorded once, while the breach stands. */
  readonly analysis: Maybe<Analysis>;
  /** The first analysis is due by then: 72 hours after detection (H5.3), or after a report of the customer was confirmed. */
  readonly analysisDue: Scalars['DateTime']['output'];
  /** A credit can be claimed until then (H7.3.4); of a contract taken over, the window does not begin before that. Null: no claim is asked for. */
  readonly claimableUntil: Maybe<Scalars['DateTime']['output']>;
  /** What it gives back (H7.3.4); null until its period is sealed or the credit is claimed, whichever is first. */
  readonly compensation: Maybe<Compensation>;
  /** The contract that was breached. */
  readonly contract: Contract;
  /** Damages that the customer claims for it, beside what the agreement gives back (H7.3.4); null while it does not. */
  readonly damages: Maybe<Damages>;
  /** The instant at which Surety recorded it. */
  readonly detectedAt: Scalars['DateTime']['output'];
  /** How its remedy ended; null while it has not. What it gives back is settled all the same (H7.3.4). */
  readonly ending: Maybe<BreachEnding>;
  /** 0 for the first breach of this kind and subject; the next one only after a closed one, and only for a miss that the closed one does not carry; for a report also after one that was taken back. */
  readonly episode: Scalars['Int']['output'];
  /** How often it was escalated and what became of that, oldest first (H7.3.3). */
  readonly escalations: ReadonlyArray<Escalation>;
  /** The id in the system of whoever reported it; null where it was measured, or none was given. */
  readonly externalId: Maybe<Scalars['String']['output']>;
  /** The provider's manager holds the notice back. */
  readonly held: Scalars['Boolean']['output'];
  /** `brc_…`. */
  readonly id: Scalars['ID']['output'];
  /** How the contract was breached (H7.3). */
  readonly kind: BreachKind;
  /** Each target of this service and period with its newest figures, and those of the notice. */
  readonly legs: ReadonlyArray<BreachLeg>;
  /** Both sides agree that the provider is not liable: nothing is rectified and no credit is owed (H7.3.2). */
  readonly liabilityExcluded: Scalars['Boolean']['output'];
  /** Everything that was told about it, oldest first; customers see what is told to customers. */
  readonly notifications: ReadonlyArray<Notification>;
  /** The customer must be told by then (H7.3.1). */
  readonly notifyBy: Scalars['DateTime']['output'];
  /** The instant from which the miss was certain; of a reported breach, when it occurred. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Label of the period in the contract's time zone, e.g. `2026-02`. */
  readonly period: Scalars['String']['output'];
  /** When the period ends. */
  readonly periodEnd: Scalars['DateTime']['output'];
  /** When the period begins. */
  readonly periodStart: Scalars['DateTime']['output'];
  /** Where it is in its life. */
  readonly phase: BreachPhase;
  /** The breach of the same contract, service and kind whose rectification this one shows to be of no effect (H7.3.5); null where it repeats none. */
  readonly predecessor: Maybe<Breach>;
  /** What its lifecycle waits for; null before it has begun. */
  readonly progress: Maybe<Progress>;
  /** What the provider does so that it does not come again (H7.3.5); null until planned. */
  readonly rectification: Maybe<Rectification>;
  /** What was reported, and what was said to it; null where it was measured. */
  readonly report: Maybe<BreachReport>;
  /** Late facts count until then; after that the period is sealed: the contract's grace time after the period's end, the take-over or the detection, whichever is last. */
  readonly sealAt: Scalars['DateTime']['output'];
  /** The service it is about. */
  readonly service: Service;
  /** Settlements that were proposed, oldest first (H7.3.3). */
  readonly settlements: ReadonlyArray<Settlement>;
  /** How grave it is: by how often the time down spends what the target allows, and one grade more where it repeats a breach that was rectified. Reported ones have no figures: they begin at the lowest grade. */
  readonly severity: Severity;
  /** Whether the miss stands on the newest figures, or the report is not taken back. */
  readonly standing: BreachStanding;
  /** What whoever's turn it is has to do by: of the step that the phase names (H7.3); null where the phase has no deadline of its own. */
  readonly stepDue: Maybe<Scalars['DateTime']['output']>;
  /** When the customer was told: accepted for one contact by the mail server. Null while not. */
  readonly toldAt: Maybe<Scalars['DateTime']['output']>;
  /** The notice was not told in time, on record (H7.3.1). */
  readonly toldLate: Scalars['Boolean']['output'];
  /** Pass it as `expectedVersion`; it grows with every decision on this record. */
  readonly version: Scalars['Int']['output'];
  /** Workflow id in the Temporal UI. */
  readonly workflowId: Scalars['String']['output'];
};

/** Decisions on a breach. */
export type BreachAction =
  /** `acceptDamages`. */
  | 'ACCEPT_DAMAGES'
  /** `acceptRectification`. */
  | 'ACCEPT_RECTIFICATION'
  /** `acceptSettlement`. */
  | 'ACCEPT_SETTLEMENT'
  /** `analyseBreach`. */
  | 'ANALYSE'
  /** `answerAttribution`. */
  | 'ANSWER_ATTRIBUTION'
  /** `answerMediationOutcome`. */
  | 'ANSWER_MEDIATION_OUTCOME'
  /** `approveCredit`. */
  | 'APPROVE_CREDIT'
  /** `askForMediation`. */
  | 'ASK_FOR_MEDIATION'
  /** `chooseTermination`. */
  | 'CHOOSE_TERMINATION'
  /** `claimCredit`. */
  | 'CLAIM_CREDIT'
  /** `claimDamages`. */
  | 'CLAIM_DAMAGES'
  /** `confirmReport`. */
  | 'CONFIRM_REPORT'
  /** `contestReport`. */
  | 'CONTEST_REPORT'
  /** `counterSettlement`. */
  | 'COUNTER_SETTLEMENT'
  /** `extendAnalysis`. */
  | 'EXTEND_ANALYSIS'
  /** `grantNewPlan`. */
  | 'GRANT_NEW_PLAN'
  /** `holdBreachNotice`. */
  | 'HOLD_NOTICE'
  /** `planRectification`. */
  | 'PLAN_RECTIFICATION'
  /** `proposeSettlement`. */
  | 'PROPOSE_SETTLEMENT'
  /** `recordMediationOutcome`. */
  | 'RECORD_MEDIATION_OUTCOME'
  /** `recordPayout`. */
  | 'RECORD_PAYOUT'
  /** `refuseCredit`. */
  | 'REFUSE_CREDIT'
  /** `refuseDamages`. */
  | 'REFUSE_DAMAGES'
  /** `rejectRectification`. */
  | 'REJECT_RECTIFICATION'
  /** `rejectSettlement`. */
  | 'REJECT_SETTLEMENT'
  /** `releaseBreachNotice`. */
  | 'RELEASE_NOTICE'
  /** `reportRectification`. */
  | 'REPORT_RECTIFICATION'
  /** `upholdReport`. */
  | 'UPHOLD_REPORT'
  /** `withdrawReport`. */
  | 'WITHDRAW_REPORT';

/** A page of breaches (Relay). */
export type BreachConnection = {
  readonly __typename?: 'BreachConnection';
  /** Breaches with their cursors. */
  readonly edges: ReadonlyArray<BreachEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A breach in a page. */
export type BreachEdge = {
  readonly __typename?: 'BreachEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The breach. */
  readonly node: Breach;
};

/** How the remedy of a breach ended (H7.3). */
export type BreachEnding =
  /** What was done about it had the effect that was wanted (H7.3.5). */
  | 'EFFECTIVE'
  /** Both sides agree that the provider is not liable (H7.3.2). */
  | 'NOT_LIABLE'
  /** What was done about it had no effect: the service was breached again (H7.3.5). */
  | 'REPEATED'
  /** Escalated to termination: the customer chose to terminate over it (H7.4). It is one of its contract's `terminationGrounds`. */
  | 'TERMINATION'
  /** It was not agreed on whether there was a breach: the report stays on record as contested (H7.3.3). */
  | 'UNRESOLVED'
  /** Newer figures lifted the miss or the report was taken back, and its period is sealed. */
  | 'WITHDRAWN';

/** Which breaches. */
export type BreachFilter = {
  /** Of this contract. */
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** The id in the system of whoever reported it; systems of several customers may give the same. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<BreachKind>>;
  /** In one of these phases. */
  readonly phases?: InputMaybe<ReadonlyArray<BreachPhase>>;
  /** With this standing. */
  readonly standing?: InputMaybe<BreachStanding>;
};

/** How a breach is handled (H7.3). */
export type BreachHandling = {
  readonly __typename?: 'BreachHandling';
  /** The customer answers an attribution or a rectification report within so many local days; after that a report counts as accepted, and an exclusion of liability as refused; 1 or more (H7.3.2, H7.3.5). */
  readonly acceptanceDays: Scalars['Int']['output'];
  /** The effect of a rectification is confirmed after so many whole periods without another breach of the service; 0: with the period of the acceptance (H7.3.5). */
  readonly effectPeriods: Scalars['Int']['output'];
  /** The managers of both sides find a way out of an escalated breach within so many local days; after that it goes to mediation; 1 or more (H7.3.3). */
  readonly managerDays: Scalars['Int']['output'];
  /** After so many rejected reports the breach is escalated to the managers of both sides; 1 or more (H7.3.5). */
  readonly maxRejections: Scalars['Int']['output'];
  /** A mediation comes to an outcome that both sides confirm within so many local days; after that the customer may terminate over the breach; 1 or more (H7.3.3). */
  readonly mediationDays: Scalars['Int']['output'];
  /** The provider rectifies a breach within so many local days of its plan, or of a rejection; 1 or more (H7.3.5). */
  readonly rectificationDays: Scalars['Int']['output'];
  /** So many settlements may be proposed for a breach, by both sides together; 0: none (H7.3.3). */
  readonly settlementRounds: Scalars['Int']['output'];
  /** The customer may choose for so many local days to terminate over a breach that mediation did not settle; after that the provider plans anew; 1 or more (H7.3.3, H7.4). */
  readonly terminationOptionDays: Scalars['Int']['output'];
};

/** How a breach is handled (H7.3). */
export type BreachHandlingInput = {
  /** The customer answers an attribution or a rectification report within so many local days; after that a report counts as accepted, and an exclusion of liability as refused; 1 or more (H7.3.2, H7.3.5). */
  readonly acceptanceDays: Scalars['Int']['input'];
  /** The effect of a rectification is confirmed after so many whole periods without another breach of the service; 0: with the period of the acceptance (H7.3.5). */
  readonly effectPeriods: Scalars['Int']['input'];
  /** The managers of both sides find a way out of an escalated breach within so many local days; after that it goes to mediation; 1 or more (H7.3.3). */
  readonly managerDays: Scalars['Int']['input'];
  /** After so many rejected reports the breach is escalated to the managers of both sides; 1 or more (H7.3.5). */
  readonly maxRejections: Scalars['Int']['input'];
  /** A mediation comes to an outcome that both sides confirm within so many local days; after that the customer may terminate over the breach; 1 or more (H7.3.3). */
  readonly mediationDays: Scalars['Int']['input'];
  /** The provider rectifies a breach within so many local days of its plan, or of a rejection; 1 or more (H7.3.5). */
  readonly rectificationDays: Scalars['Int']['input'];
  /** So many settlements may be proposed for a breach, by both sides together; 0: none (H7.3.3). */
  readonly settlementRounds: Scalars['Int']['input'];
  /** The customer may choose for so many local days to terminate over a breach that mediation did not settle; after that the provider plans anew; 1 or more (H7.3.3, H7.4). */
  readonly terminationOptionDays: Scalars['Int']['input'];
};

/** How a contract was breached (H7.3). */
export type BreachKind =
  /** Another service was delivered than was agreed, as reported. */
  | 'CHANGED_CONTENT'
  /** The service was interrupted, as reported. */
  | 'INTERRUPTION'
  /** The service came late, as reported. */
  | 'LATE_SERVICE'
  /** A target was missed: Surety found it in what was measured. */
  | 'QUALITY_BELOW_STANDARD';

/** One target of a breach's service and period. */
export type BreachLeg = {
  readonly __typename?: 'BreachLeg';
  /** Time down in minutes, one decimal, half-even: for people. */
  readonly downMinutes: Scalars['String']['output'];
  /** Time down, in milliseconds. */
  readonly downMs: Scalars['Float']['output'];
  /** The evaluation itself, with its steps. */
  readonly evaluation: Evaluation;
  /** What is measured. */
  readonly indicator: Indicator;
  /** The limit, a decimal in `unit`. */
  readonly limit: Scalars['String']['output'];
  /** The instant from which the miss was certain. */
  readonly missedAt: Maybe<Scalars['DateTime']['output']>;
  /** How it came out on the newest figures. */
  readonly outcome: Scalars['String']['output'];
  /** Why that revision was made, e.g. `time left out: planned move`; null for figures from before it was kept. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Revision of the evaluation. */
  readonly revision: Scalars['Int']['output'];
  /** Which promise. */
  readonly targetId: Scalars['ID']['output'];
  /** Unit of `limit` and `value`. */
  readonly unit: TargetUnit;
  /** The measured value in `unit`; null when nothing is known, and of MTTR and MTTF without an outage. */
  readonly value: Maybe<Scalars['String']['output']>;
};

export type BreachLegInput = {
  /** Time down that the limit allows over the whole period; null where it is not time down that is limited. */
  readonly allowedMs?: InputMaybe<Scalars['Float']['input']>;
  readonly downMs: Scalars['Float']['input'];
  readonly evaluationId: Scalars['ID']['input'];
  readonly indicator: Indicator;
  readonly limit: Scalars['String']['input'];
  readonly missedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly outcome: Scalars['String']['input'];
  /** Why that revision was made; a worker of before does not say it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly revision: Scalars['Int']['input'];
  readonly targetId: Scalars['ID']['input'];
  readonly unit: TargetUnit;
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** A breach, or why not. */
export type BreachPayload = {
  readonly __typename?: 'BreachPayload';
  /** The breach; null when refused. */
  readonly breach: Maybe<Breach>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Where a breach is in its life. */
export type BreachPhase =
  /** The customer is to accept or reject the rectification (H7.3.5). */
  | 'AWAITING_ACCEPTANCE'
  /** The provider is to find the cause (H7.3.2). */
  | 'AWAITING_ANALYSIS'
  /** The cause is put down to somebody else than the provider: the customer is to say whether it agrees (H7.3.2). */
  | 'AWAITING_ATTRIBUTION'
  /** The customer reported it: the provider is to confirm or contest that (H7.3). */
  | 'AWAITING_CONFIRMATION'
  /** The provider is to plan the rectification (H7.3.5). */
  | 'AWAITING_PLAN'
  /** Told and analysed; late facts still count until the period is sealed, then what it gives back is worked out, claimed and posted (H7.3.4). */
  | 'AWAITING_SEAL'
  /** Its period is sealed and its credit is settled; nothing follows. */
  | 'CLOSED'
  /** The provider contests the report: the customer is to uphold it or take it back (H7.3). */
  | 'CONTESTED'
  /** The managers of both sides are to find a way: the customer rejected too often, no settlement was reached, or a contested report is upheld (H7.3.3, H7.3.5). After their date it goes to mediation. */
  | 'ESCALATED'
  /** Somebody else mediates: one side records the outcome, the other one confirms it (H7.3.3). After its date the customer may terminate over the breach. */
  | 'MEDIATING'
  /** A settlement is proposed: the other side is to answer (H7.3.3). What was under way waits. */
  | 'NEGOTIATING'
  /** The customer is to be told (H7.3.1). */
  | 'NOTICE_DUE'
  /** The provider is to carry out and report the rectification (H7.3.5). */
  | 'RECTIFYING'
  /** The mediation failed: the customer may choose to terminate over the breach, accept what was reported, or grant a new plan (H7.3.3, H7.4). After its date the provider plans anew. */
  | 'TERMINATION_OPTION'
  /** The rectification is accepted; it is watched whether the breach comes again (H7.3.5). */
  | 'WATCHING_EFFECT';

/** What was reported as a breach, and what the other side said to it (H7.3). */
export type BreachReport = {
  readonly __typename?: 'BreachReport';
  /** Whether the provider confirms it; null for what the provider reported itself, which stands at once. */
  readonly confirmation: Maybe<ReportConfirmation>;
  /** The provider did not answer in time, and it counts as confirmed for that reason. */
  readonly confirmedByDefault: Scalars['Boolean']['output'];
  /** Why the provider contests it; null where it does not. */
  readonly contestReason: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Which side reported it: PROVIDER or CUSTOMER. */
  readonly reportedBySide: Turn;
  /** When it was over; null while that is not known. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
  /** Why the customer upholds it all the same; null where it does not, and where it let the time pass. */
  readonly upholdReason: Maybe<Scalars['String']['output']>;
  /** What happened, in words. */
  readonly what: Scalars['String']['output'];
  /** Why it was taken back; null where it was not. */
  readonly withdrawReason: Maybe<Scalars['String']['output']>;
};

/** Whether a breach stands. */
export type BreachStanding =
  /** The newest figures miss the target; a report was not taken back. */
  | 'STANDING'
  /** Newer figures lifted the miss, or whoever reported it took the report back. */
  | 'WITHDRAWN';

export type BringIntoForceInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** A version of the catalogue: what contracts are drawn up from. A signed contract keeps the one it was signed under (H8.2). */
export type Catalogue = {
  readonly __typename?: 'Catalogue';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<CatalogueAction>;
  /** Categories of services with their kinds (H2.2). */
  readonly categories: ReadonlyArray<CatalogueCategory>;
  /** Clauses to begin a contract's own from (H1.3, H7.1, H7.2, H7.4). */
  readonly clauseTemplates: ReadonlyArray<ClauseTemplate>;
  /** Credit tiers with their caps, to begin a contract's own from (H7.3.4). */
  readonly creditTemplates: ReadonlyArray<CreditTemplate>;
  /** What is promised where nothing else is agreed (H2.3). */
  readonly defaultLevel: DefaultLevel;
  /** Ways in which services are delivered (H2.4). */
  readonly deliveryModes: ReadonlyArray<DeliveryMode>;
  /** SHA-256 of what it says, in hexadecimal. Once published it stays the same. */
  readonly hash: Scalars['String']['output'];
  /** From when it holds; null for a draft, and for one that holds from the beginning. */
  readonly holdsFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when it holds: the next version takes over then, or it is repealed. Null: no end is known. */
  readonly holdsUntil: Maybe<Scalars['DateTime']['output']>;
  /** By what services are judged, measured or assessed (H3.2). */
  readonly indicators: ReadonlyArray<CatalogueIndicator>;
  /** Basic, standard, advanced, exceptional (H3.1). */
  readonly levels: ReadonlyArray<ServiceLevel>;
  /** Why it was repealed. */
  readonly repealReason: Maybe<Scalars['String']['output']>;
  /** From when it is repealed; null while it is not. */
  readonly repealedFrom: Maybe<Scalars['DateTime']['output']>;
  /** Pass it as `expectedVersion`; it grows with every decision on this version of the catalogue. */
  readonly revision: Scalars['Int']['output'];
  /** Where it stands now. */
  readonly state: CatalogueState;
  /** Its name, e.g. `2026-1`. That one is part of Surety and holds from the beginning. */
  readonly version: Scalars['String']['output'];
};

/** Decisions on a version of the catalogue. */
export type CatalogueAction =
  /** `publishCatalogue`. */
  | 'PUBLISH'
  /** `repealCatalogue`. */
  | 'REPEAL'
  /** `reviseCatalogue`. */
  | 'REVISE';

/** A category of services with its kinds (H2.2). */
export type CatalogueCategory = {
  readonly __typename?: 'CatalogueCategory';
  /** Which category. */
  readonly category: ServiceCategory;
  /** Its kinds of services. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
};

/** A category of services with its kinds (H2.2). */
export type CatalogueCategoryInput = {
  /** Which category. */
  readonly category: ServiceCategory;
  /** Its kinds of services, at least one. */
  readonly kinds: ReadonlyArray<Scalars['String']['input']>;
};

/** What a version of the catalogue says. */
export type CatalogueContentInput = {
  /** Each of the three categories once (H2.2). */
  readonly categories: ReadonlyArray<CatalogueCategoryInput>;
  /** Each code once (H1.3, H7.1, H7.2, H7.4). */
  readonly clauseTemplates: ReadonlyArray<ClauseTemplateInput>;
  /** Each code once (H7.3.4). */
  readonly creditTemplates: ReadonlyArray<CreditTemplateInput>;
  /** What is promised where nothing else is agreed (H2.3). */
  readonly defaultLevel: DefaultLevelInput;
  /** At least one, each once (H2.4). */
  readonly deliveryModes: ReadonlyArray<DeliveryMode>;
  /** At least one, each code once (H3.2). */
  readonly indicators: ReadonlyArray<CatalogueIndicatorInput>;
  /** Each of the four levels once (H3.1). */
  readonly levels: ReadonlyArray<ServiceLevelInput>;
};

/** Something by which a service is judged (H3.2). */
export type CatalogueIndicator = {
  readonly __typename?: 'CatalogueIndicator';
  /** For programs, e.g. `MTTR`. */
  readonly code: Scalars['String']['output'];
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Measured from facts, or assessed by people. */
  readonly kind: IndicatorKind;
  /** Its name in plain words. */
  readonly name: Scalars['String']['output'];
  /** What its values are given in. */
  readonly unit: IndicatorUnit;
};

/** Something by which a service is judged (H3.2). */
export type CatalogueIndicatorInput = {
  /** For programs, e.g. `MTTR`: capitals, digits and underscores. */
  readonly code: Scalars['String']['input'];
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Measured from facts, or assessed by people. */
  readonly kind: IndicatorKind;
  /** Its name in plain words. */
  readonly name: Scalars['String']['input'];
  /** What its values are given in. */
  readonly unit: IndicatorUnit;
};

/** A version of the catalogue, or why not. */
export type CataloguePayload = {
  readonly __typename?: 'CataloguePayload';
  /** The version; null when refused. */
  readonly catalogue: Maybe<Catalogue>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Where a version of the catalogue stands. */
export type CatalogueState =
  /** Being drawn up; can change. */
  | 'DRAFT'
  /** New contracts are signed under it. */
  | 'IN_FORCE'
  /** Repealed; no contract is signed under it any more. */
  | 'REPEALED'
  /** A later version took over. */
  | 'REPLACED'
  /** Published; its date is ahead. */
  | 'SCHEDULED';

/** Kinds of causes (H7.3.2). */
export type CauseCategory =
  /** More was asked for than it could do. */
  | 'CAPACITY'
  /** A change of the service did harm. */
  | 'CHANGE'
  /** A machine or a part of it failed. */
  | 'HARDWARE'
  /** Somebody made a mistake. */
  | 'HUMAN_ERROR'
  /** The network failed. */
  | 'NETWORK'
  /** Something else; the cause says what. */
  | 'OTHER'
  /** Electricity or cooling failed. */
  | 'POWER'
  /** An attack, or what was done against it. */
  | 'SECURITY'
  /** A program failed. */
  | 'SOFTWARE'
  /** Somebody who supplies the provider failed. */
  | 'SUPPLIER';

/** A change of a service that a contract promises: asked for, assessed, decided on by a board, carried out in a window, verified, documented (H4.4). */
export type Change = {
  readonly __typename?: 'Change';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<ChangeAction>;
  /** Its risk, impact and feasibility; null until assessed. */
  readonly assessment: Maybe<ChangeAssessment>;
  /** When its implementation began; null while not. */
  readonly begunAt: Maybe<Scalars['DateTime']['output']>;
  /** The board's members with their votes: who sat on it when it was asked. The person who asked for the change has no seat. */
  readonly board: ReadonlyArray<ChangeSeat>;
  /** The closing record: what was done and what was learnt. */
  readonly closingRecord: Maybe<Scalars['String']['output']>;
  /** What is to be changed. */
  readonly content: Scalars['String']['output'];
  /** The contract that promises the service. */
  readonly contract: Contract;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was approved or rejected; null while it is open. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the present step is to be done; null where nothing is to be done. */
  readonly due: Maybe<Scalars['DateTime']['output']>;
  /** What it is expected to bring about, and whom it affects. */
  readonly effect: Scalars['String']['output'];
  /** The emergency decision, when one member of the provider decided at once; null for all other changes. */
  readonly emergency: Maybe<EmergencyDecision>;
  /** When it was documented, rejected or withdrawn; null while it goes on. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When its implementation was finished; null while not. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** `chg_…`. */
  readonly id: Scalars['ID']['output'];
  /** Everything that was told about it, oldest first; customers see what is told to customers. */
  readonly notifications: ReadonlyArray<Notification>;
  /** The step, or the board's review of an emergency decision, was to be done by now, and is not. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Where it stands in its life. */
  readonly phase: ChangePhase;
  /** What its lifecycle waits for; null before it has begun. */
  readonly progress: Maybe<Progress>;
  /** How many votes a decision of the board needs: more than half of its members. Null before the board is asked. */
  readonly quorum: Maybe<Scalars['Int']['output']>;
  /** Why it is asked for. */
  readonly reason: Scalars['String']['output'];
  /** Who asked for it: the subject of a token. */
  readonly requestedBy: Scalars['String']['output'];
  /** For which party it was asked for. */
  readonly requestedFor: Party;
  /** How the implementation came out; null while that is open. */
  readonly result: Maybe<ChangeResult>;
  /** What the verification showed, or why it was rolled back. */
  readonly resultText: Maybe<Scalars['String']['output']>;
  /** The service that is changed. */
  readonly service: Service;
  /** A short name for people. */
  readonly title: Scalars['String']['output'];
  /** Pass it as `expectedVersion`; it grows with every decision on this record. A vote that decides nothing yet leaves it as it is. */
  readonly version: Scalars['Int']['output'];
  /** When it is carried out; null without a window. */
  readonly window: Maybe<ChangeWindow>;
  /** Workflow id in the Temporal UI. */
  readonly workflowId: Scalars['String']['output'];
};

/** Decisions on a change. */
export type ChangeAction =
  /** `assessChange`. */
  | 'ASSESS'
  /** `implementChange` with BEGIN. */
  | 'BEGIN'
  /** `decideChange`. */
  | 'DECIDE'
  /** `decideEmergencyChange`. */
  | 'DECIDE_EMERGENCY'
  /** `delegateVote`. */
  | 'DELEGATE_VOTE'
  /** `documentChange`. */
  | 'DOCUMENT'
  /** `implementChange` with FINISH. */
  | 'FINISH'
  /** `rollBackChange`. */
  | 'ROLL_BACK'
  /** `scheduleChange`. */
  | 'SCHEDULE'
  /** `verifyChange`. */
  | 'VERIFY'
  /** `voteOnChange`. */
  | 'VOTE'
  /** `withdrawChange`. */
  | 'WITHDRAW';

/** What could go wrong, what it touches, and whether it can be done (H4.4). */
export type ChangeAssessment = {
  readonly __typename?: 'ChangeAssessment';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who says so: the subject of a token. */
  readonly by: Scalars['String']['output'];
  /** Whether and how it can be done. */
  readonly feasibility: Scalars['String']['output'];
  /** What and whom it touches. */
  readonly impact: Scalars['String']['output'];
  /** What could go wrong, and how likely that is. */
  readonly risk: Scalars['String']['output'];
};

/** A page of changes (Relay). */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** Changes with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change in a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** Which changes. */
export type ChangeFilter = {
  /** Of this contract. */
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these phases. */
  readonly phases?: InputMaybe<ReadonlyArray<ChangePhase>>;
};

/** How a change of a service is handled (H4.4). Days are of 24 hours, from the moment at which the step begins. */
export type ChangeHandling = {
  readonly __typename?: 'ChangeHandling';
  /** A change that was asked for is assessed within so many days; 1 or more. */
  readonly assessmentDays: Scalars['Int']['output'];
  /** The closing record is written within so many days; 1 or more. */
  readonly documentationDays: Scalars['Int']['output'];
  /** How many members of the change board must have voted for a decision. */
  readonly quorum: ChangeQuorum;
  /** The board reviews an emergency decision within so many days; 1 or more. */
  readonly reviewDays: Scalars['Int']['output'];
  /** An approved change gets its window within so many days; 1 or more. */
  readonly schedulingDays: Scalars['Int']['output'];
  /** An implemented change is verified within so many days; 1 or more. */
  readonly verificationDays: Scalars['Int']['output'];
  /** The board votes within so many days; 1 or more. */
  readonly voteDays: Scalars['Int']['output'];
};

/** How a change of a service is handled (H4.4). Days are of 24 hours, from the moment at which the step begins. */
export type ChangeHandlingInput = {
  /** A change that was asked for is assessed within so many days; 1 or more. */
  readonly assessmentDays: Scalars['Int']['input'];
  /** The closing record is written within so many days; 1 or more. */
  readonly documentationDays: Scalars['Int']['input'];
  /** How many members of the change board must have voted for a decision. */
  readonly quorum: ChangeQuorum;
  /** The board reviews an emergency decision within so many days; 1 or more. */
  readonly reviewDays: Scalars['Int']['input'];
  /** An approved change gets its window within so many days; 1 or more. */
  readonly schedulingDays: Scalars['Int']['input'];
  /** An implemented change is verified within so many days; 1 or more. */
  readonly verificationDays: Scalars['Int']['input'];
  /** The board votes within so many days; 1 or more. */
  readonly voteDays: Scalars['Int']['input'];
};

/** A change, or why not. */
export type ChangePayload = {
  readonly __typename?: 'ChangePayload';
  /** The change; null when refused. */
  readonly change: Maybe<Change>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Where a change is in its life (H4.4). */
export type ChangePhase =
  /** Approved; the provider is to set a window. */
  | 'APPROVED'
  /** Asked for; the provider is to assess risk, impact and feasibility. */
  | 'AWAITING_ASSESSMENT'
  /** Assessed; the change board is to decide. */
  | 'AWAITING_DECISION'
  /** Verified or rolled back; the closing record is awaited. */
  | 'AWAITING_DOCUMENTATION'
  /** Documented; nothing follows. */
  | 'DOCUMENTED'
  /** Carried out; it is to be verified, or rolled back. */
  | 'IMPLEMENTED'
  /** Being carried out. */
  | 'IMPLEMENTING'
  /** The board said no; nothing follows. */
  | 'REJECTED'
  /** It has a window, in which the provider carries it out. */
  | 'SCHEDULED'
  /** Taken back before it was begun; nothing follows. */
  | 'WITHDRAWN';

/** How many members of the change board must have voted; an abstention is a vote (H4.4). */
export type ChangeQuorum =
  /** Every one. */
  | 'ALL'
  /** More than half of them. */
  | 'MAJORITY'
  /** Two thirds of them, rounded up. */
  | 'TWO_THIRDS';

/** How an implementation came out. */
export type ChangeResult =
  /** The service is as it was before. */
  | 'ROLLED_BACK'
  /** It does what it was made for. */
  | 'VERIFIED';

/** One member of the board that decides on a change, with its vote. */
export type ChangeSeat = {
  readonly __typename?: 'ChangeSeat';
  /** The member: `con_…`. */
  readonly contactId: Scalars['ID']['output'];
  /** The member who votes in its place (`con_…`); null when it votes itself. */
  readonly delegateId: Maybe<Scalars['ID']['output']>;
  /** The member's name. */
  readonly name: Scalars['String']['output'];
  /** For which party it sits there. */
  readonly party: Party;
  /** Why, as the voter said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The decision itself, or the review of an emergency decision. */
  readonly round: BoardRound;
  /** Its vote; null while none was cast. */
  readonly vote: Maybe<Vote>;
  /** When it was cast; null while not. */
  readonly votedAt: Maybe<Scalars['DateTime']['output']>;
};

/** When a change is carried out. */
export type ChangeWindow = {
  readonly __typename?: 'ChangeWindow';
  /** It counts as declared maintenance of the service, as the contract says of maintenance. */
  readonly declaresMaintenance: Scalars['Boolean']['output'];
  /** End. */
  readonly end: Scalars['DateTime']['output'];
  /** 1 for the first; a window that is moved is the next one. */
  readonly number: Scalars['Int']['output'];
  /** Begin. */
  readonly start: Scalars['DateTime']['output'];
};

/** A choice to terminate over a breach. */
export type ChooseTerminationInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; both sides are told. */
  readonly reason: Scalars['String']['input'];
};

/** A claim of a credit (H7.3.4). */
export type ClaimCreditInput = {
  /** Which breach. */
  readonly breachId: Scalars['ID']['input'];
  /** The breach's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A claim for damages (H7.3.4). */
export type ClaimDamagesInput = {
  /** How much, in the currency of the contract's fees. */
  readonly amount: MoneyInput;
  /** For which breach. */
  readonly breachId: Scalars['ID']['input'];
  /** What shows it (`doc_…`): documents that were attached to the contract, so that the provider can read them. */
  readonly documentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The breach's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: the loss, and how it came from the breach. */
  readonly reason: Scalars['String']['input'];
};

/** Until when a credit can be claimed after a missed period: by one of the two (H7.3.4). */
export type ClaimWindow = {
  readonly __typename?: 'ClaimWindow';
  /** To the end of the n-th calendar month after the period's last one. */
  readonly billingCycles: Maybe<Scalars['Int']['output']>;
  /** So many local days after the period's last one. */
  readonly days: Maybe<Scalars['Int']['output']>;
};

/** Until when a credit can be claimed: give one of the two. */
export type ClaimWindowInput = {
  /** To the end of the n-th calendar month after the period's last one. */
  readonly billingCycles?: InputMaybe<Scalars['Int']['input']>;
  /** So many local days after the period's last one. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
};

/** What one side says about a clause of a version. */
export type ClauseComment = {
  readonly __typename?: 'ClauseComment';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The clause, as `Difference.clause` names it. */
  readonly clause: Scalars['String']['output'];
  /** `cmt_…`. */
  readonly id: Scalars['ID']['output'];
  /** For which party. */
  readonly party: Party;
  /** What is said. */
  readonly text: Scalars['String']['output'];
};

/** A clause to begin a contract's own from. */
export type ClauseTemplate = {
  readonly __typename?: 'ClauseTemplate';
  /** For programs, e.g. `FORCE_MAJEURE`. */
  readonly code: Scalars['String']['output'];
  /** Items of the handbook that it serves, e.g. `H7.4`. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** Its words. */
  readonly text: BilingualText;
  /** Its heading. */
  readonly title: BilingualText;
};

/** A clause to begin a contract's own from. */
export type ClauseTemplateInput = {
  /** For programs, e.g. `FORCE_MAJEURE`: capitals, digits and underscores. */
  readonly code: Scalars['String']['input'];
  /** Items of the handbook that it serves, e.g. `H7.4`. */
  readonly items: ReadonlyArray<Scalars['String']['input']>;
  /** Its words. */
  readonly text: BilingualTextInput;
  /** Its heading. */
  readonly title: BilingualTextInput;
};

export type CloseBreachInput = {
  readonly breachId: Scalars['ID']['input'];
  /** The same of how often it was reinstated. */
  readonly reinstatements?: InputMaybe<Scalars['Int']['input']>;
  /** The same of when its period is sealed, which a reopening moves. */
  readonly sealAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How often its lifecycle heard that it was withdrawn. Where the record says otherwise, it is not closed (`STANDING_MOVED`); null compares nothing. */
  readonly withdrawals?: InputMaybe<Scalars['Int']['input']>;
};

export type CloseContractInput = {
  readonly contractId: Scalars['ID']['input'];
};

export type CloseContractPayload = {
  readonly __typename?: 'CloseContractPayload';
  /** Before that it is no use to ask again; null once it is closed. */
  readonly askAgainAt: Maybe<Scalars['DateTime']['output']>;
  /** Null: it is not, and `waitsFor` says what is under way. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly waitsFor: ReadonlyArray<Scalars['String']['output']>;
};

/** A comment on a clause. */
export type CommentOnClauseInput = {
  /** The clause, as `Difference.clause` names it. */
  readonly clause: Scalars['String']['input'];
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is said. */
  readonly text: Scalars['String']['input'];
  /** Number of the version. */
  readonly version: Scalars['Int']['input'];
};

/** What a breach gives back, from the seal of its period to the ledger (H7.3.4). Decisions on it count in the breach's `version`. */
export type Compensation = {
  readonly __typename?: 'Compensation';
  /** What the newest figures earn; null before the period is sealed and where nothing is owed. */
  readonly amount: Maybe<Money>;
  /** Which cap made it less; null where none did. */
  readonly cappedBy: Maybe<CreditCap>;
  /** It can be claimed until then; null: no claim is asked for. */
  readonly claimableUntil: Maybe<Scalars['DateTime']['output']>;
  /** When the customer claimed it; null while it did not. */
  readonly claimedAt: Maybe<Scalars['DateTime']['output']>;
  /** `cmp_…`. */
  readonly id: Scalars['ID']['output'];
  /** Why nothing is owed; null where something is, and before the period is sealed. */
  readonly nothingBecause: Maybe<NothingOwed>;
  /** What was paid and set off, less what came back; null where nothing was. */
  readonly paid: Maybe<Money>;
  /** Percent of the fee of the period that all its missed targets earn together, a decimal; null where no percent is worked out. */
  readonly percent: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly phase: CompensationPhase;
  /** What stands in the ledger; null where nothing does. */
  readonly posted: Maybe<Money>;
  /** Why the provider refused it; null where it did not. */
  readonly refusalReason: Maybe<Scalars['String']['output']>;
  /** The customer is reminded then, half way; null where no claim is asked for, and before the period is sealed. */
  readonly remindAt: Maybe<Scalars['DateTime']['output']>;
  /** Hours of interruption that earn something: started beyond the agreed down time; 0 where none are agreed. */
  readonly startedHours: Scalars['Int']['output'];
  /** Everything that leads to the number. */
  readonly why: CompensationWhy;
};

/** One step of a compensation, done once. */
export type CompensationEvent = {
  readonly __typename?: 'CompensationEvent';
  /** The amount it was about; null where none was known. */
  readonly amount: Maybe<Money>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it: the subject of a token, or Surety's own lifecycle. */
  readonly by: Scalars['String']['output'];
  /** What became true, e.g. `breach/brc_…/claimed`. */
  readonly fact: Scalars['String']['output'];
  /** For SETTLED: the figures that counted. */
  readonly figures: ReadonlyArray<SettledFigures>;
  /** What was done. */
  readonly kind: CompensationEventKind;
  /** For SETTLED: how the amount was worked out. */
  readonly steps: ReadonlyArray<RuleStep>;
};

/** What is done in a compensation. */
export type CompensationEventKind =
  /** The provider approved it. */
  | 'APPROVED'
  /** The customer claimed it. */
  | 'CLAIMED'
  /** A first person of the provider approved it; it is above that person's limit. */
  | 'FIRST_APPROVED'
  /** Nobody claimed it in time. */
  | 'LAPSED'
  /** Billing paid it, set it off, or got it back. */
  | 'PAID_OUT'
  /** It was booked. */
  | 'POSTED'
  /** The provider refused it. */
  | 'REFUSED'
  /** It was taken back by counter-entries. */
  | 'REVERSED'
  /** The amount was worked out on newest figures. */
  | 'SETTLED';

/** Where a compensation stands (H7.3.4). */
export type CompensationPhase =
  /** The provider has to approve or refuse it: it was claimed, or it is above everybody's limit. */
  | 'AWAITING_APPROVAL'
  /** The customer has to claim it in time. */
  | 'AWAITING_CLAIM'
  /** Claimed before the period is sealed; the amount is worked out then. */
  | 'CLAIMED_EARLY'
  /** Nobody claimed it in time. */
  | 'LAPSED'
  /** Nothing is owed, for the reason that is given. */
  | 'NOTHING_OWED'
  /** It stands in the ledger. */
  | 'POSTED'
  /** The provider refused it. */
  | 'REFUSED'
  /** It stood in the ledger and was reversed: newer figures lifted the miss. */
  | 'REVERSED';

/** Everything that leads to the number, as it was when it was worked out (H7.3.4). */
export type CompensationWhy = {
  readonly __typename?: 'CompensationWhy';
  /** SHA-256 of that version's canonical text, in hexadecimal: what the parties signed. Null for versions from before it was kept. */
  readonly contractHash: Maybe<Scalars['String']['output']>;
  /** The signed version of the contract in force at the end of the period. */
  readonly contractVersion: Maybe<Scalars['Int']['output']>;
  /** What was booked, oldest first. */
  readonly entries: ReadonlyArray<LedgerEntry>;
  /** What became of it, oldest first, with former figures. */
  readonly events: ReadonlyArray<CompensationEvent>;
  /**
   * The facts behind these figures, oldest first, as they were known when they counted: what is corrected later changes none of them, it leads
   * to another settlement. Empty for what was worked out before they were kept.
   */
  readonly facts: ReadonlyArray<SettledFact>;
  /** What the period cost within the term; null where the agreement does not say. */
  readonly fee: Maybe<Money>;
  /** Each target of the service and period, by the revision that counted. */
  readonly figures: ReadonlyArray<SettledFigures>;
  /**
   * All of this on one page to read and to print (HTML, A4), enough for the other side's lawyer: address at the gateway, to be asked with a
   * token. It is in the language of the caller's contact; `?language=EN` or `?language=ZH` chooses another.
   */
  readonly page: Scalars['String']['output'];
  /** When it was worked out; null before the period is sealed. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** How it was worked out, step by step. */
  readonly steps: ReadonlyArray<RuleStep>;
};

/** A complaint, which another subgraph owns: what its mail says of it. */
export type ComplaintToTellInput = {
  /** What the provider says to it; null until it is answered. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  readonly complaintId: Scalars['ID']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly criterion: Scalars['String']['input'];
  readonly madeAt: Scalars['DateTime']['input'];
  readonly says: Scalars['String']['input'];
};

/** A service made up of others: it runs while at least so many of them do (H2.1). */
export type Composition = {
  readonly __typename?: 'Composition';
  /** 1 is any of them, their number is all of them. */
  readonly atLeast: Scalars['Int']['output'];
  /** The services that it is made up of. */
  readonly parts: ReadonlyArray<ServicePart>;
};

/** A service made up of others. Maintenance of a part counts for the whole only when it is declared for the whole. */
export type CompositionInput = {
  /** 1 is any of them, their number is all of them. */
  readonly atLeast: Scalars['Int']['input'];
  /** The services that it is made up of, each once; not this one, and none that is made up of others itself. */
  readonly parts: ReadonlyArray<ServicePartInput>;
};

export type ConcludeErasureInput = {
  readonly contractId: Scalars['ID']['input'];
};

export type ConcludeErasurePayload = {
  readonly __typename?: 'ConcludeErasurePayload';
  /** Null when refused. */
  readonly contractId: Maybe<Scalars['ID']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

/** A termination that is confirmed, agreed to, or signed as handed over. */
export type ConfirmNoticeInput = {
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `trm_…`. */
  readonly terminationId: Scalars['ID']['input'];
};

/** A confirmation of a report. */
export type ConfirmReportInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Someone who is told things, and may decide some. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** At this local time of each day, e.g. `18:00`, what is not urgent comes as one mail. Null: each mail on its own. */
  readonly digestAt: Maybe<Scalars['String']['output']>;
  /** Where mail goes. */
  readonly email: Scalars['String']['output'];
  /** What they are for. */
  readonly function: ContactFunction;
  /** `con_…`. */
  readonly id: Scalars['ID']['output'];
  /** In which language they are written to. */
  readonly language: Language;
  /** May approve amounts up to this one for the party (H7.3.4); null: none. */
  readonly mayApproveUpTo: Maybe<Money>;
  /** May sign contracts for the party. */
  readonly maySign: Scalars['Boolean']['output'];
  /** How to address them. */
  readonly name: Scalars['String']['output'];
  /** Sits on the change board: votes on changes of the service for the party (H4.4). */
  readonly onChangeBoard: Scalars['Boolean']['output'];
  /** When they are told by mail only what is urgent; the rest waits for the end. Null: at no time. */
  readonly quietHours: Maybe<QuietHours>;
  /** The token's `sub` of this person, when they use Surety themselves. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** In which time zone they are told instants. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Pass it as `expectedVersion`; it grows with every change of this contact. */
  readonly version: Scalars['Int']['output'];
};

/** What a contact is for. */
export type ContactFunction =
  /** Runs the contract for its party; warned when something is late (H7.3). */
  | 'MANAGER'
  /** Is told of breaches and other facts of the contract. */
  | 'SERVICE';

/** Someone who is told things. */
export type ContactInput = {
  /** At this local time of each day, e.g. `18:00`, what is not urgent comes as one mail; not within the quiet hours. Null: each mail on its own. */
  readonly digestAt?: InputMaybe<Scalars['String']['input']>;
  /** Where mail goes. */
  readonly email: Scalars['String']['input'];
  /** What they are for. */
  readonly function: ContactFunction;
  /** In which language they are written to. */
  readonly language: Language;
  /** May approve amounts up to this one for the party (H7.3.4); null: none. */
  readonly mayApproveUpTo?: InputMaybe<MoneyInput>;
  /** May sign contracts for the party. */
  readonly maySign: Scalars['Boolean']['input'];
  /** How to address them. */
  readonly name: Scalars['String']['input'];
  /** Sits on the change board: votes on changes of the service for the party (H4.4). */
  readonly onChangeBoard: Scalars['Boolean']['input'];
  /** When they are told by mail only what is urgent (`NotificationKind` says what is); the rest waits for the end. Null: at no time. */
  readonly quietHours?: InputMaybe<QuietHoursInput>;
  /** The token's `sub` of this person, when they use Surety themselves. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** In which time zone they are told instants. */
  readonly timeZone: Scalars['TimeZone']['input'];
};

/** A contact, or why not. */
export type ContactPayload = {
  readonly __typename?: 'ContactPayload';
  /** The contact; null when refused. */
  readonly contact: Maybe<Contact>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

export type ContactToAsk = {
  readonly __typename?: 'ContactToAsk';
  readonly contactId: Scalars['ID']['output'];
  readonly language: Language;
  /** The `sub` of its token, where it has one. */
  readonly subject: Maybe<Scalars['String']['output']>;
  readonly timeZone: Scalars['TimeZone']['output'];
};

export type ContactsToAsk = {
  readonly __typename?: 'ContactsToAsk';
  readonly contacts: ReadonlyArray<ContactToAsk>;
  readonly contractTitle: Scalars['String']['output'];
  readonly providerName: Scalars['String']['output'];
  /** Contacts that were named, and are none of the customer's. */
  readonly unknownContacts: ReadonlyArray<Scalars['ID']['output']>;
};

/** An objection to a report. */
export type ContestReportInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it is no breach; the customer is told. */
  readonly reason: Scalars['String']['input'];
};

/** How a version came about that nobody signed: by the contract's own words on renewal (H7.4). */
export type Continuation =
  /** For another term of the same length, since nobody opted out. */
  | 'AUTOMATIC'
  /** For a month, since nothing was decided by the end of the term. */
  | 'MONTH';

/** An agreement between a provider and a customer (H1.2, H7.1). */
export type Contract = {
  readonly __typename?: 'Contract';
  /** Everything else that it says; null when it says nothing of it (H1.2, H7.1, H7.2). */
  readonly agreement: Maybe<Agreement>;
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<ContractAction>;
  /** How a version would have come out in the last twelve months; null until Surety has looked, which it does at once. The provider's own (H1.4). */
  readonly assessment: Maybe<Assessment>;
  /** Its breaches, by the start of their period (H7.3). */
  readonly breaches: BreachConnection;
  /** The catalogue version that it was signed or taken over under, whole, even when it is repealed since (H8.2); null while it is not signed. */
  readonly catalogue: Maybe<Catalogue>;
  /** Name of the catalogue version that it was signed under (H8.2); null while it is not signed. */
  readonly catalogueVersion: Maybe<Scalars['String']['output']>;
  /** Changes of its services, oldest first (H4.4). */
  readonly changes: ChangeConnection;
  /** Until when a credit can be claimed after a missed period (H7.3.4); null: no claim is asked for. */
  readonly claimWindow: Maybe<ClaimWindow>;
  /** When it was closed: it had ended, its last period was sealed, and all breaches, changes, credits and the handover were over. From then on its records are read only, and nothing is told of it (H7.4). Null: it was not. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was first drafted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who is promised. */
  readonly customer: Party;
  /** What changes from one version to another, clause by clause, in words. */
  readonly differences: ReadonlyArray<Difference>;
  /** Files that belong to it, in the order in which they were attached (H1.4, H7.1). */
  readonly documents: ReadonlyArray<Document>;
  /** When what is personal in its records was erased, because they need not be kept any more (H7.4): the contract says how long. Null: it was not. */
  readonly erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** A version of it as a file, to be kept or taken elsewhere (H8.3). */
  readonly export: ContractExport;
  /** The id in your system. */
  readonly externalId: Maybe<Scalars['String']['output']>;
  /** How long after a period's end late facts still count; then the period is sealed. */
  readonly graceTime: Scalars['Duration']['output'];
  /** MISSED when a breach stands open, else OK. */
  readonly health: ContractHealth;
  /** `ctr_…`. */
  readonly id: Scalars['ID']['output'];
  /** The credits that it owes, owed and paid (H7.3.4). */
  readonly ledger: Ledger;
  /** The highest level of the handbook (catalogue 2026-1) whose availability each of its availability targets reaches: the weakest promise decides. Null below the lowest. Contracts are compared by it, whatever later catalogues say (H3.1). */
  readonly levelReached: Maybe<LevelCode>;
  /** The provider's manager may hold a breach notice back: a new one is held from the start and goes out when it is released. */
  readonly mayHoldNotice: Scalars['Boolean']['output'];
  /** Since when metrics evaluates it; null until its signed version was handed over. */
  readonly measuredFrom: Maybe<Scalars['DateTime']['output']>;
  /** What the indexation clause gives for the term that follows the newest signed one, by the values that are on record now; null where nothing is indexed, and while the contract is not in force (H7.4). */
  readonly nextFee: Maybe<IndexedFee>;
  /** From when the 24 hours of a breach notice count (H7.3.1). */
  readonly noticeClock: NoticeClock;
  /** Everything that was told about it, oldest first; customers see what is told to customers (H7.3.1). */
  readonly notifications: NotificationConnection;
  /** The version that is being drawn up or negotiated; null when nothing is. */
  readonly openProposal: Maybe<ContractVersion>;
  /** What is waited for from the parties before its next version is signed. */
  readonly pendingDecisions: ReadonlyArray<PendingDecision>;
  /** Where it stands in its life. */
  readonly phase: ContractPhase;
  /** What its lifecycle waits for; null before it has begun. */
  readonly progress: Maybe<Progress>;
  /** Each figure that is promised of each service, with where it comes from: the contract, its level or the handbook. */
  readonly promises: ReadonlyArray<ServicePromise>;
  /** Who promises. */
  readonly provider: Party;
  /** What became of each end of its term that was near or has come, oldest first (H7.4). A month that it goes on by has none. */
  readonly renewals: ReadonlyArray<Renewal>;
  /** Every reopening of a sealed period, oldest first: who, when and why. */
  readonly reopenings: ReadonlyArray<PeriodReopening>;
  /** Who signed, when. */
  readonly signatures: ReadonlyArray<Signature>;
  /** Set when it was signed elsewhere and taken over: the day it was signed. */
  readonly signedElsewhereOn: Maybe<Scalars['LocalDate']['output']>;
  /** Signed supplements of the contract: changed terms, and settlements of breaches, by when they take effect (H7.3.3). */
  readonly supplements: ReadonlyArray<Supplement>;
  /** Nothing is promised at present, because both sides wanted so. */
  readonly suspended: Scalars['Boolean']['output'];
  /** Every suspension that was asked for, oldest first. */
  readonly suspensions: ReadonlyArray<Suspension>;
  /** Set when it was taken over: claim windows, grace times and notice clocks begin then at the earliest. */
  readonly takenOverAt: Maybe<Scalars['DateTime']['output']>;
  /** What is promised, per service (H3.3). */
  readonly targets: ReadonlyArray<Target>;
  /** Last local day of the term (H7.1). */
  readonly termEnd: Scalars['LocalDate']['output'];
  /** First local day of the term (H7.1). */
  readonly termStart: Scalars['LocalDate']['output'];
  /** When it ended before its term; null while it has not (H7.4). */
  readonly terminatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The notice that stands, or the end that both sides agreed on; without one the offer that is open. Null when nobody wants to end it (H7.4). */
  readonly termination: Maybe<Termination>;
  /** Reasons for which the customer may give notice of termination, by when each became one (H7.4): `giveNotice` with the breach as its evidence. */
  readonly terminationGrounds: ReadonlyArray<TerminationGround>;
  /** Every notice and every offer to end it, oldest first (H7.4). */
  readonly terminations: ReadonlyArray<Termination>;
  /** The time zone in which its days and months are counted. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** A short name for people. */
  readonly title: Scalars['String']['output'];
  /** Pass it as `expectedVersion`; it grows with every decision on this record. */
  readonly version: Scalars['Int']['output'];
  /** Every version that was ever proposed, oldest first; none is changed afterwards. Drafts are the provider's own. */
  readonly versions: ReadonlyArray<ContractVersion>;
  /** Targets that contradict themselves, parts that are missing, services that the handbook does not mean; explained. They never block (H1.1, H1.2, H3.1). */
  readonly warnings: ReadonlyArray<ContractWarning>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractassessmentArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractbreachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractdifferencesArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractexportArgs = {
  format: ExportFormat;
  language: Language;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractnotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Decisions on a contract. */
export type ContractAction =
  /** `abandonContract`. */
  | 'ABANDON'
  /** `acceptOffer`. */
  | 'ACCEPT'
  /** `agreeToSuspension`. */
  | 'AGREE_TO_SUSPENSION'
  /** `counterOffer`. */
  | 'COUNTER'
  /** `giveNotice`. */
  | 'GIVE_NOTICE'
  /** `offerContract`. */
  | 'OFFER'
  /** `offerTermination`. */
  | 'OFFER_TERMINATION'
  /** `optOutOfRenewal`. */
  | 'OPT_OUT_OF_RENEWAL'
  /** `proposeRenewal`. */
  | 'PROPOSE_RENEWAL'
  /** `proposeSupplement`. */
  | 'PROPOSE_SUPPLEMENT'
  /** `refuseSuspension`. */
  | 'REFUSE_SUSPENSION'
  /** `rejectOffer`. */
  | 'REJECT'
  /** `resumeContract`. */
  | 'RESUME'
  /** `reviseDraft`. */
  | 'REVISE'
  /** `signContract`. */
  | 'SIGN'
  /** `suspendContract`. */
  | 'SUSPEND'
  /** `withdrawOffer`. */
  | 'WITHDRAW';

/** A page of contracts (Relay). */
export type ContractConnection = {
  readonly __typename?: 'ContractConnection';
  /** Contracts with their cursors. */
  readonly edges: ReadonlyArray<ContractEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contract in a page. */
export type ContractEdge = {
  readonly __typename?: 'ContractEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The contract. */
  readonly node: Contract;
};

/** A version of a contract as a file. */
export type ContractExport = {
  readonly __typename?: 'ContractExport';
  /** A name to save it under, e.g. `Datalab-for-the-faculty-v2.json`. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 of the version's canonical text, in hexadecimal: what the parties sign. A JSON file has this very hash itself. */
  readonly hash: Scalars['String']['output'];
  /** What the version says that the format has no words for, by its place in the contract file, e.g. `agreement/fees`. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  /** Its media type, e.g. `application/json`. */
  readonly mediaType: Scalars['String']['output'];
  /** What stands in it; UTF-8. */
  readonly text: Scalars['String']['output'];
};

/** Which contracts: those that are all of this. */
export type ContractFilter = {
  /** Of this customer. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Last local day of the term is this day or later. */
  readonly endsFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last local day of the term is this day or earlier. */
  readonly endsTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The id in your system. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Of this health. */
  readonly health?: InputMaybe<ContractHealth>;
  /** Whose weakest availability target reaches one of these levels and no higher one, as `Contract.levelReached` says (H3.1). */
  readonly levels?: InputMaybe<ReadonlyArray<LevelCode>>;
  /** Of this party, on either side. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these phases. */
  readonly phases?: InputMaybe<ReadonlyArray<ContractPhase>>;
  /** Of this provider. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** Words to be found in one of the versions that you may see: in title, external ids, names of parties and services, and in the clauses; capitals and English endings don't matter, Chinese and Japanese need no spaces. All words must be there; quotes ask for words side by side, `-` before a word for its absence, `or` between two for either. At most 200 characters; blank is as if left out. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a contract is kept at present. */
export type ContractHealth =
  /** At least one breach stands open. */
  | 'MISSED'
  /** No open breach. */
  | 'OK';

export type ContractHistory = {
  readonly __typename?: 'ContractHistory';
  /** Whose period began within the span. */
  readonly breaches: ReadonlyArray<Breach>;
  /** Asked for within the span. */
  readonly changes: ReadonlyArray<Change>;
  readonly contract: Contract;
  readonly services: ReadonlyArray<Service>;
};

/** A contract, or why not. */
export type ContractPayload = {
  readonly __typename?: 'ContractPayload';
  /** The contract; null when refused. */
  readonly contract: Maybe<Contract>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Phases of a contract. */
export type ContractPhase =
  /** Given up before it was signed. */
  | 'ABANDONED'
  /** Signed by both, or taken over; in force within its term. */
  | 'ACTIVE'
  /** Being drawn up by the provider; can change. */
  | 'DRAFT'
  /** Its term is over. */
  | 'EXPIRED'
  /** Offered: the other side accepts, counters or rejects. */
  | 'OFFERED'
  /** Agreed on; both parties sign. */
  | 'SIGNING'
  /** Ended before its term, by a notice or because both sides agreed (H7.4). */
  | 'TERMINATED';

/** A ready agreement to begin from (H8.3). A lawyer of each side reads it before it binds. */
export type ContractTemplate = {
  readonly __typename?: 'ContractTemplate';
  /** Stable, for programs, e.g. `SERVICE_DESK`. */
  readonly code: Scalars['String']['output'];
  /** What it is for. */
  readonly summary: Scalars['String']['output'];
  /** JSON text of what `ContractTermsInput` takes: `targets`, `claimWindow` and `agreement`. Where a service's id belongs, it says `SERVICE`. */
  readonly terms: Scalars['String']['output'];
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** Places in `terms` that are to be filled in, e.g. `agreement/fees/amount`. */
  readonly toFill: ReadonlyArray<Scalars['String']['output']>;
};

export type ContractTerms = {
  readonly __typename?: 'ContractTerms';
  readonly contractId: Scalars['ID']['output'];
  readonly customerExternalId: Maybe<Scalars['String']['output']>;
  readonly customerId: Scalars['ID']['output'];
  readonly effectiveFrom: Scalars['DateTime']['output'];
  readonly externalId: Maybe<Scalars['String']['output']>;
  readonly graceTime: Scalars['Duration']['output'];
  /** When promises are owed; null: round the clock. */
  readonly hours: Maybe<ServiceHours>;
  /** The figures of the last period are final then. */
  readonly lastSealAt: Scalars['DateTime']['output'];
  readonly maintenance: TimeCounts;
  readonly minimumOutage: Scalars['Duration']['output'];
  readonly partialOutages: PartialOutages;
  readonly providerExternalId: Maybe<Scalars['String']['output']>;
  readonly providerId: Scalars['ID']['output'];
  readonly takenOverAt: Maybe<Scalars['DateTime']['output']>;
  readonly targets: ReadonlyArray<Target>;
  readonly termEnd: Scalars['DateTime']['output'];
  readonly termStart: Scalars['DateTime']['output'];
  readonly timeZone: Scalars['TimeZone']['output'];
  readonly title: Scalars['String']['output'];
  readonly unknown: TimeCounts;
  readonly version: Scalars['Int']['output'];
};

/** What a contract says. */
export type ContractTermsInput = {
  /** Everything else that is agreed; null: nothing is said of it. `Contract.warnings` names what is missing. */
  readonly agreement?: InputMaybe<AgreementInput>;
  /** Until when a credit can be claimed after a missed period (H7.3.4); null: no claim is asked for. */
  readonly claimWindow?: InputMaybe<ClaimWindowInput>;
  /** Who is promised (`pty_…`). */
  readonly customerId: Scalars['ID']['input'];
  /** The id in your system. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** How long after a period's end late facts still count. */
  readonly graceTime: Scalars['Duration']['input'];
  /** How maintenance counts. */
  readonly maintenance: TimeCounts;
  /** Lets the provider's manager hold a breach notice back: a new one is held from the start and goes out when it is released. */
  readonly mayHoldNotice: Scalars['Boolean']['input'];
  /** A shorter outage does not count. */
  readonly minimumOutage: Scalars['Duration']['input'];
  /** From when the 24 hours of a breach notice count (H7.3.1). */
  readonly noticeClock: NoticeClock;
  /** How an outage of a part of a service counts (H1.2). */
  readonly partialOutages: PartialOutages;
  /** Who promises (`pty_…`). */
  readonly providerId: Scalars['ID']['input'];
  /** At least one. */
  readonly targets: ReadonlyArray<TargetInput>;
  /** Last local day (H7.1). */
  readonly termEnd: Scalars['LocalDate']['input'];
  /** First local day (H7.1). */
  readonly termStart: Scalars['LocalDate']['input'];
  /** The time zone in which its days and months are counted. */
  readonly timeZone: Scalars['TimeZone']['input'];
  /** A short name for people. */
  readonly title: Scalars['String']['input'];
  /** How unknown time counts. */
  readonly unknown: TimeCounts;
};

/** One version of a contract's content (H1.4): an immutable proposal, and what became of it. */
export type ContractVersion = {
  readonly __typename?: 'ContractVersion';
  /** Everything else that it says; null when it says nothing of it. */
  readonly agreement: Maybe<Agreement>;
  /** Why it was rejected, withdrawn or given up, as that side said. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** Its whole content as canonical JSON (RFC 8785): the same content is the same text. Null for versions from before this was kept. */
  readonly canonical: Maybe<Scalars['String']['output']>;
  /** What the sides say about its clauses, oldest first. */
  readonly comments: ReadonlyArray<ClauseComment>;
  /** By which of the contract's own words it came about, without signatures; null for one that both sides sign. */
  readonly continuation: Maybe<Continuation>;
  /** From when it is in force once it is signed, until the next signed version is. */
  readonly effectiveFrom: Scalars['DateTime']['output'];
  /** Whether its fee is what the clause gives; null where `indexation` is. */
  readonly followsIndexation: Maybe<Scalars['Boolean']['output']>;
  /** SHA-256 of `canonical`, in hexadecimal: what the parties sign. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** What the indexation clause of the version before gives for its term, when it was proposed or came about; null where it begins no next term, or nothing is indexed (H7.4). */
  readonly indexation: Maybe<IndexedFee>;
  /** 1 for the first draft; each proposal takes the next number. */
  readonly number: Scalars['Int']['output'];
  /** An offer that is not answered by then expires; null while it is no offer. */
  readonly offerExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Each figure that it promises of each service, with where it comes from: the contract, its level or the handbook. */
  readonly promises: ReadonlyArray<ServicePromise>;
  /** When it was drawn up. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it. */
  readonly proposedBy: Party;
  /** Why it was proposed, as its side said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /**
   * The review (`rev_…`) that it came out of: its report, which the provider approved and the customer accepted, proposed these targets. Null for one
   * that came out of none (H6.4, H3.4).
   */
  readonly reviewId: Maybe<Scalars['ID']['output']>;
  /** Who signed it, when. */
  readonly signatures: ReadonlyArray<Signature>;
  /** What became of it. */
  readonly state: VersionState;
  /** What is promised in it, per service (H3.3). */
  readonly targets: ReadonlyArray<Target>;
  /** What a good agreement would say otherwise, explained. Warnings never block. */
  readonly warnings: ReadonlyArray<ContractWarning>;
};

/** Something that a good agreement would say otherwise. It never blocks. */
export type ContractWarning = {
  readonly __typename?: 'ContractWarning';
  /** Stable, for programs, e.g. `MISSING_DUTIES`. */
  readonly code: Scalars['String']['output'];
  /** For people: what is odd or missing, and why it matters. */
  readonly message: Scalars['String']['output'];
  /** The service that it is about; null when it is about the whole. */
  readonly service: Maybe<Service>;
};

export type ContractsTrailRow = {
  readonly __typename?: 'ContractsTrailRow';
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

/** A value of an index that went into a fee, or is missing for it. */
export type CountedIndex = {
  readonly __typename?: 'CountedIndex';
  /** The month of the base, `YYYY-MM`. */
  readonly baseMonth: Scalars['String']['output'];
  /** The base, a decimal. */
  readonly baseValue: Scalars['String']['output'];
  /** The series. */
  readonly name: Scalars['String']['output'];
  /** When it was published; null where it is not on record. */
  readonly publishedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Revision of the value; null where it is not on record. */
  readonly revision: Maybe<Scalars['Int']['output']>;
  /** Who publishes it, and where. */
  readonly source: Scalars['String']['output'];
  /** The value for the month that counts, a decimal; null where it is not on record. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** The share of the price that follows it, a decimal. */
  readonly weight: Scalars['String']['output'];
};

/** A counter-offer. */
export type CounterOfferInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** From which local day on; only for a supplement, where it is the offered day when left out. */
  readonly effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer expires then, when it is not answered. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the other side reads it. */
  readonly reason: Scalars['String']['input'];
  /** What it says then, whole. */
  readonly terms: ContractTermsInput;
};

/** A party and its contacts. */
export type CreatePartyInput = {
  /** At least one, in the order in which they are told. */
  readonly contacts: ReadonlyArray<ContactInput>;
  /** The id in your system; tokens may name the party by it. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As it stands in contracts. */
  readonly name: Scalars['String']['input'];
};

/** A service. */
export type CreateServiceInput = {
  /** Where the service begins and ends (H2.1). */
  readonly boundary?: InputMaybe<Scalars['String']['input']>;
  /** H2.2. */
  readonly category: ServiceCategory;
  /** H2.4. */
  readonly deliveryMode: DeliveryMode;
  /** The id in your system; facts may name the service by it. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As it stands in contracts. */
  readonly name: Scalars['String']['input'];
};

/** Which cap made a credit less. */
export type CreditCap =
  /** That of the fee of the period. */
  | 'MONTH'
  /** That of the fees of twelve months. */
  | 'YEAR';

/** Service credits (H7.3.4). */
export type CreditPolicy = {
  readonly __typename?: 'CreditPolicy';
  /** What hours of interruption give beside the tiers; null: nothing (H7.3.4). */
  readonly interruption: Maybe<InterruptionPolicy>;
  /** No more than so many percent of the fee of the period, a decimal; null: no such cap. */
  readonly monthlyCapPercent: Maybe<Scalars['String']['output']>;
  /** Only for CAPPED_SUM: no more than so many percent together, a decimal. */
  readonly severalCapPercent: Maybe<Scalars['String']['output']>;
  /** How the percents of several missed targets become one. */
  readonly severalMissed: SeveralMissed;
  /** Availability below a limit earns a percent of the fee of the period; the lowest limit above it counts. */
  readonly tiers: ReadonlyArray<CreditTier>;
  /** No more than so many percent of the fees of twelve months, a decimal; null: no such cap. */
  readonly yearlyCapPercent: Maybe<Scalars['String']['output']>;
};

/** Service credits (H7.3.4). */
export type CreditPolicyInput = {
  /** What hours of interruption give beside the tiers; null: nothing (H7.3.4). */
  readonly interruption?: InputMaybe<InterruptionPolicyInput>;
  /** No more than so many percent of the fee of the period, a decimal; null: no such cap. */
  readonly monthlyCapPercent?: InputMaybe<Scalars['String']['input']>;
  /** Only for CAPPED_SUM: no more than so many percent together, a decimal. */
  readonly severalCapPercent?: InputMaybe<Scalars['String']['input']>;
  /** How the percents of several missed targets become one. */
  readonly severalMissed: SeveralMissed;
  /** Availability below a limit earns a percent of the fee of the period; the lowest limit above it counts. */
  readonly tiers: ReadonlyArray<CreditTierInput>;
  /** No more than so many percent of the fees of twelve months, a decimal; null: no such cap. */
  readonly yearlyCapPercent?: InputMaybe<Scalars['String']['input']>;
};

/** A set of credit tiers with its caps (H7.3.4). */
export type CreditTemplate = {
  readonly __typename?: 'CreditTemplate';
  /** For programs, e.g. `STANDARD`. */
  readonly code: Scalars['String']['output'];
  /** No more than so many percent of the fee of the period, a decimal; null: no such cap. */
  readonly monthlyCapPercent: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly name: Scalars['String']['output'];
  /** Availability below a limit earns a percent of the fee of the period; the lowest limit above it counts. */
  readonly tiers: ReadonlyArray<CreditTemplateTier>;
  /** No more than so many percent of the fees of twelve months, a decimal; null: no such cap. */
  readonly yearlyCapPercent: Maybe<Scalars['String']['output']>;
};

/** A set of credit tiers with its caps (H7.3.4). */
export type CreditTemplateInput = {
  /** For programs, e.g. `STANDARD`: capitals, digits and underscores. */
  readonly code: Scalars['String']['input'];
  /** No more than so many percent of the fee of the period, a decimal; null: no such cap. */
  readonly monthlyCapPercent?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly name: Scalars['String']['input'];
  /** At least one, each limit once; a lower limit does not earn less. */
  readonly tiers: ReadonlyArray<CreditTemplateTierInput>;
  /** No more than so many percent of the fees of twelve months, a decimal; null: no such cap. */
  readonly yearlyCapPercent?: InputMaybe<Scalars['String']['input']>;
};

/** One tier. */
export type CreditTemplateTier = {
  readonly __typename?: 'CreditTemplateTier';
  /** Availability below so many percent, a decimal. */
  readonly below: Scalars['String']['output'];
  /** Earns so many percent of the fee, a decimal. */
  readonly percent: Scalars['String']['output'];
};

/** One tier. */
export type CreditTemplateTierInput = {
  /** Availability below so many percent, a decimal. */
  readonly below: Scalars['String']['input'];
  /** Earns so many percent of the fee, a decimal. */
  readonly percent: Scalars['String']['input'];
};

/** One tier. */
export type CreditTier = {
  readonly __typename?: 'CreditTier';
  /** Availability below so many percent, a decimal. */
  readonly below: Scalars['String']['output'];
  /** Earns so many percent of the fee, a decimal. */
  readonly percent: Scalars['String']['output'];
};

/** One tier. */
export type CreditTierInput = {
  /** Availability below so many percent, a decimal. */
  readonly below: Scalars['String']['input'];
  /** Earns so many percent of the fee, a decimal. */
  readonly percent: Scalars['String']['input'];
};

/** How much depends on a service. */
export type Criticality =
  /** Its loss stops the customer's business. */
  | 'CRITICAL'
  /** Its loss is a nuisance. */
  | 'NORMAL';

/**
 * Damages: the customer suffered loss by a breach and claims it; the provider accepts all of it, a part, or refuses. What is accepted stands in
 * the ledger beside the credit, and is taken back when newer figures lift the miss (H7.3.4).
 */
export type Damages = {
  readonly __typename?: 'Damages';
  /** What the provider accepted; null where nothing is. */
  readonly accepted: Maybe<Money>;
  /** What the provider answered; null while it has not. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** When it answered; null while it has not. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** What the customer claims. */
  readonly claimed: Money;
  /** When it was claimed; the newest claim, where an earlier one was lifted. */
  readonly claimedAt: Scalars['DateTime']['output'];
  /** What shows it: documents of the contract. */
  readonly documents: ReadonlyArray<Document>;
  /** `dmg_…`. */
  readonly id: Scalars['ID']['output'];
  /** Where the claim stands. */
  readonly phase: DamagesPhase;
  /** What a first person of the provider would accept: above that person's limit, so a second one must accept it too. Null where nobody waits for a second one. */
  readonly proposed: Maybe<Money>;
  /** Why: the loss, and how it came from the breach. */
  readonly reason: Scalars['String']['output'];
};

/** Where a claim for damages stands (H7.3.4). */
export type DamagesPhase =
  /** The provider accepted all of it or a part; that stands in the ledger. */
  | 'ACCEPTED'
  /** The provider has to accept or refuse it. */
  | 'AWAITING_ANSWER'
  /** Newer figures lifted the miss, or both sides agree that the provider is not liable: nothing is owed, and what stood in the ledger was taken back. */
  | 'LIFTED'
  /** The provider refused it. */
  | 'REFUSED';

/** A notification that did not reach one of those that are to be told, and is not tried any more. */
export type DeadLetter = {
  readonly __typename?: 'DeadLetter';
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** The contact that was not reached; null when it was a webhook. */
  readonly contact: Maybe<Contact>;
  /** When it was given up. */
  readonly givenUpAt: Scalars['DateTime']['output'];
  /** `dlt_…`. */
  readonly id: Scalars['ID']['output'];
  /** Why the last attempt failed; names no person and no address. */
  readonly lastFailure: Scalars['String']['output'];
  /** What was to be told. */
  readonly notification: Notification;
  /** The webhook that was not reached; null when it was a contact. */
  readonly webhookId: Maybe<Scalars['ID']['output']>;
};

/** A page of dead letters (Relay). */
export type DeadLetterConnection = {
  readonly __typename?: 'DeadLetterConnection';
  /** Dead letters with their cursors. */
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A dead letter in a page. */
export type DeadLetterEdge = {
  readonly __typename?: 'DeadLetterEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The dead letter. */
  readonly node: DeadLetter;
};

/** The end of a vote. */
export type DecideChangeInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type DecideDueChangeInput = {
  readonly changeId: Scalars['ID']['input'];
};

/** An emergency decision. */
export type DecideEmergencyChangeInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it can't wait for the board. */
  readonly reason: Scalars['String']['input'];
};

/** What is promised where nothing else is agreed (H2.3). */
export type DefaultLevel = {
  readonly __typename?: 'DefaultLevel';
  /** Availability of at least so many percent, a decimal. */
  readonly availabilityPercent: Scalars['String']['output'];
  /** A fault is responded to within. */
  readonly faultResponse: Scalars['Duration']['output'];
  /** A fault is mended within. */
  readonly recovery: Scalars['Duration']['output'];
  /** A request is responded to within. */
  readonly requestResponse: Scalars['Duration']['output'];
  /** At least so many percent are satisfied, a decimal. */
  readonly satisfactionPercent: Scalars['String']['output'];
};

/** What is promised where nothing else is agreed (H2.3). */
export type DefaultLevelInput = {
  /** Availability of at least so many percent, a decimal. */
  readonly availabilityPercent: Scalars['String']['input'];
  /** A fault is responded to within. */
  readonly faultResponse: Scalars['Duration']['input'];
  /** A fault is mended within. */
  readonly recovery: Scalars['Duration']['input'];
  /** A request is responded to within. */
  readonly requestResponse: Scalars['Duration']['input'];
  /** At least so many percent are satisfied, a decimal. */
  readonly satisfactionPercent: Scalars['String']['input'];
};

/** How much, in three steps. */
export type Degree =
  /** Much. */
  | 'HIGH'
  /** Little. */
  | 'LOW'
  /** Some. */
  | 'MEDIUM';

/** A vote that is handed on. */
export type DelegateVoteInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Another member of the board (`con_…`), who has not voted. */
  readonly toContactId: Scalars['ID']['input'];
};

/** Delivery modes (H2.4). */
export type DeliveryMode =
  /** Through the network. */
  | 'ONLINE'
  /** At the customer's place. */
  | 'ON_SITE'
  /** From afar. */
  | 'REMOTE'
  /** By the customer alone. */
  | 'SELF_SERVICE'
  /** By telephone. */
  | 'TELEPHONE';

/** A clause that two versions have differently. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** As it is; null when it is gone. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** As it was; null when it was not there. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** Its place in the content, e.g. `targets/Datalab AVAILABILITY MONTH/value`. */
  readonly clause: Scalars['String']['output'];
  /** The change as a sentence. */
  readonly inWords: Scalars['String']['output'];
};

/**
 * A file, with who sent it and what it is for. It comes in by `POST /doors/contracts/documents?filename=…` at the gateway, with the
 * file as the body. The parties of the contract that it is attached to see it; until it is attached, only the party that sent it.
 */
export type Document = {
  readonly __typename?: 'Document';
  /** When it was attached; null until it is. */
  readonly attachedAt: Maybe<Scalars['DateTime']['output']>;
  /** The contract that it is attached to; null until it is. */
  readonly contract: Maybe<Contract>;
  /** When its content was erased for good, with its name and who sent it, because the records of its contract need not be kept any more (H7.4). The hash stays. Null: it was not. */
  readonly erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** `doc_…`. */
  readonly id: Scalars['ID']['output'];
  /** What it is for; null until it is attached. */
  readonly kind: Maybe<DocumentKind>;
  /** What it is, e.g. `application/pdf`. */
  readonly mediaType: Scalars['String']['output'];
  /** Its name, as it was sent, e.g. `frame-agreement.pdf`. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of its content, 64 hexadecimal digits: whoever has the file can show that it is this one (H1.4). */
  readonly sha256: Scalars['String']['output'];
  /** Its length in bytes. */
  readonly sizeBytes: Scalars['Int']['output'];
  /** When it was sent. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** The party for which it was sent; null when the sender's token named none. */
  readonly uploadedBy: Maybe<Party>;
  /** Where the gateway gives it out, to whoever may see it; with the same token as the graph. */
  readonly url: Scalars['String']['output'];
};

/** A closing record. */
export type DocumentChangeInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done, where it is documented, and what was learnt. */
  readonly record: Scalars['String']['input'];
};

/** What a document of a contract is for (H7.1, H7.3). */
export type DocumentKind =
  /** A part of the contract, e.g. a description of the service. */
  | 'ANNEX'
  /** Letters, minutes and notices. */
  | 'CORRESPONDENCE'
  /** Anything else. */
  | 'OTHER'
  /** The agreement as both signed it, e.g. of a contract that was taken over. */
  | 'SIGNED_AGREEMENT'
  /** A signed change of the contract. */
  | 'SUPPLEMENT';

/** A document, or why not. */
export type DocumentPayload = {
  readonly __typename?: 'DocumentPayload';
  /** The document; null when refused. */
  readonly document: Maybe<Document>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A version of the catalogue that is drawn up. */
export type DraftCatalogueInput = {
  /** What it says. */
  readonly content: CatalogueContentInput;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, e.g. `2027-1`: up to 40 letters, digits, points, hyphens and underscores. No other version has it. */
  readonly version: Scalars['String']['input'];
};

/** A draft. */
export type DraftContractInput = {
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it says. */
  readonly terms: ContractTermsInput;
};

/** What a side has to do (H7.2). */
export type Duty = {
  readonly __typename?: 'Duty';
  /** Whose duty. */
  readonly of: DutyOf;
  /** What it has to do. */
  readonly text: Scalars['String']['output'];
};

/** What a side has to do (H7.2). */
export type DutyInput = {
  /** Whose duty. */
  readonly of: DutyOf;
  /** What it has to do. */
  readonly text: Scalars['String']['input'];
};

/** Whose duty (H7.2). */
export type DutyOf =
  /** The customer's: lawful use, a safe environment, no unauthorised change. */
  | 'CUSTOMER'
  /** The provider's: perform, assure quality, solve, support. */
  | 'PROVIDER'
  /** Both sides': reports and evaluations that the customer may ask for. */
  | 'SUPERVISION'
  /** Support's: respond, handle, repair, follow up, keep records. */
  | 'SUPPORT';

/** Whether a rectification had an effect (H7.3.5). */
export type Effect =
  /** The agreed periods stayed without another breach of the service. */
  | 'CONFIRMED'
  /** The service was breached again. */
  | 'REPEATED';

/** One member of the provider's side decided at once; the board reviews that afterwards. */
export type EmergencyDecision = {
  readonly __typename?: 'EmergencyDecision';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided: the subject of a token. */
  readonly by: Scalars['String']['output'];
  /** Why it could not wait. */
  readonly reason: Scalars['String']['output'];
  /** The board's review. */
  readonly review: ReviewOutcome;
  /** Until when the board is to review it. */
  readonly reviewDue: Scalars['DateTime']['output'];
  /** When the board had reviewed it; null while not. */
  readonly reviewedAt: Maybe<Scalars['DateTime']['output']>;
};

export type EndedContract = {
  readonly __typename?: 'EndedContract';
  /** Before that it is no use to ask again: the time is not over, or something is open. Null: it can be erased now, or was. */
  readonly askAgainAt: Maybe<Scalars['DateTime']['output']>;
  readonly contractId: Scalars['ID']['output'];
  /** It was in force up to there. */
  readonly endedAt: Scalars['DateTime']['output'];
  readonly erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** That time is over, and nothing of it is open: `eraseContract` erases what is personal. */
  readonly isDue: Scalars['Boolean']['output'];
  /** Its records are kept whole until then. */
  readonly keptUntil: Scalars['DateTime']['output'];
  /** That time is over, but this is open, in words: nothing is erased before it has ended. */
  readonly waitsFor: ReadonlyArray<Scalars['String']['output']>;
};

/** A contact that is to be erased. */
export type EraseContactInput = {
  /** `con_…`. */
  readonly contactId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type EraseContractInput = {
  readonly contractId: Scalars['ID']['input'];
};

export type EraseContractPayload = {
  readonly __typename?: 'EraseContractPayload';
  /** How many contacts were erased now. */
  readonly contacts: Scalars['Int']['output'];
  readonly problems: ReadonlyArray<Problem>;
};

export type EraseFilesInput = {
  /** Its records are erased. */
  readonly contractId: Scalars['ID']['input'];
  /** Of contents that audits needs no more. */
  readonly sha256s: ReadonlyArray<Scalars['String']['input']>;
};

export type EraseFilesPayload = {
  readonly __typename?: 'EraseFilesPayload';
  /** Null when refused. */
  readonly contractId: Maybe<Scalars['ID']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

export type EscalateNoticeInput = {
  readonly notificationId: Scalars['ID']['input'];
};

/** The managers of both sides, then a mediator, then the customer decide what becomes of a breach (H7.3.3). */
export type Escalation = {
  readonly __typename?: 'Escalation';
  /** When it began. */
  readonly beganAt: Scalars['DateTime']['output'];
  /** When it ended. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why the customer terminates, or grants a new plan; null for another ending. */
  readonly endedBecause: Maybe<Scalars['String']['output']>;
  /** Who ended it: the subject of a token; null where a date did. */
  readonly endedBy: Maybe<Scalars['String']['output']>;
  /** How it ended; null while it has not. */
  readonly ending: Maybe<EscalationEnding>;
  /** `esc_…`. */
  readonly id: Scalars['ID']['output'];
  /** The managers have until then; null for one that began before escalations had dates. */
  readonly managersUntil: Maybe<Scalars['DateTime']['output']>;
  /** Which side asked for mediation; null where nobody did, or the managers' date brought it about. */
  readonly mediationAskedBySide: Maybe<Turn>;
  /** The mediation has until then; null before it began. */
  readonly mediationUntil: Maybe<Scalars['DateTime']['output']>;
  /** Who mediates, by name; null while nobody was named. */
  readonly mediator: Maybe<Scalars['String']['output']>;
  /** What the mediation came to, as one side recorded it; null before, and after the other side disputed it. */
  readonly outcome: Maybe<MediationOutcome>;
  /** When it was recorded. */
  readonly outcomeAt: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded it: the subject of a token. */
  readonly outcomeBy: Maybe<Scalars['String']['output']>;
  /** Which side recorded the outcome. */
  readonly outcomeBySide: Maybe<Turn>;
  /** When it was confirmed. */
  readonly outcomeConfirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed it for the other side: the subject of a token; null while not confirmed. */
  readonly outcomeConfirmedBy: Maybe<Scalars['String']['output']>;
  /** A document about it that both parties see. */
  readonly outcomeDocument: Maybe<Document>;
  /** What was agreed on, or why nothing was, in words. */
  readonly outcomeText: Maybe<Scalars['String']['output']>;
  /** The customer may choose to terminate until then; null before it may. */
  readonly terminationOptionUntil: Maybe<Scalars['DateTime']['output']>;
};

/** How an escalation ends (H7.3.3). */
export type EscalationEnding =
  /** The customer accepted what was reported. */
  | 'ACCEPTED'
  /** The provider confirmed what it had contested. */
  | 'CONFIRMED'
  /** The provider plans anew. */
  | 'NEW_PLAN'
  /** The customer did not choose in time: the provider plans anew. */
  | 'OPTION_LAPSED'
  /** The customer chose to terminate over the breach. */
  | 'TERMINATION'
  /** It was not agreed on whether there was a breach: the report stays on record as contested. */
  | 'UNRESOLVED';

/** One target judged over one period, by one revision of the facts (H6.1). Old revisions stay readable. */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
  /** `evl_…`. */
  readonly id: Scalars['ID']['output'];
};

export type ExactRatioInput = {
  readonly denominator: Scalars['String']['input'];
  readonly numerator: Scalars['String']['input'];
};

/** A step of the execution plan (H4.3). */
export type ExecutionStep = {
  readonly __typename?: 'ExecutionStep';
  /** Done on that local day at the latest. */
  readonly due: Scalars['LocalDate']['output'];
  /** Who does it: a team or function. */
  readonly owner: Scalars['String']['output'];
  /** What is done. */
  readonly what: Scalars['String']['output'];
};

/** A step of the execution plan (H4.3). */
export type ExecutionStepInput = {
  /** Done on that local day at the latest. */
  readonly due: Scalars['LocalDate']['input'];
  /** Who does it: a team or function. */
  readonly owner: Scalars['String']['input'];
  /** What is done. */
  readonly what: Scalars['String']['input'];
};

export type ExpireContractInput = {
  readonly contractId: Scalars['ID']['input'];
};

export type ExpireContractPayload = {
  readonly __typename?: 'ExpireContractPayload';
  readonly contract: Maybe<Contract>;
  /** The contract goes on until then; null: it has ended. */
  readonly goesOnUntil: Maybe<Scalars['DateTime']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

export type ExpireOfferInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** Formats in which a contract leaves. */
export type ExportFormat =
  /** The same document as one HTML page to read, print and sign: no script, nothing from elsewhere (H7.1). */
  | 'HTML'
  /** The whole content for programs: its canonical text, as `docs/contract-file.md` describes it. `importContract` takes it. */
  | 'JSON'
  /** The document for people, with numbered clauses, as GitHub-flavoured Markdown (H7.1). */
  | 'MARKDOWN'
  /** Its targets as OpenSLO v1 in YAML, for tools of monitoring. `leftOut` names what OpenSLO has no words for. `readOpenSlo` takes it (H3.3). */
  | 'OPENSLO';

/** A later date for an analysis. */
export type ExtendAnalysisInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The new date: later than the present one, and ahead. */
  readonly due: Scalars['DateTime']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why; the customer is told. */
  readonly reason: Scalars['String']['input'];
};

/** How an amount is rounded to the minor unit of its currency. */
export type FeeRounding =
  /** To the nearer one, a half to the even one. */
  | 'HALF_EVEN'
  /** To the nearer one, a half up. */
  | 'HALF_UP';

/** What a fee is for. */
export type FeeUnit =
  /** One item; how many there are is not known here. */
  | 'ITEM'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar quarter. */
  | 'QUARTER'
  /** The whole term. */
  | 'TERM'
  /** A year of the contract. */
  | 'YEAR';

/** What is paid (H7.1). */
export type FeesClause = {
  readonly __typename?: 'FeesClause';
  /** The fee, a decimal in `currency`, e.g. `1000.00`. */
  readonly amount: Scalars['String']['output'];
  /** ISO 4217, e.g. `EUR`. */
  readonly currency: Scalars['Currency']['output'];
  /** When which part of it is paid; none: all at once, per `per`. */
  readonly instalments: ReadonlyArray<Instalment>;
  /** Payment is due so many local days after the invoice. */
  readonly payWithinDays: Scalars['Int']['output'];
  /** What the fee is for. */
  readonly per: FeeUnit;
};

/** What is paid (H7.1). */
export type FeesClauseInput = {
  /** The fee, a decimal in `currency`, e.g. `1000.00`. */
  readonly amount: Scalars['String']['input'];
  /** ISO 4217, e.g. `EUR`. */
  readonly currency: Scalars['Currency']['input'];
  /** When which part of it is paid; none: all at once, per `per`. */
  readonly instalments: ReadonlyArray<InstalmentInput>;
  /** Payment is due so many local days after the invoice. */
  readonly payWithinDays: Scalars['Int']['input'];
  /** What the fee is for. */
  readonly per: FeeUnit;
};

/** A finding, which another subgraph owns: what its mail says of it. */
export type FindingToTellInput = {
  readonly contractId: Scalars['ID']['input'];
  /** By which local day it is to be put right. */
  readonly day: Scalars['LocalDate']['input'];
  readonly due?: InputMaybe<Scalars['DateTime']['input']>;
  readonly effectOutcome?: InputMaybe<Scalars['String']['input']>;
  readonly extendTo?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly extensionReason?: InputMaybe<Scalars['String']['input']>;
  /** Why a later day was refused. */
  readonly extensionRefusal?: InputMaybe<Scalars['String']['input']>;
  readonly findingId: Scalars['ID']['input'];
  readonly grade: Scalars['String']['input'];
  readonly owner: Scalars['String']['input'];
  readonly phase: Scalars['String']['input'];
  readonly plan?: InputMaybe<Scalars['String']['input']>;
  /** Why what was reported was not verified. */
  readonly refusalReason?: InputMaybe<Scalars['String']['input']>;
  readonly report?: InputMaybe<Scalars['String']['input']>;
  readonly rootCause?: InputMaybe<Scalars['String']['input']>;
  readonly says: Scalars['String']['input'];
  readonly workflowId: Scalars['String']['input'];
};

/** A notice of termination (H7.4). */
export type GiveNoticeInput = {
  /** Breaches of the contract that show the ground (`brc_…`). */
  readonly breachIds: ReadonlyArray<Scalars['ID']['input']>;
  /** What interrupted the service; with INTERRUPTION, and only then. */
  readonly cause?: InputMaybe<InterruptionCause>;
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** Documents that show the ground (`doc_…`): of the contract, or ones that you have sent; these are attached to it. */
  readonly documentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The last day of the contract, in its local time; without it the earliest that is possible. The provider's is 30 days after the day of giving or later (H7.4), the customer's as many as the contract says. */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What shows the ground, in words. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** The contract's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, by the handbook; anything but MUTUAL_AGREEMENT. */
  readonly ground: TerminationGroundKind;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words that the other side reads. */
  readonly reason: Scalars['String']['input'];
};

export type GiveUpNotificationInput = {
  readonly notificationId: Scalars['ID']['input'];
};

/** A wish for a new plan. */
export type GrantNewPlanInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the provider is told. */
  readonly reason: Scalars['String']['input'];
};

/** Something that is handed over. */
export type HandOverInput = {
  /** Documents that are handed over (`doc_…`): of the contract, or ones that you have sent; these are attached to it. */
  readonly documentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is handed over, and where it is; or that there is none of it. */
  readonly handedOver: Scalars['String']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of the things to hand over. */
  readonly kind: HandoverKind;
  /** `trm_…`. */
  readonly terminationId: Scalars['ID']['input'];
};

/** Something that the provider hands over, so that the customer keeps service (H7.4). */
export type HandoverItem = {
  readonly __typename?: 'HandoverItem';
  /** What the customer said of it; null while it said nothing. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** When the customer accepted or rejected it last; null while it has not. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Documents that were handed over. */
  readonly documents: ReadonlyArray<Document>;
  /** By which local day; for support the day until which it is given. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** What was handed over, and where it is; null while nothing was. */
  readonly handedOver: Maybe<Scalars['String']['output']>;
  /** When it was handed over last; null while it was not. */
  readonly handedOverAt: Maybe<Scalars['DateTime']['output']>;
  /** `hoi_…`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: HandoverKind;
  /** It was to be handed over by now, and is not. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Who sees to it at the provider: a team or function. */
  readonly owner: Scalars['String']['output'];
  /** How often it was handed over: once more than it was rejected. */
  readonly round: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: HandoverState;
};

/** What is handed over at the end of a contract (H7.4). */
export type HandoverKind =
  /** Access: accounts and keys given over or taken back. */
  | 'ACCESS'
  /** The customer's data, in a form that it can use elsewhere. */
  | 'DATA_EXPORT'
  /** Equipment given back. */
  | 'EQUIPMENT'
  /** The knowledge base: known solutions, procedures, configuration (H5.1). */
  | 'KNOWLEDGE_BASE'
  /** Records of the service: reports, evaluations, incidents, changes. */
  | 'RECORDS'
  /** Support that the customer needs to keep service, until its day. */
  | 'SUPPORT';

/** Where something to hand over stands. */
export type HandoverState =
  /** Accepted by the customer. */
  | 'ACCEPTED'
  /** Handed over: the customer says whether it is complete. */
  | 'HANDED_OVER'
  /** The provider is to hand it over. */
  | 'OPEN';

/** A hold. */
export type HoldBreachNoticeInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stands in the trail. */
  readonly reason: Scalars['String']['input'];
};

/** A day on which it is closed. */
export type Holiday = {
  readonly __typename?: 'Holiday';
  /** Which day. */
  readonly date: Scalars['LocalDate']['output'];
  /** What is celebrated. */
  readonly name: Scalars['String']['output'];
};

/** A day on which it is closed. */
export type HolidayInput = {
  /** Which day. */
  readonly date: Scalars['LocalDate']['input'];
  /** What is celebrated. */
  readonly name: Scalars['String']['input'];
};

/** Something that stops with the contract. */
export type ImpactItem = {
  readonly __typename?: 'ImpactItem';
  /** For whom. */
  readonly forWhom: Scalars['String']['output'];
  /** What stops. */
  readonly what: Scalars['String']['output'];
};

/** Something that stops with the contract. */
export type ImpactItemInput = {
  /** For whom. */
  readonly forWhom: Scalars['String']['input'];
  /** What stops. */
  readonly what: Scalars['String']['input'];
};

/** A step of an implementation. */
export type ImplementChangeInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  readonly step: ImplementationStep;
};

/** Steps of an implementation. */
export type ImplementationStep =
  /** It begins. */
  | 'BEGIN'
  /** It is through. */
  | 'FINISH';

/** A contract from a file. */
export type ImportContractInput = {
  /** The id in your system of the contract that is drawn up; a file has none. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The file's text, as `Contract.export` in JSON gives it; `docs/contract-file.md` describes it. */
  readonly file: Scalars['String']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A published value of an index, put on record by the provider's side (H7.1). It never changes: a corrected value is the next revision. The trail says who recorded it. */
export type IndexValue = {
  readonly __typename?: 'IndexValue';
  /** `idx_…`. */
  readonly id: Scalars['ID']['output'];
  /** The month that it is for, `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** The series, as contracts name it. */
  readonly name: Scalars['String']['output'];
  /** When it was published. */
  readonly publishedOn: Scalars['LocalDate']['output'];
  /** Why it was corrected; null for a first value. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 1 for the first value of a month; the newest one counts. */
  readonly revision: Scalars['Int']['output'];
  /** Who publishes it, and where, as contracts name it. */
  readonly source: Scalars['String']['output'];
  /** A decimal above 0. */
  readonly value: Scalars['String']['output'];
};

/** A value of an index, or why not. */
export type IndexValuePayload = {
  readonly __typename?: 'IndexValuePayload';
  /** The value; null when refused. */
  readonly indexValue: Maybe<IndexValue>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/**
 * How the fee follows published indices (H7.1, H7.4). For each next term it is price × (fixed share + Σ weight × index now ÷ index base), worked out
 * exactly and rounded once. Where it changes, the values that were used are the base of the next term.
 */
export type IndexationClause = {
  readonly __typename?: 'IndexationClause';
  /** At one renewal the fee rises by no more than so many percent, a decimal; what is beyond is not made up for later. Null: no such cap. */
  readonly capPercent: Maybe<Scalars['String']['output']>;
  /** The share of the price that follows no index, a decimal; with the weights it is 1. */
  readonly fixedShare: Scalars['String']['output'];
  /** At one renewal the fee changes by no less than so many percent, a decimal: `0` where it never falls, below 0 where it may. Null: no such floor. */
  readonly floorPercent: Maybe<Scalars['String']['output']>;
  /** The indices that the price follows. */
  readonly indices: ReadonlyArray<AgreedIndex>;
  /** The value counts of the month that lies so many months before the one in which the next term begins. */
  readonly monthsBefore: Scalars['Int']['output'];
  /** How the new fee is rounded to the minor unit of its currency. */
  readonly rounding: FeeRounding;
  /** A change by fewer percent, up or down, changes nothing yet and counts from the same base later, a decimal. Decided before cap and floor. Null: every change counts. */
  readonly thresholdPercent: Maybe<Scalars['String']['output']>;
};

/** How the fee follows published indices: price × (fixed share + Σ weight × index now ÷ index base) for each next term (H7.1, H7.4). */
export type IndexationClauseInput = {
  /** At one renewal the fee rises by no more than so many percent, a decimal from 0; what is beyond is not made up for later. Null: no such cap. */
  readonly capPercent?: InputMaybe<Scalars['String']['input']>;
  /** The share of the price that follows no index, a decimal from 0 to less than 1; with the weights it is 1. */
  readonly fixedShare: Scalars['String']['input'];
  /** At one renewal the fee changes by no less than so many percent, a decimal: `0` where it never falls, below 0 where it may. Null: no such floor. */
  readonly floorPercent?: InputMaybe<Scalars['String']['input']>;
  /** The indices that the price follows, each once; at least one. */
  readonly indices: ReadonlyArray<AgreedIndexInput>;
  /** The value counts of the month that lies so many months before the one in which the next term begins; 1 to 24. */
  readonly monthsBefore: Scalars['Int']['input'];
  /** How the new fee is rounded to the minor unit of its currency. */
  readonly rounding: FeeRounding;
  /** A change by fewer percent, up or down, changes nothing yet and counts from the same base later, a decimal above 0. Decided before cap and floor. Null: every change counts. */
  readonly thresholdPercent?: InputMaybe<Scalars['String']['input']>;
};

/** What decided the fee of a term under an indexation clause (H7.4). */
export type IndexationOutcome =
  /** The fee stays: the formula gave less than the threshold. */
  | 'BELOW_THRESHOLD'
  /** The cap: the formula gave more. */
  | 'CAP'
  /** The floor: the formula gave less. */
  | 'FLOOR'
  /** The formula alone. */
  | 'FORMULA'
  /** The fee stays: a value of an index is not on record, and none is guessed. */
  | 'NOT_ON_RECORD';

/** What an indexation clause gives for a term, and how (H7.1, H7.4). */
export type IndexedFee = {
  readonly __typename?: 'IndexedFee';
  /** By how many percent it changes before it is rounded, a decimal; null where a value is not on record. */
  readonly changePercent: Maybe<Scalars['String']['output']>;
  /** The fee of the term. */
  readonly fee: Money;
  /** First local day of that term. */
  readonly firstDay: Scalars['LocalDate']['output'];
  /** The share of the price that follows no index, a decimal. */
  readonly fixedShare: Scalars['String']['output'];
  /** The month whose values count, `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** What decided it. */
  readonly outcome: IndexationOutcome;
  /** What both are for. */
  readonly per: FeeUnit;
  /** The fee of the term before. */
  readonly present: Money;
  /** How it was worked out, step by step. */
  readonly steps: ReadonlyArray<RuleStep>;
  /** The values that went in. */
  readonly values: ReadonlyArray<CountedIndex>;
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

/** Which values of an indicator are better. */
export type IndicatorDirection =
  /** Higher ones. */
  | 'HIGHER_IS_BETTER'
  /** Lower ones. */
  | 'LOWER_IS_BETTER';

/** How an indicator comes to its value (H3.2). */
export type IndicatorKind =
  /** By people's judgement. */
  | 'ASSESSED'
  /** From facts. */
  | 'MEASURED';

/** What an indicator's values are given in. */
export type IndicatorUnit =
  /** A grade that an assessor gives. */
  | 'GRADE'
  /** Hours. */
  | 'HOURS'
  /** Percent. */
  | 'PERCENT';

/** A part of the fee. */
export type Instalment = {
  readonly __typename?: 'Instalment';
  /** A decimal in the currency of the fee. */
  readonly amount: Scalars['String']['output'];
  /** Paid on that local day at the latest. */
  readonly due: Scalars['LocalDate']['output'];
};

/** A part of the fee. */
export type InstalmentInput = {
  /** A decimal in the currency of the fee. */
  readonly amount: Scalars['String']['input'];
  /** Paid on that local day at the latest. */
  readonly due: Scalars['LocalDate']['input'];
};

/** What interrupted a service (H7.4). */
export type InterruptionCause =
  /** Force majeure: a breach or a document, and the event in words. */
  | 'FORCE_MAJEURE'
  /** The provider's fault: at least one breach. */
  | 'PROVIDERS_FAULT'
  /** A failure of systems: at least one breach. */
  | 'SYSTEM_FAILURE';

/** Interruption compensation: so much for each started hour that a service was down, where a target is missed. It stays within the caps (H7.3.4). */
export type InterruptionPolicy = {
  readonly __typename?: 'InterruptionPolicy';
  /** Per started hour beyond it: a decimal in the currency of the fee; null where `percent` says it. */
  readonly amount: Maybe<Scalars['String']['output']>;
  /** So much down time of a period, weighted by impact, earns nothing, e.g. `PT4H`. */
  readonly beyond: Scalars['Duration']['output'];
  /** No more than so many percent of the fee of the period for the hours of all services together, a decimal; null: no such cap. */
  readonly capPercent: Maybe<Scalars['String']['output']>;
  /** Per started hour beyond it: percent of the fee of the period, a decimal; null where `amount` says it. */
  readonly percent: Maybe<Scalars['String']['output']>;
};

/** Interruption compensation: so much for each started hour that a service was down, where a target is missed. It stays within the caps (H7.3.4). */
export type InterruptionPolicyInput = {
  /** Per started hour beyond it: a decimal in the currency of the fee; null where `percent` says it. */
  readonly amount?: InputMaybe<Scalars['String']['input']>;
  /** So much down time of a period, weighted by impact, earns nothing, e.g. `PT4H`. */
  readonly beyond: Scalars['Duration']['input'];
  /** No more than so many percent of the fee of the period for the hours of all services together, a decimal; null: no such cap. */
  readonly capPercent?: InputMaybe<Scalars['String']['input']>;
  /** Per started hour beyond it: percent of the fee of the period, a decimal; null where `amount` says it. */
  readonly percent?: InputMaybe<Scalars['String']['input']>;
};

export type JudgedPeriodInput = {
  readonly indicator: Indicator;
  /** `MET`, `MISSED`, `NO_DATA` or `NOT_APPLICABLE`. */
  readonly outcome: Scalars['String']['input'];
  readonly serviceId: Scalars['ID']['input'];
};

/** Languages in which contacts are written to. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese (simplified). */
  | 'ZH';

export type LapseCreditInput = {
  readonly breachId: Scalars['ID']['input'];
};

/** Which law applies (H1.3). */
export type LawClause = {
  readonly __typename?: 'LawClause';
  /** The law, e.g. `the law of the People's Republic of China`. */
  readonly applicableLaw: Scalars['String']['output'];
  /** How personal data is protected. */
  readonly dataProtection: Scalars['String']['output'];
  /** Which court or arbitration decides. */
  readonly jurisdiction: Maybe<Scalars['String']['output']>;
  /** Standards that both sides go by, e.g. `ISO/IEC 20000-1`. */
  readonly standards: ReadonlyArray<Scalars['String']['output']>;
};

/** Which law applies (H1.3). */
export type LawClauseInput = {
  /** The law, e.g. `the law of the People's Republic of China`. */
  readonly applicableLaw: Scalars['String']['input'];
  /** How personal data is protected. */
  readonly dataProtection: Scalars['String']['input'];
  /** Which court or arbitration decides. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Standards that both sides go by, e.g. `ISO/IEC 20000-1`. */
  readonly standards: ReadonlyArray<Scalars['String']['input']>;
};

/** The credits of a contract: an append-only ledger by double entry (H7.3.4). */
export type Ledger = {
  readonly __typename?: 'Ledger';
  /** How each account stands now, in each currency that has entries. */
  readonly balances: ReadonlyArray<LedgerBalance>;
  /** All entries, oldest first. */
  readonly entries: LedgerEntryConnection;
  /** What was booked in a period, with the balances before and after it; null for a text that is no period. As a file: `GET /doors/contracts/ledgers/<contract id>?period=2031-02`. */
  readonly statement: Maybe<LedgerStatement>;
};


/** The credits of a contract: an append-only ledger by double entry (H7.3.4). */
export type LedgerentriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The credits of a contract: an append-only ledger by double entry (H7.3.4). */
export type LedgerstatementArgs = {
  period: Scalars['String']['input'];
};

/** Accounts of the ledger. A debit is positive, a credit negative; all of them together are always zero. */
export type LedgerAccount =
  /** What was paid and is not due any more: a claim on the customer. */
  | 'COUNTER_CLAIM'
  /** What the provider owes the customer and has not paid: negative. */
  | 'CREDITS_OWED'
  /** What credits and damages cost the provider. */
  | 'CREDIT_EXPENSE'
  /** What was paid to the customer or set off, less what came back: negative. */
  | 'PAID_OR_SET_OFF';

/** How an account stands. */
export type LedgerBalance = {
  readonly __typename?: 'LedgerBalance';
  /** Which one. */
  readonly account: LedgerAccount;
  /** A debit is positive, a credit negative. */
  readonly amount: Money;
};

/** One side of a booking. It is never changed or deleted. */
export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  /** On which account. */
  readonly account: LedgerAccount;
  /** A debit is positive, a credit negative. */
  readonly amount: Money;
  /** When it was booked. */
  readonly at: Scalars['DateTime']['output'];
  /** The breach whose credit it is. */
  readonly breach: Breach;
  /** `len_…`. */
  readonly id: Scalars['ID']['output'];
  /** What was booked. */
  readonly kind: LedgerKind;
  /** What billing calls the payment; null for what Surety books. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** The booking (`ltx_…`), whose entries sum to zero. */
  readonly transactionId: Scalars['ID']['output'];
};

/** A page of ledger entries (Relay). */
export type LedgerEntryConnection = {
  readonly __typename?: 'LedgerEntryConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A ledger entry in a page. */
export type LedgerEntryEdge = {
  readonly __typename?: 'LedgerEntryEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LedgerEntry;
};

/** Kinds of bookings. */
export type LedgerKind =
  /** Damages are owed from now on. */
  | 'DAMAGES_POSTED'
  /** Damages are taken back. */
  | 'DAMAGES_REVERSED'
  /** It was paid to the customer. */
  | 'PAID'
  /** A credit is owed from now on. */
  | 'POSTED'
  /** The customer gave back what was not due any more. */
  | 'RECOVERED'
  /** A credit is taken back. */
  | 'REVERSED'
  /** It was set off against an invoice. */
  | 'SET_OFF';

/** What was booked in a period (H7.3.4). */
export type LedgerStatement = {
  readonly __typename?: 'LedgerStatement';
  /** How the accounts stood after it. */
  readonly closing: ReadonlyArray<LedgerBalance>;
  /** When it ends. */
  readonly end: Scalars['DateTime']['output'];
  /** What was booked in it, oldest first. */
  readonly entries: ReadonlyArray<LedgerEntry>;
  /** How the accounts stood before it. */
  readonly opening: ReadonlyArray<LedgerBalance>;
  /** Label of the period. */
  readonly period: Scalars['String']['output'];
  /** When it begins. */
  readonly start: Scalars['DateTime']['output'];
};

/** The four levels of H3.1. */
export type LevelCode =
  /** Advanced. */
  | 'ALS'
  /** Basic. */
  | 'BSL'
  /** Exceptional. */
  | 'ELS'
  /** Standard. */
  | 'SLS';

/** A target as a level promises it (H3.1, H3.3). Its fields are those of `TargetInput`. */
export type LevelTarget = {
  readonly __typename?: 'LevelTarget';
  /** What is measured: `AVAILABILITY`, `MTTR` or `MTTF` (H3.2). */
  readonly indicator: Indicator;
  /** How the measured value must compare with the limit. */
  readonly operator: TargetOperator;
  /** Over what it is judged. */
  readonly period: PeriodUnit;
  /** Of which service, as you asked. */
  readonly serviceId: Scalars['ID']['output'];
  /** Unit of `value`. */
  readonly unit: TargetUnit;
  /** The limit, a decimal in `unit`. */
  readonly value: Scalars['String']['output'];
};

/** The cap of liability (H7.1). */
export type Liability = {
  readonly __typename?: 'Liability';
  /** No more than so much for credits and damages of twelve months together, a decimal in the currency of the fee. */
  readonly perYear: Scalars['String']['output'];
};

/** The cap of liability (H7.1). */
export type LiabilityInput = {
  /** No more than so much for credits and damages of twelve months together, a decimal in the currency of the fee. */
  readonly perYear: Scalars['String']['input'];
};

/** The bearer of the token. */
export type Me = {
  readonly __typename?: 'Me';
  /** What I may do beyond my role, per contact that carries my subject (design: authority). */
  readonly authority: ReadonlyArray<Authority>;
  /** The party that the token speaks for, when it is known here. */
  readonly party: Maybe<Party>;
  /** What the token lets its bearer do. */
  readonly roles: ReadonlyArray<Role>;
  /** The token's `sub`. */
  readonly subject: Scalars['String']['output'];
  /** The tenant that every answer is limited to. */
  readonly tenant: Scalars['String']['output'];
};

/** Something that is done so that a breach does not come again (H7.3.5). */
export type Measure = {
  readonly __typename?: 'Measure';
  /** By which local day. */
  readonly due: Scalars['LocalDate']['output'];
  /** Which team does it. */
  readonly owner: Scalars['String']['output'];
  /** What is done. */
  readonly what: Scalars['String']['output'];
};

/** Something that is done so that a breach does not come again. */
export type MeasureInput = {
  /** By which local day: today or later, and within the time that the contract gives for the rectification. */
  readonly due: Scalars['LocalDate']['input'];
  /** Which team does it; no name of a person. */
  readonly owner: Scalars['String']['input'];
  /** What is done. */
  readonly what: Scalars['String']['input'];
};

/** How a service is measured; one way only. */
export type MeasuredBy =
  /** Not itself: it is worked out from the services that make it up. */
  | 'COMPOSITION'
  /** Outages with begin and end; what is not reported is up. */
  | 'OUTAGES'
  /** States that a monitor reports; each holds until the next, or until `staleAfter` has passed. */
  | 'PROBES'
  /** By what people of the customer answer to surveys: of CSAT and NPS, whatever way the service is measured otherwise. */
  | 'SURVEYS';

/** What a mediation comes to (H7.3.3). */
export type MediationOutcome =
  /** The customer accepts what was reported. */
  | 'ACCEPTANCE'
  /** The sides did not agree. */
  | 'FAILED'
  /** The provider plans anew what rectifies the breach. */
  | 'NEW_PLAN';

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** A decimal with as many places as the currency has, e.g. `2500.00`. */
  readonly amount: Scalars['String']['output'];
  /** Its currency. */
  readonly currency: Scalars['Currency']['output'];
};

/** An amount of money. */
export type MoneyInput = {
  /** A decimal that is not negative, with at most as many places as the currency has, e.g. `2500` or `2500.00`. */
  readonly amount: Scalars['String']['input'];
  /** Its currency. */
  readonly currency: Scalars['Currency']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives a contract up that is not signed yet. */
  readonly abandonContract: ContractPayload;
  /** Accepts damages for the provider, all or a part, with the reason. Within the caller's `mayApproveUpTo` they are posted; above it a second person must accept the same amount whose limit covers it. Never above the agreement's cap of liability (H7.3.4). */
  readonly acceptDamages: BreachPayload;
  /** Accepts what was handed over. */
  readonly acceptHandover: TerminationPayload;
  /** Agrees to what the other side offers; both sides sign it then. */
  readonly acceptOffer: ContractPayload;
  /** Accepts the rectification of a breach (H7.3.5). Its effect is watched from then on. */
  readonly acceptRectification: BreachPayload;
  /** Accepts the open settlement, and so signs it for the other side: it is a supplement of the contract then, and the terms that it changes are its next version (H7.3.3). */
  readonly acceptSettlement: BreachPayload;
  /** Says for my party that a notice has arrived. The link in its mail does the same without a token (H7.3.1). */
  readonly acknowledgeNotification: AcknowledgementPayload;
  /** Adds a contact to a party, as the last that is told. */
  readonly addContact: ContactPayload;
  /** Agrees to the suspension that the other side asked for: from now on nothing is promised. */
  readonly agreeToSuspension: ContractPayload;
  /** Agrees to an offer: the contract ends on its day, or now. A notice that stands is replaced by it. */
  readonly agreeToTerminate: TerminationPayload;
  /** Records the cause of a breach and what will be done about it (H7.3.2). */
  readonly analyseBreach: BreachPayload;
  /** Says whether the customer agrees that the provider is not liable (H7.3.2). Where it does, nothing is rectified and no credit is owed; where it does not, the breach is rectified as any other. */
  readonly answerAttribution: BreachPayload;
  /** Confirms the outcome of a mediation that the other side recorded, or disputes it: then it is to be recorded anew (H7.3.3). */
  readonly answerMediationOutcome: BreachPayload;
  /** Approves a credit for the provider. Within the caller's `mayApproveUpTo` it is posted; above it a second person must approve it whose limit covers it (H7.3.4). */
  readonly approveCredit: BreachPayload;
  /** Asks for the mediation of an escalated breach, before the managers' date brings it about (H7.3.3). */
  readonly askForMediation: BreachPayload;
  /** Says what a change risks and touches, and whether it can be done. The change board is asked then (H4.4). */
  readonly assessChange: ChangePayload;
  /** Attaches a document that was sent to a contract: from then on both parties see it. A document belongs to one contract. */
  readonly attachDocument: DocumentPayload;
  /** For workflows: the contract says from now on what a signed version says. */
  readonly bringIntoForce: ContractPayload;
  /** Chooses to terminate over a breach that mediation did not settle: by a contact who may sign (H7.3.3, H7.4). The breach ends, its credit is settled all the same, and its contract has a ground for termination. It gives no notice: that is not part of Surety yet. */
  readonly chooseTermination: BreachPayload;
  /** Claims the credit of a breach: from the breach on until its `claimableUntil`, of which a late claim is told the last day (H7.3.4). */
  readonly claimCredit: BreachPayload;
  /** Claims damages for a breach: from the breach on, until the agreement's claim window closes; without a window at any time. One claim for a breach (H7.3.4). */
  readonly claimDamages: BreachPayload;
  /** For workflows. */
  readonly closeBreach: BreachPayload;
  /** For workflows: closes a contract that has ended, once all that was under way is over: revokes webhooks that nothing is left for, and tells both sides (H7.4). */
  readonly closeContract: CloseContractPayload;
  /** Says something about a clause of a version, for the other side to read. */
  readonly commentOnClause: ContractPayload;
  /** For workflows: all three subgraphs have erased what is personal of a contract, what came late too (H7.4). */
  readonly concludeErasure: ConcludeErasurePayload;
  /** Confirms a notice for the other side (H7.4). One that is not confirmed ends the contract all the same, on record. */
  readonly confirmNotice: TerminationPayload;
  /** Confirms what the customer reported: its cause is to be found then, and it is rectified (H7.3.2, H7.3.5). */
  readonly confirmReport: BreachPayload;
  /** Contests what the customer reported, with the reason; the customer upholds it or takes it back. */
  readonly contestReport: BreachPayload;
  /** For workflows. */
  readonly contractsTrailCopied: Scalars['Int']['output'];
  /** Answers an offer with another version: the other side is to answer then. */
  readonly counterOffer: ContractPayload;
  /** Proposes another settlement in answer to the open one (H7.3.3). */
  readonly counterSettlement: BreachPayload;
  /** Registers a party with its contacts. */
  readonly createParty: PartyPayload;
  /** Registers a service. */
  readonly createService: ServicePayload;
  /** Closes the vote with the votes that are in: a member of the board, once there is a quorum. A tie rejects. */
  readonly decideChange: ChangePayload;
  /** For workflows: decides on a change whose vote is due, where there is a quorum. */
  readonly decideDueChange: ChangePayload;
  /** Approves a change at once: a single board member of the provider, when it can't wait. The board reviews that afterwards. */
  readonly decideEmergencyChange: ChangePayload;
  /** Hands one's vote to another member of the board. */
  readonly delegateVote: ChangePayload;
  /** Writes the closing record; the change is over then. */
  readonly documentChange: ChangePayload;
  /** Draws up a version of the catalogue. It holds for nobody until it is published (H8.2). */
  readonly draftCatalogue: CataloguePayload;
  /** Draws up a contract. It binds nobody until both parties signed it; its term may not begin in the past. */
  readonly draftContract: ContractPayload;
  /** Erases a contact that asks for it, and is needed no more: name, address and what it signs in with. It is told nothing any more; its decisions stay in the trail until their contract's years are over (H1.3; GDPR art. 17, PIPL art. 47). */
  readonly eraseContact: ContactPayload;
  /** For workflows, and for `surety erase`: erases what is personal of an ended contract whose records need not be kept any more (H7.4). Never sooner. */
  readonly eraseContract: EraseContractPayload;
  /** For workflows: deletes the reports of an erased contract from the store of files, unless another contract's document has the same content (H7.4). */
  readonly eraseFiles: EraseFilesPayload;
  /** For workflows. */
  readonly escalateNotice: NotificationPayload;
  /** For workflows: the term is over. The contract ends, unless it goes on for a month by its own words. */
  readonly expireContract: ExpireContractPayload;
  /** For workflows: ends an offer that nobody answered in time. */
  readonly expireOffer: ContractPayload;
  /** Moves the date by which the cause is to be found, with a reason that the customer is told (H7.3.2). */
  readonly extendAnalysis: BreachPayload;
  /** Gives written notice for the caller's party, by a contact that may sign: the contract ends with the last day (H7.4). */
  readonly giveNotice: TerminationPayload;
  /** For workflows. */
  readonly giveUpNotification: NotificationPayload;
  /** Has the provider plan anew, instead of terminating (H7.3.3). */
  readonly grantNewPlan: BreachPayload;
  /** Hands something over: the customer says whether it is complete (H7.4). */
  readonly handOver: TerminationPayload;
  /** Holds a breach notice back, where the contract allows it. The deadline of H7.3.1 does not move. */
  readonly holdBreachNotice: BreachPayload;
  /** Begins the implementation, within the window, or says that it is finished. */
  readonly implementChange: ChangePayload;
  /** Draws up a contract from a file (H8.3). Parties and services are found by the externalId in it, else by their exact name. */
  readonly importContract: ContractPayload;
  /** For workflows: ends a claim window in which nobody claimed (H7.3.4). */
  readonly lapseCredit: BreachPayload;
  /** Offers the draft to the customer, until an instant (H1.4). */
  readonly offerContract: ContractPayload;
  /** Offers to end the contract by agreement: on any day from today, or at once (H7.4). */
  readonly offerTermination: TerminationPayload;
  /** For workflows: opens the supplement that a review proposed and both sides agreed to, ready to be signed. One that was opened is answered again. */
  readonly openReviewSupplement: OpenReviewSupplementPayload;
  /** Says for the caller's party, by a contact that may sign, that the contract is not to go on by itself after its term (H7.4). */
  readonly optOutOfRenewal: ContractPayload;
  /** What a deadline of a breach brings about once it has passed: silence answers, an effect is confirmed. One that was kept, or is not there yet, changes nothing. */
  readonly passBreachDeadline: BreachPayload;
  /** For workflows: an instant before the end of the term has come. Renewal can be spoken of, or the contract is renewed by itself. What is not due changes nothing. */
  readonly passRenewal: PassRenewalPayload;
  /** For workflows: ends the contract whose notice has run out, or lapses an offer that nobody answered. One whose instant has not come, or that was decided on, changes nothing. */
  readonly passTerminationDeadline: TerminationPayload;
  /** Lets nobody be reminded any more of what waits for people of a breach, change, termination, review, finding or audit, until `resumeReminders`. Whose turn it is, what is overdue and every deadline stay as they are. */
  readonly pauseReminders: RemindersPayload;
  /** Says who sees to what is handed over, and by when. */
  readonly planHandover: TerminationPayload;
  /** Plans what is done so that a breach does not come again (H7.3.5). By when it is to be reported is the contract's to say. */
  readonly planRectification: BreachPayload;
  /** For workflows: who is told with a digest, or what stands in one, is put on record before it is sent. */
  readonly prepareDelivery: NotificationPayload;
  /** For workflows. */
  readonly project: ProjectPayload;
  /** Offers the customer another term, with the terms and standards for it. Answered, countered and signed as any offer, it is the next version, in force from the day after the present term (H7.4). */
  readonly proposeRenewal: ContractPayload;
  /** Proposes how a breach is settled (H7.3.3). What is under way waits for the answer. It signs the settlement for the side that proposes it. */
  readonly proposeSettlement: BreachPayload;
  /** Offers a change of a contract in force, from a date on. Signed by both sides it is the next version (H7.3.3). */
  readonly proposeSupplement: ContractPayload;
  /** Publishes a draft: it never changes any more, and from its day on it takes over from the version before it (H8.2). */
  readonly publishCatalogue: CataloguePayload;
  /** For workflows: how a proposed version would have come out in the past. The first assessment of a version stays. */
  readonly recordAssessment: ContractPayload;
  /** For workflows. */
  readonly recordBreach: RecordBreachPayload;
  /** Says what the end affects: what stops, for whom. Open breaches, credits and changes are listed beside it; the customer is told (H7.4). */
  readonly recordImpact: TerminationPayload;
  /** Puts a published value of an index on record for all contracts of the tenant that name it. The same value again changes nothing; another one for the same month is the next revision, with its reason. A fee that was worked out before stays (H7.1). */
  readonly recordIndexValue: IndexValuePayload;
  /** For workflows. */
  readonly recordMeasured: ContractPayload;
  /** Records what a mediation came to, for one side; the other one confirms it (H7.3.3). */
  readonly recordMediationOutcome: BreachPayload;
  /** For workflows. */
  readonly recordNotTold: NotificationPayload;
  /** For workflows. */
  readonly recordNoticeLate: BreachPayload;
  /** Records what billing did with a credit: paid it, set it off, or got it back. The reference is booked once (H7.3.4). */
  readonly recordPayout: PayoutPayload;
  /** For workflows. */
  readonly recordTold: NotificationPayload;
  /** Refuses a credit for the provider, with the reason (H7.3.4). */
  readonly refuseCredit: BreachPayload;
  /** Refuses damages for the provider, with the reason (H7.3.4). */
  readonly refuseDamages: BreachPayload;
  /** Refuses a suspension, or takes one's own request back. */
  readonly refuseSuspension: ContractPayload;
  /** Says no to an offer; the contract goes on. */
  readonly refuseTermination: TerminationPayload;
  /** Registers an address of a party's system that is told what the party is told, from now on. Its secret is shown this once. */
  readonly registerWebhook: WebhookPayload;
  /** Says that what was handed over is not complete; the provider hands it over again. */
  readonly rejectHandover: TerminationPayload;
  /** Says no to an offer, with reasons. A draft can be drawn up anew; a contract in force goes on as it is. */
  readonly rejectOffer: ContractPayload;
  /** Rejects the rectification of a breach: the provider gets a new date, or after the agreed number of rejections the managers of both sides decide (H7.3.5). */
  readonly rejectRectification: BreachPayload;
  /** Rejects the open settlement (H7.3.3): the breach is rectified without one; in the last round the managers of both sides decide. */
  readonly rejectSettlement: BreachPayload;
  /** Lets a held notice go. */
  readonly releaseBreachNotice: BreachPayload;
  /** Takes a document back that your party sent. Those of a contract that somebody has signed stay. */
  readonly removeDocument: DocumentPayload;
  /** Removes a webhook: it is told nothing any more. */
  readonly removeWebhook: WebhookPayload;
  /**
   * Opens a sealed period again: what came after its seal counts now, and what comes within the contract's grace time from now on; then it is
   * sealed again. Breaches of the period that were closed go on: figures that lift the miss withdraw them and take their credit back, others settle
   * it anew. Both sides are told, with the reason.
   */
  readonly reopenPeriod: ReopenPeriodPayload;
  /** Repeals a published version: no contract is signed under it from its day on. Those that were keep it (H8.2). */
  readonly repealCatalogue: CataloguePayload;
  /** Reports a breach that no measurement finds (H7.3): what the provider's side reports stands at once, what the customer reports is confirmed or contested by the provider. One of the same kind, service and period can be open at a time. */
  readonly reportBreach: BreachPayload;
  /** Reports that the measures were carried out; the customer accepts or rejects that (H7.3.5). */
  readonly reportRectification: BreachPayload;
  /** Asks for a change of a service that a contract in force promises: by either of its sides, or an operator (H4.4). */
  readonly requestChange: ChangePayload;
  /** For workflows. */
  readonly requestNotification: NotificationPayload;
  /** Tells a notification again, for 3 days, to whoever was not reached: contacts and webhooks. One that is still being tried is tried at once, and one that waits for quiet hours or a digest is told at once. */
  readonly resendNotification: ResendPayload;
  /** Ends a suspension, which either side may: everything is promised again from now on. */
  readonly resumeContract: ContractPayload;
  /** Lets people be reminded again. Who was to be reminded meanwhile is reminded now, where the step is still open and not overdue. */
  readonly resumeReminders: RemindersPayload;
  /** Draws a version up anew, whole, while it is a draft. */
  readonly reviseCatalogue: CataloguePayload;
  /** Draws the draft up anew, as the next version. The provider's side, while it is not offered. */
  readonly reviseDraft: ContractPayload;
  /** Says that a change was undone: the service is as it was before. */
  readonly rollBackChange: ChangePayload;
  /** Gives a webhook a new secret, shown this once. For 24 hours what is sent is signed by the former one too. */
  readonly rotateWebhookSecret: WebhookPayload;
  /** Sets the window in which an approved change is carried out, or moves it. The customer is told. */
  readonly scheduleChange: ChangePayload;
  /** For workflows: works out what a breach gives back on its newest figures (H7.3.4). */
  readonly settleCompensation: BreachPayload;
  /** Signs the agreed version for your party: you need a contact of it that carries your subject and may sign. In force when both signed. */
  readonly signContract: ContractPayload;
  /** Signs, by a contact that may, that everything was handed over; with the second side's signature the termination is over (H7.4). */
  readonly signHandover: TerminationPayload;
  /** Asks to suspend a contract in force: while it is suspended nothing is promised. Nothing changes until the other side agrees. */
  readonly suspendContract: ContractPayload;
  /** Records a contract that was signed elsewhere. No signatures are asked; its term may begin in the past. */
  readonly takeOverContract: ContractPayload;
  /** Changes what is known of a contact, and what it may decide. What it decided before stays. */
  readonly updateContact: ContactPayload;
  /** Says anew where a webhook is, what it is told, and whether it is told anything. */
  readonly updateWebhook: WebhookPayload;
  /** Upholds a report that the provider contests: the managers of both sides decide then. */
  readonly upholdReport: BreachPayload;
  /** Confirms that an implemented change does what it was made for. */
  readonly verifyChange: ChangePayload;
  /** Votes on a change, or in the review of an emergency decision, for oneself and for whoever handed one the vote. The vote that makes the outcome certain decides. */
  readonly voteOnChange: ChangePayload;
  /** Takes a change back before its implementation begins: the side that asked for it. */
  readonly withdrawChange: ChangePayload;
  /** Takes a notice back until it is confirmed, or an offer until it is answered: the side that gave it. */
  readonly withdrawNotice: TerminationPayload;
  /** Takes one's own offer back before it is answered. */
  readonly withdrawOffer: ContractPayload;
  /** Takes a report back: the side that reported it, while nothing is agreed on about it. What was told is retracted, what was under way ends. */
  readonly withdrawReport: BreachPayload;
};


export type MutationabandonContractArgs = {
  input: RefuseOfferInput;
};


export type MutationacceptDamagesArgs = {
  input: AcceptDamagesInput;
};


export type MutationacceptHandoverArgs = {
  input: AcceptHandoverInput;
};


export type MutationacceptOfferArgs = {
  input: AnswerOfferInput;
};


export type MutationacceptRectificationArgs = {
  input: AcceptRectificationInput;
};


export type MutationacceptSettlementArgs = {
  input: AcceptSettlementInput;
};


export type MutationacknowledgeNotificationArgs = {
  input: AcknowledgeNotificationInput;
};


export type MutationaddContactArgs = {
  input: AddContactInput;
};


export type MutationagreeToSuspensionArgs = {
  input: SuspendContractInput;
};


export type MutationagreeToTerminateArgs = {
  input: ConfirmNoticeInput;
};


export type MutationanalyseBreachArgs = {
  input: AnalyseBreachInput;
};


export type MutationanswerAttributionArgs = {
  input: AnswerAttributionInput;
};


export type MutationanswerMediationOutcomeArgs = {
  input: AnswerMediationOutcomeInput;
};


export type MutationapproveCreditArgs = {
  input: ApproveCreditInput;
};


export type MutationaskForMediationArgs = {
  input: AskForMediationInput;
};


export type MutationassessChangeArgs = {
  input: AssessChangeInput;
};


export type MutationattachDocumentArgs = {
  input: AttachDocumentInput;
};


export type MutationbringIntoForceArgs = {
  input: BringIntoForceInput;
};


export type MutationchooseTerminationArgs = {
  input: ChooseTerminationInput;
};


export type MutationclaimCreditArgs = {
  input: ClaimCreditInput;
};


export type MutationclaimDamagesArgs = {
  input: ClaimDamagesInput;
};


export type MutationcloseBreachArgs = {
  input: CloseBreachInput;
};


export type MutationcloseContractArgs = {
  input: CloseContractInput;
};


export type MutationcommentOnClauseArgs = {
  input: CommentOnClauseInput;
};


export type MutationconcludeErasureArgs = {
  input: ConcludeErasureInput;
};


export type MutationconfirmNoticeArgs = {
  input: ConfirmNoticeInput;
};


export type MutationconfirmReportArgs = {
  input: ConfirmReportInput;
};


export type MutationcontestReportArgs = {
  input: ContestReportInput;
};


export type MutationcontractsTrailCopiedArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationcounterOfferArgs = {
  input: CounterOfferInput;
};


export type MutationcounterSettlementArgs = {
  input: ProposeSettlementInput;
};


export type MutationcreatePartyArgs = {
  input: CreatePartyInput;
};


export type MutationcreateServiceArgs = {
  input: CreateServiceInput;
};


export type MutationdecideChangeArgs = {
  input: DecideChangeInput;
};


export type MutationdecideDueChangeArgs = {
  input: DecideDueChangeInput;
};


export type MutationdecideEmergencyChangeArgs = {
  input: DecideEmergencyChangeInput;
};


export type MutationdelegateVoteArgs = {
  input: DelegateVoteInput;
};


export type MutationdocumentChangeArgs = {
  input: DocumentChangeInput;
};


export type MutationdraftCatalogueArgs = {
  input: DraftCatalogueInput;
};


export type MutationdraftContractArgs = {
  input: DraftContractInput;
};


export type MutationeraseContactArgs = {
  input: EraseContactInput;
};


export type MutationeraseContractArgs = {
  input: EraseContractInput;
};


export type MutationeraseFilesArgs = {
  input: EraseFilesInput;
};


export type MutationescalateNoticeArgs = {
  input: EscalateNoticeInput;
};


export type MutationexpireContractArgs = {
  input: ExpireContractInput;
};


export type MutationexpireOfferArgs = {
  input: ExpireOfferInput;
};


export type MutationextendAnalysisArgs = {
  input: ExtendAnalysisInput;
};


export type MutationgiveNoticeArgs = {
  input: GiveNoticeInput;
};


export type MutationgiveUpNotificationArgs = {
  input: GiveUpNotificationInput;
};


export type MutationgrantNewPlanArgs = {
  input: GrantNewPlanInput;
};


export type MutationhandOverArgs = {
  input: HandOverInput;
};


export type MutationholdBreachNoticeArgs = {
  input: HoldBreachNoticeInput;
};


export type MutationimplementChangeArgs = {
  input: ImplementChangeInput;
};


export type MutationimportContractArgs = {
  input: ImportContractInput;
};


export type MutationlapseCreditArgs = {
  input: LapseCreditInput;
};


export type MutationofferContractArgs = {
  input: OfferContractInput;
};


export type MutationofferTerminationArgs = {
  input: OfferTerminationInput;
};


export type MutationopenReviewSupplementArgs = {
  input: OpenReviewSupplementInput;
};


export type MutationoptOutOfRenewalArgs = {
  input: OptOutOfRenewalInput;
};


export type MutationpassBreachDeadlineArgs = {
  input: PassBreachDeadlineInput;
};


export type MutationpassRenewalArgs = {
  input: PassRenewalInput;
};


export type MutationpassTerminationDeadlineArgs = {
  input: PassTerminationDeadlineInput;
};


export type MutationpauseRemindersArgs = {
  input: PauseRemindersInput;
};


export type MutationplanHandoverArgs = {
  input: PlanHandoverInput;
};


export type MutationplanRectificationArgs = {
  input: PlanRectificationInput;
};


export type MutationprepareDeliveryArgs = {
  input: PrepareDeliveryInput;
};


export type MutationprojectArgs = {
  input: ProjectInput;
};


export type MutationproposeRenewalArgs = {
  input: ProposeRenewalInput;
};


export type MutationproposeSettlementArgs = {
  input: ProposeSettlementInput;
};


export type MutationproposeSupplementArgs = {
  input: ProposeSupplementInput;
};


export type MutationpublishCatalogueArgs = {
  input: PublishCatalogueInput;
};


export type MutationrecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


export type MutationrecordBreachArgs = {
  input: RecordBreachInput;
};


export type MutationrecordImpactArgs = {
  input: RecordImpactInput;
};


export type MutationrecordIndexValueArgs = {
  input: RecordIndexValueInput;
};


export type MutationrecordMeasuredArgs = {
  input: RecordMeasuredInput;
};


export type MutationrecordMediationOutcomeArgs = {
  input: RecordMediationOutcomeInput;
};


export type MutationrecordNotToldArgs = {
  input: RecordNotToldInput;
};


export type MutationrecordNoticeLateArgs = {
  input: RecordNoticeLateInput;
};


export type MutationrecordPayoutArgs = {
  input: RecordPayoutInput;
};


export type MutationrecordToldArgs = {
  input: RecordToldInput;
};


export type MutationrefuseCreditArgs = {
  input: RefuseCreditInput;
};


export type MutationrefuseDamagesArgs = {
  input: RefuseDamagesInput;
};


export type MutationrefuseSuspensionArgs = {
  input: SuspendContractInput;
};


export type MutationrefuseTerminationArgs = {
  input: AnswerTerminationInput;
};


export type MutationregisterWebhookArgs = {
  input: RegisterWebhookInput;
};


export type MutationrejectHandoverArgs = {
  input: RejectHandoverInput;
};


export type MutationrejectOfferArgs = {
  input: RefuseOfferInput;
};


export type MutationrejectRectificationArgs = {
  input: RejectRectificationInput;
};


export type MutationrejectSettlementArgs = {
  input: RejectSettlementInput;
};


export type MutationreleaseBreachNoticeArgs = {
  input: ReleaseBreachNoticeInput;
};


export type MutationremoveDocumentArgs = {
  input: RemoveDocumentInput;
};


export type MutationremoveWebhookArgs = {
  input: RemoveWebhookInput;
};


export type MutationreopenPeriodArgs = {
  input: ReopenPeriodInput;
};


export type MutationrepealCatalogueArgs = {
  input: RepealCatalogueInput;
};


export type MutationreportBreachArgs = {
  input: ReportBreachInput;
};


export type MutationreportRectificationArgs = {
  input: ReportRectificationInput;
};


export type MutationrequestChangeArgs = {
  input: RequestChangeInput;
};


export type MutationrequestNotificationArgs = {
  input: RequestNotificationInput;
};


export type MutationresendNotificationArgs = {
  input: ResendNotificationInput;
};


export type MutationresumeContractArgs = {
  input: SuspendContractInput;
};


export type MutationresumeRemindersArgs = {
  input: ResumeRemindersInput;
};


export type MutationreviseCatalogueArgs = {
  input: ReviseCatalogueInput;
};


export type MutationreviseDraftArgs = {
  input: ReviseDraftInput;
};


export type MutationrollBackChangeArgs = {
  input: RollBackChangeInput;
};


export type MutationrotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


export type MutationscheduleChangeArgs = {
  input: ScheduleChangeInput;
};


export type MutationsettleCompensationArgs = {
  input: SettleCompensationInput;
};


export type MutationsignContractArgs = {
  input: SignContractInput;
};


export type MutationsignHandoverArgs = {
  input: ConfirmNoticeInput;
};


export type MutationsuspendContractArgs = {
  input: SuspendContractInput;
};


export type MutationtakeOverContractArgs = {
  input: TakeOverContractInput;
};


export type MutationupdateContactArgs = {
  input: UpdateContactInput;
};


export type MutationupdateWebhookArgs = {
  input: UpdateWebhookInput;
};


export type MutationupholdReportArgs = {
  input: UpholdReportInput;
};


export type MutationverifyChangeArgs = {
  input: VerifyChangeInput;
};


export type MutationvoteOnChangeArgs = {
  input: VoteOnChangeInput;
};


export type MutationwithdrawChangeArgs = {
  input: WithdrawChangeInput;
};


export type MutationwithdrawNoticeArgs = {
  input: AnswerTerminationInput;
};


export type MutationwithdrawOfferArgs = {
  input: RefuseOfferInput;
};


export type MutationwithdrawReportArgs = {
  input: WithdrawReportInput;
};

/** Why a breach gives nothing back. */
export type NothingOwed =
  /** The agreement does not say what the period costs: no fee, or one by the item. */
  | 'FEE_NOT_KNOWN'
  /** Both sides agree that the provider is not liable (H7.3.2). */
  | 'LIABILITY_EXCLUDED'
  /** On the newest figures no target is missed. */
  | 'MISS_LIFTED'
  /** It was reported, not measured: tiers of availability give nothing for it. What else is owed is agreed on in a settlement (H7.3.3). */
  | 'NOT_MEASURED'
  /** The agreement gives no credits. */
  | 'NO_CREDIT_AGREED'
  /** No missed availability is below a tier, and no hour of interruption is beyond what earns nothing. */
  | 'NO_TIER_REACHED'
  /** Other breaches have earned all that the period or the twelve months may give. */
  | 'USED_UP';

/** From when the 24 hours of H7.3.1 count. */
export type NoticeClock =
  /** From the instant at which Surety found it. */
  | 'DETECTION'
  /** From the instant at which the miss became certain. */
  | 'OCCURRENCE';

/** One fact told to one party. */
export type Notification = {
  readonly __typename?: 'Notification';
  /** Somebody of the party is to acknowledge it by then; null where nobody is asked to, and before it is told. */
  readonly acknowledgeBy: Maybe<Scalars['DateTime']['output']>;
  /** When somebody of the party said that it has arrived; null while nobody has. */
  readonly acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** When nobody had acknowledged it in time, and it was told once more and to the party's managers. */
  readonly escalatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The type of the event that webhooks get, e.g. `io.surety.breach.notified`. */
  readonly eventType: Scalars['String']['output'];
  /** What became true, e.g. `breach/brc_…/notified`; told once. */
  readonly fact: Scalars['String']['output'];
  /** Delivery was given up, on record; of a correction that nobody was told yet, also when a newer one has overtaken it. */
  readonly gaveUpAt: Maybe<Scalars['DateTime']['output']>;
  /** `ntf_…`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of message it is. */
  readonly kind: NotificationKind;
  /** To whom. */
  readonly party: Party;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When the first contact's mail server accepted it; null while not. */
  readonly toldAt: Maybe<Scalars['DateTime']['output']>;
  /** It is told at once, whatever quiet hours and digest a contact has; its kind says so. */
  readonly urgent: Scalars['Boolean']['output'];
};

/** A page of notifications (Relay). */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** Notifications with their cursors. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A notification in a page. */
export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The notification. */
  readonly node: Notification;
};

/** Kinds of messages. What is urgent is told at once, whatever quiet hours and digest a contact has; the rest can wait. */
export type NotificationKind =
  /** To the customer: the analysis of a breach takes longer, and why (H7.3.2). */
  | 'ANALYSIS_EXTENDED'
  /** To the provider's manager: the analysis is overdue. */
  | 'ANALYSIS_OVERDUE'
  /** To the auditors of an audit, who ordered it and the provider's manager: it was reported, closed or cancelled (H6.3). */
  | 'AUDIT_NEWS'
  /** To the provider's manager: an audit was not begun or reported in time; to the provider: nobody named its auditors in time (H6.3). */
  | 'AUDIT_OVERDUE'
  /** To whose turn it is, at 50, 75 and 90 % of the time: an audit is still to be begun or reported, or its auditors to be named (H6.3). Urgent when it would else come after its deadline. */
  | 'AUDIT_REMINDER'
  /** To the auditors of an audit and who ordered it: it is to be begun or reported; to the provider's manager: its auditors are to be named (H6.3). Urgent when it would else come after its deadline. */
  | 'AUDIT_TURN'
  /** To the customer: a target was missed, or a breach is reported; what the customer reported itself is confirmed to have arrived (H7.3.1). Urgent. */
  | 'BREACH_NOTICE'
  /** To the customer: newer figures brought it back. Urgent. */
  | 'BREACH_REINSTATED'
  /** To the customer: newer figures lifted the miss, or the report was taken back. Urgent. */
  | 'BREACH_RETRACTED'
  /** To the managers: a step of a change was not done in time (H4.4). Urgent. */
  | 'CHANGE_OVERDUE'
  /** To those whose turn it is: a step of a change is due soon (H4.4). Urgent when it would else come after its deadline. */
  | 'CHANGE_REMINDER'
  /** To the customer: when a change of its service is carried out (H4.4). Urgent when it would else come after its deadline. */
  | 'CHANGE_SCHEDULED'
  /** To those whose turn it is: a step of a change is to be done (H4.4). Urgent when it would else come after its deadline. */
  | 'CHANGE_TURN'
  /** To the customer: what the provider answered to a complaint (H6.1). */
  | 'COMPLAINT_ANSWERED'
  /** To both sides: a complaint of the customer is on record (H6.1). */
  | 'COMPLAINT_RECORDED'
  /** To both sides: all that was under way when the contract ended is over, and what becomes of its records and of the party's webhooks (H7.4). */
  | 'CONTRACT_CLOSED'
  /** To the customer: a credit was not claimed in time and has lapsed (H7.3.4). */
  | 'CREDIT_LAPSED'
  /** To the customer, and to the provider's manager: a credit stands in the ledger (H7.3.4). */
  | 'CREDIT_POSTED'
  /** To the customer: the provider refused a credit, and why (H7.3.4). */
  | 'CREDIT_REFUSED'
  /** To the customer: half of the time in which a credit can be claimed has passed (H7.3.4). Urgent when it would else come after its deadline. */
  | 'CREDIT_REMINDER'
  /** To the customer, and to the provider's manager: a credit was taken back (H7.3.4). */
  | 'CREDIT_REVERSED'
  /** To the provider's manager: a credit waits for its approval, or for that of a second person (H7.3.4). */
  | 'CREDIT_TO_APPROVE'
  /** To the customer, and to the provider's manager: damages were accepted and stand in the ledger (H7.3.4). */
  | 'DAMAGES_ACCEPTED'
  /** To the provider's manager: the customer claims damages for a breach (H7.3.4). */
  | 'DAMAGES_CLAIMED'
  /** To the customer, and to the provider's manager: nothing is owed for the breach any more, damages are lifted (H7.3.4). */
  | 'DAMAGES_LIFTED'
  /** To the customer: the provider refused damages (H7.3.4). */
  | 'DAMAGES_REFUSED'
  /** To the provider's manager: one person has accepted damages above their limit, a second one is awaited (H7.3.4). */
  | 'DAMAGES_TO_ACCEPT'
  /** To both sides: the figures show that a remediation did not work; it begins again (H6.3). */
  | 'FINDING_NOT_EFFECTIVE'
  /** To the provider's manager, and 3 days later to the customer: what was to be done about a finding was not done in time (H6.3). */
  | 'FINDING_OVERDUE'
  /** To whose turn it is, at 50, 75 and 90 % of the time: what is to be done about a finding is still awaited (H6.3). Urgent when it would else come after its deadline. */
  | 'FINDING_REMINDER'
  /** To both sides: a finding is verified as solved (H6.3). */
  | 'FINDING_SOLVED'
  /** To whose turn it is: a finding was opened, or something is to be done about it (H6.3). Urgent when it would else come after its deadline. */
  | 'FINDING_TURN'
  /** To both sides: another person verified that a finding was put right, and its effect is watched (H6.3). */
  | 'FINDING_VERIFIED'
  /** To the customer: the notice once more, since nobody acknowledged it in time (H7.3.1). Urgent. */
  | 'NOTICE_AGAIN'
  /** To the provider's manager: the customer was not told in time. Urgent. */
  | 'NOTICE_LATE'
  /** To the customer's managers: nobody acknowledged the notice in time. Urgent. */
  | 'NOTICE_UNACKNOWLEDGED'
  /** To the provider's manager: half of the 24 hours have passed, the customer is not told. Urgent. */
  | 'NOTICE_WARNING_12H'
  /** To the provider's manager: four of the 24 hours are left, the customer is not told. Urgent. */
  | 'NOTICE_WARNING_20H'
  /** To the customer, and to the provider's manager: a sealed period was opened again, and why. */
  | 'PERIOD_REOPENED'
  /** To the managers of both sides: they are to find a way out of a breach (H7.3.3, H7.3.5). Urgent. */
  | 'REMEDY_ESCALATED'
  /** To a side that did not do it: what was decided about a breach (H7.3). */
  | 'REMEDY_NEWS'
  /** To the provider's manager: what the provider owes for a breach was not done in time (H7.3.5). */
  | 'REMEDY_OVERDUE'
  /** To the side whose turn it is: what is to be done about a breach is due soon (H7.3). Urgent when it would else come after its deadline. */
  | 'REMEDY_REMINDER'
  /** To the provider: newer figures brought the miss back, and what was owed is owed again. Urgent when it would else come after its deadline. */
  | 'REMEDY_RESUMED'
  /** To the provider: newer figures lifted the miss or the report was taken back, nothing more is owed for it. */
  | 'REMEDY_STOPPED'
  /** To the side whose turn it is: something is to be done about a breach (H7.3). Urgent when it would else come after its deadline. */
  | 'REMEDY_TURN'
  /** To both sides: what becomes of the contract at the end of its term (H7.4). */
  | 'RENEWAL_NEWS'
  /** To both sides: the term ends soon, and what happens then unless they decide otherwise (H7.4). */
  | 'RENEWAL_OPENED'
  /** To the provider's manager: the report of a review was not completed or approved in time (H6.2). */
  | 'REVIEW_OVERDUE'
  /** To both sides: the report is published, with the customer's answer or its silence (H6.2). */
  | 'REVIEW_PUBLISHED'
  /** To whose turn it is: the report of a review is due soon, or its answer (H6.2). Urgent when it would else come after its deadline. */
  | 'REVIEW_REMINDER'
  /** To the customer: the report, and until when it can be answered (H6.2). Urgent when it would else come after its deadline. */
  | 'REVIEW_REPORT'
  /** To whose turn it is: the report of a review is to be completed or approved (H6.2, H6.4). Urgent when it would else come after its deadline. */
  | 'REVIEW_TURN'
  /** To contacts of the customer who are asked how satisfied they are: the question, with a link of their own (H6.1). Urgent when it would else come after its deadline. Never part of a digest. */
  | 'SURVEY_INVITATION'
  /** To contacts of the customer who were asked and have not answered, once (H6.1). Urgent when it would else come after its deadline. Never part of a digest. */
  | 'SURVEY_REMINDER'
  /** To both sides: what became of a termination (H7.4). */
  | 'TERMINATION_NEWS'
  /** To the other side: notice of termination was given, or an end by agreement offered (H7.4). Urgent. */
  | 'TERMINATION_NOTICE'
  /** To the managers: what is to be done for the end of a contract was not done in time (H7.4). */
  | 'TERMINATION_OVERDUE'
  /** To the side whose turn it is: what is to be done for the end of a contract is due soon (H7.4). Urgent when it would else come after its deadline. */
  | 'TERMINATION_REMINDER'
  /** To the side whose turn it is: something is to be done for the end of a contract (H7.4). Urgent when it would else come after its deadline. */
  | 'TERMINATION_TURN';

export type NotificationPayload = {
  readonly __typename?: 'NotificationPayload';
  /** It, read when it is asked for; null when refused, and of a daily digest. */
  readonly notification: Maybe<Notification>;
  /** Null when refused. */
  readonly notificationId: Maybe<Scalars['ID']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

export type NotificationToSend = {
  readonly __typename?: 'NotificationToSend';
  readonly acknowledgeBy: Maybe<Scalars['DateTime']['output']>;
  readonly fact: Scalars['String']['output'];
  /** When attempts are given up: 3 days after everybody could first be told. */
  readonly giveUpAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** It tells of a breach that was lifted before anybody was told, or asks for something that is not owed while the miss is lifted: nobody is told now, and everybody once it comes back. */
  readonly isLifted: Scalars['Boolean']['output'];
  /** It tells of a correction that a newer one has overtaken: nobody else is told, and `giveUpNotification` ends it. */
  readonly isSuperseded: Scalars['Boolean']['output'];
  readonly recipients: ReadonlyArray<RecipientToSend>;
  /** `prepareDelivery` is to be called before. */
  readonly toPrepare: Scalars['Boolean']['output'];
  readonly webhooks: ReadonlyArray<WebhookToCall>;
};

/** An offer. */
export type OfferContractInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer expires then, when it is not answered. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An offer to end a contract by agreement (H7.4). */
export type OfferTerminationInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** Documents that belong to it (`doc_…`): of the contract, or ones that you have sent; these are attached to it. */
  readonly documentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The last day of the contract, in its local time, today or later; without it the contract ends in the moment in which the other side says yes. */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The contract's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words that the other side reads. */
  readonly reason: Scalars['String']['input'];
};

export type OpenReviewSupplementInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly effectiveFrom: Scalars['LocalDate']['input'];
  /** Of the period that was reviewed; the signatories read it. */
  readonly period: Scalars['String']['input'];
  readonly reviewId: Scalars['ID']['input'];
  readonly targets: ReadonlyArray<ReviewedTargetInput>;
};

export type OpenReviewSupplementPayload = {
  readonly __typename?: 'OpenReviewSupplementPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** Number of the version that is to be signed. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What an OpenSLO file holds. Nothing is kept of it: draw up a contract with what you take over. */
export type OpenSloReading = {
  readonly __typename?: 'OpenSloReading';
  /** What has no counterpart here, e.g. `AlertPolicy on-call` or `SLO latency: a threshold of a metric`. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  /** Empty when it could be read. */
  readonly problems: ReadonlyArray<Problem>;
  /** Its objectives as targets; their services are named, so look them up. */
  readonly targets: ReadonlyArray<OpenSloTarget>;
};

/** A target as an OpenSLO file has it: what `TargetInput` takes, but for its service. */
export type OpenSloTarget = {
  readonly __typename?: 'OpenSloTarget';
  /** The services that make this one up, as JSON text of the contract file; null when it is measured itself. */
  readonly composition: Maybe<Scalars['String']['output']>;
  /** What is measured (H3.2). */
  readonly indicator: Indicator;
  /** How the service is measured; `PROBES` where the file does not say it. */
  readonly measuredBy: MeasuredBy;
  /** How value and limit compare. */
  readonly operator: TargetOperator;
  /** Over what it is judged. */
  readonly period: PeriodUnit;
  /** The service's name in the file. */
  readonly service: Scalars['String']['output'];
  /** The service's id in the other system, where the file has it. */
  readonly serviceExternalId: Maybe<Scalars['String']['output']>;
  /** Probes: how long a state holds without a new one; null: the file does not say it. */
  readonly staleAfter: Maybe<Scalars['Duration']['output']>;
  /** Unit of `value`. */
  readonly unit: TargetUnit;
  /** The limit, a decimal in `unit`, e.g. `99.9`. */
  readonly value: Scalars['String']['output'];
};

/** Open hours of one date. */
export type OpeningDay = {
  readonly __typename?: 'OpeningDay';
  /** Which day. */
  readonly date: Scalars['LocalDate']['output'];
  /** Local time, `HH:MM`. */
  readonly from: Scalars['String']['output'];
  /** Local time after `from`; `24:00` ends the day. */
  readonly to: Scalars['String']['output'];
};

/** Open hours of one date. */
export type OpeningDayInput = {
  /** Which day. */
  readonly date: Scalars['LocalDate']['input'];
  /** Local time, `HH:MM`. */
  readonly from: Scalars['String']['input'];
  /** Local time after `from`; `24:00` ends the day. */
  readonly to: Scalars['String']['input'];
};

/** That a contract is not to go on by itself after its term. */
export type OptOutOfRenewalInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the other side reads it. */
  readonly reason: Scalars['String']['input'];
};

/** Where a page of a list ends (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read on; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** How an outage of a part of a service counts (H1.2). Its impact is the share of the service that is down. */
export type PartialOutages =
  /** By its impact: an hour with a quarter down costs a quarter of an hour. */
  | 'BY_IMPACT'
  /** Not at all: only an outage of all of the service counts. */
  | 'NONE'
  /** As if all of the service were down, however small its impact. */
  | 'WHOLE';

/** A side of contracts: provider, customer or a supporting third party (H7.2). */
export type Party = {
  readonly __typename?: 'Party';
  /** People and boxes that are told things, in their order. */
  readonly contacts: ReadonlyArray<Contact>;
  /** The id in your system. */
  readonly externalId: Maybe<Scalars['String']['output']>;
  /** `pty_…`. */
  readonly id: Scalars['ID']['output'];
  /** As it stands in contracts. */
  readonly name: Scalars['String']['output'];
  /** Addresses of its systems that are told what it is told, oldest first. */
  readonly webhooks: ReadonlyArray<Webhook>;
};

/** A party, or why not. */
export type PartyPayload = {
  readonly __typename?: 'PartyPayload';
  /** The party; null when refused. */
  readonly party: Maybe<Party>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

export type PassBreachDeadlineInput = {
  readonly breachId: Scalars['ID']['input'];
  /** The step whose deadline it is. */
  readonly step: Scalars['Int']['input'];
};

export type PassRenewalInput = {
  readonly contractId: Scalars['ID']['input'];
  /** The instant that has come; while it has not by the clock that decides, it is to be asked again. */
  readonly due?: InputMaybe<Scalars['DateTime']['input']>;
  /** Periods of the twelve months before it that are over, as they were judged. */
  readonly periods: ReadonlyArray<JudgedPeriodInput>;
};

export type PassRenewalPayload = {
  readonly __typename?: 'PassRenewalPayload';
  /** The provider is to propose another term. */
  readonly awaitsProposal: Scalars['Boolean']['output'];
  readonly problems: ReadonlyArray<Problem>;
};

export type PassTerminationDeadlineInput = {
  readonly terminationId: Scalars['ID']['input'];
};

export type PastPeriodInput = {
  /** Exact availability; whole numbers. */
  readonly availability?: InputMaybe<ExactRatioInput>;
  /** Up and down together, in milliseconds. */
  readonly countedMs?: InputMaybe<Scalars['Float']['input']>;
  readonly outcome: Scalars['String']['input'];
  readonly period: Scalars['String']['input'];
  readonly targetId: Scalars['ID']['input'];
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** Whose reminders are paused. */
export type PauseRemindersInput = {
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stands in the trail. */
  readonly reason: Scalars['String']['input'];
  /** The breach, change, termination, review, finding or audit: `brc_…`, `chg_…`, `trm_…`, `rev_…`, `fnd_…` or `aud_…`. */
  readonly recordId: Scalars['ID']['input'];
};

/** What billing did with a credit. */
export type PayoutKind =
  /** Paid it to the customer. */
  | 'PAID'
  /** Got back what was paid and is not due any more. */
  | 'RECOVERED'
  /** Set it off against an invoice. */
  | 'SET_OFF';

/** The answer to `recordPayout`. */
export type PayoutPayload = {
  readonly __typename?: 'PayoutPayload';
  /** The credit as it is now; null when refused. */
  readonly compensation: Maybe<Compensation>;
  /** Why it was refused; empty when it was not. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Something that a party has to decide about the contract. */
export type PendingDecision = {
  readonly __typename?: 'PendingDecision';
  /** What is to be decided. */
  readonly action: ContractAction;
  /** By when; null when there is no deadline. */
  readonly due: Maybe<Scalars['DateTime']['output']>;
  /** Which side has to decide. */
  readonly whoseTurn: Turn;
};

/**
 * A sealed period that an admin opened again, so that facts that came after its seal count (H7.3.4). A period is sealed for the contract's grace
 * time after its end; from then on nothing changes it but a reopening.
 */
export type PeriodReopening = {
  readonly __typename?: 'PeriodReopening';
  /** `rop_…`. */
  readonly id: Scalars['ID']['output'];
  /** 1 for the period's first reopening. */
  readonly number: Scalars['Int']['output'];
  /** Label of the period in the contract's time zone, e.g. `2031-01`. */
  readonly period: Scalars['String']['output'];
  /** Why; both sides are told. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly reopenedAt: Scalars['DateTime']['output'];
  /** Who reopened it: the subject of the token. */
  readonly reopenedBy: Scalars['String']['output'];
  /** Late facts count until then, for the contract's grace time; then the period is sealed again. */
  readonly until: Scalars['DateTime']['output'];
};

/** Over what a target is judged, in the contract's time zone and cut to the term. */
export type PeriodUnit =
  /** Year of the contract, from the day on which its term began. */
  | 'CONTRACT_YEAR'
  /** Calendar month. */
  | 'MONTH'
  /** Calendar quarter. */
  | 'QUARTER'
  /** Calendar year. */
  | 'YEAR';

/** A row that names somebody, as it is kept (H1.3). */
export type PersonalRecord = {
  readonly __typename?: 'PersonalRecord';
  /** Which kind of row: the name of its table, e.g. `contact`. */
  readonly kind: Scalars['String']['output'];
  /** The whole row as JSON text, without secrets. */
  readonly row: Scalars['String']['output'];
};

/** Who sees to what is handed over, and by when. */
export type PlanHandoverInput = {
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Those that change; at least one. */
  readonly items: ReadonlyArray<PlannedItemInput>;
  /** `trm_…`. */
  readonly terminationId: Scalars['ID']['input'];
};

/** A plan of rectification. */
export type PlanRectificationInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is done; one at least. */
  readonly measures: ReadonlyArray<MeasureInput>;
};

/** Who sees to one of the things to hand over, and by when. */
export type PlannedItemInput = {
  /** By which local day, today or later; for support the day until which it is given. */
  readonly dueOn: Scalars['LocalDate']['input'];
  /** Which one. */
  readonly kind: HandoverKind;
  /** Who sees to it at the provider: a team or function. */
  readonly owner: Scalars['String']['input'];
};

export type PrepareDeliveryInput = {
  /** A notification or a digest. */
  readonly notificationId: Scalars['ID']['input'];
};

/** A priority and its times. */
export type Priority = {
  readonly __typename?: 'Priority';
  /** Its name, e.g. `P1`. */
  readonly code: Scalars['String']['output'];
  /** From receipt to restoration, or completion of a request. */
  readonly recovery: Scalars['Duration']['output'];
  /** From receipt to the start of work. */
  readonly response: Scalars['Duration']['output'];
};

/** A priority and its times. */
export type PriorityInput = {
  /** Its name, e.g. `P1`. */
  readonly code: Scalars['String']['input'];
  /** From receipt to restoration, or completion of a request. */
  readonly recovery: Scalars['Duration']['input'];
  /** From receipt to the start of work. */
  readonly response: Scalars['Duration']['input'];
};

/** One cell of the matrix (H4.2). */
export type PriorityRule = {
  readonly __typename?: 'PriorityRule';
  /** The priority's code. */
  readonly priority: Scalars['String']['output'];
  /** How much of the service or how many people it concerns. */
  readonly scope: Degree;
  /** How bad it is. */
  readonly severity: Degree;
  /** How soon it matters. */
  readonly urgency: Degree;
};

/** One cell of the matrix (H4.2). */
export type PriorityRuleInput = {
  /** The priority's code. */
  readonly priority: Scalars['String']['input'];
  /** How much of the service or how many people it concerns. */
  readonly scope: Degree;
  /** How bad it is. */
  readonly severity: Degree;
  /** How soon it matters. */
  readonly urgency: Degree;
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

/** What a lifecycle waits for, as its workflow last wrote it. */
export type Progress = {
  readonly __typename?: 'Progress';
  /** What happens or is due next; null when nothing is. */
  readonly nextDeadline: Maybe<Scalars['DateTime']['output']>;
  /** Phase as the workflow shows it. */
  readonly phase: Scalars['String']['output'];
  /** Since when nobody is reminded of what waits (`pauseReminders`); null while people are. */
  readonly remindersPausedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whose turn it is. */
  readonly whoseTurn: Turn;
};

export type ProjectInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly lifecycle: Scalars['String']['input'];
  readonly nextDeadline?: InputMaybe<Scalars['DateTime']['input']>;
  readonly phase: Scalars['String']['input'];
  readonly recordId: Scalars['ID']['input'];
  /** Grows with each projection: epoch milliseconds of the lifecycle's present. */
  readonly sequence: Scalars['Float']['input'];
  readonly whoseTurn: Turn;
  readonly workItem?: InputMaybe<WorkItemKind>;
};

export type ProjectPayload = {
  readonly __typename?: 'ProjectPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** False when a later projection was already there. */
  readonly written: Scalars['Boolean']['output'];
};

/** Where a promised figure comes from; the first that says it counts. */
export type PromiseOrigin =
  /** The contract says it. */
  | 'CONTRACT'
  /** The handbook's default level (H2.3, H6.1). */
  | 'DEFAULT_LEVEL'
  /** The level that its service was agreed at (H3.1). */
  | 'LEVEL'
  /** The handbook's processes (H4.2, H5.1). */
  | 'PROCESS';

/** Figures that are promised of a service. */
export type PromisedFigure =
  /** Share of the agreed time that the service runs (H1.2). */
  | 'AVAILABILITY'
  /** From receipt of a fault to the start of work on it. */
  | 'FAULT_RESPONSE'
  /** Any other request is answered (H4.2). */
  | 'GENERAL_ANSWER'
  /** Mean time to failure: at least so long (H3.1). */
  | 'MTTF'
  /** Mean time to restore (H3.1). */
  | 'MTTR'
  /** A problem is fixed (H5.1). */
  | 'PROBLEM_FIX'
  /** The fix of a problem is verified (H5.1). */
  | 'PROBLEM_VERIFICATION'
  /** From a fault's interruption to restoration. */
  | 'RECOVERY'
  /** A request is resolved (H5.1). */
  | 'REQUEST_RESOLUTION'
  /** From receipt of a request to the start of work on it. */
  | 'REQUEST_RESPONSE'
  /** Share of satisfied answers in surveys (H2.3). */
  | 'SATISFACTION'
  /** An urgent request is answered (H4.2). */
  | 'URGENT_ANSWER';

/** Another term for a contract in force. */
export type ProposeRenewalInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer expires then, when it is not answered. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /**
   * Where the contract has an indexation clause: true, the fee and the base values of `terms` are replaced by what the clause gives; false, they are what
   * the terms say, and the customer sees both. Without a clause it changes nothing (H7.4).
   */
  readonly feeByClause: Scalars['Boolean']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why on these terms, e.g. what the performance was; the customer reads it. */
  readonly reason: Scalars['String']['input'];
  /** What the contract says then, whole, with the new last day. Parties, external id, time zone and begin of the term stay. */
  readonly terms: ContractTermsInput;
};

/** A settlement that is proposed. */
export type ProposeSettlementInput = {
  /** An amount that is part of it, as a decimal with at most the places of its currency; null: none. */
  readonly amount?: InputMaybe<Scalars['String']['input']>;
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** What is to be done or given, in words. */
  readonly content: Scalars['String']['input'];
  /** ISO 4217 code of the amount's currency; with an amount, and only then. */
  readonly currency?: InputMaybe<Scalars['Currency']['input']>;
  /** From which local day the terms are in force, not in a period that is sealed already; with terms, and only then. */
  readonly effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The other side is to answer by then: ahead, and within 30 days. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why the open settlement is not accepted; only with `counterSettlement`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What the contract says once the settlement is accepted, whole, as in `proposeSupplement`; null: its terms stay as they are. Nothing else may be negotiated about the contract. */
  readonly terms?: InputMaybe<ContractTermsInput>;
};

/** A change of a contract in force. */
export type ProposeSupplementInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** From which local day on; not in a period that is sealed already. */
  readonly effectiveFrom: Scalars['LocalDate']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer expires then, when it is not answered. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the other side reads it. */
  readonly reason: Scalars['String']['input'];
  /** What the contract says then, whole. Parties, external id, time zone and begin of the term stay. */
  readonly terms: ContractTermsInput;
};

/** A publication. */
export type PublishCatalogueInput = {
  /** The `revision` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** From which local day on it holds, at the earliest tomorrow; null: at once. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where the day is counted. */
  readonly timeZone: Scalars['TimeZone']['input'];
  /** Name of the draft. */
  readonly version: Scalars['String']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** One breach by Surety's id, or a reported one by your `externalId`, the newest where several have it; null when there is none that you may see. */
  readonly breach: Maybe<Breach>;
  /** Breaches that you may see, by the start of their period. */
  readonly breaches: BreachConnection;
  /** The version of the catalogue that is in force now (H8.2); another one by its name, or the last one in force on a day. Null when there is none. */
  readonly catalogue: Maybe<Catalogue>;
  /** What changes from one version of the catalogue to another, clause by clause, in words (H8.2). */
  readonly catalogueDifferences: ReadonlyArray<Difference>;
  /** Every version of the catalogue by when it holds, drafts last; customers do not see drafts (H8.2). */
  readonly catalogues: ReadonlyArray<Catalogue>;
  /** One change of a service by id; null when there is none that you may see. */
  readonly change: Maybe<Change>;
  /** Changes of services that you may see, oldest first (H4.4). */
  readonly changes: ChangeConnection;
  /** For workflows: who of a contract's customer is to be asked in a survey. */
  readonly contactsToAsk: Maybe<ContactsToAsk>;
  /** One contract by Surety's id or your `externalId`; null when there is none that you may see. */
  readonly contract: Maybe<Contract>;
  /** What happened with a contract in a span of time. For workflows. */
  readonly contractHistory: Maybe<ContractHistory>;
  /** Ready agreements to begin from (H8.3). Fill in what `toFill` names, add parties, title and term, and hand it to `draftContract`. */
  readonly contractTemplates: ReadonlyArray<ContractTemplate>;
  /** For workflows. */
  readonly contractTerms: Maybe<ContractTerms>;
  /** Contracts that you may see, oldest first; with `search` those that match best first. Read on with the same filter. */
  readonly contracts: ContractConnection;
  /** Trail rows that are not copied to audits yet, oldest first. For workflows. */
  readonly contractsTrailToCopy: ReadonlyArray<ContractsTrailRow>;
  /** What could not be told to somebody and is not tried any more, the newest first. `resendNotification` tries it again (H7.3.1). */
  readonly deadLetters: DeadLetterConnection;
  /** One document by id; null when there is none that you may see. */
  readonly document: Maybe<Document>;
  /** For workflows: how long the records of a contract are kept; null while it has not ended (H7.4). */
  readonly endedContract: Maybe<EndedContract>;
  /** For `surety erase`: contracts that have ended, by id, with how long their records are kept (H7.4). */
  readonly endedContracts: ReadonlyArray<EndedContract>;
  /** Who I am, as my token says, and what I may sign or approve. */
  readonly me: Me;
  /** A notification with its recipients and their texts. For workflows. */
  readonly notificationToSend: Maybe<NotificationToSend>;
  /** One party by Surety's id or your `externalId`; null when there is none that you may see. */
  readonly party: Maybe<Party>;
  /** What metrics and audits need of a signed version, or to assess one that is only proposed. For workflows. */
  readonly periodReopening: Maybe<PeriodReopening>;
  /** What contracts keeps of one person, for the person's own request: each row in which one of the names stands as a value (H1.3; GDPR art. 15, PIPL art. 45). Whoever is only spoken of in a sentence is not found. */
  readonly personInContracts: ReadonlyArray<PersonalRecord>;
  /** Reads an OpenSLO v1 file, to begin a contract from what monitoring promises already (H3.3). */
  readonly readOpenSlo: OpenSloReading;
  /** One service by Surety's id or your `externalId`; null when there is none that you may see. */
  readonly service: Maybe<Service>;
  /** One termination of a contract by id; null when there is none that you may see. */
  readonly termination: Maybe<Termination>;
  /** What waits for me, across all lifecycles, soonest deadline first, without one last: the provider's turn for admins, managers and operators, the customer's own for customers, all of it for auditors. */
  readonly worklist: WorkItemConnection;
};


export type QuerybreachArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerybreachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BreachFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycatalogueArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  version?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycatalogueDifferencesArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


export type QuerychangeArgs = {
  id: Scalars['ID']['input'];
};


export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycontactsToAskArgs = {
  audience?: InputMaybe<Audience>;
  contacts: ReadonlyArray<Scalars['ID']['input']>;
  contractId: Scalars['ID']['input'];
};


export type QuerycontractArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerycontractHistoryArgs = {
  contractId: Scalars['ID']['input'];
  end: Scalars['DateTime']['input'];
  start: Scalars['DateTime']['input'];
};


export type QuerycontractTemplatesArgs = {
  language: Language;
  termStart: Scalars['LocalDate']['input'];
};


export type QuerycontractTermsArgs = {
  contractId: Scalars['ID']['input'];
  proposed: Scalars['Boolean']['input'];
  version: Scalars['Int']['input'];
};


export type QuerycontractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycontractsTrailToCopyArgs = {
  limit: Scalars['Int']['input'];
};


export type QuerydeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerydocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryendedContractArgs = {
  contractId: Scalars['ID']['input'];
};


export type QueryendedContractsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  limit: Scalars['Int']['input'];
};


export type QuerynotificationToSendArgs = {
  notificationId: Scalars['ID']['input'];
};


export type QuerypartyArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryperiodReopeningArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypersonInContractsArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryreadOpenSloArgs = {
  yaml: Scalars['String']['input'];
};


export type QueryserviceArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryterminationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryworklistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorklistFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Hours of every day in which a contact is not to be disturbed (H7.3), on the clock of its time zone. */
export type QuietHours = {
  readonly __typename?: 'QuietHours';
  /** Begin, a local time such as `22:00`; where the clock shows it twice, the first. */
  readonly from: Scalars['String']['output'];
  /** End, a local time such as `07:00`; before the begin: of the next day. Where the clock shows it twice, the second. */
  readonly until: Scalars['String']['output'];
};

/** Hours of every day in which a contact is not to be disturbed, on the clock of its time zone. */
export type QuietHoursInput = {
  /** Begin, a local time such as `22:00`. */
  readonly from: Scalars['String']['input'];
  /** End, a local time such as `07:00`; before the begin: of the next day. Not the begin itself. */
  readonly until: Scalars['String']['input'];
};

/** Who uses a service (H2.1). */
export type Recipient =
  /** The customer itself. */
  | 'CUSTOMER'
  /** A department of the provider's own house. */
  | 'INTERNAL_DEPARTMENT'
  /** Somebody else, on the customer's behalf. */
  | 'THIRD_PARTY';

export type RecipientToSend = {
  readonly __typename?: 'RecipientToSend';
  readonly contactId: Scalars['ID']['output'];
  readonly email: Scalars['String']['output'];
  readonly html: Scalars['String']['output'];
  readonly messageId: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly subject: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly toldAt: Maybe<Scalars['DateTime']['output']>;
  readonly waitsFor: Maybe<WaitReason>;
  /** Not to be told before; null: now. */
  readonly waitsUntil: Maybe<Scalars['DateTime']['output']>;
  /** The same on the contact's clock, e.g. `07:00 Europe/Berlin`. */
  readonly waitsUntilLocal: Maybe<Scalars['String']['output']>;
};

export type RecordAssessmentInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly periods: ReadonlyArray<PastPeriodInput>;
  readonly version: Scalars['Int']['input'];
};

export type RecordBreachInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly legs: ReadonlyArray<BreachLegInput>;
  readonly period: Scalars['String']['input'];
  readonly periodEnd: Scalars['DateTime']['input'];
  readonly periodStart: Scalars['DateTime']['input'];
  readonly serviceId: Scalars['ID']['input'];
};

export type RecordBreachPayload = {
  readonly __typename?: 'RecordBreachPayload';
  /** It, read when it is asked for. */
  readonly breach: Maybe<Breach>;
  /** The newest breach of the contract, service and period; null when there is none, or when refused. */
  readonly breachId: Maybe<Scalars['ID']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

/** What the end of a contract affects. */
export type RecordImpactInput = {
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the customer should know beside. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** What stops, for whom; at least one. */
  readonly stops: ReadonlyArray<ImpactItemInput>;
  /** `trm_…`. */
  readonly terminationId: Scalars['ID']['input'];
};

/** A published value of an index (H7.1). */
export type RecordIndexValueInput = {
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The month that it is for, `YYYY-MM`. */
  readonly month: Scalars['String']['input'];
  /** The series, exactly as a contract names it. */
  readonly name: Scalars['String']['input'];
  /** When it was published. */
  readonly publishedOn: Scalars['LocalDate']['input'];
  /** Why another value is corrected that is on record for the month; left out for a first one. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Who publishes it, and where, exactly as a contract names it. */
  readonly source: Scalars['String']['input'];
  /** A decimal above 0. */
  readonly value: Scalars['String']['input'];
};

export type RecordMeasuredInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly measuredFrom: Scalars['DateTime']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What a mediation came to. */
export type RecordMediationOutcomeInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** `doc_…`, of a document that was sent; it is attached to the contract. Null: none. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who mediated, by name; needed where nobody was named before. */
  readonly mediator?: InputMaybe<Scalars['String']['input']>;
  /** What it came to. ACCEPTANCE needs a rectification that was reported. */
  readonly outcome: MediationOutcome;
  /** What was agreed on, or why nothing was, in words. */
  readonly text: Scalars['String']['input'];
};

export type RecordNotToldInput = {
  readonly attempt: Scalars['Int']['input'];
  /** Who was not reached: one of the two. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** The endpoint is gone for good. */
  readonly isGone: Scalars['Boolean']['input'];
  readonly notificationId: Scalars['ID']['input'];
  /** Why, without anybody's address. */
  readonly reason: Scalars['String']['input'];
  readonly webhookId?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordNoticeLateInput = {
  readonly breachId: Scalars['ID']['input'];
};

/** What billing did with a credit (H7.3.4). */
export type RecordPayoutInput = {
  /** How much, in the currency of the credit; above 0 and not more than is open. */
  readonly amount: MoneyInput;
  /** Of which breach. */
  readonly breachId: Scalars['ID']['input'];
  /** The same key with the same input answers the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done. */
  readonly kind: PayoutKind;
  /** What billing calls it, e.g. the number of the invoice; once per credit. The same again changes nothing. */
  readonly reference: Scalars['String']['input'];
};

export type RecordToldInput = {
  /** Who accepted it: one of the two. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  readonly messageId: Scalars['String']['input'];
  readonly notificationId: Scalars['ID']['input'];
  readonly webhookId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the provider does so that a breach does not come again (H7.3.5). */
export type Rectification = {
  readonly __typename?: 'Rectification';
  /** When it was accepted; null while not. */
  readonly acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** It counts as accepted because the customer did not answer in time. */
  readonly acceptedByDefault: Scalars['Boolean']['output'];
  /** It is to be reported by then, as the contract says; a rejection gives a new date. */
  readonly due: Scalars['DateTime']['output'];
  /** Whether it had an effect; null while that is not known. */
  readonly effect: Maybe<Effect>;
  /** Since when that is known. */
  readonly effectAt: Maybe<Scalars['DateTime']['output']>;
  /** Its effect is confirmed when there is no other breach of the service until then; null until it is accepted. */
  readonly effectDue: Maybe<Scalars['DateTime']['output']>;
  /** What is done, by whom, by when. */
  readonly measures: ReadonlyArray<Measure>;
  /** When it was planned. */
  readonly plannedAt: Scalars['DateTime']['output'];
  /** Who planned it: the subject of a token. */
  readonly plannedBy: Scalars['String']['output'];
  /** How often the customer rejected a report. */
  readonly rejections: Scalars['Int']['output'];
  /** What the provider reported and the customer said, oldest first. */
  readonly reports: ReadonlyArray<RectificationReport>;
  /** The formal report, as it was written when it was accepted; null before, and where that was before such reports were written. */
  readonly writtenReport: Maybe<WrittenRectification>;
};

/** One file of a rectification's report. */
export type RectificationFile = {
  readonly __typename?: 'RectificationFile';
  /** What kind of file it is. */
  readonly format: RectificationFormat;
  /** Its language. */
  readonly language: Language;
  /** Where the gateway gives it out. */
  readonly page: Scalars['String']['output'];
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** How long it is. */
  readonly sizeBytes: Scalars['Int']['output'];
};

/** Kinds of files of a rectification's report. */
export type RectificationFormat =
  /** A page to read and to print; no script, nothing from elsewhere. */
  | 'HTML'
  /** A document to keep and to print, readable aloud (PDF/UA). */
  | 'PDF';

/** A report that the measures were carried out (H7.3.5). */
export type RectificationReport = {
  readonly __typename?: 'RectificationReport';
  /** What the customer said; null while it did not. */
  readonly answer: Maybe<ReportAnswer>;
  /** When it was answered. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Who answered: the subject of a token; null where the deadline accepted. */
  readonly answeredBy: Maybe<Scalars['String']['output']>;
  /** Of the breach, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Why it was rejected. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly report: Scalars['String']['output'];
  /** When. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Who reported it: the subject of a token. */
  readonly reportedBy: Scalars['String']['output'];
};

/** A refusal of a credit (H7.3.4). */
export type RefuseCreditInput = {
  /** Which breach. */
  readonly breachId: Scalars['ID']['input'];
  /** The breach's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the customer reads it. */
  readonly reason: Scalars['String']['input'];
};

/** A refusal of damages (H7.3.4). */
export type RefuseDamagesInput = {
  /** For which breach. */
  readonly breachId: Scalars['ID']['input'];
  /** The breach's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the customer reads it. */
  readonly reason: Scalars['String']['input'];
};

/** A refusal, with its reason. */
export type RefuseOfferInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the other side reads it. */
  readonly reason: Scalars['String']['input'];
};

/** An address of a party's system. */
export type RegisterWebhookInput = {
  /** The same key with the same input answers the same, for 30 days; but for the secret, which is not shown again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is told; empty: everything. */
  readonly kinds: ReadonlyArray<NotificationKind>;
  /** `pty_…`. */
  readonly partyId: Scalars['ID']['input'];
  /** Where it is called: https; http only where the operators allow the network. No name, password or fragment in it. */
  readonly url: Scalars['String']['input'];
};

/** Something handed over that is not complete. */
export type RejectHandoverInput = {
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of the things handed over. */
  readonly kind: HandoverKind;
  /** What is missing or wrong. */
  readonly reason: Scalars['String']['input'];
  /** `trm_…`. */
  readonly terminationId: Scalars['ID']['input'];
};

/** A rejection of a rectification. */
export type RejectRectificationInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is not rectified; the provider is told. */
  readonly reason: Scalars['String']['input'];
};

/** A rejection of a settlement. */
export type RejectSettlementInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the other side is told. */
  readonly reason: Scalars['String']['input'];
};

/** A release. */
export type ReleaseBreachNoticeInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What waits, with or without reminders, or why nothing was changed. */
export type RemindersPayload = {
  readonly __typename?: 'RemindersPayload';
  /** Why nothing was changed. */
  readonly problems: ReadonlyArray<Problem>;
  /** What the record waits for; null when nothing was changed. */
  readonly progress: Maybe<Progress>;
};

/** A document that is taken back. */
export type RemoveDocumentInput = {
  /** `doc_…`. */
  readonly documentId: Scalars['ID']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stands in the trail. */
  readonly reason: Scalars['String']['input'];
};

/** A webhook that is told nothing any more. */
export type RemoveWebhookInput = {
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `whk_…`. */
  readonly webhookId: Scalars['ID']['input'];
};

/** The end of a term of a contract, and what becomes of it (H7.4). */
export type Renewal = {
  readonly __typename?: 'Renewal';
  /** When it was decided, or the term was over; null while it is open. */
  readonly concludedAt: Maybe<Scalars['DateTime']['output']>;
  /** `rnw_…`. */
  readonly id: Scalars['ID']['output'];
  /** How the fee of the next term came about by the indexation clause; null while the contract does not go on, and where nothing is indexed (H7.4). */
  readonly indexation: Maybe<IndexedFee>;
  /** When both sides were told that renewal can be spoken of; null while they were not. */
  readonly openedAt: Maybe<Scalars['DateTime']['output']>;
  /** A side that does not want to go on says so before that instant: the end of its last local day for it. */
  readonly optOutUntil: Scalars['DateTime']['output'];
  /** When it did. */
  readonly optedOutAt: Maybe<Scalars['DateTime']['output']>;
  /** The side that opted out; null while none has. */
  readonly optedOutBy: Maybe<Turn>;
  /** How the twelve months before that came out, by service and indicator; empty while renewal is not spoken of, and where no period was over. */
  readonly performance: ReadonlyArray<RenewalPerformance>;
  /** Why, as that side said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly state: RenewalState;
  /** Last local day of the term that it is about. */
  readonly termEnd: Scalars['LocalDate']['output'];
  /** Number of the version by which the contract goes on; null where it does not. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What happens at the end of the term (H7.1, H7.4). */
export type RenewalClause = {
  readonly __typename?: 'RenewalClause';
  /** What happens when nothing was decided by the end. */
  readonly afterTerm: AfterTerm;
  /** Only for AUTOMATIC: either side says no at the latest so many local days before the end. */
  readonly optOutDays: Maybe<Scalars['Int']['output']>;
  /** How a next term comes about. */
  readonly policy: RenewalPolicy;
  /** Renewal is spoken of from so many local days before the end on. */
  readonly windowDays: Scalars['Int']['output'];
};

/** What happens at the end of the term (H7.1, H7.4). */
export type RenewalClauseInput = {
  /** What happens when nothing was decided by the end. */
  readonly afterTerm: AfterTerm;
  /** Only for AUTOMATIC: either side says no at the latest so many local days before the end. */
  readonly optOutDays?: InputMaybe<Scalars['Int']['input']>;
  /** How a next term comes about. */
  readonly policy: RenewalPolicy;
  /** Renewal is spoken of from so many local days before the end on. */
  readonly windowDays: Scalars['Int']['input'];
};

/** How one indicator of a service came out before renewal was spoken of: the ground on which another term is proposed (H7.4). */
export type RenewalPerformance = {
  readonly __typename?: 'RenewalPerformance';
  /** What is promised of it. */
  readonly indicator: Indicator;
  /** In how many periods the promise was kept. */
  readonly met: Scalars['Int']['output'];
  /** In how many it was missed. */
  readonly missed: Scalars['Int']['output'];
  /** The service. */
  readonly service: Service;
  /** In how many neither is known, or the indicator has no value. */
  readonly unknown: Scalars['Int']['output'];
};

/** How a next term comes about. */
export type RenewalPolicy =
  /** By itself, unless a side opts out in time. */
  | 'AUTOMATIC'
  /** The provider proposes, the customer agrees. */
  | 'MANUAL'
  /** Not at all. */
  | 'NONE';

/** What becomes of a contract at the end of a term (H7.4). */
export type RenewalState =
  /** Both sides signed another term. */
  | 'AGREED'
  /** The contract ended with its term. */
  | 'ENDED'
  /** It goes on for a month at a time, until notice is given. */
  | 'GOES_ON_BY_MONTH'
  /** Nothing is decided. */
  | 'OPEN'
  /** A side does not want to go on: the contract ends with its term, unless both agree on another one. */
  | 'OPTED_OUT'
  /** It was renewed by itself: nobody opted out in time. */
  | 'RENEWED_BY_ITSELF';

/** A sealed period that is to be opened again. */
export type ReopenPeriodInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The contract's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Label of the sealed period in the contract's time zone: `2031-01`, `2031-Q1`, `2031` or `Y2`. Other periods that share its days stay sealed. */
  readonly period: Scalars['String']['input'];
  /** Why; both sides are told, and it stands in the revisions that follow. */
  readonly reason: Scalars['String']['input'];
};

/** A reopened period, or why not. */
export type ReopenPeriodPayload = {
  readonly __typename?: 'ReopenPeriodPayload';
  /** Its contract; null when refused. */
  readonly contract: Maybe<Contract>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
  /** The reopening; null when refused. */
  readonly reopening: Maybe<PeriodReopening>;
};

/** A repeal. */
export type RepealCatalogueInput = {
  /** The `revision` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first local day on which it no longer holds, at the earliest tomorrow; null: at once. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Where the day is counted. */
  readonly timeZone: Scalars['TimeZone']['input'];
  /** Name of the version. */
  readonly version: Scalars['String']['input'];
};

/** What the customer says to a rectification report (H7.3.5). */
export type ReportAnswer =
  /** The breach is rectified. */
  | 'ACCEPTED'
  /** It is not, for the reason that is given. */
  | 'REJECTED';

/** A breach that no measurement finds (H7.3). */
export type ReportBreachInput = {
  /** `ctr_…`: a contract that was signed. */
  readonly contractId: Scalars['ID']['input'];
  /** The id in your system, by which you find it again; each is used once for a customer. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the contract was breached. */
  readonly kind: ReportedKind;
  /** When it occurred, or began to: within the term, and not ahead. It decides the period. */
  readonly occurredAt: Scalars['DateTime']['input'];
  /** `svc_…`: a service that it promises. */
  readonly serviceId: Scalars['ID']['input'];
  /** When it was over; null while that is not known. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
  /** What happened, in words; the other side reads it. */
  readonly what: Scalars['String']['input'];
};

/** Where the provider's answer to a report of the customer stands (H7.3). */
export type ReportConfirmation =
  /** The provider is to confirm or contest it. */
  | 'AWAITED'
  /** It is confirmed, by the provider or by its silence. */
  | 'CONFIRMED'
  /** The provider contests it: the customer upholds it or takes it back. */
  | 'CONTESTED'
  /** The customer upholds it: the managers of both sides decide. */
  | 'UPHELD';

/** A report of rectification. */
export type ReportRectificationInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done. */
  readonly report: Scalars['String']['input'];
};

/** Breaches that no measurement finds (H7.3). */
export type ReportedKind =
  /** Another service was delivered than was agreed. */
  | 'CHANGED_CONTENT'
  /** The service was interrupted. */
  | 'INTERRUPTION'
  /** The service came late. */
  | 'LATE_SERVICE';

/** A change that is asked for. */
export type RequestChangeInput = {
  /** What is to be changed. */
  readonly content: Scalars['String']['input'];
  /** `ctr_…`, in force. */
  readonly contractId: Scalars['ID']['input'];
  /** What it is expected to bring about, and whom it affects. */
  readonly effect: Scalars['String']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it is asked for. */
  readonly reason: Scalars['String']['input'];
  /** The service that is changed (`svc_…`): one that the contract promises something about. */
  readonly serviceId: Scalars['ID']['input'];
  /** A short name for people. */
  readonly title: Scalars['String']['input'];
};

export type RequestNotificationInput = {
  readonly audience: Audience;
  readonly audit?: InputMaybe<AuditToTellInput>;
  /** What it is about: one of the three. */
  readonly breachId?: InputMaybe<Scalars['ID']['input']>;
  readonly changeId?: InputMaybe<Scalars['ID']['input']>;
  readonly complaint?: InputMaybe<ComplaintToTellInput>;
  readonly fact: Scalars['String']['input'];
  readonly finding?: InputMaybe<FindingToTellInput>;
  readonly kind: NotificationKind;
  readonly review?: InputMaybe<ReviewToTellInput>;
  readonly survey?: InputMaybe<SurveyToTellInput>;
  readonly terminationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A notification that is told again. */
export type ResendNotificationInput = {
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `ntf_…`. */
  readonly notificationId: Scalars['ID']['input'];
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stands in the trail. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A notification that is told again, or why not. */
export type ResendPayload = {
  readonly __typename?: 'ResendPayload';
  /** The notification; null when refused. */
  readonly notification: Maybe<Notification>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Whose reminders are resumed. */
export type ResumeRemindersInput = {
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stands in the trail. */
  readonly reason: Scalars['String']['input'];
  /** The breach, change, termination, review, finding or audit: `brc_…`, `chg_…`, `trm_…`, `rev_…`, `fnd_…` or `aud_…`. */
  readonly recordId: Scalars['ID']['input'];
};

export type ReviewFigureInput = {
  readonly label: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

/** What the board thinks of an emergency decision. */
export type ReviewOutcome =
  /** It was not right. A change that was not begun is rejected by that; any other goes on to its closing record. */
  | 'OBJECTED'
  /** It has not said so yet. */
  | 'OPEN'
  /** It was right. */
  | 'UPHELD';

/** A review, which another subgraph owns: what its mail says of it. */
export type ReviewToTellInput = {
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  readonly answerReasons?: InputMaybe<Scalars['String']['input']>;
  readonly conclusions?: InputMaybe<Scalars['String']['input']>;
  readonly contractId: Scalars['ID']['input'];
  readonly due?: InputMaybe<Scalars['DateTime']['input']>;
  readonly figures: ReadonlyArray<ReviewFigureInput>;
  readonly kind: Scalars['String']['input'];
  readonly measures: ReadonlyArray<Scalars['String']['input']>;
  readonly period: Scalars['String']['input'];
  readonly phase: Scalars['String']['input'];
  /** Why it is due out of turn. */
  readonly requestReason?: InputMaybe<Scalars['String']['input']>;
  readonly reviewId: Scalars['ID']['input'];
  /** What the evidence says, a sentence each. */
  readonly summary: ReadonlyArray<Scalars['String']['input']>;
  readonly workflowId: Scalars['String']['input'];
};

export type ReviewedTargetInput = {
  /** A target of any version of the contract: of the newest signed one it means that of the same service, indicator and period. */
  readonly targetId: Scalars['ID']['input'];
  /** The limit that is to be promised, in the unit of the target. */
  readonly value: Scalars['String']['input'];
};

/** A draft that is drawn up anew. */
export type ReviseCatalogueInput = {
  /** What it says now, whole. */
  readonly content: CatalogueContentInput;
  /** The `revision` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly version: Scalars['String']['input'];
};

/** A new draft. */
export type ReviseDraftInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it says now, whole. */
  readonly terms: ContractTermsInput;
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

/** A roll-back. */
export type RollBackChangeInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A webhook whose secret is changed. */
export type RotateWebhookSecretInput = {
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days; but for the secret, which is not shown again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `whk_…`. */
  readonly webhookId: Scalars['ID']['input'];
};

/** One value that went into a step of a rule. */
export type RuleInput = {
  readonly __typename?: 'RuleInput';
  /** What it is, in words. */
  readonly name: Scalars['String']['output'];
  /** Its value with its unit. */
  readonly value: Scalars['String']['output'];
};

/** One step of a rule: enough to work the result out by hand. */
export type RuleStep = {
  readonly __typename?: 'RuleStep';
  /** What went in, in the order of the rule. */
  readonly inputs: ReadonlyArray<RuleInput>;
  /** What came out, in words. */
  readonly outcome: Scalars['String']['output'];
  /** What was applied. */
  readonly rule: Scalars['String']['output'];
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
};

/** A window. */
export type ScheduleChangeInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** Whether it counts as declared maintenance of the service. Moved, withdrawn or rejected, that is cancelled. */
  readonly declaresMaintenance: Scalars['Boolean']['input'];
  /** End, after the begin. */
  readonly end: Scalars['DateTime']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Begin: ahead; of an emergency change, not before it was decided. */
  readonly start: Scalars['DateTime']['input'];
};

/** A service that contracts promise something about (H2.1). */
export type Service = {
  readonly __typename?: 'Service';
  /** Where the service begins and ends (H2.1). */
  readonly boundary: Maybe<Scalars['String']['output']>;
  /** Basic, value-added or customised (H2.2). */
  readonly category: ServiceCategory;
  /** How it is delivered (H2.4). */
  readonly deliveryMode: DeliveryMode;
  /** The id in your system; facts may name the service by it. */
  readonly externalId: Maybe<Scalars['String']['output']>;
  /** `svc_…`. */
  readonly id: Scalars['ID']['output'];
  /** As it stands in contracts. */
  readonly name: Scalars['String']['output'];
};

/** Categories of services (H2.2). */
export type ServiceCategory =
  /** Operation and maintenance, security, data, network. */
  | 'BASIC'
  /** Specific business needs, process improvement, third-party integration. */
  | 'CUSTOMISED'
  /** Performance, capacity, fault prediction, customer support and advice. */
  | 'VALUE_ADDED';

/** Hours of a week, and the days that differ; local times of the contract's time zone. */
export type ServiceHours = {
  readonly __typename?: 'ServiceHours';
  /** Days on which it is closed. */
  readonly holidays: ReadonlyArray<Holiday>;
  /** Days with hours of their own, on a holiday too. */
  readonly openings: ReadonlyArray<OpeningDay>;
  /** When it is open. A weekday that is not named is closed. */
  readonly week: ReadonlyArray<WeekdayHours>;
};

/** Hours of a week, and the days that differ; local times of the contract's time zone. */
export type ServiceHoursInput = {
  /** Days on which it is closed. */
  readonly holidays: ReadonlyArray<HolidayInput>;
  /** Days with hours of their own, on a holiday too. */
  readonly openings: ReadonlyArray<OpeningDayInput>;
  /** When it is open. A weekday that is not named is closed. */
  readonly week: ReadonlyArray<WeekdayHoursInput>;
};

/** A service level of the catalogue (H3.1). */
export type ServiceLevel = {
  readonly __typename?: 'ServiceLevel';
  /** Promised availability in percent, as a decimal. */
  readonly availabilityPercent: Scalars['String']['output'];
  /** BSL, SLS, ALS or ELS. */
  readonly code: LevelCode;
  /** Mean time to failure. */
  readonly mttf: Scalars['Duration']['output'];
  /** Mean time to failure in hours, a decimal, as a target says it. */
  readonly mttfHours: Scalars['String']['output'];
  /** Mean time to restore. */
  readonly mttr: Scalars['Duration']['output'];
  /** Mean time to restore in hours, a decimal, as a target says it. */
  readonly mttrHours: Scalars['String']['output'];
  /** Its name in plain words. */
  readonly name: Scalars['String']['output'];
  /** Its targets for a service, to be adjusted and taken over into `TargetInput`; how the service is measured is to be added there. */
  readonly targets: ReadonlyArray<LevelTarget>;
  /** What its own figures contradict, explained. Warnings never block (H3.1). */
  readonly warnings: ReadonlyArray<TargetWarning>;
};


/** A service level of the catalogue (H3.1). */
export type ServiceLeveltargetsArgs = {
  period: PeriodUnit;
  serviceId: Scalars['ID']['input'];
};

/** A service level (H3.1). */
export type ServiceLevelInput = {
  /** Promised availability in percent, a decimal. */
  readonly availabilityPercent: Scalars['String']['input'];
  /** BSL, SLS, ALS or ELS. */
  readonly code: LevelCode;
  /** Mean time to failure in hours, a decimal. */
  readonly mttfHours: Scalars['String']['input'];
  /** Mean time to restore in hours, a decimal, e.g. `0.5`. */
  readonly mttrHours: Scalars['String']['input'];
  /** Its name in plain words. */
  readonly name: Scalars['String']['input'];
};

/** A service that another one is made up of. */
export type ServicePart = {
  readonly __typename?: 'ServicePart';
  /** How it is measured. */
  readonly measuredBy: MeasuredBy;
  /** Which service. */
  readonly service: Service;
  /** Probes: how long a state holds without a new one; after that, time is unknown. */
  readonly staleAfter: Maybe<Scalars['Duration']['output']>;
};

/** A service that another one is made up of. */
export type ServicePartInput = {
  /** How it is measured: PROBES or OUTAGES. */
  readonly measuredBy: MeasuredBy;
  /** Which service (`svc_…`). */
  readonly serviceId: Scalars['ID']['input'];
  /** Probes: how long a state holds without a new one. Needed for probes. */
  readonly staleAfter?: InputMaybe<Scalars['Duration']['input']>;
};

/** A service, or why not. */
export type ServicePayload = {
  readonly __typename?: 'ServicePayload';
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
  /** The service; null when refused. */
  readonly service: Maybe<Service>;
};

/** A process by which the service is run (H4.1). */
export type ServiceProcess = {
  readonly __typename?: 'ServiceProcess';
  /** It is through within. */
  readonly deadline: Maybe<Scalars['Duration']['output']>;
  /** Where its diagram is, a link. */
  readonly diagram: Maybe<Scalars['String']['output']>;
  /** What it starts from. */
  readonly inputs: ReadonlyArray<Scalars['String']['output']>;
  /** Its name; each once. */
  readonly name: Scalars['String']['output'];
  /** What comes out of it. */
  readonly outputs: ReadonlyArray<Scalars['String']['output']>;
  /** Who answers for it: a team or function. */
  readonly owner: Scalars['String']['output'];
  /** By what its result is judged. */
  readonly quality: Scalars['String']['output'];
  /** What is done, in order. */
  readonly steps: ReadonlyArray<Scalars['String']['output']>;
};

/** A process by which the service is run (H4.1). */
export type ServiceProcessInput = {
  /** It is through within. */
  readonly deadline?: InputMaybe<Scalars['Duration']['input']>;
  /** Where its diagram is, a link. */
  readonly diagram?: InputMaybe<Scalars['String']['input']>;
  /** What it starts from. */
  readonly inputs: ReadonlyArray<Scalars['String']['input']>;
  /** Its name; each once. */
  readonly name: Scalars['String']['input'];
  /** What comes out of it. */
  readonly outputs: ReadonlyArray<Scalars['String']['input']>;
  /** Who answers for it: a team or function. */
  readonly owner: Scalars['String']['input'];
  /** By what its result is judged. */
  readonly quality: Scalars['String']['input'];
  /** What is done, in order. */
  readonly steps: ReadonlyArray<Scalars['String']['input']>;
};

/** A figure that is promised, and where it comes from (handbook, "Which figure applies"). */
export type ServicePromise = {
  readonly __typename?: 'ServicePromise';
  /** What is promised. */
  readonly figure: PromisedFigure;
  /** The item of the handbook that gives it or asks for it, e.g. `H2.3`. */
  readonly item: Scalars['String']['output'];
  /** Where the figure comes from. */
  readonly origin: PromiseOrigin;
  /** At least so many percent, a decimal; null for a time. */
  readonly percent: Maybe<Scalars['String']['output']>;
  /** Of which service. */
  readonly service: Service;
  /** At most so long; null for a share. */
  readonly within: Maybe<Scalars['Duration']['output']>;
};

export type SettleCompensationInput = {
  readonly breachId: Scalars['ID']['input'];
  /** What counted in them. */
  readonly facts: ReadonlyArray<SettledFactInput>;
  /** Newest evaluations of all targets of the breach's service and period. */
  readonly figures: ReadonlyArray<SettledFiguresInput>;
};

/** A fact that counted in the figures of a credit, as it was known then (H7.3.4). */
export type SettledFact = {
  readonly __typename?: 'SettledFact';
  /** When it ended; null when nothing had ended it yet. */
  readonly end: Maybe<Scalars['DateTime']['output']>;
  /** Its id; an outage's with its revision: `out_…@2`. */
  readonly id: Scalars['ID']['output'];
  /** The share of the service that was down, a decimal from 0 to 1; null where that is not asked. */
  readonly impact: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: SettledFactKind;
  /** Why; null where none is given. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The service that it is about: the breach's own, or one that it is made up of; null: all services of the contract. */
  readonly service: Maybe<Service>;
  /** Who reported it, with its reference; of an exclusion the side that asked for it (`PROVIDER`, `CUSTOMER`). */
  readonly source: Maybe<Scalars['String']['output']>;
  /** When it began. */
  readonly start: Scalars['DateTime']['output'];
};

export type SettledFactInput = {
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly impact?: InputMaybe<Scalars['String']['input']>;
  readonly kind: SettledFactKind;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly start: Scalars['DateTime']['input'];
};

/** Kinds of facts that count in figures. */
export type SettledFactKind =
  /** Time from a state that says down to the next that says up (H1.2). */
  | 'DOWN_STATE'
  /** Time that both sides agreed to leave out (H7.3). */
  | 'EXCLUSION'
  /** Announced maintenance; the contract says how it counts. */
  | 'MAINTENANCE'
  /** An outage that a ticket system reported (H1.2). */
  | 'OUTAGE';

/** One target's figures as a credit was worked out on them. */
export type SettledFigures = {
  readonly __typename?: 'SettledFigures';
  /** Agreed time, in milliseconds (H1.2). */
  readonly agreedMs: Maybe<Scalars['Float']['output']>;
  /** Denominator of the exact availability, a whole number; null when nothing is known. */
  readonly denominator: Maybe<Scalars['String']['output']>;
  /** Down, weighted by impact, in milliseconds. */
  readonly downMs: Maybe<Scalars['Float']['output']>;
  /** When the evaluation was made. */
  readonly evaluatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The evaluation, with its steps. */
  readonly evaluation: Evaluation;
  /** Left out by exclusions and maintenance, in milliseconds. */
  readonly excludedMs: Maybe<Scalars['Float']['output']>;
  /** What it measures. */
  readonly indicator: Indicator;
  /** The limit, a decimal in `unit`. */
  readonly limit: Maybe<Scalars['String']['output']>;
  /** Numerator of the exact availability, a whole number; null when nothing is known. */
  readonly numerator: Maybe<Scalars['String']['output']>;
  /** How value and limit compare; null for what was worked out before it was kept, like everything below. */
  readonly operator: Maybe<TargetOperator>;
  /** How the target came out. */
  readonly outcome: Scalars['String']['output'];
  /** Its revision. */
  readonly revision: Scalars['Int']['output'];
  /** Which target (`tgt_…`). */
  readonly targetId: Scalars['ID']['output'];
  /** Unit of `limit` and `value`. */
  readonly unit: Maybe<TargetUnit>;
  /** Unknown, in milliseconds. */
  readonly unknownMs: Maybe<Scalars['Float']['output']>;
  /** Up, in milliseconds. */
  readonly upMs: Maybe<Scalars['Float']['output']>;
  /** The measured value, exact to 12 decimals, the rest cut off. */
  readonly value: Maybe<Scalars['String']['output']>;
};

export type SettledFiguresInput = {
  readonly agreedMs?: InputMaybe<Scalars['Float']['input']>;
  /** Unrounded; null when nothing is known. */
  readonly availability?: InputMaybe<ExactRatioInput>;
  readonly downMs?: InputMaybe<Scalars['Float']['input']>;
  readonly evaluatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly evaluationId: Scalars['ID']['input'];
  readonly excludedMs?: InputMaybe<Scalars['Float']['input']>;
  readonly indicator: Indicator;
  readonly limit?: InputMaybe<Scalars['String']['input']>;
  readonly operator?: InputMaybe<TargetOperator>;
  readonly outcome: Scalars['String']['input'];
  readonly revision: Scalars['Int']['input'];
  readonly targetId: Scalars['ID']['input'];
  readonly unit?: InputMaybe<TargetUnit>;
  readonly unknownMs?: InputMaybe<Scalars['Float']['input']>;
  readonly upMs?: InputMaybe<Scalars['Float']['input']>;
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** What one side proposes to settle a breach by (H7.3.3). It is signed by both: by whoever proposes it and whoever accepts it. */
export type Settlement = {
  readonly __typename?: 'Settlement';
  /** Who signed it by accepting it: the subject of a token; null while not accepted. */
  readonly acceptedBy: Maybe<Scalars['String']['output']>;
  /** An amount that is part of it; null where there is none. */
  readonly amount: Maybe<Money>;
  /** When it was answered, or expired. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** What is signed, whole, as canonical JSON (RFC 8785): the contract, the breach, the words, and the terms. Null for one from before this was kept. */
  readonly canonical: Maybe<Scalars['String']['output']>;
  /** What its terms change of the contract as it was when the settlement was proposed, clause by clause, in words; empty where it changes none. */
  readonly changes: ReadonlyArray<Difference>;
  /** What is to be done or given, in words. */
  readonly content: Scalars['String']['output'];
  /** From which local day the terms that it changes are in force; null where it changes none. */
  readonly effectiveFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Without an answer by then the breach is escalated. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** SHA-256 of `canonical`, in hexadecimal: what the parties sign. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who signed it by proposing it: the subject of a token. */
  readonly proposedBy: Scalars['String']['output'];
  /** Which side proposed it. */
  readonly proposedBySide: Turn;
  /** Why it was countered or rejected. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Of the breach, from 1. */
  readonly round: Scalars['Int']['output'];
  /** What became of it. */
  readonly state: SettlementState;
  /** The version of the contract that it made; null while it is not accepted, and where it changes no terms. */
  readonly version: Maybe<ContractVersion>;
};

/** What became of a settlement (H7.3.3). */
export type SettlementState =
  /** Both sides signed it. */
  | 'ACCEPTED'
  /** The other side proposed another one. */
  | 'COUNTERED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** The other side is to answer. */
  | 'OPEN'
  /** The other side does not want it. */
  | 'REJECTED';

/** How the percents of several missed targets become one. */
export type SeveralMissed =
  /** All together, up to a cap. */
  | 'CAPPED_SUM'
  /** The highest alone. */
  | 'HIGHEST'
  /** All together. */
  | 'SUM';

/** How grave a breach is. Ours; the handbook names no grades. */
export type Severity =
  /** Down for longer. */
  | 'CRITICAL'
  /** Down for up to ten times that. */
  | 'MAJOR'
  /** Down for up to twice what the target allows in the period. */
  | 'MINOR';

/** A signature. */
export type SignContractInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One party's signature. */
export type Signature = {
  readonly __typename?: 'Signature';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The hash of the content that was signed; null for one that was taken over. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** Who is bound by it. */
  readonly party: Party;
  /** The contact who signed; null for one that was taken over. */
  readonly signedBy: Maybe<Scalars['String']['output']>;
  /** Which version was signed. */
  readonly version: Scalars['Int']['output'];
};

/** A signed supplement of a contract: changed terms, the settlement of a breach, or both in one (H7.3.3). */
export type Supplement = {
  readonly __typename?: 'Supplement';
  /** An amount that is part of the settlement; null where there is none. */
  readonly amount: Maybe<Money>;
  /** The breach that it settles; null where it settles none. */
  readonly breach: Maybe<Breach>;
  /** What both sides signed, whole, as canonical JSON (RFC 8785). Null for one from before this was kept. */
  readonly canonical: Maybe<Scalars['String']['output']>;
  /** From when it counts: changed terms from their date on, a settlement without them from the second signature on. */
  readonly effectiveFrom: Scalars['DateTime']['output'];
  /** SHA-256 of `canonical`, in hexadecimal: what the parties sign. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** Of the contract, from 1, by when both sides had signed. */
  readonly number: Scalars['Int']['output'];
  /** Who signed it, when, for each side: the earlier first. */
  readonly signatures: ReadonlyArray<SupplementSignature>;
  /** When the second side signed. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** What is to be done or given because of the breach, in words; null where it settles none. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** The version of the contract that it makes; null where it leaves the terms as they are. */
  readonly version: Maybe<ContractVersion>;
};

/** One side's signature under a supplement (H7.3.3). */
export type SupplementSignature = {
  readonly __typename?: 'SupplementSignature';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who is bound by it. */
  readonly party: Party;
  /** Which side. */
  readonly side: Turn;
  /** The contact who signed, by name; the subject of a token for a settlement from before this was kept. */
  readonly signedBy: Maybe<Scalars['String']['output']>;
};

/** How requests and faults are taken care of (H7.1). What it leaves open is promised by the level or the handbook: `Contract.promises` says which figure applies. */
export type SupportClause = {
  readonly __typename?: 'SupportClause';
  /** From receipt of a fault to the start of work on it (H1.2). */
  readonly faultResponse: Maybe<Scalars['Duration']['output']>;
  /** Any other request is answered within (H4.2). */
  readonly generalAnswer: Maybe<Scalars['Duration']['output']>;
  /** When support works; null: round the clock. */
  readonly hours: Maybe<ServiceHours>;
  /** Which priority a case gets, by severity, scope and urgency (H4.2). */
  readonly matrix: ReadonlyArray<PriorityRule>;
  /** Priorities with times of their own. */
  readonly priorities: ReadonlyArray<Priority>;
  /** A problem is fixed within (H5.1). */
  readonly problemFix: Maybe<Scalars['Duration']['output']>;
  /** A fix is verified within (H5.1). */
  readonly problemVerification: Maybe<Scalars['Duration']['output']>;
  /** From a fault's interruption to restoration (H1.2). */
  readonly recovery: Maybe<Scalars['Duration']['output']>;
  /** A request is resolved within (H5.1). */
  readonly requestResolution: Maybe<Scalars['Duration']['output']>;
  /** From receipt of a request to the start of work on it (H1.2). */
  readonly requestResponse: Maybe<Scalars['Duration']['output']>;
  /** An urgent request is answered within (H4.2). */
  readonly urgentAnswer: Maybe<Scalars['Duration']['output']>;
};

/** How requests and faults are taken care of (H7.1). What it leaves open is promised by the level or the handbook: `Contract.promises` says which figure applies. */
export type SupportClauseInput = {
  /** From receipt of a fault to the start of work on it (H1.2). */
  readonly faultResponse?: InputMaybe<Scalars['Duration']['input']>;
  /** Any other request is answered within (H4.2). */
  readonly generalAnswer?: InputMaybe<Scalars['Duration']['input']>;
  /** When support works; null: round the clock. */
  readonly hours?: InputMaybe<ServiceHoursInput>;
  /** Which priority a case gets, by severity, scope and urgency (H4.2). */
  readonly matrix: ReadonlyArray<PriorityRuleInput>;
  /** Priorities with times of their own. */
  readonly priorities: ReadonlyArray<PriorityInput>;
  /** A problem is fixed within (H5.1). */
  readonly problemFix?: InputMaybe<Scalars['Duration']['input']>;
  /** A fix is verified within (H5.1). */
  readonly problemVerification?: InputMaybe<Scalars['Duration']['input']>;
  /** From a fault's interruption to restoration (H1.2). */
  readonly recovery?: InputMaybe<Scalars['Duration']['input']>;
  /** A request is resolved within (H5.1). */
  readonly requestResolution?: InputMaybe<Scalars['Duration']['input']>;
  /** From receipt of a request to the start of work on it (H1.2). */
  readonly requestResponse?: InputMaybe<Scalars['Duration']['input']>;
  /** An urgent request is answered within (H4.2). */
  readonly urgentAnswer?: InputMaybe<Scalars['Duration']['input']>;
};

/** A third party that helps to deliver (H7.2). */
export type SupportingParty = {
  readonly __typename?: 'SupportingParty';
  /** What it has to do. */
  readonly duties: ReadonlyArray<Scalars['String']['output']>;
  /** Which party. */
  readonly party: Party;
};

/** A third party that helps to deliver (H7.2). */
export type SupportingPartyInput = {
  /** What it has to do. */
  readonly duties: ReadonlyArray<Scalars['String']['input']>;
  /** Which party (`pty_…`), each once; neither provider nor customer. */
  readonly partyId: Scalars['ID']['input'];
};

/** How people are asked how satisfied they are, as both sides agree on it (H3.4, H6.1). */
export type SurveyTerms = {
  readonly __typename?: 'SurveyTerms';
  /** True: nobody can tell whose answer is which; a survey for this target can't be opened otherwise. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** A survey with fewer answers says nothing: it is neither kept nor missed. */
  readonly minimumAnswers: Scalars['Int']['output'];
};

/** How people are asked how satisfied they are (H3.4, H6.1). */
export type SurveyTermsInput = {
  /** True: nobody can tell whose answer is which; a survey for this target can't be opened otherwise. */
  readonly anonymous: Scalars['Boolean']['input'];
  /** A survey with fewer answers says nothing: it is neither kept nor missed. 1 to 1,000. */
  readonly minimumAnswers: Scalars['Int']['input'];
};

/** A survey, which another subgraph owns: what its mail says of it, and who gets one. */
export type SurveyToTellInput = {
  readonly anonymous: Scalars['Boolean']['input'];
  readonly closesAt: Scalars['DateTime']['input'];
  readonly contactIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly contractId: Scalars['ID']['input'];
  readonly period: Scalars['String']['input'];
  readonly question: Scalars['String']['input'];
  readonly scale: Scalars['String']['input'];
  readonly surveyId: Scalars['ID']['input'];
};

/** A decision on a suspension. */
export type SuspendContractInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the other side reads it. */
  readonly reason: Scalars['String']['input'];
};

/** Time in which a contract promises nothing, because both sides wanted so. */
export type Suspension = {
  readonly __typename?: 'Suspension';
  /** What was said when it was agreed to, refused or ended. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** Nothing is promised from then on; null while it is not agreed to. */
  readonly from: Maybe<Scalars['DateTime']['output']>;
  /** `sus_…`. */
  readonly id: Scalars['ID']['output'];
  /** Why, as that side said. */
  readonly reason: Scalars['String']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Which side asked for it: PROVIDER or CUSTOMER. */
  readonly requestedBy: Turn;
  /** Where it stands. */
  readonly state: SuspensionState;
  /** Everything is promised again from then on; null while it lasts. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** Where a suspension stands. */
export type SuspensionState =
  /** It is over. */
  | 'ENDED'
  /** Nothing is promised. */
  | 'IN_FORCE'
  /** Refused, or taken back. */
  | 'REFUSED'
  /** The other side is to agree; everything is promised as before. */
  | 'REQUESTED';

/** A contract signed elsewhere. */
export type TakeOverContractInput = {
  /** The signed document itself, when it was sent (`doc_…`); it is attached as SIGNED_AGREEMENT. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the signed document is kept. */
  readonly documentReference: Scalars['String']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was signed. */
  readonly signedElsewhereOn: Scalars['LocalDate']['input'];
  /** What it says. */
  readonly terms: ContractTermsInput;
};

/** A service level target: what the contract promises of one indicator of one service (H3.3). */
export type Target = {
  readonly __typename?: 'Target';
  /** The services that make this one up; null when it is measured itself. */
  readonly composition: Maybe<Composition>;
  /** `tgt_…`. */
  readonly id: Scalars['ID']['output'];
  /** What is measured (H3.2). */
  readonly indicator: Indicator;
  /** How the service is measured. */
  readonly measuredBy: MeasuredBy;
  /** How value and limit compare. */
  readonly operator: TargetOperator;
  /** Over what it is judged. */
  readonly period: PeriodUnit;
  /** Of which service. */
  readonly service: Service;
  /** Probes: how long a state holds without a new one; after that, time is unknown. */
  readonly staleAfter: Maybe<Scalars['Duration']['output']>;
  /** Of CSAT and NPS: how people are asked; null of every other indicator. */
  readonly surveys: Maybe<SurveyTerms>;
  /** Unit of `value`. */
  readonly unit: TargetUnit;
  /** The limit, a decimal in `unit`, e.g. `99.9`. */
  readonly value: Scalars['String']['output'];
};

/** A target. */
export type TargetInput = {
  /** The services that make this one up. Needed for COMPOSITION. */
  readonly composition?: InputMaybe<CompositionInput>;
  /** What is measured (H3.2). */
  readonly indicator: Indicator;
  /** How the service is measured. */
  readonly measuredBy: MeasuredBy;
  /** How value and limit compare: GTE or GT for AVAILABILITY and MTTF, LTE or LT for MTTR and INTERRUPTION_TIME, GTE for CSAT and NPS. */
  readonly operator: TargetOperator;
  /** Over what it is judged. */
  readonly period: PeriodUnit;
  /** Of which service (`svc_…`). */
  readonly serviceId: Scalars['ID']['input'];
  /** Probes: how long a state holds without a new one. Needed for probes. */
  readonly staleAfter?: InputMaybe<Scalars['Duration']['input']>;
  /** How people are asked. Needed for SURVEYS. */
  readonly surveys?: InputMaybe<SurveyTermsInput>;
  /** Unit of `value`: PERCENT for AVAILABILITY, HOURS for MTTR and MTTF, HOURS or MINUTES for INTERRUPTION_TIME, PERCENT for CSAT, POINTS for NPS. */
  readonly unit: TargetUnit;
  /** The limit, a decimal in `unit`, e.g. `99.9`. */
  readonly value: Scalars['String']['input'];
};

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

/** A set of targets that contradicts itself (H3.1). */
export type TargetWarning = {
  readonly __typename?: 'TargetWarning';
  /** Stable, for programs. */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
};

/**
 * The way in which a contract ends before its term, or was to end: a written notice, or an offer to end it by agreement; then the handover (H7.4).
 * Days are local ones of the contract.
 */
export type Termination = {
  readonly __typename?: 'Termination';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<TerminationAction>;
  /** What it said. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** Until when an offer can be answered; null for a notice. */
  readonly answerBy: Maybe<Scalars['DateTime']['output']>;
  /** When the other side confirmed the notice, or answered the offer; null while it has not. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Who did so for it. */
  readonly answeredBy: Maybe<Contact>;
  /** What interrupted the service; null where no interruption is the ground. */
  readonly cause: Maybe<InterruptionCause>;
  /** The contract. */
  readonly contract: Contract;
  /** When the customer signed the end of the handover; null while it has not. */
  readonly customerSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the contract ended by it; null while it has not. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The notice ran out, and the other side had not confirmed it. The contract ended all the same. */
  readonly endedUnconfirmed: Scalars['Boolean']['output'];
  /** The instant at which it ends, or ended; null for an offer to end at once that is not agreed to. When the term ends earlier, it ends with the term. */
  readonly endsAt: Maybe<Scalars['DateTime']['output']>;
  /** The last day of the contract; null for an offer to end it at once. */
  readonly endsOn: Maybe<Scalars['LocalDate']['output']>;
  /** What shows the ground, in words; null where nothing was said beside the reason. */
  readonly evidence: Maybe<Scalars['String']['output']>;
  /** Breaches that show the ground. */
  readonly evidenceBreaches: ReadonlyArray<Breach>;
  /** Documents that show the ground. */
  readonly evidenceDocuments: ReadonlyArray<Document>;
  /** When; the day of giving is not counted. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Which side gave the notice, or made the offer: PROVIDER or CUSTOMER. */
  readonly givenBy: Turn;
  /** Who did so for it. */
  readonly givenByContact: Contact;
  /** Why, by the handbook. */
  readonly ground: TerminationGroundKind;
  /** What is to be handed over; empty before the notice is given or the offer agreed to. */
  readonly handover: ReadonlyArray<HandoverItem>;
  /** `trm_…`. */
  readonly id: Scalars['ID']['output'];
  /** What the end affects, as the provider said; null while it has not. */
  readonly impact: Maybe<TerminationImpact>;
  /** Until when the provider says what the end affects; null where nothing ends. */
  readonly impactDue: Maybe<Scalars['DateTime']['output']>;
  /** How many local days of notice that side owes; null for an offer, which needs none. */
  readonly noticeDays: Maybe<Scalars['Int']['output']>;
  /** Everything that was told about it, oldest first; customers see what is told to customers. */
  readonly notifications: ReadonlyArray<Notification>;
  /** Where it stands. */
  readonly phase: TerminationPhase;
  /** What its lifecycle waits for; null before it has begun. */
  readonly progress: Maybe<Progress>;
  /** When the provider signed the end of the handover; null while it has not. */
  readonly providerSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why, in words that the other side reads. */
  readonly reason: Scalars['String']['output'];
  /** Pass it as `expectedVersion`; it grows with every decision on this record. */
  readonly version: Scalars['Int']['output'];
  /** Workflow id in the Temporal UI. */
  readonly workflowId: Scalars['String']['output'];
};

/** Decisions on a termination. */
export type TerminationAction =
  /** `acceptHandover`. */
  | 'ACCEPT_HANDOVER'
  /** `agreeToTerminate`. */
  | 'AGREE'
  /** `confirmNotice`. */
  | 'CONFIRM'
  /** `handOver`. */
  | 'HAND_OVER'
  /** `planHandover`. */
  | 'PLAN_HANDOVER'
  /** `recordImpact`. */
  | 'RECORD_IMPACT'
  /** `refuseTermination`. */
  | 'REFUSE'
  /** `rejectHandover`. */
  | 'REJECT_HANDOVER'
  /** `signHandover`. */
  | 'SIGN_HANDOVER'
  /** `withdrawNotice`. */
  | 'WITHDRAW';

/** Notice of termination (H7.4). */
export type TerminationClause = {
  readonly __typename?: 'TerminationClause';
  /** Local calendar days of the customer's written notice. */
  readonly customerNoticeDays: Scalars['Int']['output'];
  /** Local calendar days of the provider's written notice; 30 or more (H7.4). */
  readonly providerNoticeDays: Scalars['Int']['output'];
  /** So many years after the end of the contract its records are kept, read only; then personal data in them are erased (H7.4). Null: 3. */
  readonly retentionYears: Maybe<Scalars['Int']['output']>;
  /** A notice that would end on a holiday, or on a weekday without hours, ends on the next other day. */
  readonly rollForward: Scalars['Boolean']['output'];
};

/** Notice of termination (H7.4). */
export type TerminationClauseInput = {
  /** Local calendar days of the customer's written notice. */
  readonly customerNoticeDays: Scalars['Int']['input'];
  /** Local calendar days of the provider's written notice; 30 or more (H7.4). */
  readonly providerNoticeDays: Scalars['Int']['input'];
  /** So many years after the end of the contract its records are kept, read only; then personal data in them are erased (H7.4). 1 to 30; left out: 3. */
  readonly retentionYears?: InputMaybe<Scalars['Int']['input']>;
  /** A notice that would end on a holiday, or on a weekday without hours, ends on the next other day. */
  readonly rollForward: Scalars['Boolean']['input'];
};

/** A reason for which the customer may give notice of termination (H7.4): `giveNotice` with the breach as its evidence. */
export type TerminationGround = {
  readonly __typename?: 'TerminationGround';
  /** The breach over which the customer chose to terminate. */
  readonly breach: Breach;
  /** Who chose to terminate, and may sign for the customer: the subject of a token. */
  readonly chosenBy: Scalars['String']['output'];
  /** Why, as the customer said. */
  readonly reason: Scalars['String']['output'];
  /** Since when it is a ground. */
  readonly since: Scalars['DateTime']['output'];
};

/** Why a contract is ended before its term (H7.4). */
export type TerminationGroundKind =
  /** A condition that the contract names has come about; `evidence` says which one. */
  | 'AGREED_CONDITION'
  /** The service was interrupted; `cause` says by what. */
  | 'INTERRUPTION'
  /** Both sides want it: by `offerTermination` and `agreeToTerminate`. */
  | 'MUTUAL_AGREEMENT'
  /** Another legal or agreed ground, which `evidence` names. */
  | 'OTHER'
  /** The service is unfit and caused a major loss: the breaches, and the loss in words. */
  | 'UNFIT_SERVICE';

/** What the end of a contract affects (H7.4). The breaches, credits and changes are those that were open when it was recorded; they go on. */
export type TerminationImpact = {
  readonly __typename?: 'TerminationImpact';
  /** When the provider recorded it. */
  readonly at: Scalars['DateTime']['output'];
  /** Breaches that were open: each goes on to its end. */
  readonly openBreaches: ReadonlyArray<Breach>;
  /** Changes that were open: those that nobody begins before the end are withdrawn, the others are finished. */
  readonly openChanges: ReadonlyArray<Change>;
  /** Credits that were open: each is settled, and paid as agreed. */
  readonly openCredits: ReadonlyArray<Compensation>;
  /** What the customer should know beside; null where nothing was said. */
  readonly remarks: Maybe<Scalars['String']['output']>;
  /** What stops, for whom. */
  readonly stops: ReadonlyArray<ImpactItem>;
};

/** A termination, or why not. */
export type TerminationPayload = {
  readonly __typename?: 'TerminationPayload';
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
  /** The termination; null when refused. */
  readonly termination: Maybe<Termination>;
};

/** Where a termination stands (H7.4). */
export type TerminationPhase =
  /** The other side confirmed the notice, or agreed to the offer. The contract goes on until the last day. */
  | 'CONFIRMED'
  /** Both sides signed that everything was handed over. */
  | 'HANDED_OVER'
  /** The contract has ended; what the customer needs is handed over. */
  | 'HANDOVER'
  /** An offer that was not answered in time, or before the contract ended. */
  | 'LAPSED'
  /** Written notice was given. It runs out on its last day, confirmed or not. */
  | 'NOTICE_GIVEN'
  /** Offered: the other side says yes or no. The contract goes on. */
  | 'OFFERED'
  /** The other side said no; the contract goes on. */
  | 'REFUSED'
  /** Both sides agreed on another end since. */
  | 'REPLACED'
  /** Taken back by the side that gave it; the contract goes on. */
  | 'WITHDRAWN';

/** How time counts that is neither plainly up nor down. */
export type TimeCounts =
  /** It counts as down. */
  | 'DOWN'
  /** It is left out of both sides. */
  | 'EXCLUDE'
  /** It counts as up. */
  | 'UP';

/** Whose turn it is. */
export type Turn =
  /** That of the auditors of an audit (H6.3). */
  | 'AUDITORS'
  /** The change board's: members of both parties (H4.4). */
  | 'BOARD'
  /** The customer's. */
  | 'CUSTOMER'
  /** Nobody has to act. */
  | 'NOBODY'
  /** The provider's. */
  | 'PROVIDER'
  /** Surety's own. */
  | 'SYSTEM';

/** What is known of a contact. */
export type UpdateContactInput = {
  /** What is known of it now, whole. */
  readonly contact: ContactInput;
  /** `con_…`. */
  readonly contactId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of a webhook. */
export type UpdateWebhookInput = {
  /** False: it is told nothing. */
  readonly active: Scalars['Boolean']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is told; empty: everything. */
  readonly kinds: ReadonlyArray<NotificationKind>;
  /** Where it is called: https; http only where the operators allow the network. No name, password or fragment in it. */
  readonly url: Scalars['String']['input'];
  /** `whk_…`. */
  readonly webhookId: Scalars['ID']['input'];
};

/** An answer to an objection. */
export type UpholdReportInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it is one all the same; the provider is told. */
  readonly reason: Scalars['String']['input'];
};

/** A verification. */
export type VerifyChangeInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was looked at, and what it showed. */
  readonly finding: Scalars['String']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a version. */
export type VersionState =
  /** Agreed on; signatures are awaited. */
  | 'ACCEPTED'
  /** The other side proposed another version instead. */
  | 'COUNTERED'
  /** Being drawn up by the provider. */
  | 'DRAFT'
  /** Nobody answered or signed in time: before the offer expired, or the contract ended. */
  | 'EXPIRED'
  /** Offered to the other side. */
  | 'OFFERED'
  /** The other side said no. */
  | 'REJECTED'
  /** Replaced by a later draft before it was offered. */
  | 'REPLACED'
  /** Signed by both parties, or taken over as signed elsewhere. */
  | 'SIGNED'
  /** Taken back by the side that offered it. */
  | 'WITHDRAWN';

/** A vote. */
export type Vote =
  /** Neither; it counts for the quorum. */
  | 'ABSTAIN'
  /** For the change; in a review, for the emergency decision. */
  | 'APPROVE'
  /** Against it. */
  | 'REJECT';

/** A vote on a change. */
export type VoteOnChangeInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the board reads it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The vote; it stands. */
  readonly vote: Vote;
};

export type WaitReason =
  | 'DIGEST'
  | 'QUIET_HOURS';

/** An address of a party's system that is told what the party is told (H7.3.1): CloudEvents, signed as Standard Webhooks says. `docs/events.md` says how to receive them. */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** False: it is told nothing. */
  readonly active: Scalars['Boolean']['output'];
  /** When it was registered. It is told what comes after. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until then what is sent carries a signature by the former secret too; null when the secret was never changed. */
  readonly formerSecretUntil: Maybe<Scalars['DateTime']['output']>;
  /** When its endpoint answered that it is gone for good (410), and it was made inactive for that; null otherwise. */
  readonly goneAt: Maybe<Scalars['DateTime']['output']>;
  /** `whk_…`. */
  readonly id: Scalars['ID']['output'];
  /** What it is told; empty: everything. */
  readonly kinds: ReadonlyArray<NotificationKind>;
  /** When its secrets were forgotten for good, because the last contract of its party was closed (H7.4); null otherwise. It is told nothing any more and can't be changed: a new one is registered for a new contract. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** The contract with whose close it was revoked; null when it was not. */
  readonly revokedForId: Maybe<Scalars['ID']['output']>;
  /** Where it is called. */
  readonly url: Scalars['String']['output'];
  /** Pass it as `expectedVersion` to change it. */
  readonly version: Scalars['Int']['output'];
};

/** A webhook, or why not. */
export type WebhookPayload = {
  readonly __typename?: 'WebhookPayload';
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
  /** Its new secret (`whsec_…`), by which you check signatures. Shown this once; null when there is no new one. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** The webhook; null when refused. */
  readonly webhook: Maybe<Webhook>;
};

export type WebhookToCall = {
  readonly __typename?: 'WebhookToCall';
  readonly body: Scalars['String']['output'];
  readonly messageId: Scalars['String']['output'];
  readonly signature: Scalars['String']['output'];
  readonly timestamp: Scalars['String']['output'];
  readonly toldAt: Maybe<Scalars['DateTime']['output']>;
  readonly url: Scalars['String']['output'];
  readonly webhookId: Scalars['ID']['output'];
};

/** Days of the week, from Monday on (ISO 8601). */
export type Weekday =
  /** Friday. */
  | 'FRI'
  /** Monday. */
  | 'MON'
  /** Saturday. */
  | 'SAT'
  /** Sunday. */
  | 'SUN'
  /** Thursday. */
  | 'THU'
  /** Tuesday. */
  | 'TUE'
  /** Wednesday. */
  | 'WED';

/** Open hours of one weekday. */
export type WeekdayHours = {
  readonly __typename?: 'WeekdayHours';
  /** Local time, `HH:MM`. */
  readonly from: Scalars['String']['output'];
  /** Local time after `from`; `24:00` ends the day. Hours over midnight are two entries. */
  readonly to: Scalars['String']['output'];
  /** Which day. */
  readonly weekday: Weekday;
};

/** Open hours of one weekday. */
export type WeekdayHoursInput = {
  /** Local time, `HH:MM`. */
  readonly from: Scalars['String']['input'];
  /** Local time after `from`; `24:00` ends the day. Hours over midnight are two entries. */
  readonly to: Scalars['String']['input'];
  /** Which day. */
  readonly weekday: Weekday;
};

/** A change that is taken back. */
export type WithdrawChangeInput = {
  /** `chg_…`. */
  readonly changeId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A report that is taken back. */
export type WithdrawReportInput = {
  /** `brc_…`. */
  readonly breachId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; both sides are told. */
  readonly reason: Scalars['String']['input'];
};

/** Something that waits for people. It is gone as soon as it is done. */
export type WorkItem = {
  readonly __typename?: 'WorkItem';
  /** The breach, when it is about one. */
  readonly breach: Maybe<Breach>;
  /** The change, when it is about one. */
  readonly change: Maybe<Change>;
  /** The contract it belongs to. */
  readonly contract: Contract;
  /** By when; null when there is no deadline. */
  readonly due: Maybe<Scalars['DateTime']['output']>;
  /** Stays the same as long as it waits. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing is to be done. */
  readonly kind: WorkItemKind;
  /** Id of the record that is to be decided on: the breach's, the change's, the termination's, the review's, the finding's or the audit's, else the contract's. Its `allowedActions` say whether you are the one who may. */
  readonly recordId: Scalars['ID']['output'];
  /** The termination, when it is about one. */
  readonly termination: Maybe<Termination>;
  /** What is to be done, in words. */
  readonly title: Scalars['String']['output'];
  /** Whose turn it is. */
  readonly whoseTurn: Turn;
  /** Id in the Temporal UI of the lifecycle that waits. */
  readonly workflowId: Scalars['String']['output'];
};

/** A page of work items (Relay). */
export type WorkItemConnection = {
  readonly __typename?: 'WorkItemConnection';
  /** Work items with their cursors. */
  readonly edges: ReadonlyArray<WorkItemEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A work item in a page. */
export type WorkItemEdge = {
  readonly __typename?: 'WorkItemEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The work item. */
  readonly node: WorkItem;
};

/** What waits for people, and by which of the record's `allowedActions` it is done. */
export type WorkItemKind =
  /** What was handed over is to be accepted or rejected (`ACCEPT_HANDOVER`, `REJECT_HANDOVER`, H7.4). */
  | 'ACCEPT_HANDOVER'
  /** A rectification is to be accepted or rejected (`ACCEPT_RECTIFICATION`, `REJECT_RECTIFICATION`, H7.3.5). */
  | 'ACCEPT_RECTIFICATION'
  /** The cause of a breach is to be found (`ANALYSE`, H7.3.2). */
  | 'ANALYSE_CAUSE'
  /** A proposal to exclude liability is to be answered (`ANSWER_ATTRIBUTION`, H7.3.2). */
  | 'ANSWER_ATTRIBUTION'
  /** A report that the provider contests is to be upheld or taken back (`UPHOLD_REPORT`, `WITHDRAW_REPORT`, H7.3). */
  | 'ANSWER_CONTEST'
  /** Damages claimed for a breach are to be accepted or refused (`ACCEPT_DAMAGES`, `REFUSE_DAMAGES`, H7.3.4). */
  | 'ANSWER_DAMAGES'
  /** A later day for a finding is to be granted or refused (`ANSWER_EXTENSION`, H6.3). */
  | 'ANSWER_EXTENSION'
  /** An offer is to be answered (`ACCEPT`, `COUNTER`, `REJECT`, H1.4). */
  | 'ANSWER_OFFER'
  /** The report of a review is to be answered (`ANSWER`, H6.2). */
  | 'ANSWER_REVIEW'
  /** A settlement is to be answered (`ACCEPT_SETTLEMENT`, `COUNTER_SETTLEMENT`, `REJECT_SETTLEMENT`, H7.3.3). */
  | 'ANSWER_SETTLEMENT'
  /** A suspension is to be agreed to or refused (`AGREE_TO_SUSPENSION`, `REFUSE_SUSPENSION`). */
  | 'ANSWER_SUSPENSION'
  /** An offer to end a contract is to be answered (`AGREE`, `REFUSE`, H7.4). */
  | 'ANSWER_TERMINATION'
  /** The credit of a breach is to be approved or refused (`APPROVE_CREDIT`, `REFUSE_CREDIT`, H7.3.4). */
  | 'APPROVE_CREDIT'
  /** The report of a review is to be approved or returned (`APPROVE`, `RETURN`, H6.2). */
  | 'APPROVE_REVIEW'
  /** A change is to be assessed (`ASSESS`, H4.4). */
  | 'ASSESS_CHANGE'
  /** An audit is to be begun: a sample drawn, somebody asked or evidence taken (`DRAW_SAMPLE`, `NOTE_INTERVIEW`, `ADD_EVIDENCE`, H6.3). */
  | 'BEGIN_AUDIT'
  /** The customer may choose to terminate over a breach (`CHOOSE_TERMINATION`, `ACCEPT_RECTIFICATION`, `GRANT_NEW_PLAN`, H7.3.3, H7.4). */
  | 'CHOOSE_TERMINATION'
  /** The credit of a breach is to be claimed in time (`CLAIM_CREDIT`, H7.3.4). */
  | 'CLAIM_CREDIT'
  /** The report of a review is to be completed (`COMPLETE`, H6.2). */
  | 'COMPLETE_REVIEW'
  /** The outcome of a mediation is to be confirmed or disputed (`ANSWER_MEDIATION_OUTCOME`, H7.3.3). */
  | 'CONFIRM_MEDIATION'
  /** What the customer reported is to be confirmed or contested (`CONFIRM_REPORT`, `CONTEST_REPORT`, H7.3). */
  | 'CONFIRM_REPORT'
  /** A notice is to be confirmed (`CONFIRM`, H7.4). */
  | 'CONFIRM_TERMINATION'
  /** The closing record of a change is to be written (`DOCUMENT`, H4.4). */
  | 'DOCUMENT_CHANGE'
  /** Things are to be handed over (`HAND_OVER`, H7.4). */
  | 'HAND_OVER'
  /** The provider's manager holds a breach notice: let it go in time (`RELEASE_NOTICE`, H7.3.1). */
  | 'HOLD_OR_TELL'
  /** A change is to be carried out in its window (`BEGIN`, `FINISH`, `ROLL_BACK`, H4.4). */
  | 'IMPLEMENT_CHANGE'
  /** The auditors of the yearly audit are to be named (`NAME_AUDITORS`, H6.2, H6.3). */
  | 'NAME_AUDITORS'
  /** A draft is to be offered, or drawn up anew (`OFFER`, `REVISE`, H1.4). */
  | 'OFFER'
  /** The rectification of a breach is to be planned (`PLAN_RECTIFICATION`, H7.3.5). */
  | 'PLAN_RECTIFICATION'
  /** Root cause and plan of a finding are to be stated (`PLAN`, H6.3). */
  | 'PLAN_REMEDIATION'
  /** The term ends soon: another one is to be proposed (`PROPOSE_RENEWAL`, H7.4). */
  | 'PROPOSE_RENEWAL'
  /** The provider is to say what the end of a contract affects (`RECORD_IMPACT`, H7.4). */
  | 'RECORD_IMPACT'
  /** The outcome of a mediation is to be recorded, by either side (`RECORD_MEDIATION_OUTCOME`, H7.3.3). */
  | 'RECORD_MEDIATION'
  /** A credit was paid and is not due any more: get it back and record that (`RECORD_PAYOUT`, H7.3.4). */
  | 'RECOVER_CREDIT'
  /** The rectification of a breach is to be carried out and reported (`REPORT_RECTIFICATION`, H7.3.5). */
  | 'RECTIFY'
  /** A finding is to be put right, and that reported (`REPORT`, `ASK_EXTENSION`, H6.3). */
  | 'REMEDIATE'
  /** An audit is to be reported (`REPORT`, H6.3). */
  | 'REPORT_AUDIT'
  /** The managers of both sides are to find a way: the provider by a new plan, the customer by accepting what was reported, or either by mediation (`PLAN_RECTIFICATION`, `ACCEPT_RECTIFICATION`, `ASK_FOR_MEDIATION`, H7.3); of a contested report the provider by confirming it, the customer by taking it back (`CONFIRM_REPORT`, `WITHDRAW_REPORT`). */
  | 'RESOLVE_ESCALATION'
  /** The board is to review an emergency decision (`VOTE`, `DELEGATE_VOTE`, H4.4). */
  | 'REVIEW_EMERGENCY_CHANGE'
  /** An approved change is to get a window (`SCHEDULE`, H4.4). */
  | 'SCHEDULE_CHANGE'
  /** What was agreed on is to be signed (`SIGN`, H7.1). */
  | 'SIGN'
  /** The end of the handover is to be signed (`SIGN_HANDOVER`, H7.4). */
  | 'SIGN_HANDOVER'
  /** A change that was carried out is to be verified (`VERIFY`, `ROLL_BACK`, H4.4). */
  | 'VERIFY_CHANGE'
  /** The remediation of a finding is to be verified or sent back (`VERIFY`, H6.3). */
  | 'VERIFY_REMEDIATION'
  /** The board is to vote on a change (`VOTE`, `DELEGATE_VOTE`, H4.4). */
  | 'VOTE_ON_CHANGE';

/** Which work: what is all of this. */
export type WorklistFilter = {
  /** Of this contract, of its breaches and its changes. */
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<WorkItemKind>>;
  /** That waits for one of these sides. You see no more by it than without. */
  readonly whoseTurn?: InputMaybe<ReadonlyArray<Turn>>;
};

/** The report of a rectification, written once and kept as it was written (H7.3.5). */
export type WrittenRectification = {
  readonly __typename?: 'WrittenRectification';
  /** Its pages and PDFs, by language and format. */
  readonly files: ReadonlyArray<RectificationFile>;
  /**
   * Where the gateway shows it as a page to read and to print, e.g. `/doors/contracts/rectifications/brc_…`. With `?language=EN` or `?language=ZH`,
   * else in the language of the caller's contact; with `?format=PDF` as a PDF.
   */
  readonly page: Scalars['String']['output'];
  /** SHA-256 of `text` (UTF-8), hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** What it says, as canonical JSON (RFC 8785). */
  readonly text: Scalars['String']['output'];
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
  Breach: Breach;
  Change: Change;
  Contract: Contract;
  Party: Party;
  Service: Service;
  Termination: Termination;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Breach:
    ( { __typename: 'Breach' }
    & GraphQLRecursivePick<FederationTypes['Breach'], {"id":true}> );
  Change:
    ( { __typename: 'Change' }
    & GraphQLRecursivePick<FederationTypes['Change'], {"id":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  Party:
    ( { __typename: 'Party' }
    & GraphQLRecursivePick<FederationTypes['Party'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
  Termination:
    ( { __typename: 'Termination' }
    & GraphQLRecursivePick<FederationTypes['Termination'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptDamagesInput: AcceptDamagesInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptHandoverInput: AcceptHandoverInput;
  AcceptRectificationInput: AcceptRectificationInput;
  AcceptSettlementInput: AcceptSettlementInput;
  AcknowledgeNotificationInput: AcknowledgeNotificationInput;
  AcknowledgementPayload: ResolverTypeWrapper<Omit<AcknowledgementPayload, 'notification'> & { notification?: Maybe<ResolversTypes['Notification']> }>;
  AddContactInput: AddContactInput;
  AfterTerm: ResolverTypeWrapper<'EXPIRES' | 'MONTH_BY_MONTH'>;
  AgreedIndex: ResolverTypeWrapper<AgreedIndexMapper>;
  AgreedIndexInput: AgreedIndexInput;
  AgreedService: ResolverTypeWrapper<AgreedServiceMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgreedServiceInput: AgreedServiceInput;
  Agreement: ResolverTypeWrapper<AgreementMapper>;
  AgreementInput: AgreementInput;
  AnalyseBreachInput: AnalyseBreachInput;
  Analysis: ResolverTypeWrapper<AnalysisMapper>;
  AnswerAttributionInput: AnswerAttributionInput;
  AnswerMediationOutcomeInput: AnswerMediationOutcomeInput;
  AnswerOfferInput: AnswerOfferInput;
  AnswerTerminationInput: AnswerTerminationInput;
  ApproveCreditInput: ApproveCreditInput;
  AskForMediationInput: AskForMediationInput;
  AssessChangeInput: AssessChangeInput;
  AssessedIndicator: ResolverTypeWrapper<Omit<AssessedIndicator, 'indicator'> & { indicator: ResolversTypes['AssessedIndicatorKind'] }>;
  AssessedIndicatorInput: AssessedIndicatorInput;
  AssessedIndicatorKind: ResolverTypeWrapper<'SCALABILITY' | 'SECURITY' | 'AUDITABILITY' | 'FAULT_TOLERANCE'>;
  AssessedPeriod: ResolverTypeWrapper<AssessedPeriodMapper>;
  Assessment: ResolverTypeWrapper<AssessmentMapper>;
  AssessmentCode: ResolverTypeWrapper<'OVER_COMMITTED' | 'UNDER_COMMITTED' | 'NO_HISTORY'>;
  AssessmentFinding: ResolverTypeWrapper<AssessmentFindingMapper>;
  AssuranceKind: ResolverTypeWrapper<'REDUNDANCY' | 'RECOVERY' | 'SKILLS' | 'AUTOMATION' | 'PROCEDURES' | 'COMPLIANCE'>;
  AssuranceMeasure: ResolverTypeWrapper<Omit<AssuranceMeasure, 'kind'> & { kind: ResolversTypes['AssuranceKind'] }>;
  AssuranceMeasureInput: AssuranceMeasureInput;
  AttachDocumentInput: AttachDocumentInput;
  Attribution: ResolverTypeWrapper<'PROVIDER' | 'CUSTOMER' | 'THIRD_PARTY' | 'FORCE_MAJEURE'>;
  AttributionAnswer: ResolverTypeWrapper<'AGREED' | 'REFUSED'>;
  Audience: ResolverTypeWrapper<'CUSTOMER' | 'CUSTOMER_MANAGER' | 'CUSTOMER_BOARD' | 'PROVIDER' | 'PROVIDER_MANAGER' | 'PROVIDER_BOARD' | 'AUDITORS'>;
  AuditFoundInput: AuditFoundInput;
  AuditToTellInput: AuditToTellInput;
  Authority: ResolverTypeWrapper<AuthorityMapper>;
  BilingualText: ResolverTypeWrapper<BilingualText>;
  BilingualTextInput: BilingualTextInput;
  BoardRound: ResolverTypeWrapper<'DECISION' | 'REVIEW'>;
  Breach: ResolverTypeWrapper<BreachMapper>;
  BreachAction: ResolverTypeWrapper<'HOLD_NOTICE' | 'RELEASE_NOTICE' | 'CONFIRM_REPORT' | 'CONTEST_REPORT' | 'UPHOLD_REPORT' | 'WITHDRAW_REPORT' | 'ANALYSE' | 'EXTEND_ANALYSIS' | 'ANSWER_ATTRIBUTION' | 'PLAN_RECTIFICATION' | 'REPORT_RECTIFICATION' | 'ACCEPT_RECTIFICATION' | 'REJECT_RECTIFICATION' | 'PROPOSE_SETTLEMENT' | 'COUNTER_SETTLEMENT' | 'ACCEPT_SETTLEMENT' | 'REJECT_SETTLEMENT' | 'ASK_FOR_MEDIATION' | 'RECORD_MEDIATION_OUTCOME' | 'ANSWER_MEDIATION_OUTCOME' | 'CHOOSE_TERMINATION' | 'GRANT_NEW_PLAN' | 'CLAIM_CREDIT' | 'APPROVE_CREDIT' | 'REFUSE_CREDIT' | 'RECORD_PAYOUT' | 'CLAIM_DAMAGES' | 'ACCEPT_DAMAGES' | 'REFUSE_DAMAGES'>;
  BreachConnection: ResolverTypeWrapper<Omit<BreachConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BreachEdge']> }>;
  BreachEdge: ResolverTypeWrapper<Omit<BreachEdge, 'node'> & { node: ResolversTypes['Breach'] }>;
  BreachEnding: ResolverTypeWrapper<'WITHDRAWN' | 'UNRESOLVED' | 'NOT_LIABLE' | 'EFFECTIVE' | 'REPEATED' | 'TERMINATION'>;
  BreachFilter: BreachFilter;
  BreachHandling: ResolverTypeWrapper<BreachHandling>;
  BreachHandlingInput: BreachHandlingInput;
  BreachKind: ResolverTypeWrapper<'QUALITY_BELOW_STANDARD' | 'LATE_SERVICE' | 'CHANGED_CONTENT' | 'INTERRUPTION'>;
  BreachLeg: ResolverTypeWrapper<BreachLegMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BreachLegInput: BreachLegInput;
  BreachPayload: ResolverTypeWrapper<Omit<BreachPayload, 'breach'> & { breach?: Maybe<ResolversTypes['Breach']> }>;
  BreachPhase: ResolverTypeWrapper<'NOTICE_DUE' | 'AWAITING_CONFIRMATION' | 'CONTESTED' | 'AWAITING_ANALYSIS' | 'AWAITING_ATTRIBUTION' | 'AWAITING_PLAN' | 'NEGOTIATING' | 'RECTIFYING' | 'AWAITING_ACCEPTANCE' | 'ESCALATED' | 'MEDIATING' | 'TERMINATION_OPTION' | 'WATCHING_EFFECT' | 'AWAITING_SEAL' | 'CLOSED'>;
  BreachReport: ResolverTypeWrapper<BreachReportMapper>;
  BreachStanding: ResolverTypeWrapper<'STANDING' | 'WITHDRAWN'>;
  BringIntoForceInput: BringIntoForceInput;
  Catalogue: ResolverTypeWrapper<CatalogueMapper>;
  CatalogueAction: ResolverTypeWrapper<'REVISE' | 'PUBLISH' | 'REPEAL'>;
  CatalogueCategory: ResolverTypeWrapper<Omit<CatalogueCategory, 'category'> & { category: ResolversTypes['ServiceCategory'] }>;
  CatalogueCategoryInput: CatalogueCategoryInput;
  CatalogueContentInput: CatalogueContentInput;
  CatalogueIndicator: ResolverTypeWrapper<Omit<CatalogueIndicator, 'direction' | 'kind' | 'unit'> & { direction: ResolversTypes['IndicatorDirection'], kind: ResolversTypes['IndicatorKind'], unit: ResolversTypes['IndicatorUnit'] }>;
  CatalogueIndicatorInput: CatalogueIndicatorInput;
  CataloguePayload: ResolverTypeWrapper<Omit<CataloguePayload, 'catalogue'> & { catalogue?: Maybe<ResolversTypes['Catalogue']> }>;
  CatalogueState: ResolverTypeWrapper<'DRAFT' | 'SCHEDULED' | 'IN_FORCE' | 'REPLACED' | 'REPEALED'>;
  CauseCategory: ResolverTypeWrapper<'HARDWARE' | 'SOFTWARE' | 'NETWORK' | 'POWER' | 'CAPACITY' | 'CHANGE' | 'HUMAN_ERROR' | 'SECURITY' | 'SUPPLIER' | 'OTHER'>;
  Change: ResolverTypeWrapper<ChangeMapper>;
  ChangeAction: ResolverTypeWrapper<'ASSESS' | 'VOTE' | 'DELEGATE_VOTE' | 'DECIDE' | 'DECIDE_EMERGENCY' | 'SCHEDULE' | 'BEGIN' | 'FINISH' | 'VERIFY' | 'ROLL_BACK' | 'DOCUMENT' | 'WITHDRAW'>;
  ChangeAssessment: ResolverTypeWrapper<ChangeAssessment>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ChangeHandling: ResolverTypeWrapper<Omit<ChangeHandling, 'quorum'> & { quorum: ResolversTypes['ChangeQuorum'] }>;
  ChangeHandlingInput: ChangeHandlingInput;
  ChangePayload: ResolverTypeWrapper<Omit<ChangePayload, 'change'> & { change?: Maybe<ResolversTypes['Change']> }>;
  ChangePhase: ResolverTypeWrapper<'AWAITING_ASSESSMENT' | 'AWAITING_DECISION' | 'APPROVED' | 'SCHEDULED' | 'IMPLEMENTING' | 'IMPLEMENTED' | 'AWAITING_DOCUMENTATION' | 'DOCUMENTED' | 'REJECTED' | 'WITHDRAWN'>;
  ChangeQuorum: ResolverTypeWrapper<'MAJORITY' | 'TWO_THIRDS' | 'ALL'>;
  ChangeResult: ResolverTypeWrapper<'VERIFIED' | 'ROLLED_BACK'>;
  ChangeSeat: ResolverTypeWrapper<ChangeSeatMapper>;
  ChangeWindow: ResolverTypeWrapper<ChangeWindow>;
  ChooseTerminationInput: ChooseTerminationInput;
  ClaimCreditInput: ClaimCreditInput;
  ClaimDamagesInput: ClaimDamagesInput;
  ClaimWindow: ResolverTypeWrapper<ClaimWindowMapper>;
  ClaimWindowInput: ClaimWindowInput;
  ClauseComment: ResolverTypeWrapper<ClauseCommentMapper>;
  ClauseTemplate: ResolverTypeWrapper<ClauseTemplate>;
  ClauseTemplateInput: ClauseTemplateInput;
  CloseBreachInput: CloseBreachInput;
  CloseContractInput: CloseContractInput;
  CloseContractPayload: ResolverTypeWrapper<CloseContractPayload>;
  CommentOnClauseInput: CommentOnClauseInput;
  Compensation: ResolverTypeWrapper<CompensationMapper>;
  CompensationEvent: ResolverTypeWrapper<CompensationEventMapper>;
  CompensationEventKind: ResolverTypeWrapper<'CLAIMED' | 'SETTLED' | 'LAPSED' | 'FIRST_APPROVED' | 'APPROVED' | 'REFUSED' | 'POSTED' | 'REVERSED' | 'PAID_OUT'>;
  CompensationPhase: ResolverTypeWrapper<'CLAIMED_EARLY' | 'AWAITING_CLAIM' | 'AWAITING_APPROVAL' | 'POSTED' | 'NOTHING_OWED' | 'REVERSED' | 'LAPSED' | 'REFUSED'>;
  CompensationWhy: ResolverTypeWrapper<CompensationWhyMapper>;
  ComplaintToTellInput: ComplaintToTellInput;
  Composition: ResolverTypeWrapper<Omit<Composition, 'parts'> & { parts: ReadonlyArray<ResolversTypes['ServicePart']> }>;
  CompositionInput: CompositionInput;
  ConcludeErasureInput: ConcludeErasureInput;
  ConcludeErasurePayload: ResolverTypeWrapper<ConcludeErasurePayload>;
  ConfirmNoticeInput: ConfirmNoticeInput;
  ConfirmReportInput: ConfirmReportInput;
  Contact: ResolverTypeWrapper<ContactMapper>;
  ContactFunction: ResolverTypeWrapper<'SERVICE' | 'MANAGER'>;
  ContactInput: ContactInput;
  ContactPayload: ResolverTypeWrapper<Omit<ContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactToAsk: ResolverTypeWrapper<Omit<ContactToAsk, 'language'> & { language: ResolversTypes['Language'] }>;
  ContactsToAsk: ResolverTypeWrapper<Omit<ContactsToAsk, 'contacts'> & { contacts: ReadonlyArray<ResolversTypes['ContactToAsk']> }>;
  ContestReportInput: ContestReportInput;
  Continuation: ResolverTypeWrapper<'AUTOMATIC' | 'MONTH'>;
  Contract: ResolverTypeWrapper<ContractMapper>;
  ContractAction: ResolverTypeWrapper<'REVISE' | 'OFFER' | 'ACCEPT' | 'COUNTER' | 'REJECT' | 'WITHDRAW' | 'SIGN' | 'PROPOSE_SUPPLEMENT' | 'ABANDON' | 'SUSPEND' | 'AGREE_TO_SUSPENSION' | 'REFUSE_SUSPENSION' | 'RESUME' | 'GIVE_NOTICE' | 'OFFER_TERMINATION' | 'PROPOSE_RENEWAL' | 'OPT_OUT_OF_RENEWAL'>;
  ContractConnection: ResolverTypeWrapper<Omit<ContractConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContractEdge']> }>;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractExport: ResolverTypeWrapper<ContractExport>;
  ContractFilter: ContractFilter;
  ContractHealth: ResolverTypeWrapper<'OK' | 'MISSED'>;
  ContractHistory: ResolverTypeWrapper<Omit<ContractHistory, 'breaches' | 'changes' | 'contract' | 'services'> & { breaches: ReadonlyArray<ResolversTypes['Breach']>, changes: ReadonlyArray<ResolversTypes['Change']>, contract: ResolversTypes['Contract'], services: ReadonlyArray<ResolversTypes['Service']> }>;
  ContractPayload: ResolverTypeWrapper<Omit<ContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractPhase: ResolverTypeWrapper<'DRAFT' | 'OFFERED' | 'SIGNING' | 'ACTIVE' | 'EXPIRED' | 'TERMINATED' | 'ABANDONED'>;
  ContractTemplate: ResolverTypeWrapper<ContractTemplate>;
  ContractTerms: ResolverTypeWrapper<Omit<ContractTerms, 'hours' | 'maintenance' | 'partialOutages' | 'targets' | 'unknown'> & { hours?: Maybe<ResolversTypes['ServiceHours']>, maintenance: ResolversTypes['TimeCounts'], partialOutages: ResolversTypes['PartialOutages'], targets: ReadonlyArray<ResolversTypes['Target']>, unknown: ResolversTypes['TimeCounts'] }>;
  ContractTermsInput: ContractTermsInput;
  ContractVersion: ResolverTypeWrapper<ContractVersionMapper>;
  ContractWarning: ResolverTypeWrapper<ContractWarningMapper>;
  ContractsTrailRow: ResolverTypeWrapper<ContractsTrailRow>;
  CountedIndex: ResolverTypeWrapper<CountedIndexMapper>;
  CounterOfferInput: CounterOfferInput;
  CreatePartyInput: CreatePartyInput;
  CreateServiceInput: CreateServiceInput;
  CreditCap: ResolverTypeWrapper<'MONTH' | 'YEAR'>;
  CreditPolicy: ResolverTypeWrapper<Omit<CreditPolicy, 'severalMissed'> & { severalMissed: ResolversTypes['SeveralMissed'] }>;
  CreditPolicyInput: CreditPolicyInput;
  CreditTemplate: ResolverTypeWrapper<CreditTemplate>;
  CreditTemplateInput: CreditTemplateInput;
  CreditTemplateTier: ResolverTypeWrapper<CreditTemplateTier>;
  CreditTemplateTierInput: CreditTemplateTierInput;
  CreditTier: ResolverTypeWrapper<CreditTier>;
  CreditTierInput: CreditTierInput;
  Criticality: ResolverTypeWrapper<'NORMAL' | 'CRITICAL'>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Damages: ResolverTypeWrapper<DamagesMapper>;
  DamagesPhase: ResolverTypeWrapper<'AWAITING_ANSWER' | 'ACCEPTED' | 'REFUSED' | 'LIFTED'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetterMapper>;
  DeadLetterConnection: ResolverTypeWrapper<Omit<DeadLetterConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeadLetterEdge']> }>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  DecideChangeInput: DecideChangeInput;
  DecideDueChangeInput: DecideDueChangeInput;
  DecideEmergencyChangeInput: DecideEmergencyChangeInput;
  DefaultLevel: ResolverTypeWrapper<DefaultLevel>;
  DefaultLevelInput: DefaultLevelInput;
  Degree: ResolverTypeWrapper<'LOW' | 'MEDIUM' | 'HIGH'>;
  DelegateVoteInput: DelegateVoteInput;
  DeliveryMode: ResolverTypeWrapper<'ON_SITE' | 'REMOTE' | 'TELEPHONE' | 'ONLINE' | 'SELF_SERVICE'>;
  Difference: ResolverTypeWrapper<Difference>;
  Document: ResolverTypeWrapper<DocumentMapper>;
  DocumentChangeInput: DocumentChangeInput;
  DocumentKind: ResolverTypeWrapper<'SIGNED_AGREEMENT' | 'SUPPLEMENT' | 'ANNEX' | 'CORRESPONDENCE' | 'OTHER'>;
  DocumentPayload: ResolverTypeWrapper<Omit<DocumentPayload, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  DraftCatalogueInput: DraftCatalogueInput;
  DraftContractInput: DraftContractInput;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Duty: ResolverTypeWrapper<Omit<Duty, 'of'> & { of: ResolversTypes['DutyOf'] }>;
  DutyInput: DutyInput;
  DutyOf: ResolverTypeWrapper<'PROVIDER' | 'CUSTOMER' | 'SUPPORT' | 'SUPERVISION'>;
  Effect: ResolverTypeWrapper<'CONFIRMED' | 'REPEATED'>;
  EmergencyDecision: ResolverTypeWrapper<Omit<EmergencyDecision, 'review'> & { review: ResolversTypes['ReviewOutcome'] }>;
  EndedContract: ResolverTypeWrapper<EndedContract>;
  EraseContactInput: EraseContactInput;
  EraseContractInput: EraseContractInput;
  EraseContractPayload: ResolverTypeWrapper<EraseContractPayload>;
  EraseFilesInput: EraseFilesInput;
  EraseFilesPayload: ResolverTypeWrapper<EraseFilesPayload>;
  EscalateNoticeInput: EscalateNoticeInput;
  Escalation: ResolverTypeWrapper<EscalationMapper>;
  EscalationEnding: ResolverTypeWrapper<'CONFIRMED' | 'NEW_PLAN' | 'ACCEPTED' | 'UNRESOLVED' | 'TERMINATION' | 'OPTION_LAPSED'>;
  Evaluation: ResolverTypeWrapper<Evaluation>;
  ExactRatioInput: ExactRatioInput;
  ExecutionStep: ResolverTypeWrapper<ExecutionStep>;
  ExecutionStepInput: ExecutionStepInput;
  ExpireContractInput: ExpireContractInput;
  ExpireContractPayload: ResolverTypeWrapper<Omit<ExpireContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ExpireOfferInput: ExpireOfferInput;
  ExportFormat: ResolverTypeWrapper<'JSON' | 'MARKDOWN' | 'HTML' | 'OPENSLO'>;
  ExtendAnalysisInput: ExtendAnalysisInput;
  FeeRounding: ResolverTypeWrapper<'HALF_EVEN' | 'HALF_UP'>;
  FeeUnit: ResolverTypeWrapper<'MONTH' | 'QUARTER' | 'YEAR' | 'TERM' | 'ITEM'>;
  FeesClause: ResolverTypeWrapper<Omit<FeesClause, 'per'> & { per: ResolversTypes['FeeUnit'] }>;
  FeesClauseInput: FeesClauseInput;
  FindingToTellInput: FindingToTellInput;
  GiveNoticeInput: GiveNoticeInput;
  GiveUpNotificationInput: GiveUpNotificationInput;
  GrantNewPlanInput: GrantNewPlanInput;
  HandOverInput: HandOverInput;
  HandoverItem: ResolverTypeWrapper<HandoverItemMapper>;
  HandoverKind: ResolverTypeWrapper<'RECORDS' | 'DATA_EXPORT' | 'KNOWLEDGE_BASE' | 'ACCESS' | 'EQUIPMENT' | 'SUPPORT'>;
  HandoverState: ResolverTypeWrapper<'OPEN' | 'HANDED_OVER' | 'ACCEPTED'>;
  HoldBreachNoticeInput: HoldBreachNoticeInput;
  Holiday: ResolverTypeWrapper<Holiday>;
  HolidayInput: HolidayInput;
  ImpactItem: ResolverTypeWrapper<ImpactItem>;
  ImpactItemInput: ImpactItemInput;
  ImplementChangeInput: ImplementChangeInput;
  ImplementationStep: ResolverTypeWrapper<'BEGIN' | 'FINISH'>;
  ImportContractInput: ImportContractInput;
  IndexValue: ResolverTypeWrapper<IndexValueMapper>;
  IndexValuePayload: ResolverTypeWrapper<Omit<IndexValuePayload, 'indexValue'> & { indexValue?: Maybe<ResolversTypes['IndexValue']> }>;
  IndexationClause: ResolverTypeWrapper<IndexationClauseMapper>;
  IndexationClauseInput: IndexationClauseInput;
  IndexationOutcome: ResolverTypeWrapper<'FORMULA' | 'CAP' | 'FLOOR' | 'BELOW_THRESHOLD' | 'NOT_ON_RECORD'>;
  IndexedFee: ResolverTypeWrapper<IndexedFeeMapper>;
  Indicator: ResolverTypeWrapper<'AVAILABILITY' | 'MTTR' | 'MTTF' | 'INTERRUPTION_TIME' | 'CSAT' | 'NPS'>;
  IndicatorDirection: ResolverTypeWrapper<'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER'>;
  IndicatorKind: ResolverTypeWrapper<'MEASURED' | 'ASSESSED'>;
  IndicatorUnit: ResolverTypeWrapper<'PERCENT' | 'HOURS' | 'GRADE'>;
  Instalment: ResolverTypeWrapper<Instalment>;
  InstalmentInput: InstalmentInput;
  InterruptionCause: ResolverTypeWrapper<'FORCE_MAJEURE' | 'SYSTEM_FAILURE' | 'PROVIDERS_FAULT'>;
  InterruptionPolicy: ResolverTypeWrapper<InterruptionPolicy>;
  InterruptionPolicyInput: InterruptionPolicyInput;
  JudgedPeriodInput: JudgedPeriodInput;
  Language: ResolverTypeWrapper<'EN' | 'ZH'>;
  LapseCreditInput: LapseCreditInput;
  LawClause: ResolverTypeWrapper<LawClause>;
  LawClauseInput: LawClauseInput;
  Ledger: ResolverTypeWrapper<LedgerMapper>;
  LedgerAccount: ResolverTypeWrapper<'CREDIT_EXPENSE' | 'CREDITS_OWED' | 'PAID_OR_SET_OFF' | 'COUNTER_CLAIM'>;
  LedgerBalance: ResolverTypeWrapper<LedgerBalanceMapper>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryMapper>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LedgerEntryEdge']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerKind: ResolverTypeWrapper<'POSTED' | 'REVERSED' | 'DAMAGES_POSTED' | 'DAMAGES_REVERSED' | 'PAID' | 'SET_OFF' | 'RECOVERED'>;
  LedgerStatement: ResolverTypeWrapper<Omit<LedgerStatement, 'closing' | 'entries' | 'opening'> & { closing: ReadonlyArray<ResolversTypes['LedgerBalance']>, entries: ReadonlyArray<ResolversTypes['LedgerEntry']>, opening: ReadonlyArray<ResolversTypes['LedgerBalance']> }>;
  LevelCode: ResolverTypeWrapper<'BSL' | 'SLS' | 'ALS' | 'ELS'>;
  LevelTarget: ResolverTypeWrapper<Omit<LevelTarget, 'indicator' | 'operator' | 'period' | 'unit'> & { indicator: ResolversTypes['Indicator'], operator: ResolversTypes['TargetOperator'], period: ResolversTypes['PeriodUnit'], unit: ResolversTypes['TargetUnit'] }>;
  Liability: ResolverTypeWrapper<Liability>;
  LiabilityInput: LiabilityInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Me: ResolverTypeWrapper<Omit<Me, 'authority' | 'party' | 'roles'> & { authority: ReadonlyArray<ResolversTypes['Authority']>, party?: Maybe<ResolversTypes['Party']>, roles: ReadonlyArray<ResolversTypes['Role']> }>;
  Measure: ResolverTypeWrapper<Measure>;
  MeasureInput: MeasureInput;
  MeasuredBy: ResolverTypeWrapper<'PROBES' | 'OUTAGES' | 'COMPOSITION' | 'SURVEYS'>;
  MediationOutcome: ResolverTypeWrapper<'NEW_PLAN' | 'ACCEPTANCE' | 'FAILED'>;
  Money: ResolverTypeWrapper<MoneyMapper>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NothingOwed: ResolverTypeWrapper<'MISS_LIFTED' | 'LIABILITY_EXCLUDED' | 'NOT_MEASURED' | 'NO_CREDIT_AGREED' | 'FEE_NOT_KNOWN' | 'NO_TIER_REACHED' | 'USED_UP'>;
  NoticeClock: ResolverTypeWrapper<'OCCURRENCE' | 'DETECTION'>;
  Notification: ResolverTypeWrapper<NotificationMapper>;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NotificationEdge']> }>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationKind: ResolverTypeWrapper<'BREACH_NOTICE' | 'NOTICE_AGAIN' | 'NOTICE_UNACKNOWLEDGED' | 'BREACH_RETRACTED' | 'BREACH_REINSTATED' | 'NOTICE_WARNING_12H' | 'NOTICE_WARNING_20H' | 'NOTICE_LATE' | 'ANALYSIS_OVERDUE' | 'ANALYSIS_EXTENDED' | 'REMEDY_TURN' | 'REMEDY_REMINDER' | 'REMEDY_OVERDUE' | 'REMEDY_NEWS' | 'REMEDY_ESCALATED' | 'REMEDY_STOPPED' | 'REMEDY_RESUMED' | 'CREDIT_REMINDER' | 'CREDIT_LAPSED' | 'CREDIT_TO_APPROVE' | 'CREDIT_REFUSED' | 'CREDIT_POSTED' | 'CREDIT_REVERSED' | 'DAMAGES_CLAIMED' | 'DAMAGES_TO_ACCEPT' | 'DAMAGES_ACCEPTED' | 'DAMAGES_REFUSED' | 'DAMAGES_LIFTED' | 'CHANGE_TURN' | 'CHANGE_REMINDER' | 'CHANGE_OVERDUE' | 'CHANGE_SCHEDULED' | 'PERIOD_REOPENED' | 'RENEWAL_OPENED' | 'RENEWAL_NEWS' | 'CONTRACT_CLOSED' | 'TERMINATION_NOTICE' | 'TERMINATION_NEWS' | 'TERMINATION_TURN' | 'TERMINATION_REMINDER' | 'TERMINATION_OVERDUE' | 'REVIEW_TURN' | 'REVIEW_REMINDER' | 'REVIEW_OVERDUE' | 'REVIEW_REPORT' | 'REVIEW_PUBLISHED' | 'FINDING_TURN' | 'FINDING_REMINDER' | 'FINDING_OVERDUE' | 'FINDING_VERIFIED' | 'FINDING_NOT_EFFECTIVE' | 'FINDING_SOLVED' | 'SURVEY_INVITATION' | 'SURVEY_REMINDER' | 'COMPLAINT_RECORDED' | 'COMPLAINT_ANSWERED' | 'AUDIT_TURN' | 'AUDIT_REMINDER' | 'AUDIT_OVERDUE' | 'AUDIT_NEWS'>;
  NotificationPayload: ResolverTypeWrapper<NotificationPayloadMapper>;
  NotificationToSend: ResolverTypeWrapper<Omit<NotificationToSend, 'recipients'> & { recipients: ReadonlyArray<ResolversTypes['RecipientToSend']> }>;
  OfferContractInput: OfferContractInput;
  OfferTerminationInput: OfferTerminationInput;
  OpenReviewSupplementInput: OpenReviewSupplementInput;
  OpenReviewSupplementPayload: ResolverTypeWrapper<OpenReviewSupplementPayload>;
  OpenSloReading: ResolverTypeWrapper<Omit<OpenSloReading, 'targets'> & { targets: ReadonlyArray<ResolversTypes['OpenSloTarget']> }>;
  OpenSloTarget: ResolverTypeWrapper<Omit<OpenSloTarget, 'indicator' | 'measuredBy' | 'operator' | 'period' | 'unit'> & { indicator: ResolversTypes['Indicator'], measuredBy: ResolversTypes['MeasuredBy'], operator: ResolversTypes['TargetOperator'], period: ResolversTypes['PeriodUnit'], unit: ResolversTypes['TargetUnit'] }>;
  OpeningDay: ResolverTypeWrapper<OpeningDay>;
  OpeningDayInput: OpeningDayInput;
  OptOutOfRenewalInput: OptOutOfRenewalInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialOutages: ResolverTypeWrapper<'BY_IMPACT' | 'WHOLE' | 'NONE'>;
  Party: ResolverTypeWrapper<PartyMapper>;
  PartyPayload: ResolverTypeWrapper<Omit<PartyPayload, 'party'> & { party?: Maybe<ResolversTypes['Party']> }>;
  PassBreachDeadlineInput: PassBreachDeadlineInput;
  PassRenewalInput: PassRenewalInput;
  PassRenewalPayload: ResolverTypeWrapper<PassRenewalPayload>;
  PassTerminationDeadlineInput: PassTerminationDeadlineInput;
  PastPeriodInput: PastPeriodInput;
  PauseRemindersInput: PauseRemindersInput;
  PayoutKind: ResolverTypeWrapper<'PAID' | 'SET_OFF' | 'RECOVERED'>;
  PayoutPayload: ResolverTypeWrapper<Omit<PayoutPayload, 'compensation'> & { compensation?: Maybe<ResolversTypes['Compensation']> }>;
  PendingDecision: ResolverTypeWrapper<Omit<PendingDecision, 'action' | 'whoseTurn'> & { action: ResolversTypes['ContractAction'], whoseTurn: ResolversTypes['Turn'] }>;
  PeriodReopening: ResolverTypeWrapper<PeriodReopeningMapper>;
  PeriodUnit: ResolverTypeWrapper<'MONTH' | 'QUARTER' | 'YEAR' | 'CONTRACT_YEAR'>;
  PersonalRecord: ResolverTypeWrapper<PersonalRecord>;
  PlanHandoverInput: PlanHandoverInput;
  PlanRectificationInput: PlanRectificationInput;
  PlannedItemInput: PlannedItemInput;
  PrepareDeliveryInput: PrepareDeliveryInput;
  Priority: ResolverTypeWrapper<Priority>;
  PriorityInput: PriorityInput;
  PriorityRule: ResolverTypeWrapper<Omit<PriorityRule, 'scope' | 'severity' | 'urgency'> & { scope: ResolversTypes['Degree'], severity: ResolversTypes['Degree'], urgency: ResolversTypes['Degree'] }>;
  PriorityRuleInput: PriorityRuleInput;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemArgument: ResolverTypeWrapper<ProblemArgument>;
  Progress: ResolverTypeWrapper<ProgressMapper>;
  ProjectInput: ProjectInput;
  ProjectPayload: ResolverTypeWrapper<ProjectPayload>;
  PromiseOrigin: ResolverTypeWrapper<'CONTRACT' | 'LEVEL' | 'DEFAULT_LEVEL' | 'PROCESS'>;
  PromisedFigure: ResolverTypeWrapper<'AVAILABILITY' | 'MTTR' | 'MTTF' | 'SATISFACTION' | 'REQUEST_RESPONSE' | 'FAULT_RESPONSE' | 'RECOVERY' | 'URGENT_ANSWER' | 'GENERAL_ANSWER' | 'REQUEST_RESOLUTION' | 'PROBLEM_FIX' | 'PROBLEM_VERIFICATION'>;
  ProposeRenewalInput: ProposeRenewalInput;
  ProposeSettlementInput: ProposeSettlementInput;
  ProposeSupplementInput: ProposeSupplementInput;
  PublishCatalogueInput: PublishCatalogueInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  QuietHoursInput: QuietHoursInput;
  Recipient: ResolverTypeWrapper<'CUSTOMER' | 'INTERNAL_DEPARTMENT' | 'THIRD_PARTY'>;
  RecipientToSend: ResolverTypeWrapper<Omit<RecipientToSend, 'waitsFor'> & { waitsFor?: Maybe<ResolversTypes['WaitReason']> }>;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordBreachInput: RecordBreachInput;
  RecordBreachPayload: ResolverTypeWrapper<RecordBreachPayloadMapper>;
  RecordImpactInput: RecordImpactInput;
  RecordIndexValueInput: RecordIndexValueInput;
  RecordMeasuredInput: RecordMeasuredInput;
  RecordMediationOutcomeInput: RecordMediationOutcomeInput;
  RecordNotToldInput: RecordNotToldInput;
  RecordNoticeLateInput: RecordNoticeLateInput;
  RecordPayoutInput: RecordPayoutInput;
  RecordToldInput: RecordToldInput;
  Rectification: ResolverTypeWrapper<RectificationMapper>;
  RectificationFile: ResolverTypeWrapper<Omit<RectificationFile, 'format' | 'language'> & { format: ResolversTypes['RectificationFormat'], language: ResolversTypes['Language'] }>;
  RectificationFormat: ResolverTypeWrapper<'HTML' | 'PDF'>;
  RectificationReport: ResolverTypeWrapper<Omit<RectificationReport, 'answer'> & { answer?: Maybe<ResolversTypes['ReportAnswer']> }>;
  RefuseCreditInput: RefuseCreditInput;
  RefuseDamagesInput: RefuseDamagesInput;
  RefuseOfferInput: RefuseOfferInput;
  RegisterWebhookInput: RegisterWebhookInput;
  RejectHandoverInput: RejectHandoverInput;
  RejectRectificationInput: RejectRectificationInput;
  RejectSettlementInput: RejectSettlementInput;
  ReleaseBreachNoticeInput: ReleaseBreachNoticeInput;
  RemindersPayload: ResolverTypeWrapper<Omit<RemindersPayload, 'progress'> & { progress?: Maybe<ResolversTypes['Progress']> }>;
  RemoveDocumentInput: RemoveDocumentInput;
  RemoveWebhookInput: RemoveWebhookInput;
  Renewal: ResolverTypeWrapper<RenewalMapper>;
  RenewalClause: ResolverTypeWrapper<Omit<RenewalClause, 'afterTerm' | 'policy'> & { afterTerm: ResolversTypes['AfterTerm'], policy: ResolversTypes['RenewalPolicy'] }>;
  RenewalClauseInput: RenewalClauseInput;
  RenewalPerformance: ResolverTypeWrapper<RenewalPerformanceMapper>;
  RenewalPolicy: ResolverTypeWrapper<'NONE' | 'MANUAL' | 'AUTOMATIC'>;
  RenewalState: ResolverTypeWrapper<'OPEN' | 'OPTED_OUT' | 'AGREED' | 'RENEWED_BY_ITSELF' | 'GOES_ON_BY_MONTH' | 'ENDED'>;
  ReopenPeriodInput: ReopenPeriodInput;
  ReopenPeriodPayload: ResolverTypeWrapper<Omit<ReopenPeriodPayload, 'contract' | 'reopening'> & { contract?: Maybe<ResolversTypes['Contract']>, reopening?: Maybe<ResolversTypes['PeriodReopening']> }>;
  RepealCatalogueInput: RepealCatalogueInput;
  ReportAnswer: ResolverTypeWrapper<'ACCEPTED' | 'REJECTED'>;
  ReportBreachInput: ReportBreachInput;
  ReportConfirmation: ResolverTypeWrapper<'AWAITED' | 'CONTESTED' | 'UPHELD' | 'CONFIRMED'>;
  ReportRectificationInput: ReportRectificationInput;
  ReportedKind: ResolverTypeWrapper<'LATE_SERVICE' | 'CHANGED_CONTENT' | 'INTERRUPTION'>;
  RequestChangeInput: RequestChangeInput;
  RequestNotificationInput: RequestNotificationInput;
  ResendNotificationInput: ResendNotificationInput;
  ResendPayload: ResolverTypeWrapper<Omit<ResendPayload, 'notification'> & { notification?: Maybe<ResolversTypes['Notification']> }>;
  ResumeRemindersInput: ResumeRemindersInput;
  ReviewFigureInput: ReviewFigureInput;
  ReviewOutcome: ResolverTypeWrapper<'OPEN' | 'UPHELD' | 'OBJECTED'>;
  ReviewToTellInput: ReviewToTellInput;
  ReviewedTargetInput: ReviewedTargetInput;
  ReviseCatalogueInput: ReviseCatalogueInput;
  ReviseDraftInput: ReviseDraftInput;
  Role: ResolverTypeWrapper<'ADMIN' | 'MANAGER' | 'OPERATOR' | 'CUSTOMER' | 'AUDITOR' | 'INTEGRATION' | 'SYSTEM'>;
  RollBackChangeInput: RollBackChangeInput;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RuleInput: ResolverTypeWrapper<RuleInput>;
  RuleStep: ResolverTypeWrapper<RuleStep>;
  ScheduleChangeInput: ScheduleChangeInput;
  Service: ResolverTypeWrapper<ServiceMapper>;
  ServiceCategory: ResolverTypeWrapper<'BASIC' | 'VALUE_ADDED' | 'CUSTOMISED'>;
  ServiceHours: ResolverTypeWrapper<Omit<ServiceHours, 'week'> & { week: ReadonlyArray<ResolversTypes['WeekdayHours']> }>;
  ServiceHoursInput: ServiceHoursInput;
  ServiceLevel: ResolverTypeWrapper<ServiceLevelMapper>;
  ServiceLevelInput: ServiceLevelInput;
  ServicePart: ResolverTypeWrapper<ServicePartMapper>;
  ServicePartInput: ServicePartInput;
  ServicePayload: ResolverTypeWrapper<Omit<ServicePayload, 'service'> & { service?: Maybe<ResolversTypes['Service']> }>;
  ServiceProcess: ResolverTypeWrapper<ServiceProcess>;
  ServiceProcessInput: ServiceProcessInput;
  ServicePromise: ResolverTypeWrapper<ServicePromiseMapper>;
  SettleCompensationInput: SettleCompensationInput;
  SettledFact: ResolverTypeWrapper<SettledFactMapper>;
  SettledFactInput: SettledFactInput;
  SettledFactKind: ResolverTypeWrapper<'OUTAGE' | 'DOWN_STATE' | 'MAINTENANCE' | 'EXCLUSION'>;
  SettledFigures: ResolverTypeWrapper<SettledFiguresMapper>;
  SettledFiguresInput: SettledFiguresInput;
  Settlement: ResolverTypeWrapper<SettlementMapper>;
  SettlementState: ResolverTypeWrapper<'OPEN' | 'COUNTERED' | 'ACCEPTED' | 'REJECTED' | 'EXPIRED'>;
  SeveralMissed: ResolverTypeWrapper<'HIGHEST' | 'SUM' | 'CAPPED_SUM'>;
  Severity: ResolverTypeWrapper<'MINOR' | 'MAJOR' | 'CRITICAL'>;
  SignContractInput: SignContractInput;
  Signature: ResolverTypeWrapper<SignatureMapper>;
  Supplement: ResolverTypeWrapper<SupplementMapper>;
  SupplementSignature: ResolverTypeWrapper<SupplementSignatureMapper>;
  SupportClause: ResolverTypeWrapper<Omit<SupportClause, 'hours' | 'matrix'> & { hours?: Maybe<ResolversTypes['ServiceHours']>, matrix: ReadonlyArray<ResolversTypes['PriorityRule']> }>;
  SupportClauseInput: SupportClauseInput;
  SupportingParty: ResolverTypeWrapper<SupportingPartyMapper>;
  SupportingPartyInput: SupportingPartyInput;
  SurveyTerms: ResolverTypeWrapper<SurveyTerms>;
  SurveyTermsInput: SurveyTermsInput;
  SurveyToTellInput: SurveyToTellInput;
  SuspendContractInput: SuspendContractInput;
  Suspension: ResolverTypeWrapper<SuspensionMapper>;
  SuspensionState: ResolverTypeWrapper<'REQUESTED' | 'REFUSED' | 'IN_FORCE' | 'ENDED'>;
  TakeOverContractInput: TakeOverContractInput;
  Target: ResolverTypeWrapper<TargetMapper>;
  TargetInput: TargetInput;
  TargetOperator: ResolverTypeWrapper<'GTE' | 'GT' | 'LTE' | 'LT'>;
  TargetUnit: ResolverTypeWrapper<'PERCENT' | 'HOURS' | 'MINUTES' | 'POINTS'>;
  TargetWarning: ResolverTypeWrapper<TargetWarning>;
  Termination: ResolverTypeWrapper<TerminationMapper>;
  TerminationAction: ResolverTypeWrapper<'CONFIRM' | 'WITHDRAW' | 'AGREE' | 'REFUSE' | 'RECORD_IMPACT' | 'PLAN_HANDOVER' | 'HAND_OVER' | 'ACCEPT_HANDOVER' | 'REJECT_HANDOVER' | 'SIGN_HANDOVER'>;
  TerminationClause: ResolverTypeWrapper<TerminationClause>;
  TerminationClauseInput: TerminationClauseInput;
  TerminationGround: ResolverTypeWrapper<TerminationGroundMapper>;
  TerminationGroundKind: ResolverTypeWrapper<'MUTUAL_AGREEMENT' | 'AGREED_CONDITION' | 'INTERRUPTION' | 'UNFIT_SERVICE' | 'OTHER'>;
  TerminationImpact: ResolverTypeWrapper<TerminationImpactMapper>;
  TerminationPayload: ResolverTypeWrapper<Omit<TerminationPayload, 'termination'> & { termination?: Maybe<ResolversTypes['Termination']> }>;
  TerminationPhase: ResolverTypeWrapper<'OFFERED' | 'NOTICE_GIVEN' | 'CONFIRMED' | 'HANDOVER' | 'HANDED_OVER' | 'WITHDRAWN' | 'REFUSED' | 'LAPSED' | 'REPLACED'>;
  TimeCounts: ResolverTypeWrapper<'EXCLUDE' | 'UP' | 'DOWN'>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Turn: ResolverTypeWrapper<'PROVIDER' | 'CUSTOMER' | 'BOARD' | 'AUDITORS' | 'SYSTEM' | 'NOBODY'>;
  UpdateContactInput: UpdateContactInput;
  UpdateWebhookInput: UpdateWebhookInput;
  UpholdReportInput: UpholdReportInput;
  VerifyChangeInput: VerifyChangeInput;
  VersionState: ResolverTypeWrapper<'DRAFT' | 'REPLACED' | 'OFFERED' | 'COUNTERED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED' | 'ACCEPTED' | 'SIGNED'>;
  Vote: ResolverTypeWrapper<'APPROVE' | 'REJECT' | 'ABSTAIN'>;
  VoteOnChangeInput: VoteOnChangeInput;
  WaitReason: ResolverTypeWrapper<'QUIET_HOURS' | 'DIGEST'>;
  Webhook: ResolverTypeWrapper<WebhookMapper>;
  WebhookPayload: ResolverTypeWrapper<Omit<WebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversTypes['Webhook']> }>;
  WebhookToCall: ResolverTypeWrapper<WebhookToCall>;
  Weekday: ResolverTypeWrapper<'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN'>;
  WeekdayHours: ResolverTypeWrapper<Omit<WeekdayHours, 'weekday'> & { weekday: ResolversTypes['Weekday'] }>;
  WeekdayHoursInput: WeekdayHoursInput;
  WithdrawChangeInput: WithdrawChangeInput;
  WithdrawReportInput: WithdrawReportInput;
  WorkItem: ResolverTypeWrapper<WorkItemMapper>;
  WorkItemConnection: ResolverTypeWrapper<Omit<WorkItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WorkItemEdge']> }>;
  WorkItemEdge: ResolverTypeWrapper<Omit<WorkItemEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>;
  WorkItemKind: ResolverTypeWrapper<'HOLD_OR_TELL' | 'CONFIRM_REPORT' | 'ANSWER_CONTEST' | 'ANALYSE_CAUSE' | 'ANSWER_ATTRIBUTION' | 'PLAN_RECTIFICATION' | 'ANSWER_SETTLEMENT' | 'RECTIFY' | 'ACCEPT_RECTIFICATION' | 'RESOLVE_ESCALATION' | 'RECORD_MEDIATION' | 'CONFIRM_MEDIATION' | 'CHOOSE_TERMINATION' | 'OFFER' | 'ANSWER_OFFER' | 'SIGN' | 'ANSWER_SUSPENSION' | 'PROPOSE_RENEWAL' | 'ASSESS_CHANGE' | 'VOTE_ON_CHANGE' | 'REVIEW_EMERGENCY_CHANGE' | 'SCHEDULE_CHANGE' | 'IMPLEMENT_CHANGE' | 'VERIFY_CHANGE' | 'DOCUMENT_CHANGE' | 'ANSWER_TERMINATION' | 'CONFIRM_TERMINATION' | 'RECORD_IMPACT' | 'HAND_OVER' | 'ACCEPT_HANDOVER' | 'SIGN_HANDOVER' | 'COMPLETE_REVIEW' | 'APPROVE_REVIEW' | 'ANSWER_REVIEW' | 'PLAN_REMEDIATION' | 'REMEDIATE' | 'ANSWER_EXTENSION' | 'VERIFY_REMEDIATION' | 'NAME_AUDITORS' | 'BEGIN_AUDIT' | 'REPORT_AUDIT' | 'CLAIM_CREDIT' | 'APPROVE_CREDIT' | 'RECOVER_CREDIT' | 'ANSWER_DAMAGES'>;
  WorklistFilter: WorklistFilter;
  WrittenRectification: ResolverTypeWrapper<Omit<WrittenRectification, 'files'> & { files: ReadonlyArray<ResolversTypes['RectificationFile']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDamagesInput: AcceptDamagesInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  AcceptHandoverInput: AcceptHandoverInput;
  AcceptRectificationInput: AcceptRectificationInput;
  AcceptSettlementInput: AcceptSettlementInput;
  AcknowledgeNotificationInput: AcknowledgeNotificationInput;
  AcknowledgementPayload: Omit<AcknowledgementPayload, 'notification'> & { notification?: Maybe<ResolversParentTypes['Notification']> };
  AddContactInput: AddContactInput;
  AgreedIndex: AgreedIndexMapper;
  AgreedIndexInput: AgreedIndexInput;
  AgreedService: AgreedServiceMapper;
  Boolean: Scalars['Boolean']['output'];
  AgreedServiceInput: AgreedServiceInput;
  Agreement: AgreementMapper;
  AgreementInput: AgreementInput;
  AnalyseBreachInput: AnalyseBreachInput;
  Analysis: AnalysisMapper;
  AnswerAttributionInput: AnswerAttributionInput;
  AnswerMediationOutcomeInput: AnswerMediationOutcomeInput;
  AnswerOfferInput: AnswerOfferInput;
  AnswerTerminationInput: AnswerTerminationInput;
  ApproveCreditInput: ApproveCreditInput;
  AskForMediationInput: AskForMediationInput;
  AssessChangeInput: AssessChangeInput;
  AssessedIndicator: AssessedIndicator;
  AssessedIndicatorInput: AssessedIndicatorInput;
  AssessedPeriod: AssessedPeriodMapper;
  Assessment: AssessmentMapper;
  AssessmentFinding: AssessmentFindingMapper;
  AssuranceMeasure: AssuranceMeasure;
  AssuranceMeasureInput: AssuranceMeasureInput;
  AttachDocumentInput: AttachDocumentInput;
  AuditFoundInput: AuditFoundInput;
  AuditToTellInput: AuditToTellInput;
  Authority: AuthorityMapper;
  BilingualText: BilingualText;
  BilingualTextInput: BilingualTextInput;
  Breach: BreachMapper;
  BreachConnection: Omit<BreachConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BreachEdge']> };
  BreachEdge: Omit<BreachEdge, 'node'> & { node: ResolversParentTypes['Breach'] };
  BreachFilter: BreachFilter;
  BreachHandling: BreachHandling;
  BreachHandlingInput: BreachHandlingInput;
  BreachLeg: BreachLegMapper;
  Float: Scalars['Float']['output'];
  BreachLegInput: BreachLegInput;
  BreachPayload: Omit<BreachPayload, 'breach'> & { breach?: Maybe<ResolversParentTypes['Breach']> };
  BreachReport: BreachReportMapper;
  BringIntoForceInput: BringIntoForceInput;
  Catalogue: CatalogueMapper;
  CatalogueCategory: CatalogueCategory;
  CatalogueCategoryInput: CatalogueCategoryInput;
  CatalogueContentInput: CatalogueContentInput;
  CatalogueIndicator: CatalogueIndicator;
  CatalogueIndicatorInput: CatalogueIndicatorInput;
  CataloguePayload: Omit<CataloguePayload, 'catalogue'> & { catalogue?: Maybe<ResolversParentTypes['Catalogue']> };
  Change: ChangeMapper;
  ChangeAssessment: ChangeAssessment;
  ChangeConnection: Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  ChangeHandling: ChangeHandling;
  ChangeHandlingInput: ChangeHandlingInput;
  ChangePayload: Omit<ChangePayload, 'change'> & { change?: Maybe<ResolversParentTypes['Change']> };
  ChangeSeat: ChangeSeatMapper;
  ChangeWindow: ChangeWindow;
  ChooseTerminationInput: ChooseTerminationInput;
  ClaimCreditInput: ClaimCreditInput;
  ClaimDamagesInput: ClaimDamagesInput;
  ClaimWindow: ClaimWindowMapper;
  ClaimWindowInput: ClaimWindowInput;
  ClauseComment: ClauseCommentMapper;
  ClauseTemplate: ClauseTemplate;
  ClauseTemplateInput: ClauseTemplateInput;
  CloseBreachInput: CloseBreachInput;
  CloseContractInput: CloseContractInput;
  CloseContractPayload: CloseContractPayload;
  CommentOnClauseInput: CommentOnClauseInput;
  Compensation: CompensationMapper;
  CompensationEvent: CompensationEventMapper;
  CompensationWhy: CompensationWhyMapper;
  ComplaintToTellInput: ComplaintToTellInput;
  Composition: Omit<Composition, 'parts'> & { parts: ReadonlyArray<ResolversParentTypes['ServicePart']> };
  CompositionInput: CompositionInput;
  ConcludeErasureInput: ConcludeErasureInput;
  ConcludeErasurePayload: ConcludeErasurePayload;
  ConfirmNoticeInput: ConfirmNoticeInput;
  ConfirmReportInput: ConfirmReportInput;
  Contact: ContactMapper;
  ContactInput: ContactInput;
  ContactPayload: Omit<ContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactToAsk: ContactToAsk;
  ContactsToAsk: Omit<ContactsToAsk, 'contacts'> & { contacts: ReadonlyArray<ResolversParentTypes['ContactToAsk']> };
  ContestReportInput: ContestReportInput;
  Contract: ContractMapper;
  ContractConnection: Omit<ContractConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContractEdge']> };
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractExport: ContractExport;
  ContractFilter: ContractFilter;
  ContractHistory: Omit<ContractHistory, 'breaches' | 'changes' | 'contract' | 'services'> & { breaches: ReadonlyArray<ResolversParentTypes['Breach']>, changes: ReadonlyArray<ResolversParentTypes['Change']>, contract: ResolversParentTypes['Contract'], services: ReadonlyArray<ResolversParentTypes['Service']> };
  ContractPayload: Omit<ContractPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractTemplate: ContractTemplate;
  ContractTerms: Omit<ContractTerms, 'hours' | 'targets'> & { hours?: Maybe<ResolversParentTypes['ServiceHours']>, targets: ReadonlyArray<ResolversParentTypes['Target']> };
  ContractTermsInput: ContractTermsInput;
  ContractVersion: ContractVersionMapper;
  ContractWarning: ContractWarningMapper;
  ContractsTrailRow: ContractsTrailRow;
  CountedIndex: CountedIndexMapper;
  CounterOfferInput: CounterOfferInput;
  CreatePartyInput: CreatePartyInput;
  CreateServiceInput: CreateServiceInput;
  CreditPolicy: CreditPolicy;
  CreditPolicyInput: CreditPolicyInput;
  CreditTemplate: CreditTemplate;
  CreditTemplateInput: CreditTemplateInput;
  CreditTemplateTier: CreditTemplateTier;
  CreditTemplateTierInput: CreditTemplateTierInput;
  CreditTier: CreditTier;
  CreditTierInput: CreditTierInput;
  Currency: Scalars['Currency']['output'];
  Damages: DamagesMapper;
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetterMapper;
  DeadLetterConnection: Omit<DeadLetterConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeadLetterEdge']> };
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  DecideChangeInput: DecideChangeInput;
  DecideDueChangeInput: DecideDueChangeInput;
  DecideEmergencyChangeInput: DecideEmergencyChangeInput;
  DefaultLevel: DefaultLevel;
  DefaultLevelInput: DefaultLevelInput;
  DelegateVoteInput: DelegateVoteInput;
  Difference: Difference;
  Document: DocumentMapper;
  DocumentChangeInput: DocumentChangeInput;
  DocumentPayload: Omit<DocumentPayload, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  DraftCatalogueInput: DraftCatalogueInput;
  DraftContractInput: DraftContractInput;
  Duration: Scalars['Duration']['output'];
  Duty: Duty;
  DutyInput: DutyInput;
  EmergencyDecision: EmergencyDecision;
  EndedContract: EndedContract;
  EraseContactInput: EraseContactInput;
  EraseContractInput: EraseContractInput;
  EraseContractPayload: EraseContractPayload;
  EraseFilesInput: EraseFilesInput;
  EraseFilesPayload: EraseFilesPayload;
  EscalateNoticeInput: EscalateNoticeInput;
  Escalation: EscalationMapper;
  Evaluation: Evaluation;
  ExactRatioInput: ExactRatioInput;
  ExecutionStep: ExecutionStep;
  ExecutionStepInput: ExecutionStepInput;
  ExpireContractInput: ExpireContractInput;
  ExpireContractPayload: Omit<ExpireContractPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ExpireOfferInput: ExpireOfferInput;
  ExtendAnalysisInput: ExtendAnalysisInput;
  FeesClause: FeesClause;
  FeesClauseInput: FeesClauseInput;
  FindingToTellInput: FindingToTellInput;
  GiveNoticeInput: GiveNoticeInput;
  GiveUpNotificationInput: GiveUpNotificationInput;
  GrantNewPlanInput: GrantNewPlanInput;
  HandOverInput: HandOverInput;
  HandoverItem: HandoverItemMapper;
  HoldBreachNoticeInput: HoldBreachNoticeInput;
  Holiday: Holiday;
  HolidayInput: HolidayInput;
  ImpactItem: ImpactItem;
  ImpactItemInput: ImpactItemInput;
  ImplementChangeInput: ImplementChangeInput;
  ImportContractInput: ImportContractInput;
  IndexValue: IndexValueMapper;
  IndexValuePayload: Omit<IndexValuePayload, 'indexValue'> & { indexValue?: Maybe<ResolversParentTypes['IndexValue']> };
  IndexationClause: IndexationClauseMapper;
  IndexationClauseInput: IndexationClauseInput;
  IndexedFee: IndexedFeeMapper;
  Instalment: Instalment;
  InstalmentInput: InstalmentInput;
  InterruptionPolicy: InterruptionPolicy;
  InterruptionPolicyInput: InterruptionPolicyInput;
  JudgedPeriodInput: JudgedPeriodInput;
  LapseCreditInput: LapseCreditInput;
  LawClause: LawClause;
  LawClauseInput: LawClauseInput;
  Ledger: LedgerMapper;
  LedgerBalance: LedgerBalanceMapper;
  LedgerEntry: LedgerEntryMapper;
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEntryEdge']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerStatement: Omit<LedgerStatement, 'closing' | 'entries' | 'opening'> & { closing: ReadonlyArray<ResolversParentTypes['LedgerBalance']>, entries: ReadonlyArray<ResolversParentTypes['LedgerEntry']>, opening: ReadonlyArray<ResolversParentTypes['LedgerBalance']> };
  LevelTarget: LevelTarget;
  Liability: Liability;
  LiabilityInput: LiabilityInput;
  LocalDate: Scalars['LocalDate']['output'];
  Me: Omit<Me, 'authority' | 'party'> & { authority: ReadonlyArray<ResolversParentTypes['Authority']>, party?: Maybe<ResolversParentTypes['Party']> };
  Measure: Measure;
  MeasureInput: MeasureInput;
  Money: MoneyMapper;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Notification: NotificationMapper;
  NotificationConnection: Omit<NotificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NotificationEdge']> };
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationPayload: NotificationPayloadMapper;
  NotificationToSend: Omit<NotificationToSend, 'recipients'> & { recipients: ReadonlyArray<ResolversParentTypes['RecipientToSend']> };
  OfferContractInput: OfferContractInput;
  OfferTerminationInput: OfferTerminationInput;
  OpenReviewSupplementInput: OpenReviewSupplementInput;
  OpenReviewSupplementPayload: OpenReviewSupplementPayload;
  OpenSloReading: Omit<OpenSloReading, 'targets'> & { targets: ReadonlyArray<ResolversParentTypes['OpenSloTarget']> };
  OpenSloTarget: OpenSloTarget;
  OpeningDay: OpeningDay;
  OpeningDayInput: OpeningDayInput;
  OptOutOfRenewalInput: OptOutOfRenewalInput;
  PageInfo: PageInfo;
  Party: PartyMapper;
  PartyPayload: Omit<PartyPayload, 'party'> & { party?: Maybe<ResolversParentTypes['Party']> };
  PassBreachDeadlineInput: PassBreachDeadlineInput;
  PassRenewalInput: PassRenewalInput;
  PassRenewalPayload: PassRenewalPayload;
  PassTerminationDeadlineInput: PassTerminationDeadlineInput;
  PastPeriodInput: PastPeriodInput;
  PauseRemindersInput: PauseRemindersInput;
  PayoutPayload: Omit<PayoutPayload, 'compensation'> & { compensation?: Maybe<ResolversParentTypes['Compensation']> };
  PendingDecision: PendingDecision;
  PeriodReopening: PeriodReopeningMapper;
  PersonalRecord: PersonalRecord;
  PlanHandoverInput: PlanHandoverInput;
  PlanRectificationInput: PlanRectificationInput;
  PlannedItemInput: PlannedItemInput;
  PrepareDeliveryInput: PrepareDeliveryInput;
  Priority: Priority;
  PriorityInput: PriorityInput;
  PriorityRule: PriorityRule;
  PriorityRuleInput: PriorityRuleInput;
  Problem: Problem;
  ProblemArgument: ProblemArgument;
  Progress: ProgressMapper;
  ProjectInput: ProjectInput;
  ProjectPayload: ProjectPayload;
  ProposeRenewalInput: ProposeRenewalInput;
  ProposeSettlementInput: ProposeSettlementInput;
  ProposeSupplementInput: ProposeSupplementInput;
  PublishCatalogueInput: PublishCatalogueInput;
  Query: Record<PropertyKey, never>;
  QuietHours: QuietHours;
  QuietHoursInput: QuietHoursInput;
  RecipientToSend: RecipientToSend;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordBreachInput: RecordBreachInput;
  RecordBreachPayload: RecordBreachPayloadMapper;
  RecordImpactInput: RecordImpactInput;
  RecordIndexValueInput: RecordIndexValueInput;
  RecordMeasuredInput: RecordMeasuredInput;
  RecordMediationOutcomeInput: RecordMediationOutcomeInput;
  RecordNotToldInput: RecordNotToldInput;
  RecordNoticeLateInput: RecordNoticeLateInput;
  RecordPayoutInput: RecordPayoutInput;
  RecordToldInput: RecordToldInput;
  Rectification: RectificationMapper;
  RectificationFile: RectificationFile;
  RectificationReport: RectificationReport;
  RefuseCreditInput: RefuseCreditInput;
  RefuseDamagesInput: RefuseDamagesInput;
  RefuseOfferInput: RefuseOfferInput;
  RegisterWebhookInput: RegisterWebhookInput;
  RejectHandoverInput: RejectHandoverInput;
  RejectRectificationInput: RejectRectificationInput;
  RejectSettlementInput: RejectSettlementInput;
  ReleaseBreachNoticeInput: ReleaseBreachNoticeInput;
  RemindersPayload: Omit<RemindersPayload, 'progress'> & { progress?: Maybe<ResolversParentTypes['Progress']> };
  RemoveDocumentInput: RemoveDocumentInput;
  RemoveWebhookInput: RemoveWebhookInput;
  Renewal: RenewalMapper;
  RenewalClause: RenewalClause;
  RenewalClauseInput: RenewalClauseInput;
  RenewalPerformance: RenewalPerformanceMapper;
  ReopenPeriodInput: ReopenPeriodInput;
  ReopenPeriodPayload: Omit<ReopenPeriodPayload, 'contract' | 'reopening'> & { contract?: Maybe<ResolversParentTypes['Contract']>, reopening?: Maybe<ResolversParentTypes['PeriodReopening']> };
  RepealCatalogueInput: RepealCatalogueInput;
  ReportBreachInput: ReportBreachInput;
  ReportRectificationInput: ReportRectificationInput;
  RequestChangeInput: RequestChangeInput;
  RequestNotificationInput: RequestNotificationInput;
  ResendNotificationInput: ResendNotificationInput;
  ResendPayload: Omit<ResendPayload, 'notification'> & { notification?: Maybe<ResolversParentTypes['Notification']> };
  ResumeRemindersInput: ResumeRemindersInput;
  ReviewFigureInput: ReviewFigureInput;
  ReviewToTellInput: ReviewToTellInput;
  ReviewedTargetInput: ReviewedTargetInput;
  ReviseCatalogueInput: ReviseCatalogueInput;
  ReviseDraftInput: ReviseDraftInput;
  RollBackChangeInput: RollBackChangeInput;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RuleInput: RuleInput;
  RuleStep: RuleStep;
  ScheduleChangeInput: ScheduleChangeInput;
  Service: ServiceMapper;
  ServiceHours: Omit<ServiceHours, 'week'> & { week: ReadonlyArray<ResolversParentTypes['WeekdayHours']> };
  ServiceHoursInput: ServiceHoursInput;
  ServiceLevel: ServiceLevelMapper;
  ServiceLevelInput: ServiceLevelInput;
  ServicePart: ServicePartMapper;
  ServicePartInput: ServicePartInput;
  ServicePayload: Omit<ServicePayload, 'service'> & { service?: Maybe<ResolversParentTypes['Service']> };
  ServiceProcess: ServiceProcess;
  ServiceProcessInput: ServiceProcessInput;
  ServicePromise: ServicePromiseMapper;
  SettleCompensationInput: SettleCompensationInput;
  SettledFact: SettledFactMapper;
  SettledFactInput: SettledFactInput;
  SettledFigures: SettledFiguresMapper;
  SettledFiguresInput: SettledFiguresInput;
  Settlement: SettlementMapper;
  SignContractInput: SignContractInput;
  Signature: SignatureMapper;
  Supplement: SupplementMapper;
  SupplementSignature: SupplementSignatureMapper;
  SupportClause: Omit<SupportClause, 'hours' | 'matrix'> & { hours?: Maybe<ResolversParentTypes['ServiceHours']>, matrix: ReadonlyArray<ResolversParentTypes['PriorityRule']> };
  SupportClauseInput: SupportClauseInput;
  SupportingParty: SupportingPartyMapper;
  SupportingPartyInput: SupportingPartyInput;
  SurveyTerms: SurveyTerms;
  SurveyTermsInput: SurveyTermsInput;
  SurveyToTellInput: SurveyToTellInput;
  SuspendContractInput: SuspendContractInput;
  Suspension: SuspensionMapper;
  TakeOverContractInput: TakeOverContractInput;
  Target: TargetMapper;
  TargetInput: TargetInput;
  TargetWarning: TargetWarning;
  Termination: TerminationMapper;
  TerminationClause: TerminationClause;
  TerminationClauseInput: TerminationClauseInput;
  TerminationGround: TerminationGroundMapper;
  TerminationImpact: TerminationImpactMapper;
  TerminationPayload: Omit<TerminationPayload, 'termination'> & { termination?: Maybe<ResolversParentTypes['Termination']> };
  TimeZone: Scalars['TimeZone']['output'];
  UpdateContactInput: UpdateContactInput;
  UpdateWebhookInput: UpdateWebhookInput;
  UpholdReportInput: UpholdReportInput;
  VerifyChangeInput: VerifyChangeInput;
  VoteOnChangeInput: VoteOnChangeInput;
  Webhook: WebhookMapper;
  WebhookPayload: Omit<WebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversParentTypes['Webhook']> };
  WebhookToCall: WebhookToCall;
  WeekdayHours: WeekdayHours;
  WeekdayHoursInput: WeekdayHoursInput;
  WithdrawChangeInput: WithdrawChangeInput;
  WithdrawReportInput: WithdrawReportInput;
  WorkItem: WorkItemMapper;
  WorkItemConnection: Omit<WorkItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WorkItemEdge']> };
  WorkItemEdge: Omit<WorkItemEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] };
  WorklistFilter: WorklistFilter;
  WrittenRectification: Omit<WrittenRectification, 'files'> & { files: ReadonlyArray<ResolversParentTypes['RectificationFile']> };
};

export type accessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcknowledgementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgementPayload'] = ResolversParentTypes['AcknowledgementPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AfterTermResolvers = EnumResolverSignature<{ EXPIRES?: any, MONTH_BY_MONTH?: any }, ResolversTypes['AfterTerm']>;

export type AgreedIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreedIndex'] = ResolversParentTypes['AgreedIndex']> = {
  baseMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baseValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onRecord?: Resolver<ReadonlyArray<ResolversTypes['IndexValue']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreedServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreedService'] = ResolversParentTypes['AgreedService']> = {
  acceptance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  begins?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  criticality?: Resolver<ResolversTypes['Criticality'], ParentType, ContextType>;
  ends?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['LevelCode']>, ParentType, ContextType>;
  onlyForIndustry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['Recipient']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  temporary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  assessedIndicators?: Resolver<ReadonlyArray<ResolversTypes['AssessedIndicator']>, ParentType, ContextType>;
  assurance?: Resolver<ReadonlyArray<ResolversTypes['AssuranceMeasure']>, ParentType, ContextType>;
  breachHandling?: Resolver<Maybe<ResolversTypes['BreachHandling']>, ParentType, ContextType>;
  changeHandling?: Resolver<Maybe<ResolversTypes['ChangeHandling']>, ParentType, ContextType>;
  confidentiality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credits?: Resolver<Maybe<ResolversTypes['CreditPolicy']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  executionPlan?: Resolver<ReadonlyArray<ResolversTypes['ExecutionStep']>, ParentType, ContextType>;
  fees?: Resolver<Maybe<ResolversTypes['FeesClause']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['ServiceHours']>, ParentType, ContextType>;
  indexation?: Resolver<Maybe<ResolversTypes['IndexationClause']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['LawClause']>, ParentType, ContextType>;
  liability?: Resolver<Maybe<ResolversTypes['Liability']>, ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['ServiceProcess']>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes['RenewalClause']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['AgreedService']>, ParentType, ContextType>;
  staffQualification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['SupportClause']>, ParentType, ContextType>;
  supportingParties?: Resolver<ReadonlyArray<ResolversTypes['SupportingParty']>, ParentType, ContextType>;
  termination?: Resolver<Maybe<ResolversTypes['TerminationClause']>, ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  attributionAnswer?: Resolver<Maybe<ResolversTypes['AttributionAnswer']>, ParentType, ContextType>;
  attributionAnswerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributionAnsweredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attributionAnsweredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CauseCategory']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contributingFactors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  improvement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessedIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessedIndicator'] = ResolversParentTypes['AssessedIndicator']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['AssessedIndicatorKind'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessedIndicatorKindResolvers = EnumResolverSignature<{ AUDITABILITY?: any, FAULT_TOLERANCE?: any, SCALABILITY?: any, SECURITY?: any }, ResolversTypes['AssessedIndicatorKind']>;

export type AssessedPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessedPeriod'] = ResolversParentTypes['AssessedPeriod']> = {
  credit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credits?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['AssessmentFinding']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['AssessedPeriod']>, ParentType, ContextType>;
};

export type AssessmentCodeResolvers = EnumResolverSignature<{ NO_HISTORY?: any, OVER_COMMITTED?: any, UNDER_COMMITTED?: any }, ResolversTypes['AssessmentCode']>;

export type AssessmentFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentFinding'] = ResolversParentTypes['AssessmentFinding']> = {
  code?: Resolver<ResolversTypes['AssessmentCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type AssuranceKindResolvers = EnumResolverSignature<{ AUTOMATION?: any, COMPLIANCE?: any, PROCEDURES?: any, RECOVERY?: any, REDUNDANCY?: any, SKILLS?: any }, ResolversTypes['AssuranceKind']>;

export type AssuranceMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssuranceMeasure'] = ResolversParentTypes['AssuranceMeasure']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssuranceKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AttributionResolvers = EnumResolverSignature<{ CUSTOMER?: any, FORCE_MAJEURE?: any, PROVIDER?: any, THIRD_PARTY?: any }, ResolversTypes['Attribution']>;

export type AttributionAnswerResolvers = EnumResolverSignature<{ AGREED?: any, REFUSED?: any }, ResolversTypes['AttributionAnswer']>;

export type AudienceResolvers = EnumResolverSignature<{ AUDITORS?: any, CUSTOMER?: any, CUSTOMER_BOARD?: any, CUSTOMER_MANAGER?: any, PROVIDER?: any, PROVIDER_BOARD?: any, PROVIDER_MANAGER?: any }, ResolversTypes['Audience']>;

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  mayApproveUpTo?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  maySign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onChangeBoard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type BilingualTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardRoundResolvers = EnumResolverSignature<{ DECISION?: any, REVIEW?: any }, ResolversTypes['BoardRound']>;

export type BreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breach'] = ResolversParentTypes['Breach'], FederationReferenceType extends FederationReferenceTypes['Breach'] = FederationReferenceTypes['Breach']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Breach']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['BreachAction']>, ParentType, ContextType>;
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType>;
  analysisDue?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  compensation?: Resolver<Maybe<ResolversTypes['Compensation']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  damages?: Resolver<Maybe<ResolversTypes['Damages']>, ParentType, ContextType>;
  detectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['BreachEnding']>, ParentType, ContextType>;
  episode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalations?: Resolver<ReadonlyArray<ResolversTypes['Escalation']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreachKind'], ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['BreachLeg']>, ParentType, ContextType>;
  liabilityExcluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notifications?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  notifyBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['BreachPhase'], ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType>;
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['BreachReport']>, ParentType, ContextType>;
  sealAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  settlements?: Resolver<ReadonlyArray<ResolversTypes['Settlement']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['BreachStanding'], ParentType, ContextType>;
  stepDue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  toldLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workflowId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BreachActionResolvers = EnumResolverSignature<{ ACCEPT_DAMAGES?: any, ACCEPT_RECTIFICATION?: any, ACCEPT_SETTLEMENT?: any, ANALYSE?: any, ANSWER_ATTRIBUTION?: any, ANSWER_MEDIATION_OUTCOME?: any, APPROVE_CREDIT?: any, ASK_FOR_MEDIATION?: any, CHOOSE_TERMINATION?: any, CLAIM_CREDIT?: any, CLAIM_DAMAGES?: any, CONFIRM_REPORT?: any, CONTEST_REPORT?: any, COUNTER_SETTLEMENT?: any, EXTEND_ANALYSIS?: any, GRANT_NEW_PLAN?: any, HOLD_NOTICE?: any, PLAN_RECTIFICATION?: any, PROPOSE_SETTLEMENT?: any, RECORD_MEDIATION_OUTCOME?: any, RECORD_PAYOUT?: any, REFUSE_CREDIT?: any, REFUSE_DAMAGES?: any, REJECT_RECTIFICATION?: any, REJECT_SETTLEMENT?: any, RELEASE_NOTICE?: any, REPORT_RECTIFICATION?: any, UPHOLD_REPORT?: any, WITHDRAW_REPORT?: any }, ResolversTypes['BreachAction']>;

export type BreachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachConnection'] = ResolversParentTypes['BreachConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachEdge'] = ResolversParentTypes['BreachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
};

export type BreachEndingResolvers = EnumResolverSignature<{ EFFECTIVE?: any, NOT_LIABLE?: any, REPEATED?: any, TERMINATION?: any, UNRESOLVED?: any, WITHDRAWN?: any }, ResolversTypes['BreachEnding']>;

export type BreachHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachHandling'] = ResolversParentTypes['BreachHandling']> = {
  acceptanceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectPeriods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  managerDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxRejections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rectificationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settlementRounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terminationOptionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreachKindResolvers = EnumResolverSignature<{ CHANGED_CONTENT?: any, INTERRUPTION?: any, LATE_SERVICE?: any, QUALITY_BELOW_STANDARD?: any }, ResolversTypes['BreachKind']>;

export type BreachLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachLeg'] = ResolversParentTypes['BreachLeg']> = {
  downMinutes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TargetUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachPayload'] = ResolversParentTypes['BreachPayload']> = {
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BreachPhaseResolvers = EnumResolverSignature<{ AWAITING_ACCEPTANCE?: any, AWAITING_ANALYSIS?: any, AWAITING_ATTRIBUTION?: any, AWAITING_CONFIRMATION?: any, AWAITING_PLAN?: any, AWAITING_SEAL?: any, CLOSED?: any, CONTESTED?: any, ESCALATED?: any, MEDIATING?: any, NEGOTIATING?: any, NOTICE_DUE?: any, RECTIFYING?: any, TERMINATION_OPTION?: any, WATCHING_EFFECT?: any }, ResolversTypes['BreachPhase']>;

export type BreachReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachReport'] = ResolversParentTypes['BreachReport']> = {
  confirmation?: Resolver<Maybe<ResolversTypes['ReportConfirmation']>, ParentType, ContextType>;
  confirmedByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contestReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBySide?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upholdReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreachStandingResolvers = EnumResolverSignature<{ STANDING?: any, WITHDRAWN?: any }, ResolversTypes['BreachStanding']>;

export type CatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['CatalogueAction']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CatalogueCategory']>, ParentType, ContextType>;
  clauseTemplates?: Resolver<ReadonlyArray<ResolversTypes['ClauseTemplate']>, ParentType, ContextType>;
  creditTemplates?: Resolver<ReadonlyArray<ResolversTypes['CreditTemplate']>, ParentType, ContextType>;
  defaultLevel?: Resolver<ResolversTypes['DefaultLevel'], ParentType, ContextType>;
  deliveryModes?: Resolver<ReadonlyArray<ResolversTypes['DeliveryMode']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdsFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holdsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['CatalogueIndicator']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
  repealReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repealedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CatalogueState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueActionResolvers = EnumResolverSignature<{ PUBLISH?: any, REPEAL?: any, REVISE?: any }, ResolversTypes['CatalogueAction']>;

export type CatalogueCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueCategory'] = ResolversParentTypes['CatalogueCategory']> = {
  category?: Resolver<ResolversTypes['ServiceCategory'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CatalogueIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueIndicator'] = ResolversParentTypes['CatalogueIndicator']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IndicatorUnit'], ParentType, ContextType>;
};

export type CataloguePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CataloguePayload'] = ResolversParentTypes['CataloguePayload']> = {
  catalogue?: Resolver<Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CatalogueStateResolvers = EnumResolverSignature<{ DRAFT?: any, IN_FORCE?: any, REPEALED?: any, REPLACED?: any, SCHEDULED?: any }, ResolversTypes['CatalogueState']>;

export type CauseCategoryResolvers = EnumResolverSignature<{ CAPACITY?: any, CHANGE?: any, HARDWARE?: any, HUMAN_ERROR?: any, NETWORK?: any, OTHER?: any, POWER?: any, SECURITY?: any, SOFTWARE?: any, SUPPLIER?: any }, ResolversTypes['CauseCategory']>;

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'], FederationReferenceType extends FederationReferenceTypes['Change'] = FederationReferenceTypes['Change']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Change']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ChangeAction']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['ChangeAssessment']>, ParentType, ContextType>;
  begunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  board?: Resolver<ReadonlyArray<ResolversTypes['ChangeSeat']>, ParentType, ContextType>;
  closingRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emergency?: Resolver<Maybe<ResolversTypes['EmergencyDecision']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ChangePhase'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedFor?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ChangeResult']>, ParentType, ContextType>;
  resultText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['ChangeWindow']>, ParentType, ContextType>;
  workflowId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeActionResolvers = EnumResolverSignature<{ ASSESS?: any, BEGIN?: any, DECIDE?: any, DECIDE_EMERGENCY?: any, DELEGATE_VOTE?: any, DOCUMENT?: any, FINISH?: any, ROLL_BACK?: any, SCHEDULE?: any, VERIFY?: any, VOTE?: any, WITHDRAW?: any }, ResolversTypes['ChangeAction']>;

export type ChangeAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAssessment'] = ResolversParentTypes['ChangeAssessment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feasibility?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHandling'] = ResolversParentTypes['ChangeHandling']> = {
  assessmentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['ChangeQuorum'], ParentType, ContextType>;
  reviewDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schedulingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verificationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voteDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePayload'] = ResolversParentTypes['ChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChangePhaseResolvers = EnumResolverSignature<{ APPROVED?: any, AWAITING_ASSESSMENT?: any, AWAITING_DECISION?: any, AWAITING_DOCUMENTATION?: any, DOCUMENTED?: any, IMPLEMENTED?: any, IMPLEMENTING?: any, REJECTED?: any, SCHEDULED?: any, WITHDRAWN?: any }, ResolversTypes['ChangePhase']>;

export type ChangeQuorumResolvers = EnumResolverSignature<{ ALL?: any, MAJORITY?: any, TWO_THIRDS?: any }, ResolversTypes['ChangeQuorum']>;

export type ChangeResultResolvers = EnumResolverSignature<{ ROLLED_BACK?: any, VERIFIED?: any }, ResolversTypes['ChangeResult']>;

export type ChangeSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSeat'] = ResolversParentTypes['ChangeSeat']> = {
  contactId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  delegateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['BoardRound'], ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  votedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ChangeWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWindow'] = ResolversParentTypes['ChangeWindow']> = {
  declaresMaintenance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClaimWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimWindow'] = ResolversParentTypes['ClaimWindow']> = {
  billingCycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClauseCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseComment'] = ResolversParentTypes['ClauseComment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClauseTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseTemplate'] = ResolversParentTypes['ClauseTemplate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type CloseContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseContractPayload'] = ResolversParentTypes['CloseContractPayload']> = {
  askAgainAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  waitsFor?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompensationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compensation'] = ResolversParentTypes['Compensation']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cappedBy?: Resolver<Maybe<ResolversTypes['CreditCap']>, ParentType, ContextType>;
  claimableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nothingBecause?: Resolver<Maybe<ResolversTypes['NothingOwed']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CompensationPhase'], ParentType, ContextType>;
  posted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remindAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['CompensationWhy'], ParentType, ContextType>;
};

export type CompensationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompensationEvent'] = ResolversParentTypes['CompensationEvent']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['SettledFigures']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompensationEventKind'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RuleStep']>, ParentType, ContextType>;
};

export type CompensationEventKindResolvers = EnumResolverSignature<{ APPROVED?: any, CLAIMED?: any, FIRST_APPROVED?: any, LAPSED?: any, PAID_OUT?: any, POSTED?: any, REFUSED?: any, REVERSED?: any, SETTLED?: any }, ResolversTypes['CompensationEventKind']>;

export type CompensationPhaseResolvers = EnumResolverSignature<{ AWAITING_APPROVAL?: any, AWAITING_CLAIM?: any, CLAIMED_EARLY?: any, LAPSED?: any, NOTHING_OWED?: any, POSTED?: any, REFUSED?: any, REVERSED?: any }, ResolversTypes['CompensationPhase']>;

export type CompensationWhyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompensationWhy'] = ResolversParentTypes['CompensationWhy']> = {
  contractHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['CompensationEvent']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['SettledFact']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['SettledFigures']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RuleStep']>, ParentType, ContextType>;
};

export type CompositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Composition'] = ResolversParentTypes['Composition']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ServicePart']>, ParentType, ContextType>;
};

export type ConcludeErasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcludeErasurePayload'] = ResolversParentTypes['ConcludeErasurePayload']> = {
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  digestAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['ContactFunction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mayApproveUpTo?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  maySign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onChangeBoard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactFunctionResolvers = EnumResolverSignature<{ MANAGER?: any, SERVICE?: any }, ResolversTypes['ContactFunction']>;

export type ContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPayload'] = ResolversParentTypes['ContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ContactToAskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactToAsk'] = ResolversParentTypes['ContactToAsk']> = {
  contactId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type ContactsToAskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactsToAsk'] = ResolversParentTypes['ContactsToAsk']> = {
  contacts?: Resolver<ReadonlyArray<ResolversTypes['ContactToAsk']>, ParentType, ContextType>;
  contractTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknownContacts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ContinuationResolvers = EnumResolverSignature<{ AUTOMATIC?: any, MONTH?: any }, ResolversTypes['Continuation']>;

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ContractAction']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, Partial<ContractassessmentArgs>>;
  breaches?: Resolver<ResolversTypes['BreachConnection'], ParentType, ContextType, RequireFields<ContractbreachesArgs, 'first'>>;
  catalogue?: Resolver<Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  catalogueVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ContractchangesArgs, 'first'>>;
  claimWindow?: Resolver<Maybe<ResolversTypes['ClaimWindow']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType, RequireFields<ContractdifferencesArgs, 'from' | 'to'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  export?: Resolver<ResolversTypes['ContractExport'], ParentType, ContextType, RequireFields<ContractexportArgs, 'format' | 'language'>>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graceTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  health?: Resolver<ResolversTypes['ContractHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Ledger'], ParentType, ContextType>;
  levelReached?: Resolver<Maybe<ResolversTypes['LevelCode']>, ParentType, ContextType>;
  mayHoldNotice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measuredFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextFee?: Resolver<Maybe<ResolversTypes['IndexedFee']>, ParentType, ContextType>;
  noticeClock?: Resolver<ResolversTypes['NoticeClock'], ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<ContractnotificationsArgs, 'first'>>;
  openProposal?: Resolver<Maybe<ResolversTypes['ContractVersion']>, ParentType, ContextType>;
  pendingDecisions?: Resolver<ReadonlyArray<ResolversTypes['PendingDecision']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ContractPhase'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType>;
  promises?: Resolver<ReadonlyArray<ResolversTypes['ServicePromise']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  renewals?: Resolver<ReadonlyArray<ResolversTypes['Renewal']>, ParentType, ContextType>;
  reopenings?: Resolver<ReadonlyArray<ResolversTypes['PeriodReopening']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  signedElsewhereOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  supplements?: Resolver<ReadonlyArray<ResolversTypes['Supplement']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suspensions?: Resolver<ReadonlyArray<ResolversTypes['Suspension']>, ParentType, ContextType>;
  takenOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  termEnd?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  termStart?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  terminatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  termination?: Resolver<Maybe<ResolversTypes['Termination']>, ParentType, ContextType>;
  terminationGrounds?: Resolver<ReadonlyArray<ResolversTypes['TerminationGround']>, ParentType, ContextType>;
  terminations?: Resolver<ReadonlyArray<ResolversTypes['Termination']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ContractVersion']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ContractWarning']>, ParentType, ContextType>;
};

export type ContractActionResolvers = EnumResolverSignature<{ ABANDON?: any, ACCEPT?: any, AGREE_TO_SUSPENSION?: any, COUNTER?: any, GIVE_NOTICE?: any, OFFER?: any, OFFER_TERMINATION?: any, OPT_OUT_OF_RENEWAL?: any, PROPOSE_RENEWAL?: any, PROPOSE_SUPPLEMENT?: any, REFUSE_SUSPENSION?: any, REJECT?: any, RESUME?: any, REVISE?: any, SIGN?: any, SUSPEND?: any, WITHDRAW?: any }, ResolversTypes['ContractAction']>;

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ContractExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractExport'] = ResolversParentTypes['ContractExport']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractHealthResolvers = EnumResolverSignature<{ MISSED?: any, OK?: any }, ResolversTypes['ContractHealth']>;

export type ContractHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractHistory'] = ResolversParentTypes['ContractHistory']> = {
  breaches?: Resolver<ReadonlyArray<ResolversTypes['Breach']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type ContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractPayload'] = ResolversParentTypes['ContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ContractPhaseResolvers = EnumResolverSignature<{ ABANDONED?: any, ACTIVE?: any, DRAFT?: any, EXPIRED?: any, OFFERED?: any, SIGNING?: any, TERMINATED?: any }, ResolversTypes['ContractPhase']>;

export type ContractTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractTemplate'] = ResolversParentTypes['ContractTemplate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toFill?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContractTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractTerms'] = ResolversParentTypes['ContractTerms']> = {
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customerExternalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graceTime?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['ServiceHours']>, ParentType, ContextType>;
  lastSealAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maintenance?: Resolver<ResolversTypes['TimeCounts'], ParentType, ContextType>;
  minimumOutage?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  partialOutages?: Resolver<ResolversTypes['PartialOutages'], ParentType, ContextType>;
  providerExternalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  takenOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  termEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  termStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['TimeCounts'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractVersion'] = ResolversParentTypes['ContractVersion']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canonical?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['ClauseComment']>, ParentType, ContextType>;
  continuation?: Resolver<Maybe<ResolversTypes['Continuation']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  followsIndexation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indexation?: Resolver<Maybe<ResolversTypes['IndexedFee']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  promises?: Resolver<ReadonlyArray<ResolversTypes['ServicePromise']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VersionState'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ContractWarning']>, ParentType, ContextType>;
};

export type ContractWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractWarning'] = ResolversParentTypes['ContractWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type ContractsTrailRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractsTrailRow'] = ResolversParentTypes['ContractsTrailRow']> = {
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

export type CountedIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedIndex'] = ResolversParentTypes['CountedIndex']> = {
  baseMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baseValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditCapResolvers = EnumResolverSignature<{ MONTH?: any, YEAR?: any }, ResolversTypes['CreditCap']>;

export type CreditPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditPolicy'] = ResolversParentTypes['CreditPolicy']> = {
  interruption?: Resolver<Maybe<ResolversTypes['InterruptionPolicy']>, ParentType, ContextType>;
  monthlyCapPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severalCapPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severalMissed?: Resolver<ResolversTypes['SeveralMissed'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['CreditTier']>, ParentType, ContextType>;
  yearlyCapPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditTemplate'] = ResolversParentTypes['CreditTemplate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  monthlyCapPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['CreditTemplateTier']>, ParentType, ContextType>;
  yearlyCapPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditTemplateTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditTemplateTier'] = ResolversParentTypes['CreditTemplateTier']> = {
  below?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditTier'] = ResolversParentTypes['CreditTier']> = {
  below?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CriticalityResolvers = EnumResolverSignature<{ CRITICAL?: any, NORMAL?: any }, ResolversTypes['Criticality']>;

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type DamagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Damages'] = ResolversParentTypes['Damages']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['DamagesPhase'], ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DamagesPhaseResolvers = EnumResolverSignature<{ ACCEPTED?: any, AWAITING_ANSWER?: any, LIFTED?: any, REFUSED?: any }, ResolversTypes['DamagesPhase']>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  givenUpAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFailure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  webhookId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DefaultLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefaultLevel'] = ResolversParentTypes['DefaultLevel']> = {
  availabilityPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faultResponse?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  recovery?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  requestResponse?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  satisfactionPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DegreeResolvers = EnumResolverSignature<{ HIGH?: any, LOW?: any, MEDIUM?: any }, ResolversTypes['Degree']>;

export type DeliveryModeResolvers = EnumResolverSignature<{ ONLINE?: any, ON_SITE?: any, REMOTE?: any, SELF_SERVICE?: any, TELEPHONE?: any }, ResolversTypes['DeliveryMode']>;

export type DifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  attachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentKindResolvers = EnumResolverSignature<{ ANNEX?: any, CORRESPONDENCE?: any, OTHER?: any, SIGNED_AGREEMENT?: any, SUPPLEMENT?: any }, ResolversTypes['DocumentKind']>;

export type DocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentPayload'] = ResolversParentTypes['DocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  of?: Resolver<ResolversTypes['DutyOf'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyOfResolvers = EnumResolverSignature<{ CUSTOMER?: any, PROVIDER?: any, SUPERVISION?: any, SUPPORT?: any }, ResolversTypes['DutyOf']>;

export type EffectResolvers = EnumResolverSignature<{ CONFIRMED?: any, REPEATED?: any }, ResolversTypes['Effect']>;

export type EmergencyDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyDecision'] = ResolversParentTypes['EmergencyDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EndedContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedContract'] = ResolversParentTypes['EndedContract']> = {
  askAgainAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keptUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waitsFor?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EraseContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseContractPayload'] = ResolversParentTypes['EraseContractPayload']> = {
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type EraseFilesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseFilesPayload'] = ResolversParentTypes['EraseFilesPayload']> = {
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  beganAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['EscalationEnding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managersUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mediationAskedBySide?: Resolver<Maybe<ResolversTypes['Turn']>, ParentType, ContextType>;
  mediationUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mediator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['MediationOutcome']>, ParentType, ContextType>;
  outcomeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcomeBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeBySide?: Resolver<Maybe<ResolversTypes['Turn']>, ParentType, ContextType>;
  outcomeConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcomeConfirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeDocument?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  outcomeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationOptionUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EscalationEndingResolvers = EnumResolverSignature<{ ACCEPTED?: any, CONFIRMED?: any, NEW_PLAN?: any, OPTION_LAPSED?: any, TERMINATION?: any, UNRESOLVED?: any }, ResolversTypes['EscalationEnding']>;

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExecutionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionStep'] = ResolversParentTypes['ExecutionStep']> = {
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpireContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpireContractPayload'] = ResolversParentTypes['ExpireContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  goesOnUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ExportFormatResolvers = EnumResolverSignature<{ HTML?: any, JSON?: any, MARKDOWN?: any, OPENSLO?: any }, ResolversTypes['ExportFormat']>;

export type FeeRoundingResolvers = EnumResolverSignature<{ HALF_EVEN?: any, HALF_UP?: any }, ResolversTypes['FeeRounding']>;

export type FeeUnitResolvers = EnumResolverSignature<{ ITEM?: any, MONTH?: any, QUARTER?: any, TERM?: any, YEAR?: any }, ResolversTypes['FeeUnit']>;

export type FeesClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeesClause'] = ResolversParentTypes['FeesClause']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  instalments?: Resolver<ReadonlyArray<ResolversTypes['Instalment']>, ParentType, ContextType>;
  payWithinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['FeeUnit'], ParentType, ContextType>;
};

export type HandoverItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverItem'] = ResolversParentTypes['HandoverItem']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  handedOver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandoverKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HandoverState'], ParentType, ContextType>;
};

export type HandoverKindResolvers = EnumResolverSignature<{ ACCESS?: any, DATA_EXPORT?: any, EQUIPMENT?: any, KNOWLEDGE_BASE?: any, RECORDS?: any, SUPPORT?: any }, ResolversTypes['HandoverKind']>;

export type HandoverStateResolvers = EnumResolverSignature<{ ACCEPTED?: any, HANDED_OVER?: any, OPEN?: any }, ResolversTypes['HandoverState']>;

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactItem'] = ResolversParentTypes['ImpactItem']> = {
  forWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImplementationStepResolvers = EnumResolverSignature<{ BEGIN?: any, FINISH?: any }, ResolversTypes['ImplementationStep']>;

export type IndexValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexValue'] = ResolversParentTypes['IndexValue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndexValuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexValuePayload'] = ResolversParentTypes['IndexValuePayload']> = {
  indexValue?: Resolver<Maybe<ResolversTypes['IndexValue']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type IndexationClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexationClause'] = ResolversParentTypes['IndexationClause']> = {
  capPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fixedShare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floorPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indices?: Resolver<ReadonlyArray<ResolversTypes['AgreedIndex']>, ParentType, ContextType>;
  monthsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['FeeRounding'], ParentType, ContextType>;
  thresholdPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndexationOutcomeResolvers = EnumResolverSignature<{ BELOW_THRESHOLD?: any, CAP?: any, FLOOR?: any, FORMULA?: any, NOT_ON_RECORD?: any }, ResolversTypes['IndexationOutcome']>;

export type IndexedFeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexedFee'] = ResolversParentTypes['IndexedFee']> = {
  changePercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  fixedShare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IndexationOutcome'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['FeeUnit'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['CountedIndex']>, ParentType, ContextType>;
};

export type IndicatorResolvers = EnumResolverSignature<{ AVAILABILITY?: any, CSAT?: any, INTERRUPTION_TIME?: any, MTTF?: any, MTTR?: any, NPS?: any }, ResolversTypes['Indicator']>;

export type IndicatorDirectionResolvers = EnumResolverSignature<{ HIGHER_IS_BETTER?: any, LOWER_IS_BETTER?: any }, ResolversTypes['IndicatorDirection']>;

export type IndicatorKindResolvers = EnumResolverSignature<{ ASSESSED?: any, MEASURED?: any }, ResolversTypes['IndicatorKind']>;

export type IndicatorUnitResolvers = EnumResolverSignature<{ GRADE?: any, HOURS?: any, PERCENT?: any }, ResolversTypes['IndicatorUnit']>;

export type InstalmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instalment'] = ResolversParentTypes['Instalment']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type InterruptionCauseResolvers = EnumResolverSignature<{ FORCE_MAJEURE?: any, PROVIDERS_FAULT?: any, SYSTEM_FAILURE?: any }, ResolversTypes['InterruptionCause']>;

export type InterruptionPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterruptionPolicy'] = ResolversParentTypes['InterruptionPolicy']> = {
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beyond?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  capPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LanguageResolvers = EnumResolverSignature<{ EN?: any, ZH?: any }, ResolversTypes['Language']>;

export type LawClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawClause'] = ResolversParentTypes['LawClause']> = {
  applicableLaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataProtection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ledger'] = ResolversParentTypes['Ledger']> = {
  balances?: Resolver<ReadonlyArray<ResolversTypes['LedgerBalance']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<LedgerentriesArgs, 'first'>>;
  statement?: Resolver<Maybe<ResolversTypes['LedgerStatement']>, ParentType, ContextType, RequireFields<LedgerstatementArgs, 'period'>>;
};

export type LedgerAccountResolvers = EnumResolverSignature<{ COUNTER_CLAIM?: any, CREDITS_OWED?: any, CREDIT_EXPENSE?: any, PAID_OR_SET_OFF?: any }, ResolversTypes['LedgerAccount']>;

export type LedgerBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerBalance'] = ResolversParentTypes['LedgerBalance']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  breach?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerKind'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LedgerKindResolvers = EnumResolverSignature<{ DAMAGES_POSTED?: any, DAMAGES_REVERSED?: any, PAID?: any, POSTED?: any, RECOVERED?: any, REVERSED?: any, SET_OFF?: any }, ResolversTypes['LedgerKind']>;

export type LedgerStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerStatement'] = ResolversParentTypes['LedgerStatement']> = {
  closing?: Resolver<ReadonlyArray<ResolversTypes['LedgerBalance']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  opening?: Resolver<ReadonlyArray<ResolversTypes['LedgerBalance']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LevelCodeResolvers = EnumResolverSignature<{ ALS?: any, BSL?: any, ELS?: any, SLS?: any }, ResolversTypes['LevelCode']>;

export type LevelTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelTarget'] = ResolversParentTypes['LevelTarget']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['TargetOperator'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodUnit'], ParentType, ContextType>;
  serviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TargetUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LiabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Liability'] = ResolversParentTypes['Liability']> = {
  perYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  authority?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasuredByResolvers = EnumResolverSignature<{ COMPOSITION?: any, OUTAGES?: any, PROBES?: any, SURVEYS?: any }, ResolversTypes['MeasuredBy']>;

export type MediationOutcomeResolvers = EnumResolverSignature<{ ACCEPTANCE?: any, FAILED?: any, NEW_PLAN?: any }, ResolversTypes['MediationOutcome']>;

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abandonContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationabandonContractArgs, 'input'>>;
  acceptDamages?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationacceptDamagesArgs, 'input'>>;
  acceptHandover?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationacceptHandoverArgs, 'input'>>;
  acceptOffer?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationacceptOfferArgs, 'input'>>;
  acceptRectification?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationacceptRectificationArgs, 'input'>>;
  acceptSettlement?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationacceptSettlementArgs, 'input'>>;
  acknowledgeNotification?: Resolver<ResolversTypes['AcknowledgementPayload'], ParentType, ContextType, RequireFields<MutationacknowledgeNotificationArgs, 'input'>>;
  addContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationaddContactArgs, 'input'>>;
  agreeToSuspension?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationagreeToSuspensionArgs, 'input'>>;
  agreeToTerminate?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationagreeToTerminateArgs, 'input'>>;
  analyseBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationanalyseBreachArgs, 'input'>>;
  answerAttribution?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationanswerAttributionArgs, 'input'>>;
  answerMediationOutcome?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationanswerMediationOutcomeArgs, 'input'>>;
  approveCredit?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationapproveCreditArgs, 'input'>>;
  askForMediation?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationaskForMediationArgs, 'input'>>;
  assessChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationassessChangeArgs, 'input'>>;
  attachDocument?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationattachDocumentArgs, 'input'>>;
  bringIntoForce?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationbringIntoForceArgs, 'input'>>;
  chooseTermination?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationchooseTerminationArgs, 'input'>>;
  claimCredit?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationclaimCreditArgs, 'input'>>;
  claimDamages?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationclaimDamagesArgs, 'input'>>;
  closeBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationcloseBreachArgs, 'input'>>;
  closeContract?: Resolver<ResolversTypes['CloseContractPayload'], ParentType, ContextType, RequireFields<MutationcloseContractArgs, 'input'>>;
  commentOnClause?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationcommentOnClauseArgs, 'input'>>;
  concludeErasure?: Resolver<ResolversTypes['ConcludeErasurePayload'], ParentType, ContextType, RequireFields<MutationconcludeErasureArgs, 'input'>>;
  confirmNotice?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationconfirmNoticeArgs, 'input'>>;
  confirmReport?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationconfirmReportArgs, 'input'>>;
  contestReport?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationcontestReportArgs, 'input'>>;
  contractsTrailCopied?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationcontractsTrailCopiedArgs, 'ids'>>;
  counterOffer?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationcounterOfferArgs, 'input'>>;
  counterSettlement?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationcounterSettlementArgs, 'input'>>;
  createParty?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationcreatePartyArgs, 'input'>>;
  createService?: Resolver<ResolversTypes['ServicePayload'], ParentType, ContextType, RequireFields<MutationcreateServiceArgs, 'input'>>;
  decideChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationdecideChangeArgs, 'input'>>;
  decideDueChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationdecideDueChangeArgs, 'input'>>;
  decideEmergencyChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationdecideEmergencyChangeArgs, 'input'>>;
  delegateVote?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationdelegateVoteArgs, 'input'>>;
  documentChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationdocumentChangeArgs, 'input'>>;
  draftCatalogue?: Resolver<ResolversTypes['CataloguePayload'], ParentType, ContextType, RequireFields<MutationdraftCatalogueArgs, 'input'>>;
  draftContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationdraftContractArgs, 'input'>>;
  eraseContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationeraseContactArgs, 'input'>>;
  eraseContract?: Resolver<ResolversTypes['EraseContractPayload'], ParentType, ContextType, RequireFields<MutationeraseContractArgs, 'input'>>;
  eraseFiles?: Resolver<ResolversTypes['EraseFilesPayload'], ParentType, ContextType, RequireFields<MutationeraseFilesArgs, 'input'>>;
  escalateNotice?: Resolver<ResolversTypes['NotificationPayload'], ParentType, ContextType, RequireFields<MutationescalateNoticeArgs, 'input'>>;
  expireContract?: Resolver<ResolversTypes['ExpireContractPayload'], ParentType, ContextType, RequireFields<MutationexpireContractArgs, 'input'>>;
  expireOffer?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationexpireOfferArgs, 'input'>>;
  extendAnalysis?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationextendAnalysisArgs, 'input'>>;
  giveNotice?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationgiveNoticeArgs, 'input'>>;
  giveUpNotification?: Resolver<ResolversTypes['NotificationPayload'], ParentType, ContextType, RequireFields<MutationgiveUpNotificationArgs, 'input'>>;
  grantNewPlan?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationgrantNewPlanArgs, 'input'>>;
  handOver?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationhandOverArgs, 'input'>>;
  holdBreachNotice?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationholdBreachNoticeArgs, 'input'>>;
  implementChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationimplementChangeArgs, 'input'>>;
  importContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationimportContractArgs, 'input'>>;
  lapseCredit?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationlapseCreditArgs, 'input'>>;
  offerContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationofferContractArgs, 'input'>>;
  offerTermination?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationofferTerminationArgs, 'input'>>;
  openReviewSupplement?: Resolver<ResolversTypes['OpenReviewSupplementPayload'], ParentType, ContextType, RequireFields<MutationopenReviewSupplementArgs, 'input'>>;
  optOutOfRenewal?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationoptOutOfRenewalArgs, 'input'>>;
  passBreachDeadline?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationpassBreachDeadlineArgs, 'input'>>;
  passRenewal?: Resolver<ResolversTypes['PassRenewalPayload'], ParentType, ContextType, RequireFields<MutationpassRenewalArgs, 'input'>>;
  passTerminationDeadline?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationpassTerminationDeadlineArgs, 'input'>>;
  pauseReminders?: Resolver<ResolversTypes['RemindersPayload'], ParentType, ContextType, RequireFields<MutationpauseRemindersArgs, 'input'>>;
  planHandover?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationplanHandoverArgs, 'input'>>;
  planRectification?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationplanRectificationArgs, 'input'>>;
  prepareDelivery?: Resolver<ResolversTypes['NotificationPayload'], ParentType, ContextType, RequireFields<MutationprepareDeliveryArgs, 'input'>>;
  project?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationprojectArgs, 'input'>>;
  proposeRenewal?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationproposeRenewalArgs, 'input'>>;
  proposeSettlement?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationproposeSettlementArgs, 'input'>>;
  proposeSupplement?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationproposeSupplementArgs, 'input'>>;
  publishCatalogue?: Resolver<ResolversTypes['CataloguePayload'], ParentType, ContextType, RequireFields<MutationpublishCatalogueArgs, 'input'>>;
  recordAssessment?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationrecordAssessmentArgs, 'input'>>;
  recordBreach?: Resolver<ResolversTypes['RecordBreachPayload'], ParentType, ContextType, RequireFields<MutationrecordBreachArgs, 'input'>>;
  recordImpact?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationrecordImpactArgs, 'input'>>;
  recordIndexValue?: Resolver<ResolversTypes['IndexValuePayload'], ParentType, ContextType, RequireFields<MutationrecordIndexValueArgs, 'input'>>;
  recordMeasured?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationrecordMeasuredArgs, 'input'>>;
  recordMediationOutcome?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationrecordMediationOutcomeArgs, 'input'>>;
  recordNotTold?: Resolver<ResolversTypes['NotificationPayload'], ParentType, ContextType, RequireFields<MutationrecordNotToldArgs, 'input'>>;
  recordNoticeLate?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationrecordNoticeLateArgs, 'input'>>;
  recordPayout?: Resolver<ResolversTypes['PayoutPayload'], ParentType, ContextType, RequireFields<MutationrecordPayoutArgs, 'input'>>;
  recordTold?: Resolver<ResolversTypes['NotificationPayload'], ParentType, ContextType, RequireFields<MutationrecordToldArgs, 'input'>>;
  refuseCredit?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationrefuseCreditArgs, 'input'>>;
  refuseDamages?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationrefuseDamagesArgs, 'input'>>;
  refuseSuspension?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationrefuseSuspensionArgs, 'input'>>;
  refuseTermination?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationrefuseTerminationArgs, 'input'>>;
  registerWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationregisterWebhookArgs, 'input'>>;
  rejectHandover?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationrejectHandoverArgs, 'input'>>;
  rejectOffer?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationrejectOfferArgs, 'input'>>;
  rejectRectification?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationrejectRectificationArgs, 'input'>>;
  rejectSettlement?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationrejectSettlementArgs, 'input'>>;
  releaseBreachNotice?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationreleaseBreachNoticeArgs, 'input'>>;
  removeDocument?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationremoveDocumentArgs, 'input'>>;
  removeWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationremoveWebhookArgs, 'input'>>;
  reopenPeriod?: Resolver<ResolversTypes['ReopenPeriodPayload'], ParentType, ContextType, RequireFields<MutationreopenPeriodArgs, 'input'>>;
  repealCatalogue?: Resolver<ResolversTypes['CataloguePayload'], ParentType, ContextType, RequireFields<MutationrepealCatalogueArgs, 'input'>>;
  reportBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationreportBreachArgs, 'input'>>;
  reportRectification?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationreportRectificationArgs, 'input'>>;
  requestChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationrequestChangeArgs, 'input'>>;
  requestNotification?: Resolver<ResolversTypes['NotificationPayload'], ParentType, ContextType, RequireFields<MutationrequestNotificationArgs, 'input'>>;
  resendNotification?: Resolver<ResolversTypes['ResendPayload'], ParentType, ContextType, RequireFields<MutationresendNotificationArgs, 'input'>>;
  resumeContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationresumeContractArgs, 'input'>>;
  resumeReminders?: Resolver<ResolversTypes['RemindersPayload'], ParentType, ContextType, RequireFields<MutationresumeRemindersArgs, 'input'>>;
  reviseCatalogue?: Resolver<ResolversTypes['CataloguePayload'], ParentType, ContextType, RequireFields<MutationreviseCatalogueArgs, 'input'>>;
  reviseDraft?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationreviseDraftArgs, 'input'>>;
  rollBackChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationrollBackChangeArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationrotateWebhookSecretArgs, 'input'>>;
  scheduleChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationscheduleChangeArgs, 'input'>>;
  settleCompensation?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationsettleCompensationArgs, 'input'>>;
  signContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationsignContractArgs, 'input'>>;
  signHandover?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationsignHandoverArgs, 'input'>>;
  suspendContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationsuspendContractArgs, 'input'>>;
  takeOverContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationtakeOverContractArgs, 'input'>>;
  updateContact?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationupdateContactArgs, 'input'>>;
  updateWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationupdateWebhookArgs, 'input'>>;
  upholdReport?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationupholdReportArgs, 'input'>>;
  verifyChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationverifyChangeArgs, 'input'>>;
  voteOnChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationvoteOnChangeArgs, 'input'>>;
  withdrawChange?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationwithdrawChangeArgs, 'input'>>;
  withdrawNotice?: Resolver<ResolversTypes['TerminationPayload'], ParentType, ContextType, RequireFields<MutationwithdrawNoticeArgs, 'input'>>;
  withdrawOffer?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationwithdrawOfferArgs, 'input'>>;
  withdrawReport?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationwithdrawReportArgs, 'input'>>;
};

export type NothingOwedResolvers = EnumResolverSignature<{ FEE_NOT_KNOWN?: any, LIABILITY_EXCLUDED?: any, MISS_LIFTED?: any, NOT_MEASURED?: any, NO_CREDIT_AGREED?: any, NO_TIER_REACHED?: any, USED_UP?: any }, ResolversTypes['NothingOwed']>;

export type NoticeClockResolvers = EnumResolverSignature<{ DETECTION?: any, OCCURRENCE?: any }, ResolversTypes['NoticeClock']>;

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  acknowledgeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gaveUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationKindResolvers = EnumResolverSignature<{ ANALYSIS_EXTENDED?: any, ANALYSIS_OVERDUE?: any, AUDIT_NEWS?: any, AUDIT_OVERDUE?: any, AUDIT_REMINDER?: any, AUDIT_TURN?: any, BREACH_NOTICE?: any, BREACH_REINSTATED?: any, BREACH_RETRACTED?: any, CHANGE_OVERDUE?: any, CHANGE_REMINDER?: any, CHANGE_SCHEDULED?: any, CHANGE_TURN?: any, COMPLAINT_ANSWERED?: any, COMPLAINT_RECORDED?: any, CONTRACT_CLOSED?: any, CREDIT_LAPSED?: any, CREDIT_POSTED?: any, CREDIT_REFUSED?: any, CREDIT_REMINDER?: any, CREDIT_REVERSED?: any, CREDIT_TO_APPROVE?: any, DAMAGES_ACCEPTED?: any, DAMAGES_CLAIMED?: any, DAMAGES_LIFTED?: any, DAMAGES_REFUSED?: any, DAMAGES_TO_ACCEPT?: any, FINDING_NOT_EFFECTIVE?: any, FINDING_OVERDUE?: any, FINDING_REMINDER?: any, FINDING_SOLVED?: any, FINDING_TURN?: any, FINDING_VERIFIED?: any, NOTICE_AGAIN?: any, NOTICE_LATE?: any, NOTICE_UNACKNOWLEDGED?: any, NOTICE_WARNING_12H?: any, NOTICE_WARNING_20H?: any, PERIOD_REOPENED?: any, REMEDY_ESCALATED?: any, REMEDY_NEWS?: any, REMEDY_OVERDUE?: any, REMEDY_REMINDER?: any, REMEDY_RESUMED?: any, REMEDY_STOPPED?: any, REMEDY_TURN?: any, RENEWAL_NEWS?: any, RENEWAL_OPENED?: any, REVIEW_OVERDUE?: any, REVIEW_PUBLISHED?: any, REVIEW_REMINDER?: any, REVIEW_REPORT?: any, REVIEW_TURN?: any, SURVEY_INVITATION?: any, SURVEY_REMINDER?: any, TERMINATION_NEWS?: any, TERMINATION_NOTICE?: any, TERMINATION_OVERDUE?: any, TERMINATION_REMINDER?: any, TERMINATION_TURN?: any }, ResolversTypes['NotificationKind']>;

export type NotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPayload'] = ResolversParentTypes['NotificationPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  notificationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type NotificationToSendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationToSend'] = ResolversParentTypes['NotificationToSend']> = {
  acknowledgeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  giveUpAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLifted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSuperseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['RecipientToSend']>, ParentType, ContextType>;
  toPrepare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  webhooks?: Resolver<ReadonlyArray<ResolversTypes['WebhookToCall']>, ParentType, ContextType>;
};

export type OpenReviewSupplementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenReviewSupplementPayload'] = ResolversParentTypes['OpenReviewSupplementPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpenSloReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSloReading'] = ResolversParentTypes['OpenSloReading']> = {
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['OpenSloTarget']>, ParentType, ContextType>;
};

export type OpenSloTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSloTarget'] = ResolversParentTypes['OpenSloTarget']> = {
  composition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  measuredBy?: Resolver<ResolversTypes['MeasuredBy'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['TargetOperator'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodUnit'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceExternalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staleAfter?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TargetUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningDay'] = ResolversParentTypes['OpeningDay']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartialOutagesResolvers = EnumResolverSignature<{ BY_IMPACT?: any, NONE?: any, WHOLE?: any }, ResolversTypes['PartialOutages']>;

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhooks?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type PartyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyPayload'] = ResolversParentTypes['PartyPayload']> = {
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PassRenewalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassRenewalPayload'] = ResolversParentTypes['PassRenewalPayload']> = {
  awaitsProposal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PayoutKindResolvers = EnumResolverSignature<{ PAID?: any, RECOVERED?: any, SET_OFF?: any }, ResolversTypes['PayoutKind']>;

export type PayoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutPayload'] = ResolversParentTypes['PayoutPayload']> = {
  compensation?: Resolver<Maybe<ResolversTypes['Compensation']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PendingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingDecision'] = ResolversParentTypes['PendingDecision']> = {
  action?: Resolver<ResolversTypes['ContractAction'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  whoseTurn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
};

export type PeriodReopeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodReopening'] = ResolversParentTypes['PeriodReopening']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reopenedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PeriodUnitResolvers = EnumResolverSignature<{ CONTRACT_YEAR?: any, MONTH?: any, QUARTER?: any, YEAR?: any }, ResolversTypes['PeriodUnit']>;

export type PersonalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Priority'] = ResolversParentTypes['Priority']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recovery?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
};

export type PriorityRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityRule'] = ResolversParentTypes['PriorityRule']> = {
  priority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Degree'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Degree'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Degree'], ParentType, ContextType>;
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

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  nextDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remindersPausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  whoseTurn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
};

export type ProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPayload'] = ResolversParentTypes['ProjectPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PromiseOriginResolvers = EnumResolverSignature<{ CONTRACT?: any, DEFAULT_LEVEL?: any, LEVEL?: any, PROCESS?: any }, ResolversTypes['PromiseOrigin']>;

export type PromisedFigureResolvers = EnumResolverSignature<{ AVAILABILITY?: any, FAULT_RESPONSE?: any, GENERAL_ANSWER?: any, MTTF?: any, MTTR?: any, PROBLEM_FIX?: any, PROBLEM_VERIFICATION?: any, RECOVERY?: any, REQUEST_RESOLUTION?: any, REQUEST_RESPONSE?: any, SATISFACTION?: any, URGENT_ANSWER?: any }, ResolversTypes['PromisedFigure']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType, Partial<QuerybreachArgs>>;
  breaches?: Resolver<ResolversTypes['BreachConnection'], ParentType, ContextType, RequireFields<QuerybreachesArgs, 'first'>>;
  catalogue?: Resolver<Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType, RequireFields<QuerycatalogueArgs, 'timeZone'>>;
  catalogueDifferences?: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType, RequireFields<QuerycatalogueDifferencesArgs, 'from' | 'to'>>;
  catalogues?: Resolver<ReadonlyArray<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QuerychangeArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QuerychangesArgs, 'first'>>;
  contactsToAsk?: Resolver<Maybe<ResolversTypes['ContactsToAsk']>, ParentType, ContextType, RequireFields<QuerycontactsToAskArgs, 'contacts' | 'contractId'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, Partial<QuerycontractArgs>>;
  contractHistory?: Resolver<Maybe<ResolversTypes['ContractHistory']>, ParentType, ContextType, RequireFields<QuerycontractHistoryArgs, 'contractId' | 'end' | 'start'>>;
  contractTemplates?: Resolver<ReadonlyArray<ResolversTypes['ContractTemplate']>, ParentType, ContextType, RequireFields<QuerycontractTemplatesArgs, 'language' | 'termStart'>>;
  contractTerms?: Resolver<Maybe<ResolversTypes['ContractTerms']>, ParentType, ContextType, RequireFields<QuerycontractTermsArgs, 'contractId' | 'proposed' | 'version'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<QuerycontractsArgs, 'first'>>;
  contractsTrailToCopy?: Resolver<ReadonlyArray<ResolversTypes['ContractsTrailRow']>, ParentType, ContextType, RequireFields<QuerycontractsTrailToCopyArgs, 'limit'>>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<QuerydeadLettersArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QuerydocumentArgs, 'id'>>;
  endedContract?: Resolver<Maybe<ResolversTypes['EndedContract']>, ParentType, ContextType, RequireFields<QueryendedContractArgs, 'contractId'>>;
  endedContracts?: Resolver<ReadonlyArray<ResolversTypes['EndedContract']>, ParentType, ContextType, RequireFields<QueryendedContractsArgs, 'limit'>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  notificationToSend?: Resolver<Maybe<ResolversTypes['NotificationToSend']>, ParentType, ContextType, RequireFields<QuerynotificationToSendArgs, 'notificationId'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, Partial<QuerypartyArgs>>;
  periodReopening?: Resolver<Maybe<ResolversTypes['PeriodReopening']>, ParentType, ContextType, RequireFields<QueryperiodReopeningArgs, 'id'>>;
  personInContracts?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecord']>, ParentType, ContextType, RequireFields<QuerypersonInContractsArgs, 'names'>>;
  readOpenSlo?: Resolver<ResolversTypes['OpenSloReading'], ParentType, ContextType, RequireFields<QueryreadOpenSloArgs, 'yaml'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, Partial<QueryserviceArgs>>;
  termination?: Resolver<Maybe<ResolversTypes['Termination']>, ParentType, ContextType, RequireFields<QueryterminationArgs, 'id'>>;
  worklist?: Resolver<ResolversTypes['WorkItemConnection'], ParentType, ContextType, RequireFields<QueryworklistArgs, 'first'>>;
};

export type QuietHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecipientResolvers = EnumResolverSignature<{ CUSTOMER?: any, INTERNAL_DEPARTMENT?: any, THIRD_PARTY?: any }, ResolversTypes['Recipient']>;

export type RecipientToSendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientToSend'] = ResolversParentTypes['RecipientToSend']> = {
  contactId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['WaitReason']>, ParentType, ContextType>;
  waitsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsUntilLocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordBreachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBreachPayload'] = ResolversParentTypes['RecordBreachPayload']> = {
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  breachId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RectificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rectification'] = ResolversParentTypes['Rectification']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  effectAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectDue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['RectificationReport']>, ParentType, ContextType>;
  writtenReport?: Resolver<Maybe<ResolversTypes['WrittenRectification']>, ParentType, ContextType>;
};

export type RectificationFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationFile'] = ResolversParentTypes['RectificationFile']> = {
  format?: Resolver<ResolversTypes['RectificationFormat'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationFormatResolvers = EnumResolverSignature<{ HTML?: any, PDF?: any }, ResolversTypes['RectificationFormat']>;

export type RectificationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationReport'] = ResolversParentTypes['RectificationReport']> = {
  answer?: Resolver<Maybe<ResolversTypes['ReportAnswer']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemindersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindersPayload'] = ResolversParentTypes['RemindersPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexation?: Resolver<Maybe<ResolversTypes['IndexedFee']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  optOutUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  optedOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  optedOutBy?: Resolver<Maybe<ResolversTypes['Turn']>, ParentType, ContextType>;
  performance?: Resolver<ReadonlyArray<ResolversTypes['RenewalPerformance']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RenewalState'], ParentType, ContextType>;
  termEnd?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RenewalClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalClause'] = ResolversParentTypes['RenewalClause']> = {
  afterTerm?: Resolver<ResolversTypes['AfterTerm'], ParentType, ContextType>;
  optOutDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['RenewalPolicy'], ParentType, ContextType>;
  windowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenewalPerformanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalPerformance'] = ResolversParentTypes['RenewalPerformance']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenewalPolicyResolvers = EnumResolverSignature<{ AUTOMATIC?: any, MANUAL?: any, NONE?: any }, ResolversTypes['RenewalPolicy']>;

export type RenewalStateResolvers = EnumResolverSignature<{ AGREED?: any, ENDED?: any, GOES_ON_BY_MONTH?: any, OPEN?: any, OPTED_OUT?: any, RENEWED_BY_ITSELF?: any }, ResolversTypes['RenewalState']>;

export type ReopenPeriodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenPeriodPayload'] = ResolversParentTypes['ReopenPeriodPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  reopening?: Resolver<Maybe<ResolversTypes['PeriodReopening']>, ParentType, ContextType>;
};

export type ReportAnswerResolvers = EnumResolverSignature<{ ACCEPTED?: any, REJECTED?: any }, ResolversTypes['ReportAnswer']>;

export type ReportConfirmationResolvers = EnumResolverSignature<{ AWAITED?: any, CONFIRMED?: any, CONTESTED?: any, UPHELD?: any }, ResolversTypes['ReportConfirmation']>;

export type ReportedKindResolvers = EnumResolverSignature<{ CHANGED_CONTENT?: any, INTERRUPTION?: any, LATE_SERVICE?: any }, ResolversTypes['ReportedKind']>;

export type ResendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendPayload'] = ResolversParentTypes['ResendPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReviewOutcomeResolvers = EnumResolverSignature<{ OBJECTED?: any, OPEN?: any, UPHELD?: any }, ResolversTypes['ReviewOutcome']>;

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, AUDITOR?: any, CUSTOMER?: any, INTEGRATION?: any, MANAGER?: any, OPERATOR?: any, SYSTEM?: any }, ResolversTypes['Role']>;

export type RuleInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleInput'] = ResolversParentTypes['RuleInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleStep'] = ResolversParentTypes['RuleStep']> = {
  inputs?: Resolver<ReadonlyArray<ResolversTypes['RuleInput']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boundary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ServiceCategory'], ParentType, ContextType>;
  deliveryMode?: Resolver<ResolversTypes['DeliveryMode'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceCategoryResolvers = EnumResolverSignature<{ BASIC?: any, CUSTOMISED?: any, VALUE_ADDED?: any }, ResolversTypes['ServiceCategory']>;

export type ServiceHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceHours'] = ResolversParentTypes['ServiceHours']> = {
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Holiday']>, ParentType, ContextType>;
  openings?: Resolver<ReadonlyArray<ResolversTypes['OpeningDay']>, ParentType, ContextType>;
  week?: Resolver<ReadonlyArray<ResolversTypes['WeekdayHours']>, ParentType, ContextType>;
};

export type ServiceLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLevel'] = ResolversParentTypes['ServiceLevel']> = {
  availabilityPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['LevelCode'], ParentType, ContextType>;
  mttf?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  mttfHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mttr?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  mttrHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['LevelTarget']>, ParentType, ContextType, RequireFields<ServiceLeveltargetsArgs, 'period' | 'serviceId'>>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['TargetWarning']>, ParentType, ContextType>;
};

export type ServicePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePart'] = ResolversParentTypes['ServicePart']> = {
  measuredBy?: Resolver<ResolversTypes['MeasuredBy'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  staleAfter?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type ServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePayload'] = ResolversParentTypes['ServicePayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type ServiceProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceProcess'] = ResolversParentTypes['ServiceProcess']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  diagram?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServicePromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePromise'] = ResolversParentTypes['ServicePromise']> = {
  figure?: Resolver<ResolversTypes['PromisedFigure'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PromiseOrigin'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type SettledFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettledFact'] = ResolversParentTypes['SettledFact']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SettledFactKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SettledFactKindResolvers = EnumResolverSignature<{ DOWN_STATE?: any, EXCLUSION?: any, MAINTENANCE?: any, OUTAGE?: any }, ResolversTypes['SettledFactKind']>;

export type SettledFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettledFigures'] = ResolversParentTypes['SettledFigures']> = {
  agreedMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evaluatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
  excludedMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['TargetOperator']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TargetUnit']>, ParentType, ContextType>;
  unknownMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  acceptedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  canonical?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBySide?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SettlementState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ContractVersion']>, ParentType, ContextType>;
};

export type SettlementStateResolvers = EnumResolverSignature<{ ACCEPTED?: any, COUNTERED?: any, EXPIRED?: any, OPEN?: any, REJECTED?: any }, ResolversTypes['SettlementState']>;

export type SeveralMissedResolvers = EnumResolverSignature<{ CAPPED_SUM?: any, HIGHEST?: any, SUM?: any }, ResolversTypes['SeveralMissed']>;

export type SeverityResolvers = EnumResolverSignature<{ CRITICAL?: any, MAJOR?: any, MINOR?: any }, ResolversTypes['Severity']>;

export type SignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplement'] = ResolversParentTypes['Supplement']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  canonical?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['SupplementSignature']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ContractVersion']>, ParentType, ContextType>;
};

export type SupplementSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementSignature'] = ResolversParentTypes['SupplementSignature']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportClause'] = ResolversParentTypes['SupportClause']> = {
  faultResponse?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  generalAnswer?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['ServiceHours']>, ParentType, ContextType>;
  matrix?: Resolver<ReadonlyArray<ResolversTypes['PriorityRule']>, ParentType, ContextType>;
  priorities?: Resolver<ReadonlyArray<ResolversTypes['Priority']>, ParentType, ContextType>;
  problemFix?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  problemVerification?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  requestResolution?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  requestResponse?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  urgentAnswer?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type SupportingPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportingParty'] = ResolversParentTypes['SupportingParty']> = {
  duties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type SurveyTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyTerms'] = ResolversParentTypes['SurveyTerms']> = {
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuspensionState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SuspensionStateResolvers = EnumResolverSignature<{ ENDED?: any, IN_FORCE?: any, REFUSED?: any, REQUESTED?: any }, ResolversTypes['SuspensionState']>;

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  composition?: Resolver<Maybe<ResolversTypes['Composition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  measuredBy?: Resolver<ResolversTypes['MeasuredBy'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['TargetOperator'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PeriodUnit'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  staleAfter?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  surveys?: Resolver<Maybe<ResolversTypes['SurveyTerms']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TargetUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TargetOperatorResolvers = EnumResolverSignature<{ GT?: any, GTE?: any, LT?: any, LTE?: any }, ResolversTypes['TargetOperator']>;

export type TargetUnitResolvers = EnumResolverSignature<{ HOURS?: any, MINUTES?: any, PERCENT?: any, POINTS?: any }, ResolversTypes['TargetUnit']>;

export type TargetWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetWarning'] = ResolversParentTypes['TargetWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TerminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Termination'] = ResolversParentTypes['Termination'], FederationReferenceType extends FederationReferenceTypes['Termination'] = FederationReferenceTypes['Termination']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Termination']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['TerminationAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['InterruptionCause']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  customerSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedUnconfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceBreaches?: Resolver<ReadonlyArray<ResolversTypes['Breach']>, ParentType, ContextType>;
  evidenceDocuments?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
  givenByContact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['TerminationGroundKind'], ParentType, ContextType>;
  handover?: Resolver<ReadonlyArray<ResolversTypes['HandoverItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['TerminationImpact']>, ParentType, ContextType>;
  impactDue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notifications?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TerminationPhase'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType>;
  providerSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workflowId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TerminationActionResolvers = EnumResolverSignature<{ ACCEPT_HANDOVER?: any, AGREE?: any, CONFIRM?: any, HAND_OVER?: any, PLAN_HANDOVER?: any, RECORD_IMPACT?: any, REFUSE?: any, REJECT_HANDOVER?: any, SIGN_HANDOVER?: any, WITHDRAW?: any }, ResolversTypes['TerminationAction']>;

export type TerminationClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminationClause'] = ResolversParentTypes['TerminationClause']> = {
  customerNoticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providerNoticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retentionYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rollForward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TerminationGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminationGround'] = ResolversParentTypes['TerminationGround']> = {
  breach?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
  chosenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TerminationGroundKindResolvers = EnumResolverSignature<{ AGREED_CONDITION?: any, INTERRUPTION?: any, MUTUAL_AGREEMENT?: any, OTHER?: any, UNFIT_SERVICE?: any }, ResolversTypes['TerminationGroundKind']>;

export type TerminationImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminationImpact'] = ResolversParentTypes['TerminationImpact']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openBreaches?: Resolver<ReadonlyArray<ResolversTypes['Breach']>, ParentType, ContextType>;
  openChanges?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  openCredits?: Resolver<ReadonlyArray<ResolversTypes['Compensation']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['ImpactItem']>, ParentType, ContextType>;
};

export type TerminationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminationPayload'] = ResolversParentTypes['TerminationPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  termination?: Resolver<Maybe<ResolversTypes['Termination']>, ParentType, ContextType>;
};

export type TerminationPhaseResolvers = EnumResolverSignature<{ CONFIRMED?: any, HANDED_OVER?: any, HANDOVER?: any, LAPSED?: any, NOTICE_GIVEN?: any, OFFERED?: any, REFUSED?: any, REPLACED?: any, WITHDRAWN?: any }, ResolversTypes['TerminationPhase']>;

export type TimeCountsResolvers = EnumResolverSignature<{ DOWN?: any, EXCLUDE?: any, UP?: any }, ResolversTypes['TimeCounts']>;

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TurnResolvers = EnumResolverSignature<{ AUDITORS?: any, BOARD?: any, CUSTOMER?: any, NOBODY?: any, PROVIDER?: any, SYSTEM?: any }, ResolversTypes['Turn']>;

export type VersionStateResolvers = EnumResolverSignature<{ ACCEPTED?: any, COUNTERED?: any, DRAFT?: any, EXPIRED?: any, OFFERED?: any, REJECTED?: any, REPLACED?: any, SIGNED?: any, WITHDRAWN?: any }, ResolversTypes['VersionState']>;

export type VoteResolvers = EnumResolverSignature<{ ABSTAIN?: any, APPROVE?: any, REJECT?: any }, ResolversTypes['Vote']>;

export type WaitReasonResolvers = EnumResolverSignature<{ DIGEST?: any, QUIET_HOURS?: any }, ResolversTypes['WaitReason']>;

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  formerSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['NotificationKind']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedForId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type WebhookToCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookToCall'] = ResolversParentTypes['WebhookToCall']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WeekdayResolvers = EnumResolverSignature<{ FRI?: any, MON?: any, SAT?: any, SUN?: any, THU?: any, TUE?: any, WED?: any }, ResolversTypes['Weekday']>;

export type WeekdayHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeekdayHours'] = ResolversParentTypes['WeekdayHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkItemKind'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  termination?: Resolver<Maybe<ResolversTypes['Termination']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whoseTurn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
  workflowId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItemConnection'] = ResolversParentTypes['WorkItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItemEdge'] = ResolversParentTypes['WorkItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkItem'], ParentType, ContextType>;
};

export type WorkItemKindResolvers = EnumResolverSignature<{ ACCEPT_HANDOVER?: any, ACCEPT_RECTIFICATION?: any, ANALYSE_CAUSE?: any, ANSWER_ATTRIBUTION?: any, ANSWER_CONTEST?: any, ANSWER_DAMAGES?: any, ANSWER_EXTENSION?: any, ANSWER_OFFER?: any, ANSWER_REVIEW?: any, ANSWER_SETTLEMENT?: any, ANSWER_SUSPENSION?: any, ANSWER_TERMINATION?: any, APPROVE_CREDIT?: any, APPROVE_REVIEW?: any, ASSESS_CHANGE?: any, BEGIN_AUDIT?: any, CHOOSE_TERMINATION?: any, CLAIM_CREDIT?: any, COMPLETE_REVIEW?: any, CONFIRM_MEDIATION?: any, CONFIRM_REPORT?: any, CONFIRM_TERMINATION?: any, DOCUMENT_CHANGE?: any, HAND_OVER?: any, HOLD_OR_TELL?: any, IMPLEMENT_CHANGE?: any, NAME_AUDITORS?: any, OFFER?: any, PLAN_RECTIFICATION?: any, PLAN_REMEDIATION?: any, PROPOSE_RENEWAL?: any, RECORD_IMPACT?: any, RECORD_MEDIATION?: any, RECOVER_CREDIT?: any, RECTIFY?: any, REMEDIATE?: any, REPORT_AUDIT?: any, RESOLVE_ESCALATION?: any, REVIEW_EMERGENCY_CHANGE?: any, SCHEDULE_CHANGE?: any, SIGN?: any, SIGN_HANDOVER?: any, VERIFY_CHANGE?: any, VERIFY_REMEDIATION?: any, VOTE_ON_CHANGE?: any }, ResolversTypes['WorkItemKind']>;

export type WrittenRectificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenRectification'] = ResolversParentTypes['WrittenRectification']> = {
  files?: Resolver<ReadonlyArray<ResolversTypes['RectificationFile']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgementPayload?: AcknowledgementPayloadResolvers<ContextType>;
  AfterTerm?: AfterTermResolvers;
  AgreedIndex?: AgreedIndexResolvers<ContextType>;
  AgreedService?: AgreedServiceResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  AssessedIndicator?: AssessedIndicatorResolvers<ContextType>;
  AssessedIndicatorKind?: AssessedIndicatorKindResolvers;
  AssessedPeriod?: AssessedPeriodResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentCode?: AssessmentCodeResolvers;
  AssessmentFinding?: AssessmentFindingResolvers<ContextType>;
  AssuranceKind?: AssuranceKindResolvers;
  AssuranceMeasure?: AssuranceMeasureResolvers<ContextType>;
  Attribution?: AttributionResolvers;
  AttributionAnswer?: AttributionAnswerResolvers;
  Audience?: AudienceResolvers;
  Authority?: AuthorityResolvers<ContextType>;
  BilingualText?: BilingualTextResolvers<ContextType>;
  BoardRound?: BoardRoundResolvers;
  Breach?: BreachResolvers<ContextType>;
  BreachAction?: BreachActionResolvers;
  BreachConnection?: BreachConnectionResolvers<ContextType>;
  BreachEdge?: BreachEdgeResolvers<ContextType>;
  BreachEnding?: BreachEndingResolvers;
  BreachHandling?: BreachHandlingResolvers<ContextType>;
  BreachKind?: BreachKindResolvers;
  BreachLeg?: BreachLegResolvers<ContextType>;
  BreachPayload?: BreachPayloadResolvers<ContextType>;
  BreachPhase?: BreachPhaseResolvers;
  BreachReport?: BreachReportResolvers<ContextType>;
  BreachStanding?: BreachStandingResolvers;
  Catalogue?: CatalogueResolvers<ContextType>;
  CatalogueAction?: CatalogueActionResolvers;
  CatalogueCategory?: CatalogueCategoryResolvers<ContextType>;
  CatalogueIndicator?: CatalogueIndicatorResolvers<ContextType>;
  CataloguePayload?: CataloguePayloadResolvers<ContextType>;
  CatalogueState?: CatalogueStateResolvers;
  CauseCategory?: CauseCategoryResolvers;
  Change?: ChangeResolvers<ContextType>;
  ChangeAction?: ChangeActionResolvers;
  ChangeAssessment?: ChangeAssessmentResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeHandling?: ChangeHandlingResolvers<ContextType>;
  ChangePayload?: ChangePayloadResolvers<ContextType>;
  ChangePhase?: ChangePhaseResolvers;
  ChangeQuorum?: ChangeQuorumResolvers;
  ChangeResult?: ChangeResultResolvers;
  ChangeSeat?: ChangeSeatResolvers<ContextType>;
  ChangeWindow?: ChangeWindowResolvers<ContextType>;
  ClaimWindow?: ClaimWindowResolvers<ContextType>;
  ClauseComment?: ClauseCommentResolvers<ContextType>;
  ClauseTemplate?: ClauseTemplateResolvers<ContextType>;
  CloseContractPayload?: CloseContractPayloadResolvers<ContextType>;
  Compensation?: CompensationResolvers<ContextType>;
  CompensationEvent?: CompensationEventResolvers<ContextType>;
  CompensationEventKind?: CompensationEventKindResolvers;
  CompensationPhase?: CompensationPhaseResolvers;
  CompensationWhy?: CompensationWhyResolvers<ContextType>;
  Composition?: CompositionResolvers<ContextType>;
  ConcludeErasurePayload?: ConcludeErasurePayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactFunction?: ContactFunctionResolvers;
  ContactPayload?: ContactPayloadResolvers<ContextType>;
  ContactToAsk?: ContactToAskResolvers<ContextType>;
  ContactsToAsk?: ContactsToAskResolvers<ContextType>;
  Continuation?: ContinuationResolvers;
  Contract?: ContractResolvers<ContextType>;
  ContractAction?: ContractActionResolvers;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractExport?: ContractExportResolvers<ContextType>;
  ContractHealth?: ContractHealthResolvers;
  ContractHistory?: ContractHistoryResolvers<ContextType>;
  ContractPayload?: ContractPayloadResolvers<ContextType>;
  ContractPhase?: ContractPhaseResolvers;
  ContractTemplate?: ContractTemplateResolvers<ContextType>;
  ContractTerms?: ContractTermsResolvers<ContextType>;
  ContractVersion?: ContractVersionResolvers<ContextType>;
  ContractWarning?: ContractWarningResolvers<ContextType>;
  ContractsTrailRow?: ContractsTrailRowResolvers<ContextType>;
  CountedIndex?: CountedIndexResolvers<ContextType>;
  CreditCap?: CreditCapResolvers;
  CreditPolicy?: CreditPolicyResolvers<ContextType>;
  CreditTemplate?: CreditTemplateResolvers<ContextType>;
  CreditTemplateTier?: CreditTemplateTierResolvers<ContextType>;
  CreditTier?: CreditTierResolvers<ContextType>;
  Criticality?: CriticalityResolvers;
  Currency?: GraphQLScalarType;
  Damages?: DamagesResolvers<ContextType>;
  DamagesPhase?: DamagesPhaseResolvers;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DefaultLevel?: DefaultLevelResolvers<ContextType>;
  Degree?: DegreeResolvers;
  DeliveryMode?: DeliveryModeResolvers;
  Difference?: DifferenceResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentKind?: DocumentKindResolvers;
  DocumentPayload?: DocumentPayloadResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Duty?: DutyResolvers<ContextType>;
  DutyOf?: DutyOfResolvers;
  Effect?: EffectResolvers;
  EmergencyDecision?: EmergencyDecisionResolvers<ContextType>;
  EndedContract?: EndedContractResolvers<ContextType>;
  EraseContractPayload?: EraseContractPayloadResolvers<ContextType>;
  EraseFilesPayload?: EraseFilesPayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationEnding?: EscalationEndingResolvers;
  Evaluation?: EvaluationResolvers<ContextType>;
  ExecutionStep?: ExecutionStepResolvers<ContextType>;
  ExpireContractPayload?: ExpireContractPayloadResolvers<ContextType>;
  ExportFormat?: ExportFormatResolvers;
  FeeRounding?: FeeRoundingResolvers;
  FeeUnit?: FeeUnitResolvers;
  FeesClause?: FeesClauseResolvers<ContextType>;
  HandoverItem?: HandoverItemResolvers<ContextType>;
  HandoverKind?: HandoverKindResolvers;
  HandoverState?: HandoverStateResolvers;
  Holiday?: HolidayResolvers<ContextType>;
  ImpactItem?: ImpactItemResolvers<ContextType>;
  ImplementationStep?: ImplementationStepResolvers;
  IndexValue?: IndexValueResolvers<ContextType>;
  IndexValuePayload?: IndexValuePayloadResolvers<ContextType>;
  IndexationClause?: IndexationClauseResolvers<ContextType>;
  IndexationOutcome?: IndexationOutcomeResolvers;
  IndexedFee?: IndexedFeeResolvers<ContextType>;
  Indicator?: IndicatorResolvers;
  IndicatorDirection?: IndicatorDirectionResolvers;
  IndicatorKind?: IndicatorKindResolvers;
  IndicatorUnit?: IndicatorUnitResolvers;
  Instalment?: InstalmentResolvers<ContextType>;
  InterruptionCause?: InterruptionCauseResolvers;
  InterruptionPolicy?: InterruptionPolicyResolvers<ContextType>;
  Language?: LanguageResolvers;
  LawClause?: LawClauseResolvers<ContextType>;
  Ledger?: LedgerResolvers<ContextType>;
  LedgerAccount?: LedgerAccountResolvers;
  LedgerBalance?: LedgerBalanceResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  LedgerKind?: LedgerKindResolvers;
  LedgerStatement?: LedgerStatementResolvers<ContextType>;
  LevelCode?: LevelCodeResolvers;
  LevelTarget?: LevelTargetResolvers<ContextType>;
  Liability?: LiabilityResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasuredBy?: MeasuredByResolvers;
  MediationOutcome?: MediationOutcomeResolvers;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NothingOwed?: NothingOwedResolvers;
  NoticeClock?: NoticeClockResolvers;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationKind?: NotificationKindResolvers;
  NotificationPayload?: NotificationPayloadResolvers<ContextType>;
  NotificationToSend?: NotificationToSendResolvers<ContextType>;
  OpenReviewSupplementPayload?: OpenReviewSupplementPayloadResolvers<ContextType>;
  OpenSloReading?: OpenSloReadingResolvers<ContextType>;
  OpenSloTarget?: OpenSloTargetResolvers<ContextType>;
  OpeningDay?: OpeningDayResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialOutages?: PartialOutagesResolvers;
  Party?: PartyResolvers<ContextType>;
  PartyPayload?: PartyPayloadResolvers<ContextType>;
  PassRenewalPayload?: PassRenewalPayloadResolvers<ContextType>;
  PayoutKind?: PayoutKindResolvers;
  PayoutPayload?: PayoutPayloadResolvers<ContextType>;
  PendingDecision?: PendingDecisionResolvers<ContextType>;
  PeriodReopening?: PeriodReopeningResolvers<ContextType>;
  PeriodUnit?: PeriodUnitResolvers;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  Priority?: PriorityResolvers<ContextType>;
  PriorityRule?: PriorityRuleResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemArgument?: ProblemArgumentResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  ProjectPayload?: ProjectPayloadResolvers<ContextType>;
  PromiseOrigin?: PromiseOriginResolvers;
  PromisedFigure?: PromisedFigureResolvers;
  Query?: QueryResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  Recipient?: RecipientResolvers;
  RecipientToSend?: RecipientToSendResolvers<ContextType>;
  RecordBreachPayload?: RecordBreachPayloadResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  RectificationFile?: RectificationFileResolvers<ContextType>;
  RectificationFormat?: RectificationFormatResolvers;
  RectificationReport?: RectificationReportResolvers<ContextType>;
  RemindersPayload?: RemindersPayloadResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  RenewalClause?: RenewalClauseResolvers<ContextType>;
  RenewalPerformance?: RenewalPerformanceResolvers<ContextType>;
  RenewalPolicy?: RenewalPolicyResolvers;
  RenewalState?: RenewalStateResolvers;
  ReopenPeriodPayload?: ReopenPeriodPayloadResolvers<ContextType>;
  ReportAnswer?: ReportAnswerResolvers;
  ReportConfirmation?: ReportConfirmationResolvers;
  ReportedKind?: ReportedKindResolvers;
  ResendPayload?: ResendPayloadResolvers<ContextType>;
  ReviewOutcome?: ReviewOutcomeResolvers;
  Role?: RoleResolvers;
  RuleInput?: RuleInputResolvers<ContextType>;
  RuleStep?: RuleStepResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceCategory?: ServiceCategoryResolvers;
  ServiceHours?: ServiceHoursResolvers<ContextType>;
  ServiceLevel?: ServiceLevelResolvers<ContextType>;
  ServicePart?: ServicePartResolvers<ContextType>;
  ServicePayload?: ServicePayloadResolvers<ContextType>;
  ServiceProcess?: ServiceProcessResolvers<ContextType>;
  ServicePromise?: ServicePromiseResolvers<ContextType>;
  SettledFact?: SettledFactResolvers<ContextType>;
  SettledFactKind?: SettledFactKindResolvers;
  SettledFigures?: SettledFiguresResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementState?: SettlementStateResolvers;
  SeveralMissed?: SeveralMissedResolvers;
  Severity?: SeverityResolvers;
  Signature?: SignatureResolvers<ContextType>;
  Supplement?: SupplementResolvers<ContextType>;
  SupplementSignature?: SupplementSignatureResolvers<ContextType>;
  SupportClause?: SupportClauseResolvers<ContextType>;
  SupportingParty?: SupportingPartyResolvers<ContextType>;
  SurveyTerms?: SurveyTermsResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  SuspensionState?: SuspensionStateResolvers;
  Target?: TargetResolvers<ContextType>;
  TargetOperator?: TargetOperatorResolvers;
  TargetUnit?: TargetUnitResolvers;
  TargetWarning?: TargetWarningResolvers<ContextType>;
  Termination?: TerminationResolvers<ContextType>;
  TerminationAction?: TerminationActionResolvers;
  TerminationClause?: TerminationClauseResolvers<ContextType>;
  TerminationGround?: TerminationGroundResolvers<ContextType>;
  TerminationGroundKind?: TerminationGroundKindResolvers;
  TerminationImpact?: TerminationImpactResolvers<ContextType>;
  TerminationPayload?: TerminationPayloadResolvers<ContextType>;
  TerminationPhase?: TerminationPhaseResolvers;
  TimeCounts?: TimeCountsResolvers;
  TimeZone?: GraphQLScalarType;
  Turn?: TurnResolvers;
  VersionState?: VersionStateResolvers;
  Vote?: VoteResolvers;
  WaitReason?: WaitReasonResolvers;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
  WebhookToCall?: WebhookToCallResolvers<ContextType>;
  Weekday?: WeekdayResolvers;
  WeekdayHours?: WeekdayHoursResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkItemConnection?: WorkItemConnectionResolvers<ContextType>;
  WorkItemEdge?: WorkItemEdgeResolvers<ContextType>;
  WorkItemKind?: WorkItemKindResolvers;
  WrittenRectification?: WrittenRectificationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
