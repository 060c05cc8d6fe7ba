import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ComplianceMapper, ContractMapper, EvaluationMapper, EvaluationForBreachMapper, ExclusionMapper, MaintenanceMapper, OutageMapper, ResponseTimesMapper, ServiceMapper, ServiceStateMapper, SurveyMapper, TargetFiguresMapper, TicketMapper } from './../schema.mappers.ts';
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
  /** An ISO 8601 duration, e.g. `PT36H` or `P10D` (a day is 24 hours). */
  Duration: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AdoptCompositionInput = {
  readonly atLeast: Scalars['Int']['input'];
  readonly parts: ReadonlyArray<AdoptPartInput>;
};

export type AdoptContractInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly customerExternalId?: InputMaybe<Scalars['String']['input']>;
  readonly customerId: Scalars['ID']['input'];
  /** From when this version is in force, until the next one is. */
  readonly effectiveFrom: Scalars['DateTime']['input'];
  /** Late facts count for so long after a period; null: nothing is sealed. */
  readonly graceTime?: InputMaybe<Scalars['Duration']['input']>;
  /** When the promises are owed, by the clocks of `timeZone`; null: round the clock. */
  readonly hours?: InputMaybe<AdoptHoursInput>;
  readonly maintenance: Scalars['String']['input'];
  readonly minimumOutage: Scalars['Duration']['input'];
  /** How an outage of a part of a service counts: `BY_IMPACT`, `WHOLE` or `NONE`. */
  readonly partialOutages: Scalars['String']['input'];
  readonly providerExternalId?: InputMaybe<Scalars['String']['input']>;
  readonly providerId: Scalars['ID']['input'];
  readonly takenOverAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly targets: ReadonlyArray<AdoptTargetInput>;
  readonly termEnd: Scalars['DateTime']['input'];
  readonly termStart: Scalars['DateTime']['input'];
  readonly timeZone: Scalars['String']['input'];
  readonly unknown: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AdoptContractPayload = {
  readonly __typename?: 'AdoptContractPayload';
  readonly measuredFrom: Maybe<Scalars['DateTime']['output']>;
  readonly nextCheckAt: Maybe<Scalars['DateTime']['output']>;
  readonly nextSeal: Maybe<NextSeal>;
  readonly problems: ReadonlyArray<Problem>;
};

