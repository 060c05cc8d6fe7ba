import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditMapper, ComplaintMapper, ContractMapper, FindingMapper, ImprovementMeasureMapper, MoneyMapper, PlanMapper, ReviewMapper, TrailEntryMapper } from './../schema.mappers.ts';
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
  /** A currency by ISO 4217, e.g. `EUR`. */
  Currency: { input: string; output: string; }
  /** An instant with its zone, RFC 3339, e.g. `2026-02-23T14:05:00Z`. An instant without a zone is refused (INSTANT_WITHOUT_ZONE). */
  DateTime: { input: Date; output: Date; }
  /** A calendar date without a time, e.g. `2028-07-31`; its day is the contract's local day. */
  LocalDate: { input: string; output: string; }
  /** An IANA time zone, e.g. `Europe/Berlin`. It decides what a contract calls a day or a month. */
  TimeZone: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Evidence: a text, or a file that is kept elsewhere. */
export type AddAuditEvidenceInput = {
  /** `aud_…`. */
  readonly auditId: Scalars['ID']['input'];
  /** The audit's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of a file: where it is kept. */
  readonly keptAt?: InputMaybe<Scalars['String']['input']>;
  /** When it was obtained, not after now. */
  readonly obtainedAt: Scalars['DateTime']['input'];
  /** Where it is from. */
  readonly obtainedFrom: Scalars['String']['input'];
  /** Of a file: its SHA-256, 64 hexadecimal digits in lower case. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** It itself, at most 20,000 characters; Surety works out its SHA-256. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly what: Scalars['String']['input'];
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

/** An improvement that is agreed. */
export type AgreeMeasureInput = {
  /** The measure's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `imp_…`. */
  readonly measureId: Scalars['ID']['input'];
};

/** The provider's answer to a complaint. */
export type AnswerComplaintInput = {
  /** What the provider says to it. At most 2,000 characters. */
  readonly answer: Scalars['String']['input'];
  /** `cpl_…`. */
  readonly complaintId: Scalars['ID']['input'];
  /** The complaint's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to who asked for a later day. */
export type AnswerExtensionInput = {
  /** The finding's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…`. */
  readonly findingId: Scalars['ID']['input'];
  /** True grants it, false refuses it. */
  readonly grants: Scalars['Boolean']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. Needed to refuse. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The customer's answer to a report. */
export type AnswerReviewInput = {
  /** True accepts the report, false objects. */
  readonly accepts: Scalars['Boolean']['input'];
  /** The review's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. Needed to object. */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
  /** `rev_…`. */
  readonly reviewId: Scalars['ID']['input'];
};

/** An approval of a report. */
export type ApproveReviewInput = {
  /** The review's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `rev_…`. */
  readonly reviewId: Scalars['ID']['input'];
};

/** A later day that is asked for. */
export type AskExtensionInput = {
  /** The finding's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…`. */
  readonly findingId: Scalars['ID']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day: after the present one, and after today. */
  readonly until: Scalars['LocalDate']['input'];
};

/** Another team for a finding. */
export type AssignFindingInput = {
  /** The finding's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…`. */
  readonly findingId: Scalars['ID']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The team that puts it right from now on: another one than now. */
  readonly owner: Scalars['String']['input'];
  /** Why. At most 2,000 characters; it stands in the trail. */
  readonly reason: Scalars['String']['input'];
};

/**
 * An audit of a contract by persons who are independent of what they audit (H6.3): samples are drawn, people asked, evidence taken with its chain of
 * custody, and a report written whose findings are remediated.
 */
export type Audit = {
  readonly __typename?: 'Audit';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<AuditAction>;
  /** Who audits; empty while it is a draft. */
  readonly auditors: ReadonlyArray<Auditor>;
  /** Until when its auditors are to begin: as agreed at the order, or extended since. */
  readonly beginBy: Scalars['DateTime']['output'];
  /** When something was put on record in it for the first time; null before. */
  readonly begunAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cancelled; null when it was not. */
  readonly cancelReason: Maybe<Scalars['String']['output']>;
  /** Who cancelled it. */
  readonly cancelledBy: Maybe<Scalars['String']['output']>;
  /** When the last of its findings was verified as solved, or it was cancelled; null before. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** What follows from it; null until it is reported. */
  readonly conclusions: Maybe<Scalars['String']['output']>;
  /** The contract. */
  readonly contract: Contract;
  /** What it is held against, e.g. a clause of the contract or of a standard. */
  readonly criteria: ReadonlyArray<Scalars['String']['output']>;
  /** What the auditors took, oldest first. */
  readonly evidence: ReadonlyArray<AuditEvidence>;
  /** Why it was extended last; null when it was not. */
  readonly extensionReason: Maybe<Scalars['String']['output']>;
  /** What is to be put right, gravest first; empty until it is reported. */
  readonly findings: ReadonlyArray<Finding>;
  /** `aud_…`. */
  readonly id: Scalars['ID']['output'];
  /** Whom the auditors asked, oldest first. */
  readonly interviews: ReadonlyArray<AuditInterview>;
  /** By own people or by others. */
  readonly kind: AuditKind;
  /** Until when its auditors are to be named; null when it was ordered out of turn. */
  readonly nameBy: Maybe<Scalars['DateTime']['output']>;
  /** Until when the present step is to be done; null once it is reported, and when it was cancelled. */
  readonly nextDeadline: Maybe<Scalars['DateTime']['output']>;
  /** When it was ordered, or drafted. */
  readonly orderedAt: Scalars['DateTime']['output'];
  /** Who ordered it; of a draft the lifecycle of its contract. */
  readonly orderedBy: Scalars['String']['output'];
  /** The step was to be done before now. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Who answers for what is audited: the subject of a token. No auditor. Null while it is a draft. */
  readonly owner: Maybe<Scalars['String']['output']>;
  /** The calendar year that it looks at, e.g. `2031`; null when it was ordered out of turn. */
  readonly period: Maybe<Scalars['String']['output']>;
  /** Where it is in its life. */
  readonly phase: AuditPhase;
  /** The plan that brought it; null when it was ordered out of turn. */
  readonly plan: Maybe<Plan>;
  /** Until when it is to be reported: as agreed at the order, or extended since. */
  readonly reportBy: Scalars['DateTime']['output'];
  /** When it was reported: its auditors change nothing any more. */
  readonly reportedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who reported it. */
  readonly reportedBy: Maybe<Scalars['String']['output']>;
  /** What was drawn to be looked at, oldest first. */
  readonly samples: ReadonlyArray<AuditSample>;
  /** What is looked at. */
  readonly scope: Scalars['String']['output'];
  /** The teams that are audited: nobody of them is an auditor. */
  readonly teams: ReadonlyArray<Scalars['String']['output']>;
  /** Grows with everything that is put on record in it. */
  readonly version: Scalars['Int']['output'];
  /** Whose turn it is. */
  readonly whoseTurn: AuditTurn;
  /** Id of its lifecycle in the Temporal UI: `audit/{tenant}/{audit}`. */
  readonly workflowId: Scalars['String']['output'];
  /** Its formal report, as it was written when it was reported; null before, and where that was before such reports were written (H6.3). */
  readonly writtenReport: Maybe<WrittenReport>;
};

/** What can be done with an audit. */
export type AuditAction =
  /** `addAuditEvidence`. */
  | 'ADD_EVIDENCE'
  /** `cancelAudit`. */
  | 'CANCEL'
  /** `drawSample`. */
  | 'DRAW_SAMPLE'
  /** `extendAudit`. */
  | 'EXTEND'
  /** `nameAuditors`. */
  | 'NAME_AUDITORS'
  /** `noteInterview`. */
  | 'NOTE_INTERVIEW'
  /** `passAuditEvidence`. */
  | 'PASS_EVIDENCE'
  /** `reportAudit`. */
  | 'REPORT';

/** A page of audits (Relay). */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  /** Audits with their cursors. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An audit in a page. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The audit. */
  readonly node: Audit;
};

/** Something that the auditors took, with its chain of custody. */
export type AuditEvidence = {
  readonly __typename?: 'AuditEvidence';
  /** Who had it from when on, oldest first. The first link is who took it. */
  readonly custody: ReadonlyArray<CustodyLink>;
  /** `evd_…`. */
  readonly id: Scalars['ID']['output'];
  /** Where the file is kept; null for a text. */
  readonly keptAt: Maybe<Scalars['String']['output']>;
  /** When it was obtained. */
  readonly obtainedAt: Scalars['DateTime']['output'];
  /** Where it is from. */
  readonly obtainedFrom: Scalars['String']['output'];
  /** SHA-256 as it was taken, hexadecimal: of `text` (UTF-8), or of the file as it was said. */
  readonly sha256: Scalars['String']['output'];
  /** It itself; null for a file. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly what: Scalars['String']['output'];
};

/** Which audits. */
export type AuditFilter = {
  /** Of this contract. */
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<AuditKind>>;
  /** In one of these phases. */
  readonly phases?: InputMaybe<ReadonlyArray<AuditPhase>>;
};

/** Somebody whom the auditors asked. */
export type AuditInterview = {
  readonly __typename?: 'AuditInterview';
  /** When. */
  readonly heldAt: Scalars['DateTime']['output'];
  /** `itv_…`. */
  readonly id: Scalars['ID']['output'];
  /** Who noted it. */
  readonly notedBy: Scalars['String']['output'];
  /** What was said. */
  readonly notes: Scalars['String']['output'];
  /** A function or a team. */
  readonly who: Scalars['String']['output'];
};

/** Kinds of audit (H6.3). */
export type AuditKind =
  /** By a third party. */
  | 'EXTERNAL'
  /** By people of the provider, of another team than what is audited. */
  | 'INTERNAL';

/** The audit as it is now, or why nothing was put on record. */
export type AuditPayload = {
  readonly __typename?: 'AuditPayload';
  /** The audit; null when nothing was put on record. */
  readonly audit: Maybe<Audit>;
  /** Why nothing was put on record. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Where an audit is in its life. */
export type AuditPhase =
  /** It was cancelled before it was reported. */
  | 'CANCELLED'
  /** All that it found is verified as solved. */
  | 'CLOSED'
  /** Its plan drafted it, and a manager is to name its auditors. */
  | 'DRAFT'
  /** Its auditors draw samples, ask people and take evidence. */
  | 'FIELD_WORK'
  /** Its auditors are to begin. */
  | 'ORDERED'
  /** Its report is there, and its findings are put right. */
  | 'REPORTED';

/**
 * What was drawn to be looked at, without anybody's choice. To draw it again, order the items by SHA-256 of the seed, a line feed and the item
 * (UTF-8, hexadecimal), and take the first ones: `printf '%s\n%s' SEED ITEM | sha256sum`.
 */
export type AuditSample = {
  readonly __typename?: 'AuditSample';
  /** What was drawn, in the order in which it was drawn. */
  readonly drawn: ReadonlyArray<Scalars['String']['output']>;
  /** When it was drawn. */
  readonly drawnAt: Scalars['DateTime']['output'];
  /** Who let it be drawn. */
  readonly drawnBy: Scalars['String']['output'];
  /** `smp_…`. */
  readonly id: Scalars['ID']['output'];
  /** All of it. */
  readonly population: ReadonlyArray<Scalars['String']['output']>;
  /** What it was drawn by: Surety's own, so that nobody chooses. */
  readonly seed: Scalars['String']['output'];
  /** What was drawn, e.g. `incidents of March`. */
  readonly what: Scalars['String']['output'];
};

/** Whose turn it is in an audit. */
export type AuditTurn =
  /** Its auditors'. */
  | 'AUDITORS'
  /** Nobody's: it is over. */
  | 'NOBODY'
  /** The provider's, who names its auditors, or puts right what was found. */
  | 'PROVIDER';

/** Somebody who audits. */
export type Auditor = {
  readonly __typename?: 'Auditor';
  /** The subject of the token. */
  readonly subject: Scalars['String']['output'];
  /** The team; of an external auditor the company. */
  readonly team: Scalars['String']['output'];
};

/** Somebody who is to audit. */
export type AuditorInput = {
  /** The subject of the token. */
  readonly subject: Scalars['String']['input'];
  /** The team; of an external auditor the company. */
  readonly team: Scalars['String']['input'];
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

/** An improvement that begins. */
export type BeginMeasureInput = {
  /** The measure's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `imp_…`. */
  readonly measureId: Scalars['ID']['input'];
};

export type BreachEvidenceInput = {
  readonly breachId: Scalars['String']['input'];
  readonly period: Scalars['String']['input'];
  readonly phase: Scalars['String']['input'];
  readonly serviceName: Scalars['String']['input'];
  readonly standing: Scalars['String']['input'];
  readonly toldAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly toldLate: Scalars['Boolean']['input'];
};

/** An end of an audit before its report. */
export type CancelAuditInput = {
  /** `aud_…`. */
  readonly auditId: Scalars['ID']['input'];
  /** The audit's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; its auditors and the provider's manager are told. At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

export type ChangeEvidenceInput = {
  readonly changeId: Scalars['String']['input'];
  readonly phase: Scalars['String']['input'];
  readonly requestedAt: Scalars['DateTime']['input'];
  readonly serviceName: Scalars['String']['input'];
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

/** What a check found. */
export type CheckResult =
  /** Nothing is to be said against it. */
  | 'IN_ORDER'
  /** There was nothing to check. */
  | 'NOT_APPLICABLE'
  /** Something is amiss; the note says what. */
  | 'SHORTCOMING';

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

/** Something that a customer is not content with. The reviews of the period in which it was made take it as evidence (H6.1). */
export type Complaint = {
  readonly __typename?: 'Complaint';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<ComplaintAction>;
  /** What the provider says to it; null until it is answered. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Who answered. */
  readonly answeredBy: Maybe<Scalars['String']['output']>;
  /** The contract. */
  readonly contract: Contract;
  /** Which side of quality it is about. */
  readonly criterion: QualityCriterion;
  /** `cpl_…`. */
  readonly id: Scalars['ID']['output'];
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly recordedBy: Scalars['String']['output'];
  /** What is wrong, in the customer's words. */
  readonly says: Scalars['String']['output'];
  /** Grows with every decision on it. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done with a complaint. */
export type ComplaintAction =
  /** `answerComplaint`. */
  | 'ANSWER';

/** A page of complaints (Relay). */
export type ComplaintConnection = {
  readonly __typename?: 'ComplaintConnection';
  /** Complaints with their cursors. */
  readonly edges: ReadonlyArray<ComplaintEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A complaint in a page. */
export type ComplaintEdge = {
  readonly __typename?: 'ComplaintEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The complaint. */
  readonly node: Complaint;
};

/** Which complaints. */
export type ComplaintFilter = {
  /** True: only answered ones; false: only those that wait for an answer. */
  readonly answered?: InputMaybe<Scalars['Boolean']['input']>;
  /** About this contract. */
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** About one of these sides of quality. */
  readonly criteria?: InputMaybe<ReadonlyArray<QualityCriterion>>;
};

/** The complaint as it is now, or why nothing was put on record. */
export type ComplaintPayload = {
  readonly __typename?: 'ComplaintPayload';
  /** The complaint; null when nothing was put on record. */
  readonly complaint: Maybe<Complaint>;
  /** Why nothing was put on record. */
  readonly problems: ReadonlyArray<Problem>;
};

/** What completes a report. */
export type CompleteReviewInput = {
  /** How each item of the plan's checklist came out, each once; none for a report that was asked for. */
  readonly checks: ReadonlyArray<ReviewCheckInput>;
  /** What follows from the figures. */
  readonly conclusions: Scalars['String']['input'];
  /** The review's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is to be put right. They stand once the report is approved; a report that is completed again names all of them again (H6.4). */
  readonly findings: ReadonlyArray<ReviewFindingInput>;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What will be improved. */
  readonly measures: ReadonlyArray<ReviewMeasureInput>;
  /** `rev_…`. */
  readonly reviewId: Scalars['ID']['input'];
  /** Limits that the contract is to promise instead of what was reviewed; none without it. A report that is completed again names them again (H6.4, H3.4). */
  readonly targets?: InputMaybe<ProposedTargetsInput>;
};

/** An agreement between a provider and a customer (H1.2, H7.1). */
export type Contract = {
  readonly __typename?: 'Contract';
  /** Its audits, newest first (H6.3). */
  readonly audits: Maybe<AuditConnection>;
  /** What the customer complained of, newest first (H6.1). */
  readonly complaints: ComplaintConnection;
  /** What its approved reviews and its audits found to be put right, newest first (H6.2, H6.3, H6.4). */
  readonly findings: FindingConnection;
  /** `ctr_…`. */
  readonly id: Scalars['ID']['output'];
  /** Its part of the improvement register, newest first (H5.4). */
  readonly measures: MeasureConnection;
  /** When and how it is evaluated and reviewed: a monthly evaluation and a quarterly review from its signing on (H6.2, H6.4). */
  readonly plans: ReadonlyArray<Plan>;
  /** Its evaluations and reviews, newest first (H6.2, H6.4). */
  readonly reviews: ReviewConnection;
  /** Who did what to it, when, why and by which channel, refusals too; oldest first. Append-only (H1.4, H4.3). */
  readonly trail: Maybe<TrailConnection>;
  /** Works every hash of its trail out again, and says whether anything was changed or removed (H1.4). */
  readonly verifyTrail: Maybe<TrailVerification>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractauditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractcomplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractmeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreement between a provider and a customer (H1.2, H7.1). */
export type ContractreviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

export type ContractEvidenceInput = {
  readonly customer: Scalars['String']['input'];
  readonly provider: Scalars['String']['input'];
  readonly timeZone: Scalars['TimeZone']['input'];
  readonly title: Scalars['String']['input'];
};

/** A link of a chain of custody. */
export type CustodyLink = {
  readonly __typename?: 'CustodyLink';
  /** From when on. */
  readonly at: Scalars['DateTime']['output'];
  /** Who put it on record. */
  readonly by: Scalars['String']['output'];
  /** Who has it from then on. */
  readonly holder: Scalars['String']['output'];
  /** Its SHA-256 then. */
  readonly sha256: Scalars['String']['output'];
};

export type DayEvidenceInput = {
  readonly day: Scalars['String']['input'];
  readonly downMs: Scalars['Float']['input'];
  readonly evaluationId: Scalars['String']['input'];
  readonly unknownMs: Scalars['Float']['input'];
  readonly upMs: Scalars['Float']['input'];
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** A sample that is to be drawn. */
export type DrawSampleInput = {
  /** `aud_…`. */
  readonly auditId: Scalars['ID']['input'];
  /** The audit's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All of it, each once, at most 10,000. */
  readonly population: ReadonlyArray<Scalars['String']['input']>;
  /** How many are drawn. */
  readonly size: Scalars['Int']['input'];
  /** What is drawn, e.g. `incidents of March`. At most 200 characters. */
  readonly what: Scalars['String']['input'];
};

/** An improvement that is dropped. */
export type DropMeasureInput = {
  /** The measure's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `imp_…`. */
  readonly measureId: Scalars['ID']['input'];
  /** Why. At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** By which figures is seen whether a remediation worked (H6.3). */
export type EffectCheck = {
  readonly __typename?: 'EffectCheck';
  /** So many local days after the verification it is looked at. */
  readonly afterDays: Scalars['Int']['output'];
  /** A promise of this indicator that is missed in a period after the verification says that it did not work. */
  readonly indicator: Indicator;
};

/** By which figures is seen whether a remediation worked. */
export type EffectCheckInput = {
  /** So many local days after the verification it is looked at, 1 to 366: long enough that a whole period is over by then. */
  readonly afterDays: Scalars['Int']['input'];
  /** A promise of this indicator that is missed in a period after the verification says that it did not work. */
  readonly indicator: Indicator;
};

/** One figure by which an effect was judged. */
export type EffectFigure = {
  readonly __typename?: 'EffectFigure';
  /** The evaluation (`evl_…`). */
  readonly evaluationId: Scalars['ID']['output'];
  /** What was promised, a decimal in `unit`; null where it was not kept. */
  readonly limit: Maybe<Scalars['String']['output']>;
  /** How it came out, e.g. `MET`. */
  readonly outcome: Scalars['String']['output'];
  /** Label of the period, e.g. `2031-05`. */
  readonly period: Scalars['String']['output'];
  /** Which revision of it. */
  readonly revision: Scalars['Int']['output'];
  /** `PERCENT`, `HOURS` or `MINUTES`; null where it was not kept. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** What was measured, a decimal in `unit`; null where nothing was, or where it was not kept. */
  readonly value: Maybe<Scalars['String']['output']>;
};

export type EffectFigureInput = {
  readonly evaluationId: Scalars['String']['input'];
  readonly indicator: Scalars['String']['input'];
  readonly limit?: InputMaybe<Scalars['String']['input']>;
  readonly operator?: InputMaybe<Scalars['String']['input']>;
  readonly outcome: Scalars['String']['input'];
  readonly period: Scalars['String']['input'];
  readonly revision: Scalars['Int']['input'];
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a remediation worked. */
export type EffectOutcome =
  /** A promise was kept over a whole period, and none was missed. */
  | 'EFFECTIVE'
  /** A promise was missed again. */
  | 'NOT_EFFECTIVE'
  /** No figure says anything: it is looked at again after 7 days, until the figures of the contract's last period are final. Then the verification is the last word. */
  | 'UNKNOWN';

export type EndReviewsInput = {
  readonly contractId: Scalars['ID']['input'];
  /** The contract ended then. A later instant than before, or than the end of the term, changes nothing. */
  readonly endedAt: Scalars['DateTime']['input'];
  /** Late facts about the last period count until then. */
  readonly lastSealAt: Scalars['DateTime']['input'];
};

export type EndReviewsPayload = {
  readonly __typename?: 'EndReviewsPayload';
  readonly nextReviewAt: Maybe<Scalars['DateTime']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

export type EraseTrailInput = {
  readonly contractId: Scalars['ID']['input'];
};

export type EraseTrailPayload = {
  readonly __typename?: 'EraseTrailPayload';
  /** How many entries were erased now. */
  readonly erased: Scalars['Int']['output'];
  /** SHA-256 of the reports of its reviews, whose contents are needed no more. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

export type EvaluationEvidenceInput = {
  readonly allowedMs?: InputMaybe<Scalars['Float']['input']>;
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  readonly downMs?: InputMaybe<Scalars['Float']['input']>;
  readonly evaluationId: Scalars['String']['input'];
  readonly excludedMs?: InputMaybe<Scalars['Float']['input']>;
  readonly indicator: Scalars['String']['input'];
  readonly isFinal: Scalars['Boolean']['input'];
  readonly limit: Scalars['String']['input'];
  readonly operator: Scalars['String']['input'];
  readonly outcome: Scalars['String']['input'];
  readonly period: Scalars['String']['input'];
  readonly revision: Scalars['Int']['input'];
  readonly serviceId: Scalars['String']['input'];
  readonly serviceName: Scalars['String']['input'];
  readonly spentMs?: InputMaybe<Scalars['Float']['input']>;
  readonly targetId: Scalars['String']['input'];
  readonly unit: Scalars['String']['input'];
  readonly unknownMs?: InputMaybe<Scalars['Float']['input']>;
  readonly upMs?: InputMaybe<Scalars['Float']['input']>;
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** More time for an audit. */
export type ExtendAuditInput = {
  /** `aud_…`. */
  readonly auditId: Scalars['ID']['input'];
  /** Until when the present step is to be done: later than before, and ahead. Of an audit that is not begun its report is put off as long. */
  readonly due: Scalars['DateTime']['input'];
  /** The audit's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why; its auditors are told. At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/**
 * What a review or an audit found to be put right, with who does it and by when (H6.2, H6.4). It stands with the approval of the review, or with the report of the audit, and is followed until
 * it is verified as solved (H6.3): its cause and plan are stated, it is put right and reported, another person verifies that, and the figures
 * afterwards show whether it worked.
 */
export type Finding = {
  readonly __typename?: 'Finding';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<FindingAction>;
  /** The audit that found it (`aud_…`), which `audit` shows to whom it is for; null where a review did. */
  readonly auditId: Maybe<Scalars['ID']['output']>;
  /** The contract. */
  readonly contract: Contract;
  /** By which day it is to be put right, a local day of the contract. */
  readonly due: Scalars['LocalDate']['output'];
  /** What the figures said when they were looked at last; null before. */
  readonly effect: Maybe<RemediationEffect>;
  /** By which figures is seen whether it worked, and when; null where no figure shows it, and before it is planned. */
  readonly effectCheck: Maybe<EffectCheck>;
  /** A later day that is asked for and not answered; null while none is. */
  readonly extension: Maybe<RemediationExtension>;
  /** Why the last extension was refused; null when it was not. */
  readonly extensionRefusal: Maybe<Scalars['String']['output']>;
  /** How grave it is: one graver than its author said where it `repeats` another one. */
  readonly grade: FindingGrade;
  /** `fnd_…`. */
  readonly id: Scalars['ID']['output'];
  /** The checklist item, or the criterion of the audit, that it came out of; null where it came out of none. */
  readonly item: Maybe<Scalars['String']['output']>;
  /** Improvements that came out of it, oldest first (H5.4). */
  readonly measures: ReadonlyArray<ImprovementMeasure>;
  /** Until when the present step is to be done; of `WATCHING_EFFECT`, when the effect is looked at. Null when nothing is awaited. */
  readonly nextDeadline: Maybe<Scalars['DateTime']['output']>;
  /** The step was to be done before now. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The team that puts it right. */
  readonly owner: Scalars['String']['output'];
  /** Where it is in its life. */
  readonly phase: RemediationPhase;
  /** What is done against that; null until it is stated. */
  readonly plan: Maybe<Scalars['String']['output']>;
  /** When they were stated. */
  readonly plannedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who stated cause and plan. */
  readonly plannedBy: Maybe<Scalars['String']['output']>;
  /** When the review was approved, or the audit reported; null while it is only proposed. */
  readonly raisedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why what was reported last was not verified; null when it was not sent back. */
  readonly refusalReason: Maybe<Scalars['String']['output']>;
  /** How often its remediation did not work and began again. */
  readonly reopened: Scalars['Int']['output'];
  /** What was found of the same item of the same contract before; null where nothing was (H6.3). */
  readonly repeats: Maybe<Finding>;
  /** What was done, as it was reported last. */
  readonly report: Maybe<Scalars['String']['output']>;
  /** When it was reported. */
  readonly reportedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who reported it. */
  readonly reportedBy: Maybe<Scalars['String']['output']>;
  /** The review that found it; null where an audit did. */
  readonly review: Maybe<Review>;
  /** Why it came about; null until that is stated, and when its remediation begins again. */
  readonly rootCause: Maybe<Scalars['String']['output']>;
  /** What was found. */
  readonly says: Scalars['String']['output'];
  /** When it was solved: with its verification, or with the figures that showed its effect. */
  readonly solvedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was verified. */
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who verified it: another person than who reported it. */
  readonly verifiedBy: Maybe<Scalars['String']['output']>;
  /** Grows with every decision on it. */
  readonly version: Scalars['Int']['output'];
  /** Whose turn it is. */
  readonly whoseTurn: ReviewTurn;
  /** Id of its lifecycle in the Temporal UI: `remediation/{tenant}/{finding}`; null while it is only proposed. */
  readonly workflowId: Maybe<Scalars['String']['output']>;
  /** The formal remediation report, as it was written when it was solved: cause, plan, what was done, verification, and figures before and after; null before, and where that was before such reports were written (H6.3). */
  readonly writtenReport: Maybe<WrittenReport>;
};

/** What can be done with a finding. */
export type FindingAction =
  /** `answerExtension`. */
  | 'ANSWER_EXTENSION'
  /** `askExtension`. */
  | 'ASK_EXTENSION'
  /** `assignFinding`. */
  | 'ASSIGN'
  /** `planRemediation`. */
  | 'PLAN'
  /** `reportRemediation`. */
  | 'REPORT'
  /** `verifyRemediation`. */
  | 'VERIFY';

/** A page of findings (Relay). */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** Findings with their cursors. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding in a page. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** Which findings. */
export type FindingFilter = {
  /** Of this contract. */
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** To be put right by this day, or sooner. */
  readonly dueBy?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of one of these grades. */
  readonly grades?: InputMaybe<ReadonlyArray<FindingGrade>>;
  /** In one of these phases. */
  readonly phases?: InputMaybe<ReadonlyArray<RemediationPhase>>;
  /** Of this review. */
  readonly reviewId?: InputMaybe<Scalars['ID']['input']>;
};

/** How grave a finding is. */
export type FindingGrade =
  /** A duty was not met, or will not be. */
  | 'MAJOR'
  /** A duty was met in the main; something of it was amiss. */
  | 'MINOR'
  /** No duty was missed; something can be better. */
  | 'OBSERVATION';

/** The finding as it is now, or why nothing was decided. */
export type FindingPayload = {
  readonly __typename?: 'FindingPayload';
  /** The finding; null when nothing was decided. */
  readonly finding: Maybe<Finding>;
  /** Why nothing was decided. */
  readonly problems: ReadonlyArray<Problem>;
};

/** An improvement that is done. */
export type FinishMeasureInput = {
  /** The measure's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `imp_…`. */
  readonly measureId: Scalars['ID']['input'];
  /** What was done, and by what that is seen. At most 10,000 characters. */
  readonly report: Scalars['String']['input'];
};

/**
 * An improvement, from its proposal on until its effect is measured (H5.4, H6.2). It comes out of a review, whose report names it, out of a finding, or
 * is proposed by hand.
 */
export type ImprovementMeasure = {
  readonly __typename?: 'ImprovementMeasure';
  /** When it was agreed. */
  readonly agreedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who agreed to it: another person than who proposed it. */
  readonly agreedBy: Maybe<Scalars['String']['output']>;
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<MeasureAction>;
  /** When work on it began. */
  readonly begunAt: Maybe<Scalars['DateTime']['output']>;
  /** What is expected of it; null where that was not said. */
  readonly benefit: Maybe<Scalars['String']['output']>;
  /** The contract. */
  readonly contract: Contract;
  /** What it costs; null where that was not said, and for customers. */
  readonly cost: Maybe<Money>;
  /** More about it; null where there is none. */
  readonly details: Maybe<Scalars['String']['output']>;
  /** When it was done. */
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was dropped; null when it was not. */
  readonly dropReason: Maybe<Scalars['String']['output']>;
  /** By which day, a local day of the contract. */
  readonly due: Scalars['LocalDate']['output'];
  /** What the figures say of it: before it began and since it was done. Null before they were looked at. */
  readonly effect: Maybe<MeasureEffect>;
  /** What it touches. */
  readonly field: MeasureField;
  /** The finding that it came out of; null where it came out of none. */
  readonly finding: Maybe<Finding>;
  /** `imp_…`. */
  readonly id: Scalars['ID']['output'];
  /** Which indicator it is to improve; null where no figure shows its effect. */
  readonly indicator: Maybe<Indicator>;
  /** It was to be done before today, and is not. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The team that does it. */
  readonly owner: Scalars['String']['output'];
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it: by hand, or in the report. */
  readonly proposedBy: Scalars['String']['output'];
  /** What was done; null until it is. */
  readonly report: Maybe<Scalars['String']['output']>;
  /** The review whose report names it; null where none does. */
  readonly review: Maybe<Review>;
  /** Of which service, by its id in the metrics of the contract (`svc_…`); null where it is of all its services. */
  readonly serviceId: Maybe<Scalars['ID']['output']>;
  /** Where it is. */
  readonly status: MeasureStatus;
  /** Grows with every decision on it. */
  readonly version: Scalars['Int']['output'];
  /** What will be done. */
  readonly what: Scalars['String']['output'];
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

/** Languages in which contacts are written to. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese (simplified). */
  | 'ZH';

/** What can be done with an improvement. */
export type MeasureAction =
  /** `agreeMeasure`. */
  | 'AGREE'
  /** `beginMeasure`. */
  | 'BEGIN'
  /** `dropMeasure`. */
  | 'DROP'
  /** `finishMeasure`. */
  | 'FINISH';

/** A page of improvements. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The improvements with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** An improvement on a page. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The improvement. */
  readonly node: ImprovementMeasure;
};

/** The measured effect of an improvement: judged by the same rule as the effect of a remediation (H5.4, H6.3). */
export type MeasureEffect = {
  readonly __typename?: 'MeasureEffect';
  /** Periods that began after it was done. */
  readonly after: ReadonlyArray<MeasureFigure>;
  /** When the figures were collected. */
  readonly at: Scalars['DateTime']['output'];
  /** The last period of each target that was over before work on it began. */
  readonly before: ReadonlyArray<MeasureFigure>;
  /** Whether it worked, by the promises of its indicator over periods that began after it was done. */
  readonly outcome: EffectOutcome;
};

/** What an improvement touches (H6.2). */
export type MeasureField =
  /** How work is done. */
  | 'PROCESS'
  /** People and means. */
  | 'RESOURCES'
  /** Machines and programs. */
  | 'TECHNOLOGY'
  /** What people know. */
  | 'TRAINING';

/** One figure by which the effect of an improvement is seen. */
export type MeasureFigure = {
  readonly __typename?: 'MeasureFigure';
  /** The evaluation (`evl_…`). */
  readonly evaluationId: Scalars['ID']['output'];
  /** How it came out, e.g. `MET`. */
  readonly outcome: Scalars['String']['output'];
  /** Label of the period, e.g. `2031-05`. */
  readonly period: Scalars['String']['output'];
  /** Which revision of it. */
  readonly revision: Scalars['Int']['output'];
  /** The service (`svc_…`). */
  readonly serviceId: Scalars['ID']['output'];
  /** What the value is in, e.g. `PERCENT`. */
  readonly unit: Scalars['String']['output'];
  /** The measured value, a decimal in `unit`; null where there is none. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** Which improvements. */
export type MeasureFilter = {
  /** Of this contract. */
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these. */
  readonly statuses?: InputMaybe<ReadonlyArray<MeasureStatus>>;
};

/** The improvement as it is now, or why nothing was decided. */
export type MeasurePayload = {
  readonly __typename?: 'MeasurePayload';
  /** The improvement; null when nothing was decided. */
  readonly measure: Maybe<ImprovementMeasure>;
  /** Why nothing was decided. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Where an improvement is (H5.4). */
export type MeasureStatus =
  /** It will be done. */
  | 'AGREED'
  /** It is done; the evidence of each review after that shows its effect, until one says whether there is one. */
  | 'DONE'
  /** It will not be done. */
  | 'DROPPED'
  /** Work on it began. */
  | 'IN_PROGRESS'
  /** It is proposed. */
  | 'PROPOSED';

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
  /** Takes evidence: its hash and who has it begin a chain of custody (H6.3). */
  readonly addAuditEvidence: AuditPayload;
  /** For workflows: the parties of a contract, so that each sees its own. */
  readonly adoptContractParties: AdoptContractPartiesPayload;
  /** Agrees to an improvement: another person than who proposed it. Those that a report names are agreed with its approval (H5.4). */
  readonly agreeMeasure: MeasurePayload;
  /** Answers a complaint, once (H6.1). */
  readonly answerComplaint: ComplaintPayload;
  /** Grants a later day, or refuses it: another person than who asked for it (H6.3). */
  readonly answerExtension: FindingPayload;
  /** Accepts a report, or objects with reasons; either publishes it (H6.2). */
  readonly answerReview: ReviewPayload;
  /** Approves a completed report; the customer is told of it. Another person than who completed it. */
  readonly approveReview: ReviewPayload;
  /** Asks for a later day for a finding, with a reason (H6.3). */
  readonly askExtension: FindingPayload;
  /** Gives a finding to another team, until its remediation is reported (H6.3). */
  readonly assignFinding: FindingPayload;
  /** For workflows. */
  readonly auditsTrailCopied: Scalars['Int']['output'];
  /** Work on an improvement begins (H5.4). */
  readonly beginMeasure: MeasurePayload;
  /** Cancels an audit that is not reported yet, with a reason; not by who answers for what is audited (H6.3). */
  readonly cancelAudit: AuditPayload;
  /** Changes who reviews, how and on which day, or pauses a plan and resumes it (H6.2). */
  readonly changePlan: PlanPayload;
  /** Completes the report of a review: conclusions, checks, improvements (H6.2, H6.4). */
  readonly completeReview: ReviewPayload;
  /** Draws what is looked at in an audit, without anybody's choice (H6.3). */
  readonly drawSample: AuditPayload;
  /** An improvement will not be done, and why (H5.4). */
  readonly dropMeasure: MeasurePayload;
  /** For workflows: a contract ended before its term; what comes after is not reviewed, and its last period by the seal of it. */
  readonly endReviews: EndReviewsPayload;
  /** For `surety erase`: erases what is personal in the trail of a contract whose records need not be kept any more (H7.4). The chain still holds. */
  readonly eraseTrail: EraseTrailPayload;
  /** Gives the auditors more time for the present step, with a reason; not by who answers for what is audited (H6.3). */
  readonly extendAudit: AuditPayload;
  /** An improvement is done: from now on the evidence of reviews shows its effect (H5.4). */
  readonly finishMeasure: MeasurePayload;
  /** Orders an audit that its yearly plan drafted, by naming who audits; what else the draft says can be changed with that (H6.2, H6.3). */
  readonly nameAuditors: AuditPayload;
  /** Puts on record whom the auditors asked, and what was said (H6.3). */
  readonly noteInterview: AuditPayload;
  /** For workflows: opens the reviews of a contract that are due. */
  readonly openReviews: OpenReviewsPayload;
  /** Orders an audit of a contract: what is looked at, by what, and by whom (H6.3). */
  readonly orderAudit: AuditPayload;
  /** Passes evidence on; its hash must be the one that it had when it was taken (H6.3). */
  readonly passAuditEvidence: AuditPayload;
  /** States why a finding came about, what is done against that, and how its effect will show (H6.3). */
  readonly planRemediation: FindingPayload;
  /** For workflows: the dates of a contract's version, by which its evaluations and reviews are planned. */
  readonly planReviews: PlanReviewsPayload;
  /** Proposes an improvement by hand, of a finding or of none (H5.4). */
  readonly proposeMeasure: MeasurePayload;
  /** Puts on record what a customer complains of: by itself, or by the provider who heard it (H6.1). */
  readonly recordComplaint: ComplaintPayload;
  /** For workflows: the figures since the verification of a finding, by which its effect is judged. */
  readonly recordEffect: FindingPayload;
  /** For workflows: what a review rests on; its report is drafted from it. Evidence that is there stays as it is. */
  readonly recordEvidence: ReviewPayload;
  /** For workflows: the customer's time to answer is over. An answer that came in stays as it is. */
  readonly recordSilence: ReviewPayload;
  /** For workflows: the supplement that a review proposed was opened in the contract, or why it could not be. What is recorded stays. */
  readonly recordSupplement: ReviewPayload;
  /** For workflows: copies trail rows of a subgraph; a row that is there is left as it is. */
  readonly recordTrail: RecordTrailPayload;
  /** Reports an audit: the remediation of its findings begins, and with the last one that is verified as solved the audit is closed (H6.3). */
  readonly reportAudit: AuditPayload;
  /** Reports that a finding was put right, and what was done (H6.3). */
  readonly reportRemediation: FindingPayload;
  /** Asks for a report out of turn, by an instant (H7.2). */
  readonly requestReport: ReviewPayload;
  /** Returns a completed report with a reason: it is to be completed again. */
  readonly returnReview: ReviewPayload;
  /** Verifies what was reported, or sends it back: another person than who reported it (H6.3). */
  readonly verifyRemediation: FindingPayload;
};


export type MutationaddAuditEvidenceArgs = {
  input: AddAuditEvidenceInput;
};


export type MutationadoptContractPartiesArgs = {
  input: AdoptContractPartiesInput;
};


export type MutationagreeMeasureArgs = {
  input: AgreeMeasureInput;
};


export type MutationanswerComplaintArgs = {
  input: AnswerComplaintInput;
};


export type MutationanswerExtensionArgs = {
  input: AnswerExtensionInput;
};


export type MutationanswerReviewArgs = {
  input: AnswerReviewInput;
};


export type MutationapproveReviewArgs = {
  input: ApproveReviewInput;
};


export type MutationaskExtensionArgs = {
  input: AskExtensionInput;
};


export type MutationassignFindingArgs = {
  input: AssignFindingInput;
};


export type MutationauditsTrailCopiedArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationbeginMeasureArgs = {
  input: BeginMeasureInput;
};


export type MutationcancelAuditArgs = {
  input: CancelAuditInput;
};


export type MutationchangePlanArgs = {
  input: ChangePlanInput;
};


export type MutationcompleteReviewArgs = {
  input: CompleteReviewInput;
};


export type MutationdrawSampleArgs = {
  input: DrawSampleInput;
};


export type MutationdropMeasureArgs = {
  input: DropMeasureInput;
};


export type MutationendReviewsArgs = {
  input: EndReviewsInput;
};


export type MutationeraseTrailArgs = {
  input: EraseTrailInput;
};


export type MutationextendAuditArgs = {
  input: ExtendAuditInput;
};


export type MutationfinishMeasureArgs = {
  input: FinishMeasureInput;
};


export type MutationnameAuditorsArgs = {
  input: NameAuditorsInput;
};


export type MutationnoteInterviewArgs = {
  input: NoteInterviewInput;
};


export type MutationopenReviewsArgs = {
  input: OpenReviewsInput;
};


export type MutationorderAuditArgs = {
  input: OrderAuditInput;
};


export type MutationpassAuditEvidenceArgs = {
  input: PassAuditEvidenceInput;
};


export type MutationplanRemediationArgs = {
  input: PlanRemediationInput;
};


export type MutationplanReviewsArgs = {
  input: PlanReviewsInput;
};


export type MutationproposeMeasureArgs = {
  input: ProposeMeasureInput;
};


export type MutationrecordComplaintArgs = {
  input: RecordComplaintInput;
};


export type MutationrecordEffectArgs = {
  input: RecordEffectInput;
};


export type MutationrecordEvidenceArgs = {
  input: RecordEvidenceInput;
};


export type MutationrecordSilenceArgs = {
  input: RecordSilenceInput;
};


export type MutationrecordSupplementArgs = {
  input: RecordSupplementInput;
};


export type MutationrecordTrailArgs = {
  input: RecordTrailInput;
};


export type MutationreportAuditArgs = {
  input: ReportAuditInput;
};


export type MutationreportRemediationArgs = {
  input: ReportRemediationInput;
};


export type MutationrequestReportArgs = {
  input: RequestReportInput;
};


export type MutationreturnReviewArgs = {
  input: ReturnReviewInput;
};


export type MutationverifyRemediationArgs = {
  input: VerifyRemediationInput;
};

/** Who audits what a plan drafted. */
export type NameAuditorsInput = {
  /** `aud_…`. */
  readonly auditId: Scalars['ID']['input'];
  /** Who audits: at least one, neither the owner nor of an audited team. */
  readonly auditors: ReadonlyArray<AuditorInput>;
  /** Until when they begin, ahead. Left out: as drafted, or by its kind where that is over. */
  readonly beginBy?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is held against: at least one, each once, at most 200 characters each. Left out: as drafted, from the plan's checklist. */
  readonly criteria?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The audit's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** By own people or by others. Left out: as drafted. */
  readonly kind?: InputMaybe<AuditKind>;
  /** Who answers for what is audited: the subject of a token. */
  readonly owner: Scalars['String']['input'];
  /** Until when they report, not before `beginBy`. Left out: as drafted, or by its kind where that is over. */
  readonly reportBy?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is looked at. At most 2,000 characters. Left out: as drafted. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** The teams that are audited. */
  readonly teams: ReadonlyArray<Scalars['String']['input']>;
};

/** An interview. */
export type NoteInterviewInput = {
  /** `aud_…`. */
  readonly auditId: Scalars['ID']['input'];
  /** The audit's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** When, not after now. */
  readonly heldAt: Scalars['DateTime']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was said. At most 2,000 characters. */
  readonly notes: Scalars['String']['input'];
  /** A function or a team. */
  readonly who: Scalars['String']['input'];
};

/** Days on which the contract's hours are open; without them every day is. */
export type OpenDaysInput = {
  readonly holidays: ReadonlyArray<Scalars['LocalDate']['input']>;
  /** Dates with hours of their own. */
  readonly openings: ReadonlyArray<Scalars['LocalDate']['input']>;
  /** Weekdays with open hours: `MON` to `SUN`. */
  readonly weekdays: ReadonlyArray<Scalars['String']['input']>;
};

export type OpenReviewsInput = {
  readonly contractId: Scalars['ID']['input'];
};

export type OpenReviewsPayload = {
  readonly __typename?: 'OpenReviewsPayload';
  readonly nextReviewAt: Maybe<Scalars['DateTime']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

/** An order of an audit. */
export type OrderAuditInput = {
  /** Who audits: at least one, neither the owner nor of an audited team. */
  readonly auditors: ReadonlyArray<AuditorInput>;
  /** Until when they begin, ahead. Left out: 10 local days for an internal audit, 20 for an external one. */
  readonly beginBy?: InputMaybe<Scalars['DateTime']['input']>;
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** What it is held against: at least one, each once, at most 200 characters each. */
  readonly criteria: ReadonlyArray<Scalars['String']['input']>;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** By own people or by others. */
  readonly kind: AuditKind;
  /** Who answers for what is audited: the subject of a token. */
  readonly owner: Scalars['String']['input'];
  /** Until when they report, not before `beginBy`. Left out: 30 local days for an internal audit, 60 for an external one. */
  readonly reportBy?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is looked at. At most 2,000 characters. */
  readonly scope: Scalars['String']['input'];
  /** The teams that are audited. */
  readonly teams: ReadonlyArray<Scalars['String']['input']>;
};

/** Where a page of a list ends (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read on; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Evidence that is passed on. */
export type PassAuditEvidenceInput = {
  /** `aud_…`. */
  readonly auditId: Scalars['ID']['input'];
  /** `evd_…`. */
  readonly evidenceId: Scalars['ID']['input'];
  /** The audit's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who gets it. */
  readonly holder: Scalars['String']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its SHA-256, worked out anew. */
  readonly sha256: Scalars['String']['input'];
};

/** A row that names somebody, as it is kept (H1.3). */
export type PersonalRecord = {
  readonly __typename?: 'PersonalRecord';
  /** Which kind of row: the name of its table, e.g. `contact`. */
  readonly kind: Scalars['String']['output'];
  /** The whole row as JSON text, without secrets. */
  readonly row: Scalars['String']['output'];
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
  /** Calendar days until the report is to be completed, then approved, then answered by the customer; null for an audit, which has the dates of its kind. */
  readonly withinDays: Maybe<ReviewDays>;
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

/** What comes again and again: kinds of review, and the audit (H6.2). */
export type PlanKind =
  /** Of each calendar month. */
  | 'MONTHLY_EVALUATION'
  /** Of each calendar quarter. */
  | 'QUARTERLY_REVIEW'
  /** An audit of each calendar year (H6.3). */
  | 'YEARLY_AUDIT';

/** The plan as it is now, or why it was not changed. */
export type PlanPayload = {
  readonly __typename?: 'PlanPayload';
  /** The plan; null when it was not changed. */
  readonly plan: Maybe<Plan>;
  /** Why it was not changed. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Cause and plan of a finding. */
export type PlanRemediationInput = {
  /** By which figures is seen whether it worked. Without it no figure shows that: it is solved as it is verified. */
  readonly effect?: InputMaybe<EffectCheckInput>;
  /** The finding's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…`. */
  readonly findingId: Scalars['ID']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The team that puts it right; without it the one that the report named. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** What is done against that. At most 2,000 characters. */
  readonly plan: Scalars['String']['input'];
  /** Why it came about. At most 2,000 characters. */
  readonly rootCause: Scalars['String']['input'];
};

export type PlanReviewsInput = {
  readonly contractId: Scalars['ID']['input'];
  /** The contract's id in the provider's own system. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  readonly lastSealAt: Scalars['DateTime']['input'];
  readonly openDays?: InputMaybe<OpenDaysInput>;
  readonly takenOverAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly termEnd: Scalars['DateTime']['input'];
  readonly termStart: Scalars['DateTime']['input'];
  readonly timeZone: Scalars['TimeZone']['input'];
  /** Null from a worker of before contracts were named to audits. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
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

/** An improvement that is proposed by hand. */
export type ProposeMeasureInput = {
  /** What is expected of it. At most 2,000 characters. */
  readonly benefit?: InputMaybe<Scalars['String']['input']>;
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** What it costs. */
  readonly cost?: InputMaybe<MoneyInput>;
  /** More about it. At most 10,000 characters. */
  readonly details?: InputMaybe<Scalars['String']['input']>;
  /** By which day. */
  readonly due: Scalars['LocalDate']['input'];
  /** What it touches. */
  readonly field: MeasureField;
  /** The finding of the contract that it came out of (`fnd_…`). */
  readonly findingId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which indicator it is to improve. Without it no figure shows its effect. */
  readonly indicator?: InputMaybe<Indicator>;
  /** The team that does it. */
  readonly owner: Scalars['String']['input'];
  /** Of which service, by its id in the metrics of the contract (`svc_…`). Without it of all its services. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** What will be done. At most 2,000 characters. */
  readonly what: Scalars['String']['input'];
};

/** A limit that is proposed in place of one that was reviewed. */
export type ProposedLimit = {
  readonly __typename?: 'ProposedLimit';
  /** The limit that was reviewed, a decimal in `unit`. */
  readonly from: Scalars['String']['output'];
  /** What is promised, e.g. `AVAILABILITY`. */
  readonly indicator: Scalars['String']['output'];
  /** How value and limit compare, e.g. `GTE`. */
  readonly operator: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Of which service (`svc_…`). */
  readonly serviceId: Scalars['ID']['output'];
  /** Its name at the time. */
  readonly serviceName: Scalars['String']['output'];
  /** The target that was reviewed (`tgt_…`). */
  readonly targetId: Scalars['ID']['output'];
  /** The limit that is proposed, a decimal in `unit`. */
  readonly to: Scalars['String']['output'];
  /** What the limits are in, e.g. `PERCENT`. */
  readonly unit: Scalars['String']['output'];
};

/** A limit that is proposed. */
export type ProposedLimitInput = {
  /** Why. At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** A target that the review looked at (`tgt_…`): a figure of its evidence. */
  readonly targetId: Scalars['ID']['input'];
  /** The limit, a decimal in the unit of the target, other than the present one. */
  readonly to: Scalars['String']['input'];
};

/** Limits that a review proposes: the provider agrees to them by approving the report, the customer by accepting it (H6.4, H3.4). */
export type ProposedTargets = {
  readonly __typename?: 'ProposedTargets';
  /** From which local day of the contract on they are to hold. */
  readonly effectiveFrom: Scalars['LocalDate']['output'];
  /** The limits. */
  readonly limits: ReadonlyArray<ProposedLimit>;
};

/** Limits that the contract is to promise from a day on. */
export type ProposedTargetsInput = {
  /** From which local day of the contract on: after today. */
  readonly effectiveFrom: Scalars['LocalDate']['input'];
  /** At least one, each target once. */
  readonly limits: ReadonlyArray<ProposedLimitInput>;
};

/** Sides of the quality of a service (H6.1). */
export type QualityCriterion =
  /** It was wrong. */
  | 'ACCURACY'
  /** Something was missing. */
  | 'COMPLETENESS'
  /** It was not the same each time, or not everywhere. */
  | 'CONSISTENCY'
  /** It came too late. */
  | 'TIMELINESS';

export type Query = {
  readonly __typename?: 'Query';
  /** One audit by id; null when there is none that you may see. */
  readonly audit: Maybe<Audit>;
  /** Audits that you may see, newest first (H6.3). */
  readonly audits: AuditConnection;
  /** Audits' own trail rows that are not in the trail yet, oldest first. For workflows. */
  readonly auditsTrailToCopy: ReadonlyArray<AuditsTrailRow>;
  /** For workflows: what the mails about a complaint say. */
  readonly complaintToTell: Maybe<Complaint>;
  /** Complaints that you may see, newest first (H6.1). */
  readonly complaints: ComplaintConnection;
  /** One finding by id; null when there is none that you may see. */
  readonly finding: Maybe<Finding>;
  /** Findings of approved reviews and of reported audits that you may see, newest first (H6.2, H6.3, H6.4). */
  readonly findings: FindingConnection;
  /** One measure of the improvement register by id; null when there is none that you may see. */
  readonly measure: Maybe<ImprovementMeasure>;
  /** The improvement register (H5.4): what was proposed by hand and what approved reports promised, newest first. A customer sees what was agreed. */
  readonly measures: MeasureConnection;
  /** What audits keeps of one person, for the person's own request: each row in which one of the names stands as a value (H1.3; GDPR art. 15, PIPL art. 45). Whoever is only spoken of in a sentence is not found. */
  readonly personInAudits: ReadonlyArray<PersonalRecord>;
  /** Plans of evaluations and reviews that you may see, oldest first (H6.2). */
  readonly plans: PlanConnection;
  /** One evaluation or review by id; null when there is none that you may see. */
  readonly review: Maybe<Review>;
  /** Evaluations and reviews that you may see, newest first (H6.2, H6.4). */
  readonly reviews: ReviewConnection;
  /** Decisions on records without a contract (parties, services), newest first (H1.4). */
  readonly trail: Maybe<TrailConnection>;
  /** As `Contract.verifyTrail`, for the decisions on records without a contract (H1.4). */
  readonly verifyTrail: Maybe<TrailVerification>;
};


export type QueryauditArgs = {
  id: Scalars['ID']['input'];
};


export type QueryauditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryauditsTrailToCopyArgs = {
  limit: Scalars['Int']['input'];
};


export type QuerycomplaintToTellArgs = {
  complaintId: Scalars['ID']['input'];
};


export type QuerycomplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryfindingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerymeasureArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypersonInAuditsArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryplansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryreviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryreviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewFilter>;
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

/** What a customer complains of. */
export type RecordComplaintInput = {
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** Which side of quality it is about. */
  readonly criterion: QualityCriterion;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it was made, not after now; now without it. */
  readonly madeAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is wrong. At most 2,000 characters. */
  readonly says: Scalars['String']['input'];
};

export type RecordEffectInput = {
  /** Of periods that were over before the verification: what the report shows beside. */
  readonly before: ReadonlyArray<EffectFigureInput>;
  /** The instant at which the effect was to be looked at. Another one than the finding's changes nothing: that look was had. */
  readonly due: Scalars['DateTime']['input'];
  readonly figures: ReadonlyArray<EffectFigureInput>;
  readonly findingId: Scalars['ID']['input'];
};

export type RecordEvidenceInput = {
  readonly breaches: ReadonlyArray<BreachEvidenceInput>;
  readonly changes: ReadonlyArray<ChangeEvidenceInput>;
  /** Null from a worker of before there were reports as pages. */
  readonly contract?: InputMaybe<ContractEvidenceInput>;
  /** Local days of the evaluations of availability. */
  readonly days: ReadonlyArray<DayEvidenceInput>;
  readonly evaluations: ReadonlyArray<EvaluationEvidenceInput>;
  /** Evaluations of the year up to the period's end whose periods are over before it begins. */
  readonly history: ReadonlyArray<EvaluationEvidenceInput>;
  /** How long the response to tickets took, by service. */
  readonly responses: ReadonlyArray<ResponseEvidenceInput>;
  readonly reviewId: Scalars['ID']['input'];
  /** Surveys about the period, or parts of it, that are closed. */
  readonly surveys: ReadonlyArray<SurveyEvidenceInput>;
};

export type RecordSilenceInput = {
  readonly reviewId: Scalars['ID']['input'];
};

export type RecordSupplementInput = {
  /** Why it was refused, for people. */
  readonly refusal?: InputMaybe<Scalars['String']['input']>;
  readonly reviewId: Scalars['ID']['input'];
  /** Number of the version; null where it was refused. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
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

/** What the figures after a verification said (H6.3). */
export type RemediationEffect = {
  readonly __typename?: 'RemediationEffect';
  /** When they were looked at. */
  readonly at: Scalars['DateTime']['output'];
  /** Figures of periods that were over before the verification, as they were when the effect was looked at; empty where none were kept. */
  readonly before: ReadonlyArray<EffectFigure>;
  /** The figures: promises of the indicator over periods that began after the verification. */
  readonly figures: ReadonlyArray<EffectFigure>;
  /** Whether it worked. */
  readonly outcome: EffectOutcome;
};

/** A later day that is asked for. */
export type RemediationExtension = {
  readonly __typename?: 'RemediationExtension';
  /** Who asked for it; another person answers. */
  readonly askedBy: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The day. */
  readonly until: Scalars['LocalDate']['output'];
};

/** Where a finding is, from its proposal until it is verified as solved (H6.3). */
export type RemediationPhase =
  /** The provider is to state root cause and plan. */
  | 'AWAITING_PLAN'
  /** Another person is to verify what was reported. */
  | 'AWAITING_VERIFICATION'
  /** Its report is not approved yet. */
  | 'PROPOSED'
  /** The provider is to put it right by its day, and to report that. */
  | 'REMEDIATING'
  /** It is verified as solved. */
  | 'SOLVED'
  /** It was verified; the figures of the periods after that show whether it worked. */
  | 'WATCHING_EFFECT';

/** The report of an audit. */
export type ReportAuditInput = {
  /** `aud_…`. */
  readonly auditId: Scalars['ID']['input'];
  /** What follows from it. At most 10,000 characters. */
  readonly conclusions: Scalars['String']['input'];
  /** The audit's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is to be put right. */
  readonly findings: ReadonlyArray<ReviewFindingInput>;
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a manager approved, as one text: all that the report says beside its evidence, which it names by its hash (H6.2). */
export type ReportContent = {
  readonly __typename?: 'ReportContent';
  /** SHA-256 of `text`, hexadecimal. It stands on each page of the report. */
  readonly sha256: Scalars['String']['output'];
  /** Canonical JSON (RFC 8785): the same content is the same text. */
  readonly text: Scalars['String']['output'];
};

/** A line of a report. */
export type ReportFigure = {
  readonly __typename?: 'ReportFigure';
  /** The evaluation behind it (`evl_…`), where it was measured. */
  readonly evaluationId: Maybe<Scalars['ID']['output']>;
  /** What it is about, e.g. `Archive in 2031-01: availability at least 99.9 %`. */
  readonly label: Scalars['String']['output'];
  /** Which revision of that evaluation. */
  readonly revision: Maybe<Scalars['Int']['output']>;
  /** How it came out, e.g. `99.95 %, kept`. */
  readonly value: Scalars['String']['output'];
};

/** A report as a file, kept as it was written (H6.2). From the same content and evidence the same bytes are written again. */
export type ReportFile = {
  readonly __typename?: 'ReportFile';
  /** What kind of file it is. */
  readonly format: ReportFormat;
  /** Its language. */
  readonly language: Language;
  /** Where the gateway gives it out. */
  readonly page: Scalars['String']['output'];
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** How long it is. */
  readonly sizeBytes: Scalars['Int']['output'];
};

/** Kinds of files of a report. */
export type ReportFormat =
  /** A page to read and to print; no script, nothing from elsewhere. */
  | 'HTML'
  /** A tagged PDF (PDF/UA-1). */
  | 'PDF';

/** The report that a finding was put right. */
export type ReportRemediationInput = {
  /** The finding's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…`. */
  readonly findingId: Scalars['ID']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done, and by what that is seen. At most 10,000 characters. */
  readonly report: Scalars['String']['input'];
};

/** A part of a report. */
export type ReportSection = {
  readonly __typename?: 'ReportSection';
  /** Line by line. */
  readonly figures: ReadonlyArray<ReportFigure>;
  /** What it is about. */
  readonly id: ReportSectionId;
  /** In a sentence. */
  readonly text: Scalars['String']['output'];
};

/** What a part of a report is about. */
export type ReportSectionId =
  /** Breaches of the period (H7.3). */
  | 'BREACHES'
  /** Changes of the services in the period (H4.4). */
  | 'CHANGES'
  /** What the customer complained of in the period (H6.1). */
  | 'COMPLAINTS'
  /** Figures that say nothing, or may still change. */
  | 'GAPS'
  /** How long the response to tickets took (H1.2, H6.4); only where there were some. */
  | 'RESPONSES'
  /** What people of the customer answered when they were asked how satisfied they are (H6.1). */
  | 'SATISFACTION'
  /** Promised and measured values (H6.1). */
  | 'TARGETS';

/** A report that is asked for. */
export type RequestReportInput = {
  /** By when the report is needed: a day from now or later. */
  readonly by: Scalars['DateTime']['input'];
  /** `ctr_…`. */
  readonly contractId: Scalars['ID']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A month (`2031-01`), a quarter (`2031-Q1`) or a year (`2031`) that has begun and shares time with the term. */
  readonly period: Scalars['String']['input'];
  /** What it is needed for. */
  readonly reason: Scalars['String']['input'];
};

export type ResponseEvidenceInput = {
  readonly asOf: Scalars['DateTime']['input'];
  readonly p50Ms?: InputMaybe<Scalars['Float']['input']>;
  readonly p90Ms?: InputMaybe<Scalars['Float']['input']>;
  readonly p95Ms?: InputMaybe<Scalars['Float']['input']>;
  readonly p99Ms?: InputMaybe<Scalars['Float']['input']>;
  readonly period: Scalars['String']['input'];
  readonly responded: Scalars['Int']['input'];
  readonly serviceId: Scalars['String']['input'];
  readonly serviceName: Scalars['String']['input'];
  readonly waiting: Scalars['Int']['input'];
};

/** A report that is sent back. */
export type ReturnReviewInput = {
  /** The review's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be put right. */
  readonly reason: Scalars['String']['input'];
  /** `rev_…`. */
  readonly reviewId: Scalars['ID']['input'];
};

/** One evaluation or review of a contract's period: evidence is collected, a report completed, approved, answered by the customer, and published (H6.2, H6.4). */
export type Review = {
  readonly __typename?: 'Review';
  /** What you may do with it now. */
  readonly allowedActions: ReadonlyArray<ReviewAction>;
  /** What the customer said; null until it answers or the time for it is over. */
  readonly answer: Maybe<ReviewAnswer>;
  /** When it was approved; the customer is told of it then. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The manager who approved it: another person than who completed it. */
  readonly approvedBy: Maybe<Scalars['String']['output']>;
  /** When it was completed. */
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who completed the report. */
  readonly completedBy: Maybe<Scalars['String']['output']>;
  /** The contract. */
  readonly contract: Contract;
  /** Until when the present step is to be done; null once it is published. */
  readonly due: Maybe<Scalars['DateTime']['output']>;
  /** What it rests on; null before it is collected, and for the customer until the report is approved. */
  readonly evidence: Maybe<ReviewEvidence>;
  /** `rev_…`. */
  readonly id: Scalars['ID']['output'];
  /** Which kind it is. */
  readonly kind: ReviewKind;
  /** When the review was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The step was to be done before now. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The period that it looks at, e.g. `2031-01` or `2031-Q1`. */
  readonly period: Scalars['String']['output'];
  /** When the period ends. */
  readonly periodEnd: Scalars['DateTime']['output'];
  /** When the period begins. */
  readonly periodStart: Scalars['DateTime']['output'];
  /** Where it is in its life. */
  readonly phase: ReviewPhase;
  /** The plan that brought it; null for a report that was asked for. */
  readonly plan: Maybe<Plan>;
  /** When it was published: with the answer, or with the end of the time for it. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The report; null before its evidence is collected, and for the customer until it is approved. */
  readonly report: Maybe<ReviewReport>;
  /** Why the customer asked for it; null for one of a plan (H7.2). */
  readonly requestReason: Maybe<Scalars['String']['output']>;
  /** Why the report was returned last; null when it was not. Not shown to the customer. */
  readonly returnReason: Maybe<Scalars['String']['output']>;
  /** The supplement that came out of it; null where its report proposed no targets, and until the customer accepted it (H6.4, H3.4). */
  readonly supplement: Maybe<ReviewSupplement>;
  /** Grows with every decision on it. */
  readonly version: Scalars['Int']['output'];
  /** Whose turn it is. */
  readonly whoseTurn: ReviewTurn;
  /** Id of its lifecycle in the Temporal UI: `review/{tenant}/{plan}/{period}`. */
  readonly workflowId: Scalars['String']['output'];
};

/** What can be done with a review. */
export type ReviewAction =
  /** `answerReview`. */
  | 'ANSWER'
  /** `approveReview`. */
  | 'APPROVE'
  /** `completeReview`. */
  | 'COMPLETE'
  /** `returnReview`. */
  | 'RETURN';

/** What the customer said of a report. */
export type ReviewAnswer = {
  readonly __typename?: 'ReviewAnswer';
  /** When it was answered, or when the time for it was over. */
  readonly at: Scalars['DateTime']['output'];
  /** Who answered; null for silence. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** Which answer. */
  readonly kind: ReviewAnswerKind;
  /** Why, as the customer wrote. */
  readonly reasons: Maybe<Scalars['String']['output']>;
};

/** Answers to a report. */
export type ReviewAnswerKind =
  /** The customer agrees. */
  | 'ACCEPTED'
  /** The customer disagrees, with reasons. */
  | 'OBJECTED'
  /** The customer did not answer in time. */
  | 'SILENT';

/** How an item of the checklist came out (H6.4). */
export type ReviewCheck = {
  readonly __typename?: 'ReviewCheck';
  /** The checklist item's id. */
  readonly item: Scalars['String']['output'];
  /** What is to be said of it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What was found. */
  readonly result: CheckResult;
};

/** How an item of the checklist came out. */
export type ReviewCheckInput = {
  /** The checklist item's id. */
  readonly item: Scalars['String']['input'];
  /** What is to be said of it. Needed for a shortcoming. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What was found. */
  readonly result: CheckResult;
};

/** A page of reviews (Relay). */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /** Reviews with their cursors. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
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

/** A review in a page. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Pass it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: Review;
};

/** What a review rests on, as it was when it was collected. Later revisions of a figure do not change it. */
export type ReviewEvidence = {
  readonly __typename?: 'ReviewEvidence';
  /** When it was collected. */
  readonly collectedAt: Scalars['DateTime']['output'];
  /** SHA-256 of `text`, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** All of it as canonical JSON (RFC 8785): the same evidence is the same text. */
  readonly text: Scalars['String']['output'];
};

/** Which reviews. */
export type ReviewFilter = {
  /** Of this contract. */
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ReviewKind>>;
  /** In one of these phases. */
  readonly phases?: InputMaybe<ReadonlyArray<ReviewPhase>>;
  /** Of this plan. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
};

/** Something to be put right. */
export type ReviewFindingInput = {
  /** By which day: today or later, by the contract's time zone. Without it by its grade: 30 days for a major finding, 60 for a minor one, 90 for an observation (H6.3). */
  readonly due?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How grave it is. */
  readonly grade: FindingGrade;
  /** The checklist item of the review, or the criterion of the audit, that it came out of. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** The team that puts it right. */
  readonly owner: Scalars['String']['input'];
  /** What was found. At most 2,000 characters. */
  readonly says: Scalars['String']['input'];
};

/** Kinds of review (H6.2, H7.2). */
export type ReviewKind =
  /** Of a calendar month, by plan. */
  | 'MONTHLY_EVALUATION'
  /** Of a calendar quarter, by plan. */
  | 'QUARTERLY_REVIEW'
  /** Asked for by the customer, out of turn. */
  | 'REQUESTED_REPORT';

/** An improvement. */
export type ReviewMeasureInput = {
  /** What is expected of it. At most 2,000 characters. */
  readonly benefit?: InputMaybe<Scalars['String']['input']>;
  /** What it costs. */
  readonly cost?: InputMaybe<MoneyInput>;
  /** More about it. At most 10,000 characters. */
  readonly details?: InputMaybe<Scalars['String']['input']>;
  /** By which day. */
  readonly due: Scalars['LocalDate']['input'];
  /** What it touches. */
  readonly field: MeasureField;
  /** Which indicator it is to improve. Without it no figure shows its effect. */
  readonly indicator?: InputMaybe<Indicator>;
  /** The team that does it. */
  readonly owner: Scalars['String']['input'];
  /** Of which service, by its id in the metrics of the contract (`svc_…`). Without it of all its services. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** What will be done. At most 2,000 characters. */
  readonly what: Scalars['String']['input'];
};

/** How a review is done (H6.2). */
export type ReviewMethod =
  /** By talks with those who use the service. */
  | 'INTERVIEWS'
  /** In a meeting of both sides. */
  | 'MEETING'
  /** From the records, without a meeting. */
  | 'RECORDS';

/** The review as it is now, or why nothing was decided. */
export type ReviewPayload = {
  readonly __typename?: 'ReviewPayload';
  /** Why nothing was decided. */
  readonly problems: ReadonlyArray<Problem>;
  /** The review; null when nothing was decided. */
  readonly review: Maybe<Review>;
};

/** Where a review is in its life. */
export type ReviewPhase =
  /** The customer is to answer. */
  | 'AWAITING_ANSWER'
  /** A manager is to approve or return it. */
  | 'AWAITING_APPROVAL'
  /** The provider is to complete the report. */
  | 'AWAITING_COMPLETION'
  /** Its evidence is being collected. */
  | 'COLLECTING'
  /** It is over. */
  | 'PUBLISHED';

/** A report as data: what the figures say, and what people conclude from them (H6.2, H6.4). */
export type ReviewReport = {
  readonly __typename?: 'ReviewReport';
  /** How each item of the checklist came out; empty until the report is completed. */
  readonly checks: ReadonlyArray<ReviewCheck>;
  /** What follows from it, as its author wrote; null until the report is completed. */
  readonly conclusions: Maybe<Scalars['String']['output']>;
  /** What was approved; null until then, and of a report that was approved before contents were kept. */
  readonly content: Maybe<ReportContent>;
  /** The pages and PDFs that were written when it was approved, by language and format; empty as `content` is null. */
  readonly files: ReadonlyArray<ReportFile>;
  /** What is to be put right, gravest first (H6.4). */
  readonly findings: ReadonlyArray<Finding>;
  /** What will be improved, as named in it. With its approval they are agreed, and stand in the improvement register (H5.4). */
  readonly measures: ReadonlyArray<ImprovementMeasure>;
  /**
   * Where the gateway shows it as a page to read and to print, e.g. `/doors/audits/reports/rev_…`. With `?language=EN` or `?language=ZH`, else as
   * the browser asks; with `?format=PDF` as a PDF. An approved report is given out as it was written then.
   */
  readonly page: Scalars['String']['output'];
  /** What the evidence says by itself. */
  readonly sections: ReadonlyArray<ReportSection>;
  /** Limits that the contract is to promise from a day on; null where none is proposed. Once the report is accepted they are a supplement to be signed (H6.4, H3.4). */
  readonly targets: Maybe<ProposedTargets>;
};

/** The supplement that came out of a review (H6.4): `Contract.supplements` shows it once both have signed. */
export type ReviewSupplement = {
  readonly __typename?: 'ReviewSupplement';
  /** When it was opened, or refused. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** Why it could not be opened, for people; null when it could. The parties may negotiate one by hand. */
  readonly refusal: Maybe<Scalars['String']['output']>;
  /** Number of the contract's version that it is; null while it is not opened. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Whose turn it is with a review. */
export type ReviewTurn =
  /** The customer's. */
  | 'CUSTOMER'
  /** Nobody's: it is over. */
  | 'NOBODY'
  /** The provider's. */
  | 'PROVIDER'
  /** Surety's own. */
  | 'SYSTEM';

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

export type SurveyEvidenceInput = {
  readonly answered: Scalars['Int']['input'];
  readonly invited: Scalars['Int']['input'];
  readonly limit?: InputMaybe<Scalars['String']['input']>;
  readonly minimumAnswers: Scalars['Int']['input'];
  readonly outcome: Scalars['String']['input'];
  readonly period: Scalars['String']['input'];
  readonly scale: Scalars['String']['input'];
  readonly surveyId: Scalars['String']['input'];
  readonly unit: Scalars['String']['input'];
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

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
  /** When what is personal in it was erased: actor, reason, details and salt (H7.4). Null: it was not. */
  readonly erasedAt: Maybe<Scalars['DateTime']['output']>;
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
  /** In which role; of several the first. */
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
  /** All roles that the actor had, as the hash covers them, e.g. `manager auditor`. */
  readonly roles: Scalars['String']['output'];
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

/** A verification. */
export type VerifyRemediationInput = {
  /** The finding's `version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…`. */
  readonly findingId: Scalars['ID']['input'];
  /** The same key with the same input answers the same, for 30 days. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. Needed to send it back. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** True: it was put right as reported; false: it is to be done again. */
  readonly verifies: Scalars['Boolean']['input'];
};

/** A formal report, written once and kept as it was written. */
export type WrittenReport = {
  readonly __typename?: 'WrittenReport';
  /** What it says. */
  readonly content: ReportContent;
  /** Its pages and PDFs, by language and format. */
  readonly files: ReadonlyArray<ReportFile>;
  /**
   * Where the gateway shows it as a page to read and to print, e.g. `/doors/audits/reports/fnd_…`. With `?language=EN` or `?language=ZH`, else as
   * the browser asks; with `?format=PDF` as a PDF.
   */
  readonly page: Scalars['String']['output'];
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
  AddAuditEvidenceInput: AddAuditEvidenceInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdoptContractPartiesInput: AdoptContractPartiesInput;
  AdoptContractPartiesPayload: ResolverTypeWrapper<AdoptContractPartiesPayload>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgreeMeasureInput: AgreeMeasureInput;
  AnswerComplaintInput: AnswerComplaintInput;
  AnswerExtensionInput: AnswerExtensionInput;
  AnswerReviewInput: AnswerReviewInput;
  ApproveReviewInput: ApproveReviewInput;
  AskExtensionInput: AskExtensionInput;
  AssignFindingInput: AssignFindingInput;
  Audit: ResolverTypeWrapper<AuditMapper>;
  AuditAction: ResolverTypeWrapper<'NAME_AUDITORS' | 'DRAW_SAMPLE' | 'NOTE_INTERVIEW' | 'ADD_EVIDENCE' | 'PASS_EVIDENCE' | 'REPORT' | 'EXTEND' | 'CANCEL'>;
  AuditConnection: ResolverTypeWrapper<Omit<AuditConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEdge']> }>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['Audit'] }>;
  AuditEvidence: ResolverTypeWrapper<AuditEvidence>;
  AuditFilter: AuditFilter;
  AuditInterview: ResolverTypeWrapper<AuditInterview>;
  AuditKind: ResolverTypeWrapper<'INTERNAL' | 'EXTERNAL'>;
  AuditPayload: ResolverTypeWrapper<Omit<AuditPayload, 'audit'> & { audit?: Maybe<ResolversTypes['Audit']> }>;
  AuditPhase: ResolverTypeWrapper<'DRAFT' | 'ORDERED' | 'FIELD_WORK' | 'REPORTED' | 'CLOSED' | 'CANCELLED'>;
  AuditSample: ResolverTypeWrapper<AuditSample>;
  AuditTurn: ResolverTypeWrapper<'AUDITORS' | 'PROVIDER' | 'NOBODY'>;
  Auditor: ResolverTypeWrapper<Auditor>;
  AuditorInput: AuditorInput;
  AuditsTrailRow: ResolverTypeWrapper<AuditsTrailRow>;
  BeginMeasureInput: BeginMeasureInput;
  BreachEvidenceInput: BreachEvidenceInput;
  CancelAuditInput: CancelAuditInput;
  ChangeEvidenceInput: ChangeEvidenceInput;
  ChangePlanInput: ChangePlanInput;
  CheckResult: ResolverTypeWrapper<'IN_ORDER' | 'SHORTCOMING' | 'NOT_APPLICABLE'>;
  ChecklistItem: ResolverTypeWrapper<ChecklistItem>;
  Complaint: ResolverTypeWrapper<ComplaintMapper>;
  ComplaintAction: ResolverTypeWrapper<'ANSWER'>;
  ComplaintConnection: ResolverTypeWrapper<Omit<ComplaintConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ComplaintEdge']> }>;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintFilter: ComplaintFilter;
  ComplaintPayload: ResolverTypeWrapper<Omit<ComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversTypes['Complaint']> }>;
  CompleteReviewInput: CompleteReviewInput;
  Contract: ResolverTypeWrapper<ContractMapper>;
  ContractEvidenceInput: ContractEvidenceInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  CustodyLink: ResolverTypeWrapper<CustodyLink>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayEvidenceInput: DayEvidenceInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DrawSampleInput: DrawSampleInput;
  DropMeasureInput: DropMeasureInput;
  EffectCheck: ResolverTypeWrapper<Omit<EffectCheck, 'indicator'> & { indicator: ResolversTypes['Indicator'] }>;
  EffectCheckInput: EffectCheckInput;
  EffectFigure: ResolverTypeWrapper<EffectFigure>;
  EffectFigureInput: EffectFigureInput;
  EffectOutcome: ResolverTypeWrapper<'EFFECTIVE' | 'NOT_EFFECTIVE' | 'UNKNOWN'>;
  EndReviewsInput: EndReviewsInput;
  EndReviewsPayload: ResolverTypeWrapper<EndReviewsPayload>;
  EraseTrailInput: EraseTrailInput;
  EraseTrailPayload: ResolverTypeWrapper<EraseTrailPayload>;
  EvaluationEvidenceInput: EvaluationEvidenceInput;
  ExtendAuditInput: ExtendAuditInput;
  Finding: ResolverTypeWrapper<FindingMapper>;
  FindingAction: ResolverTypeWrapper<'PLAN' | 'ASK_EXTENSION' | 'ANSWER_EXTENSION' | 'REPORT' | 'VERIFY' | 'ASSIGN'>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  FindingGrade: ResolverTypeWrapper<'MAJOR' | 'MINOR' | 'OBSERVATION'>;
  FindingPayload: ResolverTypeWrapper<Omit<FindingPayload, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>;
  FinishMeasureInput: FinishMeasureInput;
  ImprovementMeasure: ResolverTypeWrapper<ImprovementMeasureMapper>;
  Indicator: ResolverTypeWrapper<'AVAILABILITY' | 'MTTR' | 'MTTF' | 'INTERRUPTION_TIME' | 'CSAT' | 'NPS'>;
  Language: ResolverTypeWrapper<'EN' | 'ZH'>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MeasureAction: ResolverTypeWrapper<'AGREE' | 'BEGIN' | 'FINISH' | 'DROP'>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['ImprovementMeasure'] }>;
  MeasureEffect: ResolverTypeWrapper<Omit<MeasureEffect, 'outcome'> & { outcome: ResolversTypes['EffectOutcome'] }>;
  MeasureField: ResolverTypeWrapper<'PROCESS' | 'RESOURCES' | 'TRAINING' | 'TECHNOLOGY'>;
  MeasureFigure: ResolverTypeWrapper<MeasureFigure>;
  MeasureFilter: MeasureFilter;
  MeasurePayload: ResolverTypeWrapper<Omit<MeasurePayload, 'measure'> & { measure?: Maybe<ResolversTypes['ImprovementMeasure']> }>;
  MeasureStatus: ResolverTypeWrapper<'PROPOSED' | 'AGREED' | 'IN_PROGRESS' | 'DONE' | 'DROPPED'>;
  Money: ResolverTypeWrapper<MoneyMapper>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameAuditorsInput: NameAuditorsInput;
  NoteInterviewInput: NoteInterviewInput;
  OpenDaysInput: OpenDaysInput;
  OpenReviewsInput: OpenReviewsInput;
  OpenReviewsPayload: ResolverTypeWrapper<OpenReviewsPayload>;
  OrderAuditInput: OrderAuditInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PassAuditEvidenceInput: PassAuditEvidenceInput;
  PersonalRecord: ResolverTypeWrapper<PersonalRecord>;
  Plan: ResolverTypeWrapper<PlanMapper>;
  PlanAction: ResolverTypeWrapper<'CHANGE'>;
  PlanConnection: ResolverTypeWrapper<Omit<PlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlanEdge']> }>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  PlanFilter: PlanFilter;
  PlanKind: ResolverTypeWrapper<'MONTHLY_EVALUATION' | 'QUARTERLY_REVIEW' | 'YEARLY_AUDIT'>;
  PlanPayload: ResolverTypeWrapper<Omit<PlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['Plan']> }>;
  PlanRemediationInput: PlanRemediationInput;
  PlanReviewsInput: PlanReviewsInput;
  PlanReviewsPayload: ResolverTypeWrapper<PlanReviewsPayload>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemArgument: ResolverTypeWrapper<ProblemArgument>;
  ProposeMeasureInput: ProposeMeasureInput;
  ProposedLimit: ResolverTypeWrapper<ProposedLimit>;
  ProposedLimitInput: ProposedLimitInput;
  ProposedTargets: ResolverTypeWrapper<ProposedTargets>;
  ProposedTargetsInput: ProposedTargetsInput;
  QualityCriterion: ResolverTypeWrapper<'TIMELINESS' | 'ACCURACY' | 'COMPLETENESS' | 'CONSISTENCY'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordComplaintInput: RecordComplaintInput;
  RecordEffectInput: RecordEffectInput;
  RecordEvidenceInput: RecordEvidenceInput;
  RecordSilenceInput: RecordSilenceInput;
  RecordSupplementInput: RecordSupplementInput;
  RecordTrailInput: RecordTrailInput;
  RecordTrailPayload: ResolverTypeWrapper<RecordTrailPayload>;
  RemediationEffect: ResolverTypeWrapper<Omit<RemediationEffect, 'outcome'> & { outcome: ResolversTypes['EffectOutcome'] }>;
  RemediationExtension: ResolverTypeWrapper<RemediationExtension>;
  RemediationPhase: ResolverTypeWrapper<'PROPOSED' | 'AWAITING_PLAN' | 'REMEDIATING' | 'AWAITING_VERIFICATION' | 'WATCHING_EFFECT' | 'SOLVED'>;
  ReportAuditInput: ReportAuditInput;
  ReportContent: ResolverTypeWrapper<ReportContent>;
  ReportFigure: ResolverTypeWrapper<ReportFigure>;
  ReportFile: ResolverTypeWrapper<Omit<ReportFile, 'format' | 'language'> & { format: ResolversTypes['ReportFormat'], language: ResolversTypes['Language'] }>;
  ReportFormat: ResolverTypeWrapper<'HTML' | 'PDF'>;
  ReportRemediationInput: ReportRemediationInput;
  ReportSection: ResolverTypeWrapper<Omit<ReportSection, 'id'> & { id: ResolversTypes['ReportSectionId'] }>;
  ReportSectionId: ResolverTypeWrapper<'TARGETS' | 'GAPS' | 'BREACHES' | 'CHANGES' | 'COMPLAINTS' | 'SATISFACTION' | 'RESPONSES'>;
  RequestReportInput: RequestReportInput;
  ResponseEvidenceInput: ResponseEvidenceInput;
  ReturnReviewInput: ReturnReviewInput;
  Review: ResolverTypeWrapper<ReviewMapper>;
  ReviewAction: ResolverTypeWrapper<'COMPLETE' | 'APPROVE' | 'RETURN' | 'ANSWER'>;
  ReviewAnswer: ResolverTypeWrapper<Omit<ReviewAnswer, 'kind'> & { kind: ResolversTypes['ReviewAnswerKind'] }>;
  ReviewAnswerKind: ResolverTypeWrapper<'ACCEPTED' | 'OBJECTED' | 'SILENT'>;
  ReviewCheck: ResolverTypeWrapper<Omit<ReviewCheck, 'result'> & { result: ResolversTypes['CheckResult'] }>;
  ReviewCheckInput: ReviewCheckInput;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewEdge']> }>;
  ReviewDays: ResolverTypeWrapper<ReviewDays>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewEvidence: ResolverTypeWrapper<ReviewEvidence>;
  ReviewFilter: ReviewFilter;
  ReviewFindingInput: ReviewFindingInput;
  ReviewKind: ResolverTypeWrapper<'MONTHLY_EVALUATION' | 'QUARTERLY_REVIEW' | 'REQUESTED_REPORT'>;
  ReviewMeasureInput: ReviewMeasureInput;
  ReviewMethod: ResolverTypeWrapper<'RECORDS' | 'MEETING' | 'INTERVIEWS'>;
  ReviewPayload: ResolverTypeWrapper<Omit<ReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  ReviewPhase: ResolverTypeWrapper<'COLLECTING' | 'AWAITING_COMPLETION' | 'AWAITING_APPROVAL' | 'AWAITING_ANSWER' | 'PUBLISHED'>;
  ReviewReport: ResolverTypeWrapper<Omit<ReviewReport, 'checks' | 'files' | 'findings' | 'measures' | 'sections'> & { checks: ReadonlyArray<ResolversTypes['ReviewCheck']>, files: ReadonlyArray<ResolversTypes['ReportFile']>, findings: ReadonlyArray<ResolversTypes['Finding']>, measures: ReadonlyArray<ResolversTypes['ImprovementMeasure']>, sections: ReadonlyArray<ResolversTypes['ReportSection']> }>;
  ReviewSupplement: ResolverTypeWrapper<ReviewSupplement>;
  ReviewTurn: ResolverTypeWrapper<'PROVIDER' | 'CUSTOMER' | 'SYSTEM' | 'NOBODY'>;
  Role: ResolverTypeWrapper<'ADMIN' | 'MANAGER' | 'OPERATOR' | 'CUSTOMER' | 'AUDITOR' | 'INTEGRATION' | 'SYSTEM'>;
  SurveyEvidenceInput: SurveyEvidenceInput;
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
  VerifyRemediationInput: VerifyRemediationInput;
  WrittenReport: ResolverTypeWrapper<Omit<WrittenReport, 'files'> & { files: ReadonlyArray<ResolversTypes['ReportFile']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAuditEvidenceInput: AddAuditEvidenceInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  AdoptContractPartiesInput: AdoptContractPartiesInput;
  AdoptContractPartiesPayload: AdoptContractPartiesPayload;
  Boolean: Scalars['Boolean']['output'];
  AgreeMeasureInput: AgreeMeasureInput;
  AnswerComplaintInput: AnswerComplaintInput;
  AnswerExtensionInput: AnswerExtensionInput;
  AnswerReviewInput: AnswerReviewInput;
  ApproveReviewInput: ApproveReviewInput;
  AskExtensionInput: AskExtensionInput;
  AssignFindingInput: AssignFindingInput;
  Audit: AuditMapper;
  AuditConnection: Omit<AuditConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEdge']> };
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['Audit'] };
  AuditEvidence: AuditEvidence;
  AuditFilter: AuditFilter;
  AuditInterview: AuditInterview;
  AuditPayload: Omit<AuditPayload, 'audit'> & { audit?: Maybe<ResolversParentTypes['Audit']> };
  AuditSample: AuditSample;
  Auditor: Auditor;
  AuditorInput: AuditorInput;
  AuditsTrailRow: AuditsTrailRow;
  BeginMeasureInput: BeginMeasureInput;
  BreachEvidenceInput: BreachEvidenceInput;
  CancelAuditInput: CancelAuditInput;
  ChangeEvidenceInput: ChangeEvidenceInput;
  ChangePlanInput: ChangePlanInput;
  ChecklistItem: ChecklistItem;
  Complaint: ComplaintMapper;
  ComplaintConnection: Omit<ComplaintConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ComplaintEdge']> };
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  ComplaintFilter: ComplaintFilter;
  ComplaintPayload: Omit<ComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversParentTypes['Complaint']> };
  CompleteReviewInput: CompleteReviewInput;
  Contract: ContractMapper;
  ContractEvidenceInput: ContractEvidenceInput;
  Currency: Scalars['Currency']['output'];
  CustodyLink: CustodyLink;
  DateTime: Scalars['DateTime']['output'];
  DayEvidenceInput: DayEvidenceInput;
  Float: Scalars['Float']['output'];
  DrawSampleInput: DrawSampleInput;
  DropMeasureInput: DropMeasureInput;
  EffectCheck: EffectCheck;
  EffectCheckInput: EffectCheckInput;
  EffectFigure: EffectFigure;
  EffectFigureInput: EffectFigureInput;
  EndReviewsInput: EndReviewsInput;
  EndReviewsPayload: EndReviewsPayload;
  EraseTrailInput: EraseTrailInput;
  EraseTrailPayload: EraseTrailPayload;
  EvaluationEvidenceInput: EvaluationEvidenceInput;
  ExtendAuditInput: ExtendAuditInput;
  Finding: FindingMapper;
  FindingConnection: Omit<FindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  FindingPayload: Omit<FindingPayload, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> };
  FinishMeasureInput: FinishMeasureInput;
  ImprovementMeasure: ImprovementMeasureMapper;
  LocalDate: Scalars['LocalDate']['output'];
  MeasureConnection: Omit<MeasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['ImprovementMeasure'] };
  MeasureEffect: MeasureEffect;
  MeasureFigure: MeasureFigure;
  MeasureFilter: MeasureFilter;
  MeasurePayload: Omit<MeasurePayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['ImprovementMeasure']> };
  Money: MoneyMapper;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NameAuditorsInput: NameAuditorsInput;
  NoteInterviewInput: NoteInterviewInput;
  OpenDaysInput: OpenDaysInput;
  OpenReviewsInput: OpenReviewsInput;
  OpenReviewsPayload: OpenReviewsPayload;
  OrderAuditInput: OrderAuditInput;
  PageInfo: PageInfo;
  PassAuditEvidenceInput: PassAuditEvidenceInput;
  PersonalRecord: PersonalRecord;
  Plan: PlanMapper;
  PlanConnection: Omit<PlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlanEdge']> };
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  PlanFilter: PlanFilter;
  PlanPayload: Omit<PlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['Plan']> };
  PlanRemediationInput: PlanRemediationInput;
  PlanReviewsInput: PlanReviewsInput;
  PlanReviewsPayload: PlanReviewsPayload;
  Problem: Problem;
  ProblemArgument: ProblemArgument;
  ProposeMeasureInput: ProposeMeasureInput;
  ProposedLimit: ProposedLimit;
  ProposedLimitInput: ProposedLimitInput;
  ProposedTargets: ProposedTargets;
  ProposedTargetsInput: ProposedTargetsInput;
  Query: Record<PropertyKey, never>;
  RecordComplaintInput: RecordComplaintInput;
  RecordEffectInput: RecordEffectInput;
  RecordEvidenceInput: RecordEvidenceInput;
  RecordSilenceInput: RecordSilenceInput;
  RecordSupplementInput: RecordSupplementInput;
  RecordTrailInput: RecordTrailInput;
  RecordTrailPayload: RecordTrailPayload;
  RemediationEffect: RemediationEffect;
  RemediationExtension: RemediationExtension;
  ReportAuditInput: ReportAuditInput;
  ReportContent: ReportContent;
  ReportFigure: ReportFigure;
  ReportFile: ReportFile;
  ReportRemediationInput: ReportRemediationInput;
  ReportSection: ReportSection;
  RequestReportInput: RequestReportInput;
  ResponseEvidenceInput: ResponseEvidenceInput;
  ReturnReviewInput: ReturnReviewInput;
  Review: ReviewMapper;
  ReviewAnswer: ReviewAnswer;
  ReviewCheck: ReviewCheck;
  ReviewCheckInput: ReviewCheckInput;
  ReviewConnection: Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewEdge']> };
  ReviewDays: ReviewDays;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewEvidence: ReviewEvidence;
  ReviewFilter: ReviewFilter;
  ReviewFindingInput: ReviewFindingInput;
  ReviewMeasureInput: ReviewMeasureInput;
  ReviewPayload: Omit<ReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  ReviewReport: Omit<ReviewReport, 'checks' | 'files' | 'findings' | 'measures' | 'sections'> & { checks: ReadonlyArray<ResolversParentTypes['ReviewCheck']>, files: ReadonlyArray<ResolversParentTypes['ReportFile']>, findings: ReadonlyArray<ResolversParentTypes['Finding']>, measures: ReadonlyArray<ResolversParentTypes['ImprovementMeasure']>, sections: ReadonlyArray<ResolversParentTypes['ReportSection']> };
  ReviewSupplement: ReviewSupplement;
  SurveyEvidenceInput: SurveyEvidenceInput;
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
  VerifyRemediationInput: VerifyRemediationInput;
  WrittenReport: Omit<WrittenReport, 'files'> & { files: ReadonlyArray<ResolversParentTypes['ReportFile']> };
};

export type accessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdoptContractPartiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptContractPartiesPayload'] = ResolversParentTypes['AdoptContractPartiesPayload']> = {
  adopted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AuditAction']>, ParentType, ContextType>;
  auditors?: Resolver<ReadonlyArray<ResolversTypes['Auditor']>, ParentType, ContextType>;
  beginBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  begunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conclusions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AuditEvidence']>, ParentType, ContextType>;
  extensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<ReadonlyArray<ResolversTypes['AuditInterview']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  nameBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orderedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['AuditPhase'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  reportBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  samples?: Resolver<ReadonlyArray<ResolversTypes['AuditSample']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whoseTurn?: Resolver<ResolversTypes['AuditTurn'], ParentType, ContextType>;
  workflowId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenReport?: Resolver<Maybe<ResolversTypes['WrittenReport']>, ParentType, ContextType>;
};

export type AuditActionResolvers = EnumResolverSignature<{ ADD_EVIDENCE?: any, CANCEL?: any, DRAW_SAMPLE?: any, EXTEND?: any, NAME_AUDITORS?: any, NOTE_INTERVIEW?: any, PASS_EVIDENCE?: any, REPORT?: any }, ResolversTypes['AuditAction']>;

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Audit'], ParentType, ContextType>;
};

export type AuditEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvidence'] = ResolversParentTypes['AuditEvidence']> = {
  custody?: Resolver<ReadonlyArray<ResolversTypes['CustodyLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obtainedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  obtainedFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditInterviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditInterview'] = ResolversParentTypes['AuditInterview']> = {
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditKindResolvers = EnumResolverSignature<{ EXTERNAL?: any, INTERNAL?: any }, ResolversTypes['AuditKind']>;

export type AuditPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditPayload'] = ResolversParentTypes['AuditPayload']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AuditPhaseResolvers = EnumResolverSignature<{ CANCELLED?: any, CLOSED?: any, DRAFT?: any, FIELD_WORK?: any, ORDERED?: any, REPORTED?: any }, ResolversTypes['AuditPhase']>;

export type AuditSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSample'] = ResolversParentTypes['AuditSample']> = {
  drawn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drawnBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  population?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditTurnResolvers = EnumResolverSignature<{ AUDITORS?: any, NOBODY?: any, PROVIDER?: any }, ResolversTypes['AuditTurn']>;

export type AuditorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Auditor'] = ResolversParentTypes['Auditor']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CheckResultResolvers = EnumResolverSignature<{ IN_ORDER?: any, NOT_APPLICABLE?: any, SHORTCOMING?: any }, ResolversTypes['CheckResult']>;

export type ChecklistItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ComplaintAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['QualityCriterion'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintActionResolvers = EnumResolverSignature<{ ANSWER?: any }, ResolversTypes['ComplaintAction']>;

export type ComplaintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ComplaintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintPayload'] = ResolversParentTypes['ComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audits?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<ContractauditsArgs, 'first'>>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<ContractcomplaintsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ContractfindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ContractmeasuresArgs, 'first'>>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<ContractreviewsArgs, 'first'>>;
  trail?: Resolver<Maybe<ResolversTypes['TrailConnection']>, ParentType, ContextType, RequireFields<ContracttrailArgs, 'first'>>;
  verifyTrail?: Resolver<Maybe<ResolversTypes['TrailVerification']>, ParentType, ContextType, Partial<ContractverifyTrailArgs>>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type CustodyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustodyLink'] = ResolversParentTypes['CustodyLink']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EffectCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectCheck'] = ResolversParentTypes['EffectCheck']> = {
  afterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type EffectFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectFigure'] = ResolversParentTypes['EffectFigure']> = {
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EffectOutcomeResolvers = EnumResolverSignature<{ EFFECTIVE?: any, NOT_EFFECTIVE?: any, UNKNOWN?: any }, ResolversTypes['EffectOutcome']>;

export type EndReviewsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndReviewsPayload'] = ResolversParentTypes['EndReviewsPayload']> = {
  nextReviewAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type EraseTrailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseTrailPayload'] = ResolversParentTypes['EraseTrailPayload']> = {
  erased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['FindingAction']>, ParentType, ContextType>;
  auditId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['RemediationEffect']>, ParentType, ContextType>;
  effectCheck?: Resolver<Maybe<ResolversTypes['EffectCheck']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['RemediationExtension']>, ParentType, ContextType>;
  extensionRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['FindingGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['ImprovementMeasure']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['RemediationPhase'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  plannedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  rootCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  solvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whoseTurn?: Resolver<ResolversTypes['ReviewTurn'], ParentType, ContextType>;
  workflowId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenReport?: Resolver<Maybe<ResolversTypes['WrittenReport']>, ParentType, ContextType>;
};

export type FindingActionResolvers = EnumResolverSignature<{ ANSWER_EXTENSION?: any, ASK_EXTENSION?: any, ASSIGN?: any, PLAN?: any, REPORT?: any, VERIFY?: any }, ResolversTypes['FindingAction']>;

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingGradeResolvers = EnumResolverSignature<{ MAJOR?: any, MINOR?: any, OBSERVATION?: any }, ResolversTypes['FindingGrade']>;

export type FindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingPayload'] = ResolversParentTypes['FindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ImprovementMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementMeasure'] = ResolversParentTypes['ImprovementMeasure']> = {
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agreedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['MeasureAction']>, ParentType, ContextType>;
  begunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dropReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['MeasureEffect']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['MeasureField'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorResolvers = EnumResolverSignature<{ AVAILABILITY?: any, CSAT?: any, INTERRUPTION_TIME?: any, MTTF?: any, MTTR?: any, NPS?: any }, ResolversTypes['Indicator']>;

export type LanguageResolvers = EnumResolverSignature<{ EN?: any, ZH?: any }, ResolversTypes['Language']>;

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MeasureActionResolvers = EnumResolverSignature<{ AGREE?: any, BEGIN?: any, DROP?: any, FINISH?: any }, ResolversTypes['MeasureAction']>;

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImprovementMeasure'], ParentType, ContextType>;
};

export type MeasureEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEffect'] = ResolversParentTypes['MeasureEffect']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['MeasureFigure']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['MeasureFigure']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EffectOutcome'], ParentType, ContextType>;
};

export type MeasureFieldResolvers = EnumResolverSignature<{ PROCESS?: any, RESOURCES?: any, TECHNOLOGY?: any, TRAINING?: any }, ResolversTypes['MeasureField']>;

export type MeasureFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureFigure'] = ResolversParentTypes['MeasureFigure']> = {
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurePayload'] = ResolversParentTypes['MeasurePayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['ImprovementMeasure']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MeasureStatusResolvers = EnumResolverSignature<{ AGREED?: any, DONE?: any, DROPPED?: any, IN_PROGRESS?: any, PROPOSED?: any }, ResolversTypes['MeasureStatus']>;

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAuditEvidence?: Resolver<ResolversTypes['AuditPayload'], ParentType, ContextType, RequireFields<MutationaddAuditEvidenceArgs, 'input'>>;
  adoptContractParties?: Resolver<ResolversTypes['AdoptContractPartiesPayload'], ParentType, ContextType, RequireFields<MutationadoptContractPartiesArgs, 'input'>>;
  agreeMeasure?: Resolver<ResolversTypes['MeasurePayload'], ParentType, ContextType, RequireFields<MutationagreeMeasureArgs, 'input'>>;
  answerComplaint?: Resolver<ResolversTypes['ComplaintPayload'], ParentType, ContextType, RequireFields<MutationanswerComplaintArgs, 'input'>>;
  answerExtension?: Resolver<ResolversTypes['FindingPayload'], ParentType, ContextType, RequireFields<MutationanswerExtensionArgs, 'input'>>;
  answerReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationanswerReviewArgs, 'input'>>;
  approveReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationapproveReviewArgs, 'input'>>;
  askExtension?: Resolver<ResolversTypes['FindingPayload'], ParentType, ContextType, RequireFields<MutationaskExtensionArgs, 'input'>>;
  assignFinding?: Resolver<ResolversTypes['FindingPayload'], ParentType, ContextType, RequireFields<MutationassignFindingArgs, 'input'>>;
  auditsTrailCopied?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationauditsTrailCopiedArgs, 'ids'>>;
  beginMeasure?: Resolver<ResolversTypes['MeasurePayload'], ParentType, ContextType, RequireFields<MutationbeginMeasureArgs, 'input'>>;
  cancelAudit?: Resolver<ResolversTypes['AuditPayload'], ParentType, ContextType, RequireFields<MutationcancelAuditArgs, 'input'>>;
  changePlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationchangePlanArgs, 'input'>>;
  completeReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationcompleteReviewArgs, 'input'>>;
  drawSample?: Resolver<ResolversTypes['AuditPayload'], ParentType, ContextType, RequireFields<MutationdrawSampleArgs, 'input'>>;
  dropMeasure?: Resolver<ResolversTypes['MeasurePayload'], ParentType, ContextType, RequireFields<MutationdropMeasureArgs, 'input'>>;
  endReviews?: Resolver<ResolversTypes['EndReviewsPayload'], ParentType, ContextType, RequireFields<MutationendReviewsArgs, 'input'>>;
  eraseTrail?: Resolver<ResolversTypes['EraseTrailPayload'], ParentType, ContextType, RequireFields<MutationeraseTrailArgs, 'input'>>;
  extendAudit?: Resolver<ResolversTypes['AuditPayload'], ParentType, ContextType, RequireFields<MutationextendAuditArgs, 'input'>>;
  finishMeasure?: Resolver<ResolversTypes['MeasurePayload'], ParentType, ContextType, RequireFields<MutationfinishMeasureArgs, 'input'>>;
  nameAuditors?: Resolver<ResolversTypes['AuditPayload'], ParentType, ContextType, RequireFields<MutationnameAuditorsArgs, 'input'>>;
  noteInterview?: Resolver<ResolversTypes['AuditPayload'], ParentType, ContextType, RequireFields<MutationnoteInterviewArgs, 'input'>>;
  openReviews?: Resolver<ResolversTypes['OpenReviewsPayload'], ParentType, ContextType, RequireFields<MutationopenReviewsArgs, 'input'>>;
  orderAudit?: Resolver<ResolversTypes['AuditPayload'], ParentType, ContextType, RequireFields<MutationorderAuditArgs, 'input'>>;
  passAuditEvidence?: Resolver<ResolversTypes['AuditPayload'], ParentType, ContextType, RequireFields<MutationpassAuditEvidenceArgs, 'input'>>;
  planRemediation?: Resolver<ResolversTypes['FindingPayload'], ParentType, ContextType, RequireFields<MutationplanRemediationArgs, 'input'>>;
  planReviews?: Resolver<ResolversTypes['PlanReviewsPayload'], ParentType, ContextType, RequireFields<MutationplanReviewsArgs, 'input'>>;
  proposeMeasure?: Resolver<ResolversTypes['MeasurePayload'], ParentType, ContextType, RequireFields<MutationproposeMeasureArgs, 'input'>>;
  recordComplaint?: Resolver<ResolversTypes['ComplaintPayload'], ParentType, ContextType, RequireFields<MutationrecordComplaintArgs, 'input'>>;
  recordEffect?: Resolver<ResolversTypes['FindingPayload'], ParentType, ContextType, RequireFields<MutationrecordEffectArgs, 'input'>>;
  recordEvidence?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationrecordEvidenceArgs, 'input'>>;
  recordSilence?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationrecordSilenceArgs, 'input'>>;
  recordSupplement?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationrecordSupplementArgs, 'input'>>;
  recordTrail?: Resolver<ResolversTypes['RecordTrailPayload'], ParentType, ContextType, RequireFields<MutationrecordTrailArgs, 'input'>>;
  reportAudit?: Resolver<ResolversTypes['AuditPayload'], ParentType, ContextType, RequireFields<MutationreportAuditArgs, 'input'>>;
  reportRemediation?: Resolver<ResolversTypes['FindingPayload'], ParentType, ContextType, RequireFields<MutationreportRemediationArgs, 'input'>>;
  requestReport?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationrequestReportArgs, 'input'>>;
  returnReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationreturnReviewArgs, 'input'>>;
  verifyRemediation?: Resolver<ResolversTypes['FindingPayload'], ParentType, ContextType, RequireFields<MutationverifyRemediationArgs, 'input'>>;
};

export type OpenReviewsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenReviewsPayload'] = ResolversParentTypes['OpenReviewsPayload']> = {
  nextReviewAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  withinDays?: Resolver<Maybe<ResolversTypes['ReviewDays']>, ParentType, ContextType>;
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

export type PlanKindResolvers = EnumResolverSignature<{ MONTHLY_EVALUATION?: any, QUARTERLY_REVIEW?: any, YEARLY_AUDIT?: any }, ResolversTypes['PlanKind']>;

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

export type ProposedLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedLimit'] = ResolversParentTypes['ProposedLimit']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedTargetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedTargets'] = ResolversParentTypes['ProposedTargets']> = {
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['ProposedLimit']>, ParentType, ContextType>;
};

export type QualityCriterionResolvers = EnumResolverSignature<{ ACCURACY?: any, COMPLETENESS?: any, CONSISTENCY?: any, TIMELINESS?: any }, ResolversTypes['QualityCriterion']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<QueryauditArgs, 'id'>>;
  audits?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryauditsArgs, 'first'>>;
  auditsTrailToCopy?: Resolver<ReadonlyArray<ResolversTypes['AuditsTrailRow']>, ParentType, ContextType, RequireFields<QueryauditsTrailToCopyArgs, 'limit'>>;
  complaintToTell?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QuerycomplaintToTellArgs, 'complaintId'>>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<QuerycomplaintsArgs, 'first'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryfindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryfindingsArgs, 'first'>>;
  measure?: Resolver<Maybe<ResolversTypes['ImprovementMeasure']>, ParentType, ContextType, RequireFields<QuerymeasureArgs, 'id'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<QuerymeasuresArgs, 'first'>>;
  personInAudits?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecord']>, ParentType, ContextType, RequireFields<QuerypersonInAuditsArgs, 'names'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryplansArgs, 'first'>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryreviewArgs, 'id'>>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<QueryreviewsArgs, 'first'>>;
  trail?: Resolver<Maybe<ResolversTypes['TrailConnection']>, ParentType, ContextType, RequireFields<QuerytrailArgs, 'first'>>;
  verifyTrail?: Resolver<Maybe<ResolversTypes['TrailVerification']>, ParentType, ContextType, Partial<QueryverifyTrailArgs>>;
};

export type RecordTrailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrailPayload'] = ResolversParentTypes['RecordTrailPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemediationEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemediationEffect'] = ResolversParentTypes['RemediationEffect']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['EffectFigure']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['EffectFigure']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EffectOutcome'], ParentType, ContextType>;
};

export type RemediationExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemediationExtension'] = ResolversParentTypes['RemediationExtension']> = {
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type RemediationPhaseResolvers = EnumResolverSignature<{ AWAITING_PLAN?: any, AWAITING_VERIFICATION?: any, PROPOSED?: any, REMEDIATING?: any, SOLVED?: any, WATCHING_EFFECT?: any }, ResolversTypes['RemediationPhase']>;

export type ReportContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportContent'] = ResolversParentTypes['ReportContent']> = {
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFigure'] = ResolversParentTypes['ReportFigure']> = {
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFile'] = ResolversParentTypes['ReportFile']> = {
  format?: Resolver<ResolversTypes['ReportFormat'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportFormatResolvers = EnumResolverSignature<{ HTML?: any, PDF?: any }, ResolversTypes['ReportFormat']>;

export type ReportSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSection'] = ResolversParentTypes['ReportSection']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ReportSectionId'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportSectionIdResolvers = EnumResolverSignature<{ BREACHES?: any, CHANGES?: any, COMPLAINTS?: any, GAPS?: any, RESPONSES?: any, SATISFACTION?: any, TARGETS?: any }, ResolversTypes['ReportSectionId']>;

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ReviewAction']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['ReviewAnswer']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['ReviewEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ReviewPhase'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ReviewReport']>, ParentType, ContextType>;
  requestReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplement?: Resolver<Maybe<ResolversTypes['ReviewSupplement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whoseTurn?: Resolver<ResolversTypes['ReviewTurn'], ParentType, ContextType>;
  workflowId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewActionResolvers = EnumResolverSignature<{ ANSWER?: any, APPROVE?: any, COMPLETE?: any, RETURN?: any }, ResolversTypes['ReviewAction']>;

export type ReviewAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAnswer'] = ResolversParentTypes['ReviewAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewAnswerKind'], ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewAnswerKindResolvers = EnumResolverSignature<{ ACCEPTED?: any, OBJECTED?: any, SILENT?: any }, ResolversTypes['ReviewAnswerKind']>;

export type ReviewCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCheck'] = ResolversParentTypes['ReviewCheck']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CheckResult'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDays'] = ResolversParentTypes['ReviewDays']> = {
  answer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approve?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEvidence'] = ResolversParentTypes['ReviewEvidence']> = {
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewKindResolvers = EnumResolverSignature<{ MONTHLY_EVALUATION?: any, QUARTERLY_REVIEW?: any, REQUESTED_REPORT?: any }, ResolversTypes['ReviewKind']>;

export type ReviewMethodResolvers = EnumResolverSignature<{ INTERVIEWS?: any, MEETING?: any, RECORDS?: any }, ResolversTypes['ReviewMethod']>;

export type ReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPayload'] = ResolversParentTypes['ReviewPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type ReviewPhaseResolvers = EnumResolverSignature<{ AWAITING_ANSWER?: any, AWAITING_APPROVAL?: any, AWAITING_COMPLETION?: any, COLLECTING?: any, PUBLISHED?: any }, ResolversTypes['ReviewPhase']>;

export type ReviewReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReport'] = ResolversParentTypes['ReviewReport']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['ReviewCheck']>, ParentType, ContextType>;
  conclusions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ReportContent']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ReportFile']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['ImprovementMeasure']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['ReportSection']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ResolversTypes['ProposedTargets']>, ParentType, ContextType>;
};

export type ReviewSupplementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSupplement'] = ResolversParentTypes['ReviewSupplement']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewTurnResolvers = EnumResolverSignature<{ CUSTOMER?: any, NOBODY?: any, PROVIDER?: any, SYSTEM?: any }, ResolversTypes['ReviewTurn']>;

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
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  roles?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrailOutcomeResolvers = EnumResolverSignature<{ DONE?: any, REFUSED?: any }, ResolversTypes['TrailOutcome']>;

export type TrailVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailVerification'] = ResolversParentTypes['TrailVerification']> = {
  fault?: Resolver<Maybe<ResolversTypes['TrailFault']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['TrailHead']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WrittenReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenReport'] = ResolversParentTypes['WrittenReport']> = {
  content?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ReportFile']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdoptContractPartiesPayload?: AdoptContractPartiesPayloadResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  AuditAction?: AuditActionResolvers;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEvidence?: AuditEvidenceResolvers<ContextType>;
  AuditInterview?: AuditInterviewResolvers<ContextType>;
  AuditKind?: AuditKindResolvers;
  AuditPayload?: AuditPayloadResolvers<ContextType>;
  AuditPhase?: AuditPhaseResolvers;
  AuditSample?: AuditSampleResolvers<ContextType>;
  AuditTurn?: AuditTurnResolvers;
  Auditor?: AuditorResolvers<ContextType>;
  AuditsTrailRow?: AuditsTrailRowResolvers<ContextType>;
  CheckResult?: CheckResultResolvers;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintAction?: ComplaintActionResolvers;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintPayload?: ComplaintPayloadResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  CustodyLink?: CustodyLinkResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EffectCheck?: EffectCheckResolvers<ContextType>;
  EffectFigure?: EffectFigureResolvers<ContextType>;
  EffectOutcome?: EffectOutcomeResolvers;
  EndReviewsPayload?: EndReviewsPayloadResolvers<ContextType>;
  EraseTrailPayload?: EraseTrailPayloadResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingAction?: FindingActionResolvers;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingGrade?: FindingGradeResolvers;
  FindingPayload?: FindingPayloadResolvers<ContextType>;
  ImprovementMeasure?: ImprovementMeasureResolvers<ContextType>;
  Indicator?: IndicatorResolvers;
  Language?: LanguageResolvers;
  LocalDate?: GraphQLScalarType;
  MeasureAction?: MeasureActionResolvers;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureEffect?: MeasureEffectResolvers<ContextType>;
  MeasureField?: MeasureFieldResolvers;
  MeasureFigure?: MeasureFigureResolvers<ContextType>;
  MeasurePayload?: MeasurePayloadResolvers<ContextType>;
  MeasureStatus?: MeasureStatusResolvers;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenReviewsPayload?: OpenReviewsPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanAction?: PlanActionResolvers;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlanKind?: PlanKindResolvers;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  PlanReviewsPayload?: PlanReviewsPayloadResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemArgument?: ProblemArgumentResolvers<ContextType>;
  ProposedLimit?: ProposedLimitResolvers<ContextType>;
  ProposedTargets?: ProposedTargetsResolvers<ContextType>;
  QualityCriterion?: QualityCriterionResolvers;
  Query?: QueryResolvers<ContextType>;
  RecordTrailPayload?: RecordTrailPayloadResolvers<ContextType>;
  RemediationEffect?: RemediationEffectResolvers<ContextType>;
  RemediationExtension?: RemediationExtensionResolvers<ContextType>;
  RemediationPhase?: RemediationPhaseResolvers;
  ReportContent?: ReportContentResolvers<ContextType>;
  ReportFigure?: ReportFigureResolvers<ContextType>;
  ReportFile?: ReportFileResolvers<ContextType>;
  ReportFormat?: ReportFormatResolvers;
  ReportSection?: ReportSectionResolvers<ContextType>;
  ReportSectionId?: ReportSectionIdResolvers;
  Review?: ReviewResolvers<ContextType>;
  ReviewAction?: ReviewActionResolvers;
  ReviewAnswer?: ReviewAnswerResolvers<ContextType>;
  ReviewAnswerKind?: ReviewAnswerKindResolvers;
  ReviewCheck?: ReviewCheckResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewDays?: ReviewDaysResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewEvidence?: ReviewEvidenceResolvers<ContextType>;
  ReviewKind?: ReviewKindResolvers;
  ReviewMethod?: ReviewMethodResolvers;
  ReviewPayload?: ReviewPayloadResolvers<ContextType>;
  ReviewPhase?: ReviewPhaseResolvers;
  ReviewReport?: ReviewReportResolvers<ContextType>;
  ReviewSupplement?: ReviewSupplementResolvers<ContextType>;
  ReviewTurn?: ReviewTurnResolvers;
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
  WrittenReport?: WrittenReportResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
