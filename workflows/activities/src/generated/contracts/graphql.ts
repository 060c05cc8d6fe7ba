/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  grade: string;
  says: string;
};

/** An audit, which another subgraph owns: what its mail says of it. */
export type AuditToTellInput = {
  auditId: string;
  cancelReason?: string | null | undefined;
  contractId: string;
  due?: string | null | undefined;
  extensionReason?: string | null | undefined;
  findings: Array<AuditFoundInput>;
  kind: string;
  /** Subjects of who audits and who ordered it: those of them are told that are contacts of the provider. */
  people: Array<string>;
  phase: string;
  scope: string;
  workflowId: string;
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

export type BreachLegInput = {
  /** Time down that the limit allows over the whole period; null where it is not time down that is limited. */
  allowedMs?: number | null | undefined;
  downMs: number;
  evaluationId: string;
  indicator: Indicator;
  limit: string;
  missedAt?: string | null | undefined;
  outcome: string;
  /** Why that revision was made; a worker of before does not say it. */
  reason?: string | null | undefined;
  revision: number;
  targetId: string;
  unit: TargetUnit;
  value?: string | null | undefined;
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

/** Whether a breach stands. */
export type BreachStanding =
  /** The newest figures miss the target; a report was not taken back. */
  | 'STANDING'
  /** Newer figures lifted the miss, or whoever reported it took the report back. */
  | 'WITHDRAWN';

export type BringIntoForceInput = {
  contractId: string;
  version: number;
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

export type CloseBreachInput = {
  breachId: string;
  /** The same of how often it was reinstated. */
  reinstatements?: number | null | undefined;
  /** The same of when its period is sealed, which a reopening moves. */
  sealAt?: string | null | undefined;
  /** How often its lifecycle heard that it was withdrawn. Where the record says otherwise, it is not closed (`STANDING_MOVED`); null compares nothing. */
  withdrawals?: number | null | undefined;
};

export type CloseContractInput = {
  contractId: string;
};

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

/** A complaint, which another subgraph owns: what its mail says of it. */
export type ComplaintToTellInput = {
  /** What the provider says to it; null until it is answered. */
  answer?: string | null | undefined;
  complaintId: string;
  contractId: string;
  criterion: string;
  madeAt: string;
  says: string;
};

export type ConcludeErasureInput = {
  contractId: string;
};

export type DecideDueChangeInput = {
  changeId: string;
};

export type EraseContractInput = {
  contractId: string;
};

export type EraseFilesInput = {
  /** Its records are erased. */
  contractId: string;
  /** Of contents that audits needs no more. */
  sha256s: Array<string>;
};

export type EscalateNoticeInput = {
  notificationId: string;
};

export type ExactRatioInput = {
  denominator: string;
  numerator: string;
};

export type ExpireContractInput = {
  contractId: string;
};

export type ExpireOfferInput = {
  contractId: string;
  version: number;
};

/** A later date for an analysis. */
export type ExtendAnalysisInput = {
  /** `brc_…`. */
  breachId: string;
  /** The new date: later than the present one, and ahead. */
  due: string;
  /** The record's `version` that you saw. */
  expectedVersion: number;
  /** The same key with the same input answers the same, for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  onBehalfOf?: string | null | undefined;
  /** Why; the customer is told. */
  reason: string;
};

/** A finding, which another subgraph owns: what its mail says of it. */
export type FindingToTellInput = {
  contractId: string;
  /** By which local day it is to be put right. */
  day: string;
  due?: string | null | undefined;
  effectOutcome?: string | null | undefined;
  extendTo?: string | null | undefined;
  extensionReason?: string | null | undefined;
  /** Why a later day was refused. */
  extensionRefusal?: string | null | undefined;
  findingId: string;
  grade: string;
  owner: string;
  phase: string;
  plan?: string | null | undefined;
  /** Why what was reported was not verified. */
  refusalReason?: string | null | undefined;
  report?: string | null | undefined;
  rootCause?: string | null | undefined;
  says: string;
  workflowId: string;
};

export type GiveUpNotificationInput = {
  notificationId: string;
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

export type JudgedPeriodInput = {
  indicator: Indicator;
  /** `MET`, `MISSED`, `NO_DATA` or `NOT_APPLICABLE`. */
  outcome: string;
  serviceId: string;
};

/** Languages in which contacts are written to. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese (simplified). */
  | 'ZH';

export type LapseCreditInput = {
  breachId: string;
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

export type OpenReviewSupplementInput = {
  contractId: string;
  effectiveFrom: string;
  /** Of the period that was reviewed; the signatories read it. */
  period: string;
  reviewId: string;
  targets: Array<ReviewedTargetInput>;
};

/** How an outage of a part of a service counts (H1.2). Its impact is the share of the service that is down. */
export type PartialOutages =
  /** By its impact: an hour with a quarter down costs a quarter of an hour. */
  | 'BY_IMPACT'
  /** Not at all: only an outage of all of the service counts. */
  | 'NONE'
  /** As if all of the service were down, however small its impact. */
  | 'WHOLE';

export type PassBreachDeadlineInput = {
  breachId: string;
  /** The step whose deadline it is. */
  step: number;
};

export type PassRenewalInput = {
  contractId: string;
  /** The instant that has come; while it has not by the clock that decides, it is to be asked again. */
  due?: string | null | undefined;
  /** Periods of the twelve months before it that are over, as they were judged. */
  periods?: Array<JudgedPeriodInput>;
};

export type PassTerminationDeadlineInput = {
  terminationId: string;
};

export type PastPeriodInput = {
  /** Exact availability; whole numbers. */
  availability?: ExactRatioInput | null | undefined;
  /** Up and down together, in milliseconds. */
  countedMs?: number | null | undefined;
  outcome: string;
  period: string;
  targetId: string;
  value?: string | null | undefined;
};

/** Whose reminders are paused. */
export type PauseRemindersInput = {
  /** The same key with the same input answers the same, for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  onBehalfOf?: string | null | undefined;
  /** Why; it stands in the trail. */
  reason: string;
  /** The breach, change, termination, review, finding or audit: `brc_…`, `chg_…`, `trm_…`, `rev_…`, `fnd_…` or `aud_…`. */
  recordId: string;
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

export type PrepareDeliveryInput = {
  /** A notification or a digest. */
  notificationId: string;
};

export type ProjectInput = {
  contractId: string;
  lifecycle: string;
  nextDeadline?: string | null | undefined;
  phase: string;
  recordId: string;
  /** Grows with each projection: epoch milliseconds of the lifecycle's present. */
  sequence: number;
  whoseTurn: Turn;
  workItem?: WorkItemKind | null | undefined;
};

export type RecordAssessmentInput = {
  contractId: string;
  periods: Array<PastPeriodInput>;
  version: number;
};

export type RecordBreachInput = {
  contractId: string;
  legs: Array<BreachLegInput>;
  period: string;
  periodEnd: string;
  periodStart: string;
  serviceId: string;
};

export type RecordMeasuredInput = {
  contractId: string;
  measuredFrom: string;
  version: number;
};

export type RecordNotToldInput = {
  attempt: number;
  /** Who was not reached: one of the two. */
  contactId?: string | null | undefined;
  /** The endpoint is gone for good. */
  isGone?: boolean;
  notificationId: string;
  /** Why, without anybody's address. */
  reason: string;
  webhookId?: string | null | undefined;
};

export type RecordNoticeLateInput = {
  breachId: string;
};

export type RecordToldInput = {
  /** Who accepted it: one of the two. */
  contactId?: string | null | undefined;
  messageId: string;
  notificationId: string;
  webhookId?: string | null | undefined;
};

export type RequestNotificationInput = {
  audience: Audience;
  audit?: AuditToTellInput | null | undefined;
  /** What it is about: one of the three. */
  breachId?: string | null | undefined;
  changeId?: string | null | undefined;
  complaint?: ComplaintToTellInput | null | undefined;
  fact: string;
  finding?: FindingToTellInput | null | undefined;
  kind: NotificationKind;
  review?: ReviewToTellInput | null | undefined;
  survey?: SurveyToTellInput | null | undefined;
  terminationId?: string | null | undefined;
};

/** A notification that is told again. */
export type ResendNotificationInput = {
  /** The same key with the same input answers the same, for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** `ntf_…`. */
  notificationId: string;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  onBehalfOf?: string | null | undefined;
  /** Why; it stands in the trail. */
  reason?: string | null | undefined;
};

/** Whose reminders are resumed. */
export type ResumeRemindersInput = {
  /** The same key with the same input answers the same, for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** For workflows: the operator who asked for it in Temporal, as it was said there. */
  onBehalfOf?: string | null | undefined;
  /** Why; it stands in the trail. */
  reason: string;
  /** The breach, change, termination, review, finding or audit: `brc_…`, `chg_…`, `trm_…`, `rev_…`, `fnd_…` or `aud_…`. */
  recordId: string;
};

export type ReviewFigureInput = {
  label: string;
  value: string;
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
  answer?: string | null | undefined;
  answerReasons?: string | null | undefined;
  conclusions?: string | null | undefined;
  contractId: string;
  due?: string | null | undefined;
  figures: Array<ReviewFigureInput>;
  kind: string;
  measures: Array<string>;
  period: string;
  phase: string;
  /** Why it is due out of turn. */
  requestReason?: string | null | undefined;
  reviewId: string;
  /** What the evidence says, a sentence each. */
  summary: Array<string>;
  workflowId: string;
};

export type ReviewedTargetInput = {
  /** A target of any version of the contract: of the newest signed one it means that of the same service, indicator and period. */
  targetId: string;
  /** The limit that is to be promised, in the unit of the target. */
  value: string;
};

export type SettleCompensationInput = {
  breachId: string;
  /** What counted in them. */
  facts?: Array<SettledFactInput>;
  /** Newest evaluations of all targets of the breach's service and period. */
  figures: Array<SettledFiguresInput>;
};

export type SettledFactInput = {
  end?: string | null | undefined;
  id: string;
  impact?: string | null | undefined;
  kind: SettledFactKind;
  reason?: string | null | undefined;
  serviceId?: string | null | undefined;
  source?: string | null | undefined;
  start: string;
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

export type SettledFiguresInput = {
  agreedMs?: number | null | undefined;
  /** Unrounded; null when nothing is known. */
  availability?: ExactRatioInput | null | undefined;
  downMs?: number | null | undefined;
  evaluatedAt?: string | null | undefined;
  evaluationId: string;
  excludedMs?: number | null | undefined;
  indicator: Indicator;
  limit?: string | null | undefined;
  operator?: TargetOperator | null | undefined;
  outcome: string;
  revision: number;
  targetId: string;
  unit?: TargetUnit | null | undefined;
  unknownMs?: number | null | undefined;
  upMs?: number | null | undefined;
  value?: string | null | undefined;
};

/** A survey, which another subgraph owns: what its mail says of it, and who gets one. */
export type SurveyToTellInput = {
  anonymous: boolean;
  closesAt: string;
  contactIds: Array<string>;
  contractId: string;
  period: string;
  question: string;
  scale: string;
  surveyId: string;
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

export type WaitReason =
  | 'DIGEST'
  | 'QUIET_HOURS';

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

export type PeriodReopeningQueryVariables = Exact<{
  id: string;
}>;


export type PeriodReopeningQuery = { periodReopening: { period: string, number: number, reason: string, reopenedAt: string, until: string } | null };

export type ContractTermsQueryVariables = Exact<{
  contractId: string;
  version: number;
  proposed: boolean;
}>;


export type ContractTermsQuery = { contractTerms: { contractId: string, version: number, title: string, externalId: string | null, providerId: string, providerExternalId: string | null, customerId: string, customerExternalId: string | null, timeZone: string, termStart: string, termEnd: string, effectiveFrom: string, takenOverAt: string | null, lastSealAt: string, graceTime: string, maintenance: TimeCounts, unknown: TimeCounts, minimumOutage: string, partialOutages: PartialOutages, hours: { week: Array<{ weekday: Weekday, from: string, to: string }>, holidays: Array<{ date: string, name: string }>, openings: Array<{ date: string, from: string, to: string }> } | null, targets: Array<{ id: string, indicator: Indicator, operator: TargetOperator, value: string, unit: TargetUnit, period: PeriodUnit, measuredBy: MeasuredBy, staleAfter: string | null, service: { id: string, externalId: string | null, name: string }, composition: { atLeast: number, parts: Array<{ measuredBy: MeasuredBy, staleAfter: string | null, service: { id: string, externalId: string | null, name: string } }> } | null, surveys: { minimumAnswers: number, anonymous: boolean } | null }> } | null };

export type RecordAssessmentMutationVariables = Exact<{
  input: RecordAssessmentInput;
}>;


export type RecordAssessmentMutation = { recordAssessment: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type RecordMeasuredMutationVariables = Exact<{
  input: RecordMeasuredInput;
}>;


export type RecordMeasuredMutation = { recordMeasured: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ExpireOfferMutationVariables = Exact<{
  input: ExpireOfferInput;
}>;


export type ExpireOfferMutation = { expireOffer: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type BringIntoForceMutationVariables = Exact<{
  input: BringIntoForceInput;
}>;


export type BringIntoForceMutation = { bringIntoForce: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ExpireContractMutationVariables = Exact<{
  input: ExpireContractInput;
}>;


export type ExpireContractMutation = { expireContract: { goesOnUntil: string | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type PassRenewalMutationVariables = Exact<{
  input: PassRenewalInput;
}>;


export type PassRenewalMutation = { passRenewal: { awaitsProposal: boolean, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type RecordBreachMutationVariables = Exact<{
  input: RecordBreachInput;
}>;


export type RecordBreachMutation = { recordBreach: { breachId: string | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type RecordNoticeLateMutationVariables = Exact<{
  input: RecordNoticeLateInput;
}>;


export type RecordNoticeLateMutation = { recordNoticeLate: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type CloseBreachMutationVariables = Exact<{
  input: CloseBreachInput;
}>;


export type CloseBreachMutation = { closeBreach: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type PassBreachDeadlineMutationVariables = Exact<{
  input: PassBreachDeadlineInput;
}>;


export type PassBreachDeadlineMutation = { passBreachDeadline: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type EvaluationsOfBreachQueryVariables = Exact<{
  breachId: string;
}>;


export type EvaluationsOfBreachQuery = { breach: { kind: BreachKind, legs: Array<{ evaluation: { id: string } }> } | null };

export type SettleCompensationMutationVariables = Exact<{
  input: SettleCompensationInput;
}>;


export type SettleCompensationMutation = { settleCompensation: { breach: { version: number, compensation: { phase: CompensationPhase, claimableUntil: string | null, remindAt: string | null, amount: { amount: string, currency: string } | null } | null } | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type LapseCreditMutationVariables = Exact<{
  input: LapseCreditInput;
}>;


export type LapseCreditMutation = { lapseCredit: { breach: { version: number, compensation: { phase: CompensationPhase, claimableUntil: string | null, remindAt: string | null, amount: { amount: string, currency: string } | null } | null } | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type PassTerminationDeadlineMutationVariables = Exact<{
  input: PassTerminationDeadlineInput;
}>;


export type PassTerminationDeadlineMutation = { passTerminationDeadline: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ContractHistoryQueryVariables = Exact<{
  contractId: string;
  start: string;
  end: string;
}>;


export type ContractHistoryQuery = { contractHistory: { contract: { title: string, timeZone: string, provider: { name: string }, customer: { name: string } }, services: Array<{ id: string, name: string }>, breaches: Array<{ id: string, period: string, phase: BreachPhase, standing: BreachStanding, toldAt: string | null, toldLate: boolean, service: { name: string } }>, changes: Array<{ id: string, phase: ChangePhase, createdAt: string, service: { name: string } }> } | null };

export type DecideDueChangeMutationVariables = Exact<{
  input: DecideDueChangeInput;
}>;


export type DecideDueChangeMutation = { decideDueChange: { change: { phase: ChangePhase, emergency: { review: ReviewOutcome } | null } | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type OpenReviewSupplementMutationVariables = Exact<{
  input: OpenReviewSupplementInput;
}>;


export type OpenReviewSupplementMutation = { openReviewSupplement: { version: number | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type RequestNotificationMutationVariables = Exact<{
  input: RequestNotificationInput;
}>;


export type RequestNotificationMutation = { requestNotification: { notificationId: string | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type NotificationToSendQueryVariables = Exact<{
  notificationId: string;
}>;


export type NotificationToSendQuery = { notificationToSend: { id: string, fact: string, giveUpAt: string, toPrepare: boolean, isLifted: boolean, isSuperseded: boolean, acknowledgeBy: string | null, recipients: Array<{ contactId: string, name: string, email: string, messageId: string, toldAt: string | null, waitsUntil: string | null, waitsUntilLocal: string | null, waitsFor: WaitReason | null, subject: string, text: string, html: string }>, webhooks: Array<{ webhookId: string, url: string, toldAt: string | null, messageId: string, timestamp: string, signature: string, body: string }> } | null };

export type PrepareDeliveryMutationVariables = Exact<{
  input: PrepareDeliveryInput;
}>;


export type PrepareDeliveryMutation = { prepareDelivery: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type RecordToldMutationVariables = Exact<{
  input: RecordToldInput;
}>;


export type RecordToldMutation = { recordTold: { notification: { acknowledgeBy: string | null } | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type RecordNotToldMutationVariables = Exact<{
  input: RecordNotToldInput;
}>;


export type RecordNotToldMutation = { recordNotTold: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type EscalateNoticeMutationVariables = Exact<{
  input: EscalateNoticeInput;
}>;


export type EscalateNoticeMutation = { escalateNotice: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type GiveUpNotificationMutationVariables = Exact<{
  input: GiveUpNotificationInput;
}>;


export type GiveUpNotificationMutation = { giveUpNotification: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ProjectMutationVariables = Exact<{
  input: ProjectInput;
}>;


export type ProjectMutation = { project: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ContractsTrailToCopyQueryVariables = Exact<{
  limit: number;
}>;


export type ContractsTrailToCopyQuery = { rows: Array<{ id: string, at: string, actor: string, role: string, channel: string, action: string, outcome: string, problemCode: string | null, subjectKind: string, subjectId: string, contractId: string | null, reason: string | null, details: string }> };

export type ContractsTrailCopiedMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ContractsTrailCopiedMutation = { contractsTrailCopied: number };

export type ResendNotificationMutationVariables = Exact<{
  input: ResendNotificationInput;
}>;


export type ResendNotificationMutation = { resendNotification: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ExtendAnalysisMutationVariables = Exact<{
  input: ExtendAnalysisInput;
}>;


export type ExtendAnalysisMutation = { extendAnalysis: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type PauseRemindersMutationVariables = Exact<{
  input: PauseRemindersInput;
}>;


export type PauseRemindersMutation = { pauseReminders: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ResumeRemindersMutationVariables = Exact<{
  input: ResumeRemindersInput;
}>;


export type ResumeRemindersMutation = { resumeReminders: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type AnalysisToExtendQueryVariables = Exact<{
  breachId: string;
}>;


export type AnalysisToExtendQuery = { breach: { version: number, analysisDue: string } | null };

export type ContactsToAskQueryVariables = Exact<{
  contractId: string;
  contacts: Array<string> | string;
  audience?: Audience | null | undefined;
}>;


export type ContactsToAskQuery = { contactsToAsk: { providerName: string, contractTitle: string, unknownContacts: Array<string>, contacts: Array<{ contactId: string, subject: string | null, language: Language, timeZone: string }> } | null };

export type EndedContractQueryVariables = Exact<{
  contractId: string;
}>;


export type EndedContractQuery = { endedContract: { endedAt: string, keptUntil: string, waitsFor: Array<string>, askAgainAt: string | null, erasedAt: string | null } | null };

export type EndedContractsQueryVariables = Exact<{
  after?: string | null | undefined;
  limit: number;
}>;


export type EndedContractsQuery = { endedContracts: Array<{ contractId: string, keptUntil: string, isDue: boolean, waitsFor: Array<string>, erasedAt: string | null }> };

export type EraseContractMutationVariables = Exact<{
  input: EraseContractInput;
}>;


export type EraseContractMutation = { eraseContract: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type ConcludeErasureMutationVariables = Exact<{
  input: ConcludeErasureInput;
}>;


export type ConcludeErasureMutation = { concludeErasure: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type CloseContractMutationVariables = Exact<{
  input: CloseContractInput;
}>;


export type CloseContractMutation = { closeContract: { closedAt: string | null, waitsFor: Array<string>, askAgainAt: string | null, problems: Array<{ code: string, message: string, retryable: boolean }> } };

export type EraseFilesMutationVariables = Exact<{
  input: EraseFilesInput;
}>;


export type EraseFilesMutation = { eraseFiles: { problems: Array<{ code: string, message: string, retryable: boolean }> } };

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

export const PeriodReopeningDocument = new TypedDocumentString(`
    query PeriodReopening($id: ID!) {
  periodReopening(id: $id) {
    period
    number
    reason
    reopenedAt
    until
  }
}
    `) as unknown as TypedDocumentString<PeriodReopeningQuery, PeriodReopeningQueryVariables>;
export const ContractTermsDocument = new TypedDocumentString(`
    query ContractTerms($contractId: ID!, $version: Int!, $proposed: Boolean!) {
  contractTerms(contractId: $contractId, version: $version, proposed: $proposed) {
    contractId
    version
    title
    externalId
    providerId
    providerExternalId
    customerId
    customerExternalId
    timeZone
    termStart
    termEnd
    effectiveFrom
    takenOverAt
    lastSealAt
    graceTime
    maintenance
    unknown
    minimumOutage
    partialOutages
    hours {
      week {
        weekday
        from
        to
      }
      holidays {
        date
        name
      }
      openings {
        date
        from
        to
      }
    }
    targets {
      id
      service {
        id
        externalId
        name
      }
      indicator
      operator
      value
      unit
      period
      measuredBy
      staleAfter
      composition {
        atLeast
        parts {
          service {
            id
            externalId
            name
          }
          measuredBy
          staleAfter
        }
      }
      surveys {
        minimumAnswers
        anonymous
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContractTermsQuery, ContractTermsQueryVariables>;
export const RecordAssessmentDocument = new TypedDocumentString(`
    mutation RecordAssessment($input: RecordAssessmentInput!) {
  recordAssessment(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordAssessmentMutation, RecordAssessmentMutationVariables>;
export const RecordMeasuredDocument = new TypedDocumentString(`
    mutation RecordMeasured($input: RecordMeasuredInput!) {
  recordMeasured(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordMeasuredMutation, RecordMeasuredMutationVariables>;
export const ExpireOfferDocument = new TypedDocumentString(`
    mutation ExpireOffer($input: ExpireOfferInput!) {
  expireOffer(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<ExpireOfferMutation, ExpireOfferMutationVariables>;
export const BringIntoForceDocument = new TypedDocumentString(`
    mutation BringIntoForce($input: BringIntoForceInput!) {
  bringIntoForce(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<BringIntoForceMutation, BringIntoForceMutationVariables>;
export const ExpireContractDocument = new TypedDocumentString(`
    mutation ExpireContract($input: ExpireContractInput!) {
  expireContract(input: $input) {
    goesOnUntil
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<ExpireContractMutation, ExpireContractMutationVariables>;
export const PassRenewalDocument = new TypedDocumentString(`
    mutation PassRenewal($input: PassRenewalInput!) {
  passRenewal(input: $input) {
    awaitsProposal
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<PassRenewalMutation, PassRenewalMutationVariables>;
export const RecordBreachDocument = new TypedDocumentString(`
    mutation RecordBreach($input: RecordBreachInput!) {
  recordBreach(input: $input) {
    breachId
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordBreachMutation, RecordBreachMutationVariables>;
export const RecordNoticeLateDocument = new TypedDocumentString(`
    mutation RecordNoticeLate($input: RecordNoticeLateInput!) {
  recordNoticeLate(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordNoticeLateMutation, RecordNoticeLateMutationVariables>;
export const CloseBreachDocument = new TypedDocumentString(`
    mutation CloseBreach($input: CloseBreachInput!) {
  closeBreach(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<CloseBreachMutation, CloseBreachMutationVariables>;
export const PassBreachDeadlineDocument = new TypedDocumentString(`
    mutation PassBreachDeadline($input: PassBreachDeadlineInput!) {
  passBreachDeadline(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<PassBreachDeadlineMutation, PassBreachDeadlineMutationVariables>;
export const EvaluationsOfBreachDocument = new TypedDocumentString(`
    query EvaluationsOfBreach($breachId: ID!) {
  breach(id: $breachId) {
    kind
    legs {
      evaluation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvaluationsOfBreachQuery, EvaluationsOfBreachQueryVariables>;
export const SettleCompensationDocument = new TypedDocumentString(`
    mutation SettleCompensation($input: SettleCompensationInput!) {
  settleCompensation(input: $input) {
    breach {
      version
      compensation {
        phase
        amount {
          amount
          currency
        }
        claimableUntil
        remindAt
      }
    }
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<SettleCompensationMutation, SettleCompensationMutationVariables>;
export const LapseCreditDocument = new TypedDocumentString(`
    mutation LapseCredit($input: LapseCreditInput!) {
  lapseCredit(input: $input) {
    breach {
      version
      compensation {
        phase
        amount {
          amount
          currency
        }
        claimableUntil
        remindAt
      }
    }
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<LapseCreditMutation, LapseCreditMutationVariables>;
export const PassTerminationDeadlineDocument = new TypedDocumentString(`
    mutation PassTerminationDeadline($input: PassTerminationDeadlineInput!) {
  passTerminationDeadline(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<PassTerminationDeadlineMutation, PassTerminationDeadlineMutationVariables>;
export const ContractHistoryDocument = new TypedDocumentString(`
    query ContractHistory($contractId: ID!, $start: DateTime!, $end: DateTime!) {
  contractHistory(contractId: $contractId, start: $start, end: $end) {
    contract {
      title
      timeZone
      provider {
        name
      }
      customer {
        name
      }
    }
    services {
      id
      name
    }
    breaches {
      id
      service {
        name
      }
      period
      phase
      standing
      toldAt
      toldLate
    }
    changes {
      id
      service {
        name
      }
      phase
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<ContractHistoryQuery, ContractHistoryQueryVariables>;
export const DecideDueChangeDocument = new TypedDocumentString(`
    mutation DecideDueChange($input: DecideDueChangeInput!) {
  decideDueChange(input: $input) {
    change {
      phase
      emergency {
        review
      }
    }
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<DecideDueChangeMutation, DecideDueChangeMutationVariables>;
export const OpenReviewSupplementDocument = new TypedDocumentString(`
    mutation OpenReviewSupplement($input: OpenReviewSupplementInput!) {
  openReviewSupplement(input: $input) {
    version
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<OpenReviewSupplementMutation, OpenReviewSupplementMutationVariables>;
export const RequestNotificationDocument = new TypedDocumentString(`
    mutation RequestNotification($input: RequestNotificationInput!) {
  requestNotification(input: $input) {
    notificationId
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RequestNotificationMutation, RequestNotificationMutationVariables>;
export const NotificationToSendDocument = new TypedDocumentString(`
    query NotificationToSend($notificationId: ID!) {
  notificationToSend(notificationId: $notificationId) {
    id
    fact
    giveUpAt
    toPrepare
    isLifted
    isSuperseded
    acknowledgeBy
    recipients {
      contactId
      name
      email
      messageId
      toldAt
      waitsUntil
      waitsUntilLocal
      waitsFor
      subject
      text
      html
    }
    webhooks {
      webhookId
      url
      toldAt
      messageId
      timestamp
      signature
      body
    }
  }
}
    `) as unknown as TypedDocumentString<NotificationToSendQuery, NotificationToSendQueryVariables>;
export const PrepareDeliveryDocument = new TypedDocumentString(`
    mutation PrepareDelivery($input: PrepareDeliveryInput!) {
  prepareDelivery(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<PrepareDeliveryMutation, PrepareDeliveryMutationVariables>;
export const RecordToldDocument = new TypedDocumentString(`
    mutation RecordTold($input: RecordToldInput!) {
  recordTold(input: $input) {
    notification {
      acknowledgeBy
    }
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordToldMutation, RecordToldMutationVariables>;
export const RecordNotToldDocument = new TypedDocumentString(`
    mutation RecordNotTold($input: RecordNotToldInput!) {
  recordNotTold(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<RecordNotToldMutation, RecordNotToldMutationVariables>;
export const EscalateNoticeDocument = new TypedDocumentString(`
    mutation EscalateNotice($input: EscalateNoticeInput!) {
  escalateNotice(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<EscalateNoticeMutation, EscalateNoticeMutationVariables>;
export const GiveUpNotificationDocument = new TypedDocumentString(`
    mutation GiveUpNotification($input: GiveUpNotificationInput!) {
  giveUpNotification(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<GiveUpNotificationMutation, GiveUpNotificationMutationVariables>;
export const ProjectDocument = new TypedDocumentString(`
    mutation Project($input: ProjectInput!) {
  project(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectMutation, ProjectMutationVariables>;
export const ContractsTrailToCopyDocument = new TypedDocumentString(`
    query ContractsTrailToCopy($limit: Int!) {
  rows: contractsTrailToCopy(limit: $limit) {
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
    `) as unknown as TypedDocumentString<ContractsTrailToCopyQuery, ContractsTrailToCopyQueryVariables>;
export const ContractsTrailCopiedDocument = new TypedDocumentString(`
    mutation ContractsTrailCopied($ids: [ID!]!) {
  contractsTrailCopied(ids: $ids)
}
    `) as unknown as TypedDocumentString<ContractsTrailCopiedMutation, ContractsTrailCopiedMutationVariables>;
export const ResendNotificationDocument = new TypedDocumentString(`
    mutation ResendNotification($input: ResendNotificationInput!) {
  resendNotification(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<ResendNotificationMutation, ResendNotificationMutationVariables>;
export const ExtendAnalysisDocument = new TypedDocumentString(`
    mutation ExtendAnalysis($input: ExtendAnalysisInput!) {
  extendAnalysis(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendAnalysisMutation, ExtendAnalysisMutationVariables>;
export const PauseRemindersDocument = new TypedDocumentString(`
    mutation PauseReminders($input: PauseRemindersInput!) {
  pauseReminders(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<PauseRemindersMutation, PauseRemindersMutationVariables>;
export const ResumeRemindersDocument = new TypedDocumentString(`
    mutation ResumeReminders($input: ResumeRemindersInput!) {
  resumeReminders(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<ResumeRemindersMutation, ResumeRemindersMutationVariables>;
export const AnalysisToExtendDocument = new TypedDocumentString(`
    query AnalysisToExtend($breachId: ID!) {
  breach(id: $breachId) {
    version
    analysisDue
  }
}
    `) as unknown as TypedDocumentString<AnalysisToExtendQuery, AnalysisToExtendQueryVariables>;
export const ContactsToAskDocument = new TypedDocumentString(`
    query ContactsToAsk($contractId: ID!, $contacts: [ID!]!, $audience: Audience) {
  contactsToAsk(contractId: $contractId, contacts: $contacts, audience: $audience) {
    providerName
    contractTitle
    contacts {
      contactId
      subject
      language
      timeZone
    }
    unknownContacts
  }
}
    `) as unknown as TypedDocumentString<ContactsToAskQuery, ContactsToAskQueryVariables>;
export const EndedContractDocument = new TypedDocumentString(`
    query EndedContract($contractId: ID!) {
  endedContract(contractId: $contractId) {
    endedAt
    keptUntil
    waitsFor
    askAgainAt
    erasedAt
  }
}
    `) as unknown as TypedDocumentString<EndedContractQuery, EndedContractQueryVariables>;
export const EndedContractsDocument = new TypedDocumentString(`
    query EndedContracts($after: ID, $limit: Int!) {
  endedContracts(after: $after, limit: $limit) {
    contractId
    keptUntil
    isDue
    waitsFor
    erasedAt
  }
}
    `) as unknown as TypedDocumentString<EndedContractsQuery, EndedContractsQueryVariables>;
export const EraseContractDocument = new TypedDocumentString(`
    mutation EraseContract($input: EraseContractInput!) {
  eraseContract(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<EraseContractMutation, EraseContractMutationVariables>;
export const ConcludeErasureDocument = new TypedDocumentString(`
    mutation ConcludeErasure($input: ConcludeErasureInput!) {
  concludeErasure(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<ConcludeErasureMutation, ConcludeErasureMutationVariables>;
export const CloseContractDocument = new TypedDocumentString(`
    mutation CloseContract($input: CloseContractInput!) {
  closeContract(input: $input) {
    closedAt
    waitsFor
    askAgainAt
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<CloseContractMutation, CloseContractMutationVariables>;
export const EraseFilesDocument = new TypedDocumentString(`
    mutation EraseFiles($input: EraseFilesInput!) {
  eraseFiles(input: $input) {
    problems {
      code
      message
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<EraseFilesMutation, EraseFilesMutationVariables>;