export type AdoptHolidayInput = {
  /** `YYYY-MM-DD`. */
  readonly date: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type AdoptHoursInput = {
  readonly holidays: ReadonlyArray<AdoptHolidayInput>;
  readonly openings: ReadonlyArray<AdoptOpeningInput>;
  /** A weekday that is not named is closed. */
  readonly week: ReadonlyArray<AdoptWeekdayInput>;
};

export type AdoptOpeningInput = {
  /** `YYYY-MM-DD`. */
  readonly date: Scalars['String']['input'];
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
};

export type AdoptPartInput = {
  readonly measuredBy: Scalars['String']['input'];
  readonly serviceExternalId?: InputMaybe<Scalars['String']['input']>;
  readonly serviceId: Scalars['ID']['input'];
  readonly serviceName: Scalars['String']['input'];
  readonly staleAfter?: InputMaybe<Scalars['Duration']['input']>;
};

export type AdoptReopeningInput = {
  readonly contractId: Scalars['ID']['input'];
  /** The id under which the contract's lifecycle runs now. */
  readonly lifecycle: Scalars['String']['input'];
  readonly number: Scalars['Int']['input'];
  readonly period: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly reopenedAt: Scalars['DateTime']['input'];
  readonly until: Scalars['DateTime']['input'];
};

export type AdoptSurveysInput = {
  readonly anonymous: Scalars['Boolean']['input'];
  readonly minimumAnswers: Scalars['Int']['input'];
};

export type AdoptTargetInput = {
  readonly composition?: InputMaybe<AdoptCompositionInput>;
  readonly id: Scalars['ID']['input'];
  readonly indicator: Scalars['String']['input'];
  readonly measuredBy: Scalars['String']['input'];
  readonly operator: Scalars['String']['input'];
  readonly period: Scalars['String']['input'];
  readonly serviceExternalId?: InputMaybe<Scalars['String']['input']>;
  readonly serviceId: Scalars['ID']['input'];
  readonly serviceName: Scalars['String']['input'];
  readonly staleAfter?: InputMaybe<Scalars['Duration']['input']>;
  /** Of surveys: as the contract agrees on them. */
  readonly surveys?: InputMaybe<AdoptSurveysInput>;
  readonly unit: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type AdoptWeekdayInput = {
  /** Local time, `HH:MM`. */
  readonly from: Scalars['String']['input'];
  /** Local time, `HH:MM`; `24:00` ends the day. */
  readonly to: Scalars['String']['input'];
  /** `MON` to `SUN`. */
  readonly weekday: Scalars['String']['input'];
};

/** An answer to a survey. */
export type AnswerSurveyInput = {
  /** What is to be said to it; not on an anonymous survey. At most 2,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The same key answers the same, for 30 days, whatever the score: that is not kept with it. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** CSAT: 1 to 5. NPS: 0 to 10. */
  readonly score: Scalars['Int']['input'];
  /** `srv_…`. */
  readonly surveyId: Scalars['ID']['input'];
};

/** Where an error budget goes (H3.3, H4.3). */
export type BudgetForecast = {
  readonly __typename?: 'BudgetForecast';
  /** When the spent down time reached the budget; null while some is left. */
  readonly exhaustedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it will at the present pace; null when it is exhausted already, or lasts to the period's end. */
  readonly expectedAt: Maybe<Scalars['DateTime']['output']>;
};

/**
 * How fast an error budget is spent: 1 spends it exactly over the period (H4.3; Google SRE Workbook, "Alerting on SLOs").
 * It is alarming when the long window has spent its share and the short one shows that it goes on.
 */
export type BurnRate = {
  readonly __typename?: 'BurnRate';
  /** Both paces are at the factor or above. */
  readonly alarming: Scalars['Boolean']['output'];
  /** From this pace on it is alarming, a decimal. */
  readonly factor: Scalars['String']['output'];
  /** The pace of the long window, a decimal; null where nothing was counted or the target leaves no budget. */
  readonly longPace: Maybe<Scalars['String']['output']>;
  /** The long window. */
  readonly longWindow: Scalars['Duration']['output'];
  /** The pace of the short window, a decimal; null where nothing was counted or the target leaves no budget. */
  readonly shortPace: Maybe<Scalars['String']['output']>;
  /** The short window. */
  readonly shortWindow: Scalars['Duration']['output'];
  /** The share of the budget, in percent, that the long window may spend. */
  readonly spentPercent: Scalars['String']['output'];
};

/** A maintenance window that is not to count. */
export type CancelMaintenanceInput = {
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which window: `mnt_…`, or the `reference` that it was declared under. */
  readonly maintenance: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The service: `svc_…`, or the `externalId` that your system owns. */
  readonly service: Scalars['ID']['input'];
};

/** How a contract did in one period. */
export type Compliance = {
  readonly __typename?: 'Compliance';
  /** When it ends. */
  readonly end: Scalars['DateTime']['output'];
  /** One per target, newest revision, each as of its own `asOf`; empty while nobody has reported on the service. */
  readonly evaluations: ReadonlyArray<Evaluation>;
  /** How many facts about the period came after it was sealed. They are kept, and count once an admin reopens the period (`reopenPeriod`). */
  readonly lateFacts: Scalars['Int']['output'];
  /** The worst of its targets; NO_DATA when nothing is known of any. */
  readonly outcome: Outcome;
  /** Label of the period. */
  readonly period: Scalars['String']['output'];
  /** How long the response to tickets took, of each service about which some were received in the period, worked out when you ask (H1.2, H6.4). */
  readonly responseTimes: ReadonlyArray<ResponseTimes>;
  /** Since when the period is sealed: what is recorded later changes no evaluation of it. Null while late facts count. */
  readonly sealedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Late facts count until then: for the contract's grace time after the period, the take-over or the begin of measuring, whichever is last, and
   * for that time again after a reopening. Null where no grace time was handed over.
   */
  readonly sealsAt: Maybe<Scalars['DateTime']['output']>;
  /** When it begins. */
  readonly start: Scalars['DateTime']['output'];
};

/** An agreement between a provider and a customer (H1.2, H7.1). */
export type Contract = {
  readonly __typename?: 'Contract';
  /** How each target came out in one period; a period before the hand-over or after today is refused or empty. */
  readonly compliance: Maybe<Compliance>;
  /** Its evaluations, newest period first: of each the newest revision, unless former ones are asked for too. */
  readonly evaluations: Maybe<EvaluationConnection>;
  /** Time that one side asked to leave out, newest first: what both agreed on is neither up nor down (H7.3). */
  readonly exclusions: Maybe<ExclusionConnection>;
  /**
   * Each target judged over any period, worked out when you ask and not kept: a calendar period, a year of the contract (`Y2`), or so many
   * local days up to one (`P30D/2026-03-20`). A target is judged over the part of the period in which its version is in force.
   * Empty while nobody has reported on the service. Facts that came after a period was sealed count here: so these figures say what a reopening
   * would lead to.
   */
  readonly figures: Maybe<ReadonlyArray<TargetFigures>>;
  /** `ctr_…`. */
  readonly id: Scalars['ID']['output'];
  /** Maintenance within its term of the services by which it is measured, newest first (H7.4). */
  readonly maintenance: Maybe<MaintenanceConnection>;
  /** Outages within its term of the services by which it is measured, newest first; superseded reports are left out (H7.4). */
  readonly outages: Maybe<OutageConnection>;
  /** What the customer's people were asked about its periods, newest period first (H6.1). */
  readonly surveys: Maybe<SurveyConnection>;
  /** Tickets received within its term about the services by which it is measured, newest first; superseded reports are left out (H7.4). */
  readonly tickets: Maybe<TicketConnection>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractcomplianceArgs = {
  period: Scalars['String']['input'];
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractevaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvaluationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractexclusionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractfiguresArgs = {
  period: Scalars['String']['input'];
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractmaintenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractoutagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractsurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractticketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of states. */
export type CorrectStatesInput = {
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stands in the revision and in the trail. */
  readonly reason: Scalars['String']['input'];
  /** Each names a recorded `at` and the right state. */
  readonly rows: ReadonlyArray<StateRow>;
  /** The service: `svc_…`, or the `externalId` that your system owns. */
  readonly service: Scalars['ID']['input'];
  /** The source whose rows are corrected. */
  readonly source: Scalars['String']['input'];
};

export type CountedFact = {
  readonly __typename?: 'CountedFact';
  /** Null while nothing ends it. */
  readonly end: Maybe<Scalars['DateTime']['output']>;
  /** An outage's with its revision: `out_…@2`. */
  readonly id: Scalars['ID']['output'];
  /** The share of the service that was down, a decimal from 0 to 1; null where that is not asked. */
  readonly impact: Maybe<Scalars['String']['output']>;
  readonly kind: CountedFactKind;
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Null: all services of the contract. */
  readonly serviceId: Maybe<Scalars['ID']['output']>;
  /** Who reported it, with its reference; of an exclusion the side that asked for it. */
  readonly source: Maybe<Scalars['String']['output']>;
  readonly start: Scalars['DateTime']['output'];
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

/** A decision on an exclusion. */
export type DecideExclusionInput = {
  /** What you say to it; the other side reads it. Needed to refuse and to withdraw. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** `exc_…`. */
  readonly exclusionId: Scalars['ID']['input'];
  /** The record's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A maintenance window. */
export type DeclareMaintenanceInput = {
  /** End, after the begin. */
  readonly end: Scalars['DateTime']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What for. */
  readonly reason: Scalars['String']['input'];
  /** What your system calls it: the same reference again is the same window, and is not declared twice. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** The service: `svc_…`, or the `externalId` that your system owns. */
  readonly service: Scalars['ID']['input'];
  /** Begin. */
  readonly start: Scalars['DateTime']['input'];
};

export type EndPromisesInput = {
  readonly contractId: Scalars['ID']['input'];
  /** The contract ended then. A later instant than before, or than the end of the term, changes nothing. */
  readonly endedAt: Scalars['DateTime']['input'];
};

export type EndPromisesPayload = {
  readonly __typename?: 'EndPromisesPayload';
  readonly nextCheckAt: Maybe<Scalars['DateTime']['output']>;
  readonly nextSeal: Maybe<NextSeal>;
  readonly problems: ReadonlyArray<Problem>;
};

/** Time down that a target allows over the whole period: the error budget of availability, the limit of interruption time. */
export type ErrorBudget = {
  readonly __typename?: 'ErrorBudget';
  /** Allowed, in milliseconds. */
  readonly allowedMs: Scalars['Float']['output'];
  /** Left, in milliseconds; negative when overspent. */
  readonly leftMs: Scalars['Float']['output'];
  /** Spent so far, in milliseconds. */
  readonly spentMs: Scalars['Float']['output'];
};

export type EvaluatePayload = {
  readonly __typename?: 'EvaluatePayload';
  readonly nextCheckAt: Maybe<Scalars['DateTime']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

/** One target judged over one period, by one revision of the facts (H6.1). Old revisions stay readable. */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
  /** Agreed time so far, in milliseconds: of the contract's hours, where it has them (H1.2). */
  readonly agreedMs: Scalars['Float']['output'];
  /** Facts are known up to here. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The exact ratio in lowest terms; null when nothing is known. */
  readonly availability: Maybe<Ratio>;
  /** What may be down, was, and is left; null when nothing is known, and of MTTR and MTTF. */
  readonly budget: Maybe<ErrorBudget>;
  /** Of which contract. */
  readonly contract: Contract;
  /** Under which signed version of the contract. */
  readonly contractVersion: Scalars['Int']['output'];
  /** Down, weighted by impact, in milliseconds. */
  readonly downMs: Scalars['Float']['output'];
  /** When it was made. */
  readonly evaluatedAt: Scalars['DateTime']['output'];
  /** Left out by exclusions and maintenance, in milliseconds. */
  readonly excludedMs: Scalars['Float']['output'];
  /** Outages with down time in the period. */
  readonly failures: Scalars['Int']['output'];
  /** The period is over and known to its end. */
  readonly final: Scalars['Boolean']['output'];
  /** The revision before; null for the first. */
  readonly former: Maybe<Evaluation>;
  /** `evl_…`. */
  readonly id: Scalars['ID']['output'];
  /** What is measured (H3.2). */
  readonly indicator: Indicator;
  /** The limit, a decimal in `unit`. */
  readonly limit: Scalars['String']['output'];
  /** Distance from the limit, positive on the good side; null with `value`. */
  readonly margin: Maybe<Scalars['String']['output']>;
  /** The instant from which the miss was certain; the period's end where nothing made it so before (always of MTTR). */
  readonly missedAt: Maybe<Scalars['DateTime']['output']>;
  /** Mean time between failures, MTTR + MTTF, in milliseconds; null without a failure. */
  readonly mtbfMs: Maybe<Scalars['Float']['output']>;
  /** Mean time to failure, in milliseconds (H3.2); null without a failure. */
  readonly mttfMs: Maybe<Scalars['Float']['output']>;
  /** Mean time to restore, in milliseconds (H3.2); null without a failure. */
  readonly mttrMs: Maybe<Scalars['Float']['output']>;
  /** How value and limit compare. */
  readonly operator: TargetOperator;
  /** How the target came out. */
  readonly outcome: Outcome;
  /** Label of the period in the contract's time zone, e.g. `2026-02`. */
  readonly period: Scalars['String']['output'];
  /** When the period ends, cut to the term and to the time in which this version is in force. */
  readonly periodEnd: Scalars['DateTime']['output'];
  /** When the period begins, cut to the term and to the time in which this version is in force. */
  readonly periodStart: Scalars['DateTime']['output'];
  /** Why this revision was made, e.g. `facts arrived`; after a reopening the reason of that. */
  readonly reason: Scalars['String']['output'];
  /** 1 for the first; a later one has its reason. */
  readonly revision: Scalars['Int']['output'];
  /** Since when the period is sealed: later facts make no revision. Null while they do. */
  readonly sealedAt: Maybe<Scalars['DateTime']['output']>;
  /** Of which service. */
  readonly service: Service;
  /** The source has been silent since: from then on time is unknown. Null while it speaks. */
  readonly silentSince: Maybe<Scalars['DateTime']['output']>;
  /** How it was worked out, step by step. */
  readonly steps: ReadonlyArray<EvaluationStep>;
  /** Of which target (`tgt_…`). */
  readonly targetId: Scalars['ID']['output'];
  /** Unit of `limit`, `value` and `margin`; a margin of availability is in percent points. */
  readonly unit: TargetUnit;
  /** Unknown, in milliseconds. */
  readonly unknownMs: Scalars['Float']['output'];
  /** Up, in milliseconds. */
  readonly upMs: Scalars['Float']['output'];
  /** The measured value in `unit`, exact to 12 decimals, the rest cut off; null when nothing is known or there is none. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A page of evaluations (Relay). */
export type EvaluationConnection = {
  readonly __typename?: 'EvaluationConnection';
  /** Evaluations with their cursors. */
  readonly edges: ReadonlyArray<EvaluationEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EvaluationDay = {
  readonly __typename?: 'EvaluationDay';
  readonly day: Scalars['String']['output'];
  readonly downMs: Scalars['Float']['output'];
  readonly evaluationId: Scalars['ID']['output'];
  readonly unknownMs: Scalars['Float']['output'];
  readonly upMs: Scalars['Float']['output'];
  /** In percent, as of an evaluation; null when nothing is known of the day. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** An evaluation in a page. */
export type EvaluationEdge = {
  readonly __typename?: 'EvaluationEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The evaluation. */
  readonly node: Evaluation;
};

/** Which evaluations. */
export type EvaluationFilter = {
  /** True: every revision; else the newest alone. */
  readonly former: Scalars['Boolean']['input'];
  /** With one of these outcomes. */
  readonly outcomes?: InputMaybe<ReadonlyArray<Outcome>>;
  /** Of this service. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
};

export type EvaluationForBreach = {
  readonly __typename?: 'EvaluationForBreach';
  readonly contractId: Scalars['ID']['output'];
  readonly evaluations: ReadonlyArray<Evaluation>;
  /** What counted in them, oldest first, as it was known when the named target was evaluated last. */
  readonly facts: ReadonlyArray<CountedFact>;
  /** Facts of the period were recorded that its evaluations do not count yet. */
  readonly isStale: Scalars['Boolean']['output'];
  readonly period: Scalars['String']['output'];
  readonly periodEnd: Scalars['DateTime']['output'];
  readonly periodStart: Scalars['DateTime']['output'];
  readonly serviceId: Scalars['ID']['output'];
};

/** One step of an evaluation. */
export type EvaluationStep = {
  readonly __typename?: 'EvaluationStep';
  /** What went in, in the order of the rule. */
  readonly inputs: ReadonlyArray<StepInput>;
  /** What came out, in words. */
  readonly outcome: Scalars['String']['output'];
  /** What was applied. */
  readonly rule: Scalars['String']['output'];
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
};

/** Time that is left out of what a contract promises, once the side that did not ask for it agrees (H7.3). */
export type Exclusion = {
  readonly __typename?: 'Exclusion';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<ExclusionAction>;
  /** What the other side said to it, or why it was taken back. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** When it was decided on or taken back. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** End. */
  readonly end: Scalars['DateTime']['output'];
  /** `exc_…`. */
  readonly id: Scalars['ID']['output'];
  /** Why, as its side said. */
  readonly reason: Scalars['String']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Which side asked for it; the other one decides. */
  readonly requestedBy: Side;
  /** Of which service; null: of all that the contract promises. */
  readonly service: Maybe<Service>;
  /** Begin. */
  readonly start: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: ExclusionState;
  /** Pass it as `expectedVersion`; it grows with every decision. */
  readonly version: Scalars['Int']['output'];
};

/** Decisions on an exclusion. */
export type ExclusionAction =
  /** `approveExclusion`. */
  | 'APPROVE'
  /** `refuseExclusion`. */
  | 'REFUSE'
  /** `withdrawExclusion`. */
  | 'WITHDRAW';

/** A page of exclusions (Relay). */
export type ExclusionConnection = {
  readonly __typename?: 'ExclusionConnection';
  /** Exclusions with their cursors. */
  readonly edges: ReadonlyArray<ExclusionEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An exclusion in a page. */
export type ExclusionEdge = {
  readonly __typename?: 'ExclusionEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The exclusion. */
  readonly node: Exclusion;
};

/** An exclusion, or why not. */
export type ExclusionPayload = {
  readonly __typename?: 'ExclusionPayload';
  /** The exclusion; null when refused. */
  readonly exclusion: Maybe<Exclusion>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
  /**
   * Sealed periods in which something of it lies (`PERIOD_SEALED`): it is kept, but changes nothing there. Ask an admin to reopen the period if it
   * is to count. Empty where everything counts.
   */
  readonly warnings: ReadonlyArray<Problem>;
};

/** Where an exclusion stands. */
export type ExclusionState =
  /** Agreed on: the time is left out. */
  | 'APPROVED'
  /** The other side said no; the time counts. */
  | 'REFUSED'
  /** The other side is to decide; the time counts. */
  | 'REQUESTED'
  /** Taken back before it was decided on; the time counts. */
  | 'WITHDRAWN';

export type HistoryInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly hours?: InputMaybe<AdoptHoursInput>;
  readonly maintenance: Scalars['String']['input'];
  readonly minimumOutage: Scalars['Duration']['input'];
  /** How an outage of a part of a service counts: `BY_IMPACT`, `WHOLE` or `NONE`. */
  readonly partialOutages: Scalars['String']['input'];
  readonly targets: ReadonlyArray<AdoptTargetInput>;
  readonly timeZone: Scalars['String']['input'];
  readonly unknown: Scalars['String']['input'];
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
  readonly contacts: ReadonlyArray<InvitedContactInput>;
  readonly contractTitle: Scalars['String']['input'];
  /** Who asks, and about what: the page where contacts answer says so. */
  readonly providerName: Scalars['String']['input'];
  readonly surveyId: Scalars['ID']['input'];
  readonly unknownContacts: ReadonlyArray<Scalars['ID']['input']>;
};

export type InvitedContactInput = {
  readonly contactId: Scalars['ID']['input'];
  /** `EN` or `ZH`. */
  readonly language: Scalars['String']['input'];
  /** The `sub` of the contact's token, where it has one. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** IANA. */
  readonly timeZone: Scalars['String']['input'];
};

export type LeaveOutInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reference: Scalars['String']['input'];
  readonly requestedBy: Side;
  readonly start: Scalars['DateTime']['input'];
};

/** A declared maintenance window. */
export type Maintenance = {
  readonly __typename?: 'Maintenance';
  /** Why it was cancelled. */
  readonly cancelReason: Maybe<Scalars['String']['output']>;
  /** Since when it counts no more, as if it had never been declared; null while it stands. */
  readonly cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** End. */
  readonly end: Scalars['DateTime']['output'];
  /** `mnt_…`. */
  readonly id: Scalars['ID']['output'];
  /** What for. */
  readonly reason: Scalars['String']['output'];
  /** What your system, or Surety's own lifecycle of a change, calls it. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** Of which service. */
  readonly service: Service;
  /** Begin. */
  readonly start: Scalars['DateTime']['output'];
};

/** A page of maintenance windows (Relay). */
export type MaintenanceConnection = {
  readonly __typename?: 'MaintenanceConnection';
  /** Windows with their cursors. */
  readonly edges: ReadonlyArray<MaintenanceEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A maintenance window in a page. */
export type MaintenanceEdge = {
  readonly __typename?: 'MaintenanceEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The window. */
  readonly node: Maintenance;
};

/** A window, or why not. */
export type MaintenancePayload = {
  readonly __typename?: 'MaintenancePayload';
  /** The window; null when refused. */
  readonly maintenance: Maybe<Maintenance>;
  /** Empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
  /**
   * Sealed periods in which something of it lies (`PERIOD_SEALED`): it is kept, but changes nothing there. Ask an admin to reopen the period if it
   * is to count. Empty where everything counts.
   */
  readonly warnings: ReadonlyArray<Problem>;
};

export type MetricsTrailRow = {
  readonly __typename?: 'MetricsTrailRow';
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** For workflows. */
  readonly adoptContract: AdoptContractPayload;
  /** For workflows: a sealed period is open again; facts that came after its seal count now. The same again changes nothing. */
  readonly adoptReopening: SealPayload;
  /** Answers a survey, once, as one of those who are asked (H6.1). */
  readonly answerSurvey: SurveyPayload;
  /** Agrees to leave the time out: the periods that it touches are evaluated again, and a breach can be lifted by it. */
  readonly approveExclusion: ExclusionPayload;
  /** Cancels a maintenance window: it counts no more, and the periods that it touched are evaluated again. It stays readable. */
  readonly cancelMaintenance: MaintenancePayload;
  /** For workflows: puts on record that a survey is closed, once its time is over. The same again changes nothing. */
  readonly closeSurvey: SurveyPayload;
  /** Supersedes states that were wrong. The old rows stay readable; the periods are evaluated again, with this reason. */
  readonly correctStates: RecordedPayload;
  /** Declares a maintenance window. How it counts is decided by each contract. */
  readonly declareMaintenance: MaintenancePayload;
  /** For workflows: promises nothing any more from an instant on, since the contract ended before its term (H7.4). */
  readonly endPromises: EndPromisesPayload;
  /** For `surety erase`: erases what is personal in this subgraph: its own rows of a contract's trail, and who was asked in its surveys with what each said (H7.4). Answers how many rows of the trail there were. */
  readonly eraseMetricsTrail: Scalars['Int']['output'];
  /** For workflows: evaluates what no fact announces. */
  readonly evaluate: EvaluatePayload;
  /** For workflows: asks contacts of the customer in a survey. The same contact again is asked once. */
  readonly inviteContacts: SurveyPayload;
  /** For workflows: leaves out the time in which a contract is suspended, by the suspension's id; without an end to the end of the term. */
  readonly leaveOut: ExclusionPayload;
  /** For workflows. */
  readonly metricsTrailCopied: Scalars['Int']['output'];
  /** Asks people of the customer about a period of a contract (H6.1, H3.4). */
  readonly openSurvey: SurveyPayload;
  /**
   * Records outages, all or none. The same `reference` again moves the end of an outage that lasts (end null);
   * any other change of a recorded outage supersedes it and needs a `reason`.
   * An empty list says that nothing happened: from then on the service is known. At most 10,000 rows.
   */
  readonly recordOutages: RecordedPayload;
  /**
   * Records states that a monitor saw, all or none. A row that is already there, with the same state, is counted as a duplicate;
   * with another state it is a problem (CONFLICTING_FACT): corrections go through `correctStates`. At most 200,000 rows.
   * What a source said of an instant before is a duplicate too when it was corrected since: the correction holds.
   */
  readonly recordStates: RecordedPayload;
  /**
   * Records tickets about a service, requests and faults alike, all or none (H1.2, H4.2). The same `reference` again tells what has happened since:
   * an instant that was null, a further pause, the end of one that lasts. Any other change of a recorded ticket supersedes it and needs a
   * `reason`. Tickets say nothing of how the service ran: outages and states do. At most 10,000 rows.
   */
  readonly recordTickets: RecordedPayload;
  /** Says no; the time counts as it did. */
  readonly refuseExclusion: ExclusionPayload;
  /** Asks to leave time out of what a contract promises, e.g. an outage that the customer caused. Nothing changes until the other side agrees. */
  readonly requestExclusion: ExclusionPayload;
  /** For workflows: puts on record which periods of a contract are sealed. */
  readonly sealPeriods: SealPayload;
  /** Takes one's own request back before it is decided on. */
  readonly withdrawExclusion: ExclusionPayload;
};


export type MutationadoptContractArgs = {
  input: AdoptContractInput;
};


export type MutationadoptReopeningArgs = {
  input: AdoptReopeningInput;
};


export type MutationanswerSurveyArgs = {
  input: AnswerSurveyInput;
};


export type MutationapproveExclusionArgs = {
  input: DecideExclusionInput;
};


export type MutationcancelMaintenanceArgs = {
  input: CancelMaintenanceInput;
};


export type MutationcloseSurveyArgs = {
  surveyId: Scalars['ID']['input'];
};


export type MutationcorrectStatesArgs = {
  input: CorrectStatesInput;
};


export type MutationdeclareMaintenanceArgs = {
  input: DeclareMaintenanceInput;
};


export type MutationendPromisesArgs = {
  input: EndPromisesInput;
};


export type MutationeraseMetricsTrailArgs = {
  contractId: Scalars['ID']['input'];
};


export type MutationevaluateArgs = {
  contractId: Scalars['ID']['input'];
};


export type MutationinviteContactsArgs = {
  input: InviteContactsInput;
};


export type MutationleaveOutArgs = {
  input: LeaveOutInput;
};


export type MutationmetricsTrailCopiedArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationopenSurveyArgs = {
  input: OpenSurveyInput;
};


export type MutationrecordOutagesArgs = {
  input: RecordOutagesInput;
};


export type MutationrecordStatesArgs = {
  input: RecordStatesInput;
};


export type MutationrecordTicketsArgs = {
  input: RecordTicketsInput;
};


export type MutationrefuseExclusionArgs = {
  input: DecideExclusionInput;
};


export type MutationrequestExclusionArgs = {
  input: RequestExclusionInput;
};


export type MutationsealPeriodsArgs = {
  contractId: Scalars['ID']['input'];
};


export type MutationwithdrawExclusionArgs = {
  input: DecideExclusionInput;
};

/** The next instant at which periods of a contract are sealed. */
export type NextSeal = {
  readonly __typename?: 'NextSeal';
  readonly at: Scalars['DateTime']['output'];
  readonly periods: ReadonlyArray<Scalars['String']['output']>;
};

/** What is asked of whom. */
export type OpenSurveyInput = {
  /** True: nobody can tell whose answer is which. Where the contract agrees on it for the period, it can't be false. */
  readonly anonymous: Scalars['Boolean']['input'];
  /** These contacts of the customer are asked by mail too. Null: only those who are named. */
  readonly audience?: InputMaybe<SurveyAudience>;
  /** Answers are taken until then. Where the contract has a target for the period: before the period is sealed. */
  readonly closesAt: Scalars['DateTime']['input'];
  /** Who is asked by mail: contacts of the customer (`con_…`), each once. Whoever is named both ways is asked once. Together 1 to 1,000 persons. */
  readonly contacts: ReadonlyArray<Scalars['ID']['input']>;
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who is asked in the graph: the subjects of the tokens of people of the customer, each once. */
  readonly invited: ReadonlyArray<Scalars['String']['input']>;
  /** What is promised, a decimal in percent (CSAT) or points (NPS): where the contract has a target for the period, that and nothing else. Without it the target's, else 90 % of CSAT (H2.3), and nothing of NPS. */
  readonly limit?: InputMaybe<Scalars['String']['input']>;
  /** Fewer answers than these say nothing: at least as many as the contract agrees on for the period. Without it those, else 5. */
  readonly minimumAnswers?: InputMaybe<Scalars['Int']['input']>;
  /** A month (`2031-01`), a quarter (`2031-Q1`) or a year (`2031`, `Y2`). */
  readonly period: Scalars['String']['input'];
  /** The question, as people read it. At most 500 characters. */
  readonly question: Scalars['String']['input'];
  /** What is asked for. */
  readonly scale: SurveyScale;
};

/** A time in which a service was interrupted. */
export type Outage = {
  readonly __typename?: 'Outage';
  /** End; null while it lasts. */
  readonly end: Maybe<Scalars['DateTime']['output']>;
  /** `out_…`. */
  readonly id: Scalars['ID']['output'];
  /** The share of the service that was down, a decimal from `0` to `1`. */
  readonly impact: Scalars['String']['output'];
  /** Of which service. */
  readonly service: Service;
  /** Who reported it. */
  readonly source: Scalars['String']['output'];
  /** Begin. */
  readonly start: Scalars['DateTime']['output'];
};

/** A page of outages (Relay). */
export type OutageConnection = {
  readonly __typename?: 'OutageConnection';
  /** Outages with their cursors. */
  readonly edges: ReadonlyArray<OutageEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An outage in a page. */
export type OutageEdge = {
  readonly __typename?: 'OutageEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The outage. */
  readonly node: Outage;
};

/** One outage. */
export type OutageRow = {
  /** End; null while it lasts. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  /** The share of the service that was down, a decimal from `0` to `1`; an outage of `0` does not count. */
  readonly impact: Scalars['String']['input'];
  /** The outage's id in your system. */
  readonly reference: Scalars['String']['input'];
  /** Begin; at most 5 minutes in the future. */
  readonly start: Scalars['DateTime']['input'];
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

/** Where a page of a list ends (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read on; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A row that names somebody, as it is kept (H1.3). */
export type PersonalRecord = {
  readonly __typename?: 'PersonalRecord';
  /** Which kind of row: the name of its table, e.g. `contact`. */
  readonly kind: Scalars['String']['output'];
  /** The whole row as JSON text, without secrets. */
  readonly row: Scalars['String']['output'];
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
  /** Local days of those of them that are about availability, judged by what is known now of their periods. For workflows. */
  readonly daysWithin: ReadonlyArray<EvaluationDay>;
  /** One evaluation by id, old revisions too; null when there is none that you may see. */
  readonly evaluation: Maybe<Evaluation>;
  /** All targets of the evaluation's contract, service and period, newest revisions. For workflows. */
  readonly evaluationForBreach: Maybe<EvaluationForBreach>;
  /** Newest revisions of a contract's evaluations whose periods lie within a span, at most 1000. For workflows. */
  readonly evaluationsWithin: ReadonlyArray<Evaluation>;
  /** For workflows: how proposed targets would have come out in the last twelve months, by what is known now. Nothing is kept. */
  readonly history: ReadonlyArray<TargetHistory>;
  /** Trail rows that are not copied to audits yet, oldest first. For workflows. */
  readonly metricsTrailToCopy: ReadonlyArray<MetricsTrailRow>;
  /** What metrics keeps of one person, for the person's own request: each row in which one of the names stands as a value (H1.3; GDPR art. 15, PIPL art. 45). Whoever is only spoken of in a sentence is not found. */
  readonly personInMetrics: ReadonlyArray<PersonalRecord>;
  /** The same as `Compliance.responseTimes` of a contract's period. For workflows. */
  readonly responseTimes: ReadonlyArray<ResponseTimes>;
  /** One survey of satisfaction by id; null when there is none that you may see (H6.1). */
  readonly survey: Maybe<Survey>;
  /** For workflows: what the mails of a survey say, and who has not answered yet. */
  readonly surveyToTell: Maybe<SurveyToTell>;
  /** Surveys of a contract that are closed, about periods within a span, oldest first. For workflows. */
  readonly surveysWithin: ReadonlyArray<Survey>;
};


export type QuerydaysWithinArgs = {
  contractId: Scalars['ID']['input'];
  end: Scalars['DateTime']['input'];
  start: Scalars['DateTime']['input'];
};


export type QueryevaluationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryevaluationForBreachArgs = {
  evaluationId: Scalars['ID']['input'];
};


export type QueryevaluationsWithinArgs = {
  contractId: Scalars['ID']['input'];
  end: Scalars['DateTime']['input'];
  start: Scalars['DateTime']['input'];
};


export type QueryhistoryArgs = {
  input: HistoryInput;
};


export type QuerymetricsTrailToCopyArgs = {
  limit: Scalars['Int']['input'];
};


export type QuerypersonInMetricsArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryresponseTimesArgs = {
  contractId: Scalars['ID']['input'];
  period: Scalars['String']['input'];
};


export type QuerysurveyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysurveyToTellArgs = {
  surveyId: Scalars['ID']['input'];
};


export type QuerysurveysWithinArgs = {
  contractId: Scalars['ID']['input'];
  end: Scalars['DateTime']['input'];
  start: Scalars['DateTime']['input'];
};

/** A ratio in lowest terms. */
export type Ratio = {
  readonly __typename?: 'Ratio';
  /** Denominator, a whole number. */
  readonly denominator: Scalars['String']['output'];
  /** Numerator, a whole number. */
  readonly numerator: Scalars['String']['output'];
};

/** Outages of one service from one source. */
export type RecordOutagesInput = {
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why recorded outages change; needed only then. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The rows, in any order. */
  readonly rows: ReadonlyArray<OutageRow>;
  /** The service: `svc_…`, or the `externalId` that your system owns. */
  readonly service: Scalars['ID']['input'];
  /** Who reports, e.g. the ticket system's name. */
  readonly source: Scalars['String']['input'];
};

/** States of one service from one source. */
export type RecordStatesInput = {
  /** Set for an import of the past: nothing is known of this source after its last row until the first live fact arrives. */
  readonly history: Scalars['Boolean']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The rows, in any order. */
  readonly rows: ReadonlyArray<StateRow>;
  /** The service: `svc_…`, or the `externalId` that your system owns. */
  readonly service: Scalars['ID']['input'];
  /** Who reports, e.g. the monitor's name. */
  readonly source: Scalars['String']['input'];
};

/** Tickets about one service from one source. */
export type RecordTicketsInput = {
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why recorded tickets change; needed only then. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The rows, in any order; at least one. */
  readonly rows: ReadonlyArray<TicketRow>;
  /** The service: `svc_…`, or the `externalId` that your system owns. */
  readonly service: Scalars['ID']['input'];
  /** Who reports, e.g. the ticket system's name. */
  readonly source: Scalars['String']['input'];
};

/** Counts of a request. */
export type Recorded = {
  readonly __typename?: 'Recorded';
  /** Rows that were already there. */
  readonly duplicates: Scalars['Int']['output'];
  /** Rows that are new. */
  readonly new: Scalars['Int']['output'];
};

/** What was recorded, or why not. */
export type RecordedPayload = {
  readonly __typename?: 'RecordedPayload';
  /** Empty when it was done. A malformed row is named by its path; nothing of the request is kept then. */
  readonly problems: ReadonlyArray<Problem>;
  /** Counts; null when refused. */
  readonly recorded: Maybe<Recorded>;
  /**
   * Sealed periods in which something of it lies (`PERIOD_SEALED`): it is kept, but changes nothing there. Ask an admin to reopen the period if it
   * is to count. Empty where everything counts.
   */
  readonly warnings: ReadonlyArray<Problem>;
};

/** Time to be left out. */
export type RequestExclusionInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** End, after the begin; may lie ahead. */
  readonly end: Scalars['DateTime']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the other side reads it. */
  readonly reason: Scalars['String']['input'];
  /** Of which service (`svc_…`); null: of all that the contract promises. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Begin. */
  readonly start: Scalars['DateTime']['input'];
};

/**
 * How long the response to the tickets of a service took: of those received in a period, from received to responded, in the time in which the
 * contract's service hours run (H1.2, H6.4). Percentiles are exact nearest ranks: so many percent of the tickets were responded to no later.
 * They are figures, not promises: no target is judged by them.
 */
export type ResponseTimes = {
  readonly __typename?: 'ResponseTimes';
  /** Tickets are known up to here: now, or the period's seal. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The median, in milliseconds of service hours; null where none was responded to. */
  readonly p50Ms: Maybe<Scalars['Float']['output']>;
  /** 90 % took no longer, in milliseconds of service hours; null where none was responded to. */
  readonly p90Ms: Maybe<Scalars['Float']['output']>;
  /** 95 % took no longer, in milliseconds of service hours; null where none was responded to. */
  readonly p95Ms: Maybe<Scalars['Float']['output']>;
  /** 99 % took no longer, in milliseconds of service hours; null where none was responded to. */
  readonly p99Ms: Maybe<Scalars['Float']['output']>;
  /** How many tickets were responded to. */
  readonly responded: Scalars['Int']['output'];
  /** Of which service. */
  readonly service: Service;
  /** How many were not, as far as is known. They are in no percentile. */
  readonly waiting: Scalars['Int']['output'];
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

export type SealPayload = {
  readonly __typename?: 'SealPayload';
  readonly nextSeal: Maybe<NextSeal>;
  readonly problems: ReadonlyArray<Problem>;
};

/** A service that contracts promise something about (H2.1). */
export type Service = {
  readonly __typename?: 'Service';
  /** `svc_…`. */
  readonly id: Scalars['ID']['output'];
  /** Declared maintenance, newest first. */
  readonly maintenance: Maybe<MaintenanceConnection>;
  /** Reported outages, newest first; superseded ones are left out. */
  readonly outages: Maybe<OutageConnection>;
  /** Reported states, newest first; superseded ones are left out. */
  readonly states: Maybe<ServiceStateConnection>;
  /** Recorded tickets, the last received first; superseded reports are left out. */
  readonly tickets: Maybe<TicketConnection>;
};


/** A service that contracts promise something about (H2.1). */
export type ServicemaintenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service that contracts promise something about (H2.1). */
export type ServiceoutagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service that contracts promise something about (H2.1). */
export type ServicestatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service that contracts promise something about (H2.1). */
export type ServiceticketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A state that a monitor reported. */
export type ServiceState = {
  readonly __typename?: 'ServiceState';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** When Surety recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who reported it. */
  readonly source: Scalars['String']['output'];
  /** Up or down. */
  readonly state: State;
};

/** A page of states (Relay). */
export type ServiceStateConnection = {
  readonly __typename?: 'ServiceStateConnection';
  /** States with their cursors. */
  readonly edges: ReadonlyArray<ServiceStateEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A state in a page. */
export type ServiceStateEdge = {
  readonly __typename?: 'ServiceStateEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The state. */
  readonly node: ServiceState;
};

/** A side of a contract. */
export type Side =
  /** Who is promised. */
  | 'CUSTOMER'
  /** Who promises. */
  | 'PROVIDER';

/** What a probe saw. */
export type State =
  /** It did not. */
  | 'DOWN'
  /** It answered as it should. */
  | 'UP';

/** One state. */
export type StateRow = {
  /** Since when; at most 5 minutes in the future. */
  readonly at: Scalars['DateTime']['input'];
  /** Up or down. */
  readonly state: State;
};

/** One value that went into a step. */
export type StepInput = {
  readonly __typename?: 'StepInput';
  /** What it is, in words. */
  readonly name: Scalars['String']['output'];
  /** Its value with its unit. */
  readonly value: Scalars['String']['output'];
};

/**
 * What people of the customer are asked about a period of a contract, each once, and what comes of it: an input of the evaluation that adjusts targets
 * (H3.4, H6.1).
 */
export type Survey = {
  readonly __typename?: 'Survey';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<SurveyAction>;
  /** True: nobody can tell whose answer is which, Surety neither: of an answer only its score is counted. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** How many of them answered. */
  readonly answered: Scalars['Int']['output'];
  /** Answers with who gave them, oldest first. Empty where it is anonymous, and for customers. */
  readonly answers: ReadonlyArray<SurveyAnswer>;
  /** Answers are taken until then, and the result is told from then on. */
  readonly closesAt: Scalars['DateTime']['output'];
  /** The contract. */
  readonly contract: Contract;
  /** `srv_…`. */
  readonly id: Scalars['ID']['output'];
  /** How many are asked. Contacts who are asked by mail are counted once they are found, in a moment. */
  readonly invited: Scalars['Int']['output'];
  /** How many of them are asked by mail, with a link of their own to a page where they answer. */
  readonly invitedByMail: Scalars['Int']['output'];
  /** What is promised of the figure, a decimal in `unit`: at least this. Null where nothing is. */
  readonly limit: Maybe<Scalars['String']['output']>;
  /** Fewer answers than these say nothing: no figure is told then. */
  readonly minimumAnswers: Scalars['Int']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly openedBy: Scalars['String']['output'];
  /** How it came out. */
  readonly outcome: SurveyOutcome;
  /** Label of the period that is asked about, e.g. `2031-Q1`. */
  readonly period: Scalars['String']['output'];
  /** The question, as people read it. */
  readonly question: Scalars['String']['output'];
  /** Whoever was asked by mail and has not answered by then is reminded by mail, once: when three quarters of the time have passed. */
  readonly remindsAt: Scalars['DateTime']['output'];
  /** What is asked for. */
  readonly scale: SurveyScale;
  /** How many gave each score, the lowest first; empty while it says nothing. */
  readonly scores: ReadonlyArray<SurveyScore>;
  /** What `limit` and `value` are in. */
  readonly unit: SurveyUnit;
  /** Contacts that were named, and are none of the customer's (any more): they are not asked. */
  readonly unknownContacts: ReadonlyArray<Scalars['ID']['output']>;
  /** CSAT: share of the scores 4 and 5, in percent. NPS: share of 9 and 10 less share of 0 to 6, in points from -100 to 100. A decimal; null while it says nothing. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** What can be done with a survey. */
export type SurveyAction =
  /** `answerSurvey`. */
  | 'ANSWER';

/** An answer with who gave it. */
export type SurveyAnswer = {
  readonly __typename?: 'SurveyAnswer';
  /** When it was given. */
  readonly at: Scalars['DateTime']['output'];
  /** What was said to it; null where nothing was. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** The score. */
  readonly score: Scalars['Int']['output'];
  /** The subject of the token; of a contact who has none and answered by the link in its mail, `link/con_…`. */
  readonly subject: Scalars['String']['output'];
};

/** Which contacts of the customer are asked by mail. */
export type SurveyAudience =
  /** All of them. */
  | 'CONTACTS'
  /** Those that run the contract (`MANAGER`); all of them where the customer names no manager. */
  | 'MANAGERS';

/** A page of surveys. */
export type SurveyConnection = {
  readonly __typename?: 'SurveyConnection';
  /** Surveys with their cursors. */
  readonly edges: ReadonlyArray<SurveyEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A survey in a page. */
export type SurveyEdge = {
  readonly __typename?: 'SurveyEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The survey. */
  readonly node: Survey;
};

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

/** The survey as it is now, or why nothing was done. */
export type SurveyPayload = {
  readonly __typename?: 'SurveyPayload';
  /** Why nothing was done. */
  readonly problems: ReadonlyArray<Problem>;
  /** The survey; null when nothing was done. */
  readonly survey: Maybe<Survey>;
};

/** What a survey asks for. */
export type SurveyScale =
  /** How satisfied one is, from 1 to 5: 4 and 5 are satisfied (H2.3). */
  | 'CSAT'
  /** How likely one is to recommend the service, from 0 to 10: 9 and 10 promote it, 0 to 6 do the contrary (net promoter score, H6.1). */
  | 'NPS';

/** How many gave a score. */
export type SurveyScore = {
  readonly __typename?: 'SurveyScore';
  /** How many gave it. */
  readonly count: Scalars['Int']['output'];
  /** The score. */
  readonly score: Scalars['Int']['output'];
};

/** What the mails of a survey are made of. */
export type SurveyToTell = {
  readonly __typename?: 'SurveyToTell';
  readonly anonymous: Scalars['Boolean']['output'];
  readonly audience: Maybe<SurveyAudience>;
  /** Contacts that are asked and have not answered. */
  readonly awaited: ReadonlyArray<Scalars['ID']['output']>;
  readonly closesAt: Scalars['DateTime']['output'];
  readonly contacts: ReadonlyArray<Scalars['ID']['output']>;
  readonly contractId: Scalars['ID']['output'];
  readonly period: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
  readonly scale: SurveyScale;
};

/** What the figure of a survey is in. */
export type SurveyUnit =
  /** Of CSAT. */
  | 'PERCENT'
  /** Of NPS. */
  | 'POINTS';

/** One target judged over a period when you ask (H3.3, H4.3). `Evaluation` is what is kept of it. */
export type TargetFigures = {
  readonly __typename?: 'TargetFigures';
  /** Facts are known up to here. */
  readonly asOf: Scalars['DateTime']['output'];
  /** What may be down, was, and is left; null when nothing is known, and of MTTR and MTTF. */
  readonly budget: Maybe<ErrorBudget>;
  /** How fast the budget is spent at present, over three pairs of windows from urgent to slow; empty once the period is over, and of other indicators than availability. */
  readonly burnRates: ReadonlyArray<BurnRate>;
  /** Under which signed version of the contract. */
  readonly contractVersion: Scalars['Int']['output'];
  /** Down, weighted by impact, in milliseconds. */
  readonly downMs: Scalars['Float']['output'];
  /** Outages with down time in the period. */
  readonly failures: Scalars['Int']['output'];
  /** The period is over and known to its end. */
  readonly final: Scalars['Boolean']['output'];
  /** When the budget was or will be spent; null when nothing is known, and of other indicators than availability. */
  readonly forecast: Maybe<BudgetForecast>;
  /** What is measured (H3.2). */
  readonly indicator: Indicator;
  /** The limit, a decimal in `unit`. */
  readonly limit: Scalars['String']['output'];
  /** Distance from the limit, positive on the good side; null with `value`. */
  readonly margin: Maybe<Scalars['String']['output']>;
  /** The instant from which the miss was certain; the period's end where nothing made it so before (always of MTTR). */
  readonly missedAt: Maybe<Scalars['DateTime']['output']>;
  /** Mean time between failures, MTTR + MTTF, in milliseconds; null without a failure. */
  readonly mtbfMs: Maybe<Scalars['Float']['output']>;
  /** Mean time to failure, in milliseconds (H3.2); null without a failure. */
  readonly mttfMs: Maybe<Scalars['Float']['output']>;
  /** Mean time to restore, in milliseconds (H3.2); null without a failure. */
  readonly mttrMs: Maybe<Scalars['Float']['output']>;
  /** How value and limit compare. */
  readonly operator: TargetOperator;
  /** How the target comes out. */
  readonly outcome: Outcome;
  /** When the period ends, cut to the term and to the time in which this version is in force. */
  readonly periodEnd: Scalars['DateTime']['output'];
  /** When the period begins, cut to the term and to the time in which this version is in force. */
  readonly periodStart: Scalars['DateTime']['output'];
  /** Of which service. */
  readonly service: Service;
  /** How it was worked out, step by step. */
  readonly steps: ReadonlyArray<EvaluationStep>;
  /** Of which target (`tgt_…`). */
  readonly targetId: Scalars['ID']['output'];
  /** Unit of `limit`, `value` and `margin`; a margin of availability is in percent points. */
  readonly unit: TargetUnit;
  /** Unknown, in milliseconds. */
  readonly unknownMs: Scalars['Float']['output'];
  /** Up, in milliseconds. */
  readonly upMs: Scalars['Float']['output'];
  /** The measured value in `unit`, exact to 12 decimals, the rest cut off; null when nothing is known or there is none. */
  readonly value: Maybe<Scalars['String']['output']>;
};


/** One target judged over a period when you ask (H3.3, H4.3). `Evaluation` is what is kept of it. */
export type TargetFiguresforecastArgs = {
  over: Scalars['Duration']['input'];
};

/** One proposed target over one past period. */
export type TargetHistory = {
  readonly __typename?: 'TargetHistory';
  /** Of agreed time that is known; null when nothing is. */
  readonly availability: Maybe<Ratio>;
  /** Up and down together, in milliseconds. */
  readonly countedMs: Scalars['Float']['output'];
  readonly outcome: Scalars['String']['output'];
  readonly period: Scalars['String']['output'];
  readonly serviceId: Scalars['ID']['output'];
  readonly targetId: Scalars['ID']['output'];
  readonly value: Maybe<Scalars['String']['output']>;
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

/** A request or fault, as a ticket system tells it (H1.2, H4.2). Nothing of what people wrote in it is kept here. */
export type Ticket = {
  readonly __typename?: 'Ticket';
  /** `tkt_…`. */
  readonly id: Scalars['ID']['output'];
  /** When the fault interrupted the service; null where it did not. */
  readonly interruptedAt: Maybe<Scalars['DateTime']['output']>;
  /** When work on it stood still, oldest first. */
  readonly pauses: ReadonlyArray<TicketPause>;
  /** When it was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** When Surety recorded this revision. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The ticket's id in that system. */
  readonly reference: Scalars['String']['output'];
  /** When it was completed; null while it is not. */
  readonly resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** When work on it began; null while it has not. */
  readonly respondedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the service ran again; null while it does not, and where nothing was interrupted. */
  readonly restoredAt: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report of it; each that says something else is one more. */
  readonly revision: Scalars['Int']['output'];
  /** About which service. */
  readonly service: Service;
  /** Who reported it. */
  readonly source: Scalars['String']['output'];
};

/** A page of tickets (Relay). */
export type TicketConnection = {
  readonly __typename?: 'TicketConnection';
  /** Tickets with their cursors. */
  readonly edges: ReadonlyArray<TicketEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A ticket in a page. */
export type TicketEdge = {
  readonly __typename?: 'TicketEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The ticket. */
  readonly node: Ticket;
};

/** A time in which work on a ticket stood still, e.g. while its sender was asked. */
export type TicketPause = {
  readonly __typename?: 'TicketPause';
  /** End; null while it lasts. */
  readonly end: Maybe<Scalars['DateTime']['output']>;
  /** Begin. */
  readonly start: Scalars['DateTime']['output'];
};

/** A time in which work on a ticket stood still. */
export type TicketPauseRow = {
  /** End, not before the begin; null while it lasts. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  /** Begin. */
  readonly start: Scalars['DateTime']['input'];
};

/** One ticket. No instant of it is more than 5 minutes in the future. */
export type TicketRow = {
  /** When the fault interrupted the service, which may be before anybody wrote of it; null where it did not. */
  readonly interruptedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When work on it stood still. */
  readonly pauses: ReadonlyArray<TicketPauseRow>;
  /** When it was received. */
  readonly receivedAt: Scalars['DateTime']['input'];
  /** The ticket's id in your system, at most 255 characters. */
  readonly reference: Scalars['String']['input'];
  /** When it was completed, not before it was received; null while it is not. */
  readonly resolvedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When work on it began, not before it was received; null while it has not. */
  readonly respondedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the service ran again, not before it was interrupted; null while it does not. */
  readonly restoredAt?: InputMaybe<Scalars['DateTime']['input']>;
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
  Evaluation: Evaluation;
  Service: Service;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  Evaluation:
    ( { __typename: 'Evaluation' }
    & GraphQLRecursivePick<FederationTypes['Evaluation'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdoptCompositionInput: AdoptCompositionInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdoptContractInput: AdoptContractInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdoptContractPayload: ResolverTypeWrapper<AdoptContractPayload>;
  AdoptHolidayInput: AdoptHolidayInput;
  AdoptHoursInput: AdoptHoursInput;
  AdoptOpeningInput: AdoptOpeningInput;
  AdoptPartInput: AdoptPartInput;
  AdoptReopeningInput: AdoptReopeningInput;
  AdoptSurveysInput: AdoptSurveysInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdoptTargetInput: AdoptTargetInput;
  AdoptWeekdayInput: AdoptWeekdayInput;
  AnswerSurveyInput: AnswerSurveyInput;
  BudgetForecast: ResolverTypeWrapper<BudgetForecast>;
  BurnRate: ResolverTypeWrapper<BurnRate>;
  CancelMaintenanceInput: CancelMaintenanceInput;
  Compliance: ResolverTypeWrapper<ComplianceMapper>;
  Contract: ResolverTypeWrapper<ContractMapper>;
  CorrectStatesInput: CorrectStatesInput;
  CountedFact: ResolverTypeWrapper<Omit<CountedFact, 'kind'> & { kind: ResolversTypes['CountedFactKind'] }>;
  CountedFactKind: ResolverTypeWrapper<'OUTAGE' | 'DOWN_STATE' | 'MAINTENANCE' | 'EXCLUSION'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideExclusionInput: DecideExclusionInput;
  DeclareMaintenanceInput: DeclareMaintenanceInput;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EndPromisesInput: EndPromisesInput;
  EndPromisesPayload: ResolverTypeWrapper<EndPromisesPayload>;
  ErrorBudget: ResolverTypeWrapper<ErrorBudget>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EvaluatePayload: ResolverTypeWrapper<EvaluatePayload>;
  Evaluation: ResolverTypeWrapper<EvaluationMapper>;
  EvaluationConnection: ResolverTypeWrapper<Omit<EvaluationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EvaluationEdge']> }>;
  EvaluationDay: ResolverTypeWrapper<EvaluationDay>;
  EvaluationEdge: ResolverTypeWrapper<Omit<EvaluationEdge, 'node'> & { node: ResolversTypes['Evaluation'] }>;
  EvaluationFilter: EvaluationFilter;
  EvaluationForBreach: ResolverTypeWrapper<EvaluationForBreachMapper>;
  EvaluationStep: ResolverTypeWrapper<EvaluationStep>;
  Exclusion: ResolverTypeWrapper<ExclusionMapper>;
  ExclusionAction: ResolverTypeWrapper<'APPROVE' | 'REFUSE' | 'WITHDRAW'>;
  ExclusionConnection: ResolverTypeWrapper<Omit<ExclusionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExclusionEdge']> }>;
  ExclusionEdge: ResolverTypeWrapper<Omit<ExclusionEdge, 'node'> & { node: ResolversTypes['Exclusion'] }>;
  ExclusionPayload: ResolverTypeWrapper<Omit<ExclusionPayload, 'exclusion'> & { exclusion?: Maybe<ResolversTypes['Exclusion']> }>;
  ExclusionState: ResolverTypeWrapper<'REQUESTED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN'>;
  HistoryInput: HistoryInput;
  Indicator: ResolverTypeWrapper<'AVAILABILITY' | 'MTTR' | 'MTTF' | 'INTERRUPTION_TIME' | 'CSAT' | 'NPS'>;
  InviteContactsInput: InviteContactsInput;
  InvitedContactInput: InvitedContactInput;
  LeaveOutInput: LeaveOutInput;
  Maintenance: ResolverTypeWrapper<MaintenanceMapper>;
  MaintenanceConnection: ResolverTypeWrapper<Omit<MaintenanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MaintenanceEdge']> }>;
  MaintenanceEdge: ResolverTypeWrapper<Omit<MaintenanceEdge, 'node'> & { node: ResolversTypes['Maintenance'] }>;
  MaintenancePayload: ResolverTypeWrapper<Omit<MaintenancePayload, 'maintenance'> & { maintenance?: Maybe<ResolversTypes['Maintenance']> }>;
  MetricsTrailRow: ResolverTypeWrapper<MetricsTrailRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextSeal: ResolverTypeWrapper<NextSeal>;
  OpenSurveyInput: OpenSurveyInput;
  Outage: ResolverTypeWrapper<OutageMapper>;
  OutageConnection: ResolverTypeWrapper<Omit<OutageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OutageEdge']> }>;
  OutageEdge: ResolverTypeWrapper<Omit<OutageEdge, 'node'> & { node: ResolversTypes['Outage'] }>;
  OutageRow: OutageRow;
  Outcome: ResolverTypeWrapper<'MET' | 'MISSED' | 'ON_TRACK' | 'AT_RISK' | 'NO_DATA' | 'NOT_APPLICABLE'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalRecord: ResolverTypeWrapper<PersonalRecord>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemArgument: ResolverTypeWrapper<ProblemArgument>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Ratio>;
  RecordOutagesInput: RecordOutagesInput;
  RecordStatesInput: RecordStatesInput;
  RecordTicketsInput: RecordTicketsInput;
  Recorded: ResolverTypeWrapper<Recorded>;
  RecordedPayload: ResolverTypeWrapper<RecordedPayload>;
  RequestExclusionInput: RequestExclusionInput;
  ResponseTimes: ResolverTypeWrapper<ResponseTimesMapper>;
  Role: ResolverTypeWrapper<'ADMIN' | 'MANAGER' | 'OPERATOR' | 'CUSTOMER' | 'AUDITOR' | 'INTEGRATION' | 'SYSTEM'>;
  SealPayload: ResolverTypeWrapper<SealPayload>;
  Service: ResolverTypeWrapper<ServiceMapper>;
  ServiceState: ResolverTypeWrapper<ServiceStateMapper>;
  ServiceStateConnection: ResolverTypeWrapper<Omit<ServiceStateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ServiceStateEdge']> }>;
  ServiceStateEdge: ResolverTypeWrapper<Omit<ServiceStateEdge, 'node'> & { node: ResolversTypes['ServiceState'] }>;
  Side: ResolverTypeWrapper<'PROVIDER' | 'CUSTOMER'>;
  State: ResolverTypeWrapper<'UP' | 'DOWN'>;
  StateRow: StateRow;
  StepInput: ResolverTypeWrapper<StepInput>;
  Survey: ResolverTypeWrapper<SurveyMapper>;
  SurveyAction: ResolverTypeWrapper<'ANSWER'>;
  SurveyAnswer: ResolverTypeWrapper<SurveyAnswer>;
  SurveyAudience: ResolverTypeWrapper<'CONTACTS' | 'MANAGERS'>;
  SurveyConnection: ResolverTypeWrapper<Omit<SurveyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SurveyEdge']> }>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  SurveyOutcome: ResolverTypeWrapper<'OPEN' | 'TOO_FEW' | 'MET' | 'MISSED' | 'NOT_JUDGED'>;
  SurveyPayload: ResolverTypeWrapper<Omit<SurveyPayload, 'survey'> & { survey?: Maybe<ResolversTypes['Survey']> }>;
  SurveyScale: ResolverTypeWrapper<'CSAT' | 'NPS'>;
  SurveyScore: ResolverTypeWrapper<SurveyScore>;
  SurveyToTell: ResolverTypeWrapper<Omit<SurveyToTell, 'audience' | 'scale'> & { audience?: Maybe<ResolversTypes['SurveyAudience']>, scale: ResolversTypes['SurveyScale'] }>;
  SurveyUnit: ResolverTypeWrapper<'PERCENT' | 'POINTS'>;
  TargetFigures: ResolverTypeWrapper<TargetFiguresMapper>;
  TargetHistory: ResolverTypeWrapper<TargetHistory>;
  TargetOperator: ResolverTypeWrapper<'GTE' | 'GT' | 'LTE' | 'LT'>;
  TargetUnit: ResolverTypeWrapper<'PERCENT' | 'HOURS' | 'MINUTES' | 'POINTS'>;
  Ticket: ResolverTypeWrapper<TicketMapper>;
  TicketConnection: ResolverTypeWrapper<Omit<TicketConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TicketEdge']> }>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketPause: ResolverTypeWrapper<TicketPause>;
  TicketPauseRow: TicketPauseRow;
  TicketRow: TicketRow;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdoptCompositionInput: AdoptCompositionInput;
  Int: Scalars['Int']['output'];
  AdoptContractInput: AdoptContractInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AdoptContractPayload: AdoptContractPayload;
  AdoptHolidayInput: AdoptHolidayInput;
  AdoptHoursInput: AdoptHoursInput;
  AdoptOpeningInput: AdoptOpeningInput;
  AdoptPartInput: AdoptPartInput;
  AdoptReopeningInput: AdoptReopeningInput;
  AdoptSurveysInput: AdoptSurveysInput;
  Boolean: Scalars['Boolean']['output'];
  AdoptTargetInput: AdoptTargetInput;
  AdoptWeekdayInput: AdoptWeekdayInput;
  AnswerSurveyInput: AnswerSurveyInput;
  BudgetForecast: BudgetForecast;
  BurnRate: BurnRate;
  CancelMaintenanceInput: CancelMaintenanceInput;
  Compliance: ComplianceMapper;
  Contract: ContractMapper;
  CorrectStatesInput: CorrectStatesInput;
  CountedFact: CountedFact;
  DateTime: Scalars['DateTime']['output'];
  DecideExclusionInput: DecideExclusionInput;
  DeclareMaintenanceInput: DeclareMaintenanceInput;
  Duration: Scalars['Duration']['output'];
  EndPromisesInput: EndPromisesInput;
  EndPromisesPayload: EndPromisesPayload;
  ErrorBudget: ErrorBudget;
  Float: Scalars['Float']['output'];
  EvaluatePayload: EvaluatePayload;
  Evaluation: EvaluationMapper;
  EvaluationConnection: Omit<EvaluationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EvaluationEdge']> };
  EvaluationDay: EvaluationDay;
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  EvaluationFilter: EvaluationFilter;
  EvaluationForBreach: EvaluationForBreachMapper;
  EvaluationStep: EvaluationStep;
  Exclusion: ExclusionMapper;
  ExclusionConnection: Omit<ExclusionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExclusionEdge']> };
  ExclusionEdge: Omit<ExclusionEdge, 'node'> & { node: ResolversParentTypes['Exclusion'] };
  ExclusionPayload: Omit<ExclusionPayload, 'exclusion'> & { exclusion?: Maybe<ResolversParentTypes['Exclusion']> };
  HistoryInput: HistoryInput;
  InviteContactsInput: InviteContactsInput;
  InvitedContactInput: InvitedContactInput;
  LeaveOutInput: LeaveOutInput;
  Maintenance: MaintenanceMapper;
  MaintenanceConnection: Omit<MaintenanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MaintenanceEdge']> };
  MaintenanceEdge: Omit<MaintenanceEdge, 'node'> & { node: ResolversParentTypes['Maintenance'] };
  MaintenancePayload: Omit<MaintenancePayload, 'maintenance'> & { maintenance?: Maybe<ResolversParentTypes['Maintenance']> };
  MetricsTrailRow: MetricsTrailRow;
  Mutation: Record<PropertyKey, never>;
  NextSeal: NextSeal;
  OpenSurveyInput: OpenSurveyInput;
  Outage: OutageMapper;
  OutageConnection: Omit<OutageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OutageEdge']> };
  OutageEdge: Omit<OutageEdge, 'node'> & { node: ResolversParentTypes['Outage'] };
  OutageRow: OutageRow;
  PageInfo: PageInfo;
  PersonalRecord: PersonalRecord;
  Problem: Problem;
  ProblemArgument: ProblemArgument;
  Query: Record<PropertyKey, never>;
  Ratio: Ratio;
  RecordOutagesInput: RecordOutagesInput;
  RecordStatesInput: RecordStatesInput;
  RecordTicketsInput: RecordTicketsInput;
  Recorded: Recorded;
  RecordedPayload: RecordedPayload;
  RequestExclusionInput: RequestExclusionInput;
  ResponseTimes: ResponseTimesMapper;
  SealPayload: SealPayload;
  Service: ServiceMapper;
  ServiceState: ServiceStateMapper;
  ServiceStateConnection: Omit<ServiceStateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceStateEdge']> };
  ServiceStateEdge: Omit<ServiceStateEdge, 'node'> & { node: ResolversParentTypes['ServiceState'] };
  StateRow: StateRow;
  StepInput: StepInput;
  Survey: SurveyMapper;
  SurveyAnswer: SurveyAnswer;
  SurveyConnection: Omit<SurveyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SurveyEdge']> };
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  SurveyPayload: Omit<SurveyPayload, 'survey'> & { survey?: Maybe<ResolversParentTypes['Survey']> };
  SurveyScore: SurveyScore;
  SurveyToTell: SurveyToTell;
  TargetFigures: TargetFiguresMapper;
  TargetHistory: TargetHistory;
  Ticket: TicketMapper;
  TicketConnection: Omit<TicketConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TicketEdge']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketPause: TicketPause;
  TicketPauseRow: TicketPauseRow;
  TicketRow: TicketRow;
};

export type accessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdoptContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptContractPayload'] = ResolversParentTypes['AdoptContractPayload']> = {
  measuredFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextCheckAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextSeal?: Resolver<Maybe<ResolversTypes['NextSeal']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BudgetForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetForecast'] = ResolversParentTypes['BudgetForecast']> = {
  exhaustedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BurnRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BurnRate'] = ResolversParentTypes['BurnRate']> = {
  alarming?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  longPace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  longWindow?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  shortPace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortWindow?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  spentPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compliance'] = ResolversParentTypes['Compliance']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  lateFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responseTimes?: Resolver<ReadonlyArray<ResolversTypes['ResponseTimes']>, ParentType, ContextType>;
  sealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sealsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  compliance?: Resolver<Maybe<ResolversTypes['Compliance']>, ParentType, ContextType, RequireFields<ContractcomplianceArgs, 'period'>>;
  evaluations?: Resolver<Maybe<ResolversTypes['EvaluationConnection']>, ParentType, ContextType, RequireFields<ContractevaluationsArgs, 'first'>>;
  exclusions?: Resolver<Maybe<ResolversTypes['ExclusionConnection']>, ParentType, ContextType, RequireFields<ContractexclusionsArgs, 'first'>>;
  figures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TargetFigures']>>, ParentType, ContextType, RequireFields<ContractfiguresArgs, 'period'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maintenance?: Resolver<Maybe<ResolversTypes['MaintenanceConnection']>, ParentType, ContextType, RequireFields<ContractmaintenanceArgs, 'first'>>;
  outages?: Resolver<Maybe<ResolversTypes['OutageConnection']>, ParentType, ContextType, RequireFields<ContractoutagesArgs, 'first'>>;
  surveys?: Resolver<Maybe<ResolversTypes['SurveyConnection']>, ParentType, ContextType, RequireFields<ContractsurveysArgs, 'first'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<ContractticketsArgs, 'first'>>;
};

export type CountedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedFact'] = ResolversParentTypes['CountedFact']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CountedFactKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CountedFactKindResolvers = EnumResolverSignature<{ DOWN_STATE?: any, EXCLUSION?: any, MAINTENANCE?: any, OUTAGE?: any }, ResolversTypes['CountedFactKind']>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EndPromisesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPromisesPayload'] = ResolversParentTypes['EndPromisesPayload']> = {
  nextCheckAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextSeal?: Resolver<Maybe<ResolversTypes['NextSeal']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ErrorBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErrorBudget'] = ResolversParentTypes['ErrorBudget']> = {
  allowedMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leftMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  spentMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EvaluatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatePayload'] = ResolversParentTypes['EvaluatePayload']> = {
  nextCheckAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation'], FederationReferenceType extends FederationReferenceTypes['Evaluation'] = FederationReferenceTypes['Evaluation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Evaluation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreedMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['ErrorBudget']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  contractVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evaluatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excludedMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  former?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mtbfMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mttfMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mttrMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['TargetOperator'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  silentSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EvaluationStep']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TargetUnit'], ParentType, ContextType>;
  unknownMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationConnection'] = ResolversParentTypes['EvaluationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationDay'] = ResolversParentTypes['EvaluationDay']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unknownMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type EvaluationForBreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationForBreach'] = ResolversParentTypes['EvaluationForBreach']> = {
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['CountedFact']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EvaluationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationStep'] = ResolversParentTypes['EvaluationStep']> = {
  inputs?: Resolver<ReadonlyArray<ResolversTypes['StepInput']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exclusion'] = ResolversParentTypes['Exclusion']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ExclusionAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExclusionState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExclusionActionResolvers = EnumResolverSignature<{ APPROVE?: any, REFUSE?: any, WITHDRAW?: any }, ResolversTypes['ExclusionAction']>;

export type ExclusionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExclusionConnection'] = ResolversParentTypes['ExclusionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExclusionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExclusionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExclusionEdge'] = ResolversParentTypes['ExclusionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exclusion'], ParentType, ContextType>;
};

export type ExclusionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExclusionPayload'] = ResolversParentTypes['ExclusionPayload']> = {
  exclusion?: Resolver<Maybe<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ExclusionStateResolvers = EnumResolverSignature<{ APPROVED?: any, REFUSED?: any, REQUESTED?: any, WITHDRAWN?: any }, ResolversTypes['ExclusionState']>;

export type IndicatorResolvers = EnumResolverSignature<{ AVAILABILITY?: any, CSAT?: any, INTERRUPTION_TIME?: any, MTTF?: any, MTTR?: any, NPS?: any }, ResolversTypes['Indicator']>;

export type MaintenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Maintenance'] = ResolversParentTypes['Maintenance']> = {
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MaintenanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaintenanceConnection'] = ResolversParentTypes['MaintenanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaintenanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MaintenanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaintenanceEdge'] = ResolversParentTypes['MaintenanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Maintenance'], ParentType, ContextType>;
};

export type MaintenancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaintenancePayload'] = ResolversParentTypes['MaintenancePayload']> = {
  maintenance?: Resolver<Maybe<ResolversTypes['Maintenance']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MetricsTrailRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricsTrailRow'] = ResolversParentTypes['MetricsTrailRow']> = {
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adoptContract?: Resolver<ResolversTypes['AdoptContractPayload'], ParentType, ContextType, RequireFields<MutationadoptContractArgs, 'input'>>;
  adoptReopening?: Resolver<ResolversTypes['SealPayload'], ParentType, ContextType, RequireFields<MutationadoptReopeningArgs, 'input'>>;
  answerSurvey?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationanswerSurveyArgs, 'input'>>;
  approveExclusion?: Resolver<ResolversTypes['ExclusionPayload'], ParentType, ContextType, RequireFields<MutationapproveExclusionArgs, 'input'>>;
  cancelMaintenance?: Resolver<ResolversTypes['MaintenancePayload'], ParentType, ContextType, RequireFields<MutationcancelMaintenanceArgs, 'input'>>;
  closeSurvey?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationcloseSurveyArgs, 'surveyId'>>;
  correctStates?: Resolver<ResolversTypes['RecordedPayload'], ParentType, ContextType, RequireFields<MutationcorrectStatesArgs, 'input'>>;
  declareMaintenance?: Resolver<ResolversTypes['MaintenancePayload'], ParentType, ContextType, RequireFields<MutationdeclareMaintenanceArgs, 'input'>>;
  endPromises?: Resolver<ResolversTypes['EndPromisesPayload'], ParentType, ContextType, RequireFields<MutationendPromisesArgs, 'input'>>;
  eraseMetricsTrail?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationeraseMetricsTrailArgs, 'contractId'>>;
  evaluate?: Resolver<ResolversTypes['EvaluatePayload'], ParentType, ContextType, RequireFields<MutationevaluateArgs, 'contractId'>>;
  inviteContacts?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationinviteContactsArgs, 'input'>>;
  leaveOut?: Resolver<ResolversTypes['ExclusionPayload'], ParentType, ContextType, RequireFields<MutationleaveOutArgs, 'input'>>;
  metricsTrailCopied?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationmetricsTrailCopiedArgs, 'ids'>>;
  openSurvey?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationopenSurveyArgs, 'input'>>;
  recordOutages?: Resolver<ResolversTypes['RecordedPayload'], ParentType, ContextType, RequireFields<MutationrecordOutagesArgs, 'input'>>;
  recordStates?: Resolver<ResolversTypes['RecordedPayload'], ParentType, ContextType, RequireFields<MutationrecordStatesArgs, 'input'>>;
  recordTickets?: Resolver<ResolversTypes['RecordedPayload'], ParentType, ContextType, RequireFields<MutationrecordTicketsArgs, 'input'>>;
  refuseExclusion?: Resolver<ResolversTypes['ExclusionPayload'], ParentType, ContextType, RequireFields<MutationrefuseExclusionArgs, 'input'>>;
  requestExclusion?: Resolver<ResolversTypes['ExclusionPayload'], ParentType, ContextType, RequireFields<MutationrequestExclusionArgs, 'input'>>;
  sealPeriods?: Resolver<ResolversTypes['SealPayload'], ParentType, ContextType, RequireFields<MutationsealPeriodsArgs, 'contractId'>>;
  withdrawExclusion?: Resolver<ResolversTypes['ExclusionPayload'], ParentType, ContextType, RequireFields<MutationwithdrawExclusionArgs, 'input'>>;
};

export type NextSealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextSeal'] = ResolversParentTypes['NextSeal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outage'] = ResolversParentTypes['Outage']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OutageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutageConnection'] = ResolversParentTypes['OutageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OutageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutageEdge'] = ResolversParentTypes['OutageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outage'], ParentType, ContextType>;
};

export type OutcomeResolvers = EnumResolverSignature<{ AT_RISK?: any, MET?: any, MISSED?: any, NOT_APPLICABLE?: any, NO_DATA?: any, ON_TRACK?: any }, ResolversTypes['Outcome']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  daysWithin?: Resolver<ReadonlyArray<ResolversTypes['EvaluationDay']>, ParentType, ContextType, RequireFields<QuerydaysWithinArgs, 'contractId' | 'end' | 'start'>>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryevaluationArgs, 'id'>>;
  evaluationForBreach?: Resolver<Maybe<ResolversTypes['EvaluationForBreach']>, ParentType, ContextType, RequireFields<QueryevaluationForBreachArgs, 'evaluationId'>>;
  evaluationsWithin?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryevaluationsWithinArgs, 'contractId' | 'end' | 'start'>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TargetHistory']>, ParentType, ContextType, RequireFields<QueryhistoryArgs, 'input'>>;
  metricsTrailToCopy?: Resolver<ReadonlyArray<ResolversTypes['MetricsTrailRow']>, ParentType, ContextType, RequireFields<QuerymetricsTrailToCopyArgs, 'limit'>>;
  personInMetrics?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecord']>, ParentType, ContextType, RequireFields<QuerypersonInMetricsArgs, 'names'>>;
  responseTimes?: Resolver<ReadonlyArray<ResolversTypes['ResponseTimes']>, ParentType, ContextType, RequireFields<QueryresponseTimesArgs, 'contractId' | 'period'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerysurveyArgs, 'id'>>;
  surveyToTell?: Resolver<Maybe<ResolversTypes['SurveyToTell']>, ParentType, ContextType, RequireFields<QuerysurveyToTellArgs, 'surveyId'>>;
  surveysWithin?: Resolver<ReadonlyArray<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerysurveysWithinArgs, 'contractId' | 'end' | 'start'>>;
};

export type RatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio']> = {
  denominator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recorded'] = ResolversParentTypes['Recorded']> = {
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedPayload'] = ResolversParentTypes['RecordedPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Recorded']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResponseTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseTimes'] = ResolversParentTypes['ResponseTimes']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  p50Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p95Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p99Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  responded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, AUDITOR?: any, CUSTOMER?: any, INTEGRATION?: any, MANAGER?: any, OPERATOR?: any, SYSTEM?: any }, ResolversTypes['Role']>;

export type SealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SealPayload'] = ResolversParentTypes['SealPayload']> = {
  nextSeal?: Resolver<Maybe<ResolversTypes['NextSeal']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maintenance?: Resolver<Maybe<ResolversTypes['MaintenanceConnection']>, ParentType, ContextType, RequireFields<ServicemaintenanceArgs, 'first'>>;
  outages?: Resolver<Maybe<ResolversTypes['OutageConnection']>, ParentType, ContextType, RequireFields<ServiceoutagesArgs, 'first'>>;
  states?: Resolver<Maybe<ResolversTypes['ServiceStateConnection']>, ParentType, ContextType, RequireFields<ServicestatesArgs, 'first'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<ServiceticketsArgs, 'first'>>;
};

export type ServiceStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceState'] = ResolversParentTypes['ServiceState']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type ServiceStateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceStateConnection'] = ResolversParentTypes['ServiceStateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceStateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceStateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceStateEdge'] = ResolversParentTypes['ServiceStateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceState'], ParentType, ContextType>;
};

export type SideResolvers = EnumResolverSignature<{ CUSTOMER?: any, PROVIDER?: any }, ResolversTypes['Side']>;

export type StateResolvers = EnumResolverSignature<{ DOWN?: any, UP?: any }, ResolversTypes['State']>;

export type StepInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepInput'] = ResolversParentTypes['StepInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['SurveyAction']>, ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['SurveyAnswer']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invitedByMail?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SurveyOutcome'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remindsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['SurveyScale'], ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['SurveyScore']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['SurveyUnit'], ParentType, ContextType>;
  unknownContacts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SurveyActionResolvers = EnumResolverSignature<{ ANSWER?: any }, ResolversTypes['SurveyAction']>;

export type SurveyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyAnswer'] = ResolversParentTypes['SurveyAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyAudienceResolvers = EnumResolverSignature<{ CONTACTS?: any, MANAGERS?: any }, ResolversTypes['SurveyAudience']>;

export type SurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type SurveyOutcomeResolvers = EnumResolverSignature<{ MET?: any, MISSED?: any, NOT_JUDGED?: any, OPEN?: any, TOO_FEW?: any }, ResolversTypes['SurveyOutcome']>;

export type SurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyPayload'] = ResolversParentTypes['SurveyPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
};

export type SurveyScaleResolvers = EnumResolverSignature<{ CSAT?: any, NPS?: any }, ResolversTypes['SurveyScale']>;

export type SurveyScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyScore'] = ResolversParentTypes['SurveyScore']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyToTellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyToTell'] = ResolversParentTypes['SurveyToTell']> = {
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['SurveyAudience']>, ParentType, ContextType>;
  awaited?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['SurveyScale'], ParentType, ContextType>;
};

export type SurveyUnitResolvers = EnumResolverSignature<{ PERCENT?: any, POINTS?: any }, ResolversTypes['SurveyUnit']>;

export type TargetFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetFigures'] = ResolversParentTypes['TargetFigures']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['ErrorBudget']>, ParentType, ContextType>;
  burnRates?: Resolver<ReadonlyArray<ResolversTypes['BurnRate']>, ParentType, ContextType>;
  contractVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['BudgetForecast']>, ParentType, ContextType, RequireFields<TargetFiguresforecastArgs, 'over'>>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mtbfMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mttfMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mttrMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['TargetOperator'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EvaluationStep']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TargetUnit'], ParentType, ContextType>;
  unknownMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetHistory'] = ResolversParentTypes['TargetHistory']> = {
  availability?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  countedMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetOperatorResolvers = EnumResolverSignature<{ GT?: any, GTE?: any, LT?: any, LTE?: any }, ResolversTypes['TargetOperator']>;

export type TargetUnitResolvers = EnumResolverSignature<{ HOURS?: any, MINUTES?: any, PERCENT?: any, POINTS?: any }, ResolversTypes['TargetUnit']>;

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interruptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pauses?: Resolver<ReadonlyArray<ResolversTypes['TicketPause']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  restoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketPauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketPause'] = ResolversParentTypes['TicketPause']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdoptContractPayload?: AdoptContractPayloadResolvers<ContextType>;
  BudgetForecast?: BudgetForecastResolvers<ContextType>;
  BurnRate?: BurnRateResolvers<ContextType>;
  Compliance?: ComplianceResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  CountedFact?: CountedFactResolvers<ContextType>;
  CountedFactKind?: CountedFactKindResolvers;
  DateTime?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  EndPromisesPayload?: EndPromisesPayloadResolvers<ContextType>;
  ErrorBudget?: ErrorBudgetResolvers<ContextType>;
  EvaluatePayload?: EvaluatePayloadResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationDay?: EvaluationDayResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  EvaluationForBreach?: EvaluationForBreachResolvers<ContextType>;
  EvaluationStep?: EvaluationStepResolvers<ContextType>;
  Exclusion?: ExclusionResolvers<ContextType>;
  ExclusionAction?: ExclusionActionResolvers;
  ExclusionConnection?: ExclusionConnectionResolvers<ContextType>;
  ExclusionEdge?: ExclusionEdgeResolvers<ContextType>;
  ExclusionPayload?: ExclusionPayloadResolvers<ContextType>;
  ExclusionState?: ExclusionStateResolvers;
  Indicator?: IndicatorResolvers;
  Maintenance?: MaintenanceResolvers<ContextType>;
  MaintenanceConnection?: MaintenanceConnectionResolvers<ContextType>;
  MaintenanceEdge?: MaintenanceEdgeResolvers<ContextType>;
  MaintenancePayload?: MaintenancePayloadResolvers<ContextType>;
  MetricsTrailRow?: MetricsTrailRowResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextSeal?: NextSealResolvers<ContextType>;
  Outage?: OutageResolvers<ContextType>;
  OutageConnection?: OutageConnectionResolvers<ContextType>;
  OutageEdge?: OutageEdgeResolvers<ContextType>;
  Outcome?: OutcomeResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemArgument?: ProblemArgumentResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  Recorded?: RecordedResolvers<ContextType>;
  RecordedPayload?: RecordedPayloadResolvers<ContextType>;
  ResponseTimes?: ResponseTimesResolvers<ContextType>;
  Role?: RoleResolvers;
  SealPayload?: SealPayloadResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceState?: ServiceStateResolvers<ContextType>;
  ServiceStateConnection?: ServiceStateConnectionResolvers<ContextType>;
  ServiceStateEdge?: ServiceStateEdgeResolvers<ContextType>;
  Side?: SideResolvers;
  State?: StateResolvers;
  StepInput?: StepInputResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyAction?: SurveyActionResolvers;
  SurveyAnswer?: SurveyAnswerResolvers<ContextType>;
  SurveyAudience?: SurveyAudienceResolvers;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  SurveyOutcome?: SurveyOutcomeResolvers;
  SurveyPayload?: SurveyPayloadResolvers<ContextType>;
  SurveyScale?: SurveyScaleResolvers;
  SurveyScore?: SurveyScoreResolvers<ContextType>;
  SurveyToTell?: SurveyToTellResolvers<ContextType>;
  SurveyUnit?: SurveyUnitResolvers;
  TargetFigures?: TargetFiguresResolvers<ContextType>;
  TargetHistory?: TargetHistoryResolvers<ContextType>;
  TargetOperator?: TargetOperatorResolvers;
  TargetUnit?: TargetUnitResolvers;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketPause?: TicketPauseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
