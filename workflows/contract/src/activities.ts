import type { CreditStanding } from './breach.ts';
import type { NextSeal } from './contract.ts';
import type { Waiting } from './delivery.ts';
import type { InstantText, SubgraphName } from './lifecycles.ts';

/** Whose turn it is: a team or side, never a person. */
export type Turn = 'PROVIDER' | 'CUSTOMER' | 'BOARD' | 'AUDITORS' | 'SYSTEM' | 'NOBODY';

/** What a lifecycle shows of itself in the graph. Written with the workflow's own sequence, so that a late write never wins. */
export type Projection = {
  readonly tenant: string;
  readonly lifecycle: string;
  readonly contractId: string;
  readonly recordId: string;
  readonly sequence: number;
  readonly phase: string;
  readonly nextDeadline: InstantText | null;
  readonly whoseTurn: Turn;
  /** What is waited for, as a code that the graph words for people; null when nobody has to act. */
  readonly workItem:
    | 'HOLD_OR_TELL'
    | 'ANALYSE_CAUSE'
    | RemedyWork
    | 'OFFER'
    | 'ANSWER_OFFER'
    | 'SIGN'
    | 'ANSWER_SUSPENSION'
    | 'PROPOSE_RENEWAL'
    | ChangeWork
    | TerminationWork
    | ReviewWork
    | AuditWork
    | RemediationWork
    | null;
};

/** What the remedy of a breach waits for. */
export type RemedyWork =
  | 'CONFIRM_REPORT'
  | 'ANSWER_CONTEST'
  | 'ANSWER_ATTRIBUTION'
  | 'PLAN_RECTIFICATION'
  | 'ANSWER_SETTLEMENT'
  | 'RECTIFY'
  | 'ACCEPT_RECTIFICATION'
  | 'RESOLVE_ESCALATION'
  | 'RECORD_MEDIATION'
  | 'CONFIRM_MEDIATION'
  | 'CHOOSE_TERMINATION';

/** What a review waits for. */
export type ReviewWork = 'COMPLETE_REVIEW' | 'APPROVE_REVIEW' | 'ANSWER_REVIEW';

/** What an audit waits for. */
export type AuditWork = 'NAME_AUDITORS' | 'BEGIN_AUDIT' | 'REPORT_AUDIT';

/** What the remediation of a finding waits for. */
export type RemediationWork = 'PLAN_REMEDIATION' | 'REMEDIATE' | 'ANSWER_EXTENSION' | 'VERIFY_REMEDIATION';

/** What a change waits for. */
export type ChangeWork =
  | 'ASSESS_CHANGE'
  | 'VOTE_ON_CHANGE'
  | 'REVIEW_EMERGENCY_CHANGE'
  | 'SCHEDULE_CHANGE'
  | 'IMPLEMENT_CHANGE'
  | 'VERIFY_CHANGE'
  | 'DOCUMENT_CHANGE';

/** What a termination waits for. */
export type TerminationWork =
  | 'ANSWER_TERMINATION'
  | 'CONFIRM_TERMINATION'
  | 'RECORD_IMPACT'
  | 'HAND_OVER'
  | 'ACCEPT_HANDOVER'
  | 'SIGN_HANDOVER';

/** What the `contract` lifecycle asks of the outside. */
export type ContractActivities = {
  /** Reads the signed version from contracts and gives its terms to metrics, and its parties and dates to audits. Idempotent by contract and version. */
  handOverVersion(input: { tenant: string; contractId: string; version: number }): Promise<{
    nextCheckAt: InstantText | null;
    /** The next seal; absent in histories from before periods were sealed. */
    nextSeal?: NextSeal | null;
    /** When the first review is due (H6.2); absent in histories from before reviews were planned. */
    nextReviewAt?: InstantText | null;
  }>;
  /** Puts on record in metrics which periods are sealed. Idempotent by period and seal. */
  sealPeriods(input: { tenant: string; contractId: string }): Promise<{ nextSeal: NextSeal | null }>;
  /** Lets facts that came after a period's seal count in metrics. Idempotent by the reopening. @param input `lifecycle` is the caller's own id */
  reopenPeriod(input: {
    tenant: string;
    contractId: string;
    reopeningId: string;
    lifecycle: string;
  }): Promise<{ nextSeal: NextSeal | null }>;
  /** Asks metrics how a proposed version would have come out in the past, and keeps it in contracts (H1.4). Idempotent by contract and version. */
  assessVersion(input: { tenant: string; contractId: string; version: number }): Promise<void>;
  /** Lets metrics leave out the time of a suspension, which lasts while `until` is null. Idempotent by the suspension and its end. */
  leaveOut(input: {
    tenant: string;
    contractId: string;
    suspensionId: string;
    requestedBy: 'PROVIDER' | 'CUSTOMER';
    since: InstantText;
    until: InstantText | null;
  }): Promise<void>;
  /**
   * Lets metrics promise nothing any more from an instant on, and audits review nothing after it: the contract ended before its term.
   * Idempotent by that instant.
   */
  endPromises(input: {
    tenant: string;
    contractId: string;
    endedAt: InstantText;
    lastSealAt?: InstantText | null;
  }): Promise<{ nextCheckAt: InstantText | null; nextSeal: NextSeal | null; nextReviewAt?: InstantText | null }>;
  /** Lets metrics evaluate what no fact announces: ended periods, a silent source, an outage that stays open. */
  evaluate(input: { tenant: string; contractId: string }): Promise<{ nextCheckAt: InstantText | null }>;
  /** Carries one changed evaluation from metrics to the breach record in contracts. Idempotent; an older revision is ignored there. */
  recordBreach(input: { tenant: string; evaluationId: string }): Promise<{ breachId: string | null }>;
  /** Ends an offer that nobody answered in time. One that was answered stays as it is. */
  expireOffer(input: { tenant: string; contractId: string; version: number }): Promise<void>;
  /** The contract says from now on what a signed version says. Idempotent. */
  bringIntoForce(input: { tenant: string; contractId: string; version: number }): Promise<void>;
  /** Lets audits open the reviews that are due (H6.2). Idempotent: a period is reviewed once. */
  openReviews(input: { tenant: string; contractId: string }): Promise<{ nextReviewAt: InstantText | null }>;
  /**
   * Ends a contract whose term is over (H7.1), unless it goes on by its own words (H7.4). One that ended already stays as it is.
   * Answers until when it goes on; nothing where it has ended.
   */
  expireContract(input: { tenant: string; contractId: string }): Promise<InstantText | null>;
  /** An instant before the end of the term has come: both sides are told, or the contract is renewed by itself (H7.4). */
  passRenewal(input: {
    tenant: string;
    contractId: string;
    due?: InstantText;
  }): Promise<{ readonly awaitsProposal: boolean }>;
};

/** What every lifecycle that the graph shows asks of the outside. */
export type ProjectionActivities = {
  /** Writes what a lifecycle shows of itself; an older write never wins. */
  project(input: Projection): Promise<void>;
};

/** Who is to be told. */
export type Audience =
  | 'CUSTOMER'
  | 'CUSTOMER_MANAGER'
  | 'CUSTOMER_BOARD'
  | 'PROVIDER'
  | 'PROVIDER_MANAGER'
  | 'PROVIDER_BOARD'
  | 'AUDITORS';

export type NotificationKind =
  | 'BREACH_NOTICE'
  | 'BREACH_RETRACTED'
  | 'BREACH_REINSTATED'
  | 'NOTICE_WARNING_12H'
  | 'NOTICE_WARNING_20H'
  | 'NOTICE_LATE'
  | 'ANALYSIS_OVERDUE'
  | 'CREDIT_REMINDER'
  | 'CREDIT_LAPSED'
  | RemedyNotificationKind;

export type RemedyNotificationKind =
  | 'ANALYSIS_EXTENDED'
  | 'REMEDY_TURN'
  | 'REMEDY_REMINDER'
  | 'REMEDY_OVERDUE'
  | 'REMEDY_NEWS'
  | 'REMEDY_ESCALATED'
  | 'REMEDY_STOPPED'
  | 'REMEDY_RESUMED';

export type ChangeNotificationKind = 'CHANGE_TURN' | 'CHANGE_REMINDER' | 'CHANGE_OVERDUE' | 'CHANGE_SCHEDULED';

export type TerminationNotificationKind =
  | 'TERMINATION_NOTICE'
  | 'TERMINATION_NEWS'
  | 'TERMINATION_TURN'
  | 'TERMINATION_REMINDER'
  | 'TERMINATION_OVERDUE';

/** The credit of a breach once it is worked out. */
export type SettledCredit = CreditStanding & {
  /** For people, e.g. `100.00 EUR`; null where nothing is owed. */
  readonly amount: string | null;
  /** It can be claimed until then, and the customer is reminded at the other instant; null where no claim is asked for. */
  readonly claimableUntil: InstantText | null;
  readonly remindAt: InstantText | null;
};

/** What the `breach` lifecycle asks of the outside. */
export type BreachActivities = {
  /** Writes the notification's row and, through the outbox, starts its delivery. Idempotent by `fact`. */
  requestNotification(input: {
    tenant: string;
    breachId: string;
    fact: string;
    kind: NotificationKind;
    audience: Audience;
  }): Promise<{ notificationId: string }>;
  /** Records on the breach that the notice was not told in time (H7.3.1). */
  recordNoticeLate(input: { tenant: string; breachId: string }): Promise<void>;
  /** Lets the deadline of a step bring about what it does. One that was kept stays so: the row decides the race. */
  passBreachDeadline(input: { tenant: string; breachId: string; step: number }): Promise<void>;
  /**
   * Works out what the breach gives back, on the newest evaluations in metrics, and lets the ledger follow. Its record follows them first.
   * Idempotent by their revisions (H7.3.4).
   */
  settleCompensation(input: { tenant: string; breachId: string }): Promise<SettledCredit>;
  /** Ends a claim window in which nobody claimed. A credit that was claimed stays as it is. */
  lapseCredit(input: { tenant: string; breachId: string }): Promise<SettledCredit>;
  /**
   * Closes the record, once it has followed the newest evaluations: the period is sealed, or it ended withdrawn. Refused where the record was
   * withdrawn, reinstated or reopened and the lifecycle has not heard so (`STANDING_MOVED`); histories from before say nothing about that.
   */
  closeBreach(input: {
    tenant: string;
    breachId: string;
    withdrawals?: number;
    reinstatements?: number;
    sealAt?: InstantText;
  }): Promise<void>;
};

/** What the `change` lifecycle asks of the outside. */
export type ChangeActivities = {
  /** Writes the notification's row and, through the outbox, starts its delivery. Idempotent by `fact`. */
  requestChangeNotification(input: {
    tenant: string;
    changeId: string;
    fact: string;
    kind: ChangeNotificationKind;
    audience: Audience;
  }): Promise<{ notificationId: string }>;
  /** Decides on a change whose vote is due, where there is a quorum; leaves it open where there is none. */
  decideDueChange(input: { tenant: string; changeId: string }): Promise<{ isDecided: boolean }>;
  /** Declares a change's window to metrics as maintenance. Idempotent by `reference`, which names change and window. */
  declareMaintenance(input: {
    tenant: string;
    serviceId: string;
    reference: string;
    start: InstantText;
    end: InstantText;
  }): Promise<void>;
  /** Cancels a window that was declared under that reference; one that never was stays so. Idempotent. */
  cancelMaintenance(input: { tenant: string; serviceId: string; reference: string }): Promise<void>;
};

/** What the `termination` lifecycle asks of the outside. */
export type TerminationActivities = {
  /** Writes the notification's row and, through the outbox, starts its delivery. Idempotent by `fact`. */
  requestTerminationNotification(input: {
    tenant: string;
    terminationId: string;
    fact: string;
    kind: TerminationNotificationKind;
    audience: Audience;
  }): Promise<{ notificationId: string }>;
  /** Ends the contract whose notice has run out, or lapses an offer that nobody answered. What was decided before stays: the row decides the race. */
  passTerminationDeadline(input: { tenant: string; terminationId: string }): Promise<void>;
};

export type ReviewNotificationKind =
  | 'REVIEW_TURN'
  | 'REVIEW_REMINDER'
  | 'REVIEW_OVERDUE'
  | 'REVIEW_REPORT'
  | 'REVIEW_PUBLISHED';

/** What the `review` lifecycle asks of the outside. */
export type ReviewActivities = {
  /** Reads evaluations from metrics, breaches and changes from contracts, and gives them to audits as evidence. What is there stays. */
  collectEvidence(input: { tenant: string; reviewId: string }): Promise<void>;
  /** Records that the customer did not answer in time. An answer that came in stays: the row decides the race. */
  recordSilence(input: { tenant: string; reviewId: string }): Promise<void>;
  /**
   * Opens in contracts the supplement that both sides agreed to, and tells audits its number, or why it can't be. Idempotent by the review. Refused while
   * another proposal is open.
   */
  openSupplement(input: { tenant: string; reviewId: string }): Promise<{ version: number | null }>;
  /** Writes the notification's row and, through the outbox, starts its delivery. Idempotent by `fact`. */
  requestReviewNotification(input: {
    tenant: string;
    reviewId: string;
    fact: string;
    kind: ReviewNotificationKind;
    audience: Audience;
  }): Promise<{ notificationId: string }>;
};

export type AuditNotificationKind = 'AUDIT_TURN' | 'AUDIT_REMINDER' | 'AUDIT_OVERDUE' | 'AUDIT_NEWS';

/** What the `audit` lifecycle asks of the outside. */
export type AuditActivities = {
  /** Writes the notification's row and, through the outbox, starts its delivery. Idempotent by `fact`. */
  requestAuditNotification(input: {
    tenant: string;
    auditId: string;
    fact: string;
    kind: AuditNotificationKind;
    audience: Audience;
  }): Promise<{ notificationId: string }>;
};

export type RemediationNotificationKind =
  | 'FINDING_TURN'
  | 'FINDING_REMINDER'
  | 'FINDING_OVERDUE'
  | 'FINDING_VERIFIED'
  | 'FINDING_NOT_EFFECTIVE'
  | 'FINDING_SOLVED';

/** What the `remediation` lifecycle asks of the outside. */
export type RemediationActivities = {
  /** Reads the figures since the verification from metrics, and lets audits judge by them whether the remediation worked. Idempotent by the instant at which they are looked at. */
  checkEffect(input: { tenant: string; findingId: string; due: InstantText }): Promise<void>;
  /** Writes the notification's row and, through the outbox, starts its delivery. Idempotent by `fact`. */
  requestFindingNotification(input: {
    tenant: string;
    findingId: string;
    fact: string;
    kind: RemediationNotificationKind;
    audience: Audience;
  }): Promise<{ notificationId: string }>;
};

export type ComplaintNotificationKind = 'COMPLAINT_RECORDED' | 'COMPLAINT_ANSWERED';

/** What the `complaint` lifecycle asks of the outside. */
export type ComplaintActivities = {
  /** Writes the notification's row and, through the outbox, starts its delivery. Idempotent by `fact`. */
  requestComplaintNotification(input: {
    tenant: string;
    complaintId: string;
    fact: string;
    kind: ComplaintNotificationKind;
    audience: Audience;
  }): Promise<{ notificationId: string }>;
};

/** What the `survey` lifecycle asks of the outside. */
export type SurveyActivities = {
  /** Finds the contacts who are to be asked, lets metrics ask them, and has each told by mail. Idempotent by the survey. @returns how many are asked by mail */
  inviteToSurvey(input: { tenant: string; surveyId: string }): Promise<{ asked: number }>;
  /** Has contacts who have not answered reminded by mail. Idempotent by the survey. @returns how many they are */
  remindOfSurvey(input: { tenant: string; surveyId: string }): Promise<{ asked: number }>;
  /** Puts on record that no answer is taken any more. Idempotent. */
  closeSurvey(input: { tenant: string; surveyId: string }): Promise<void>;
};

/** What the `delivery` lifecycle asks of the outside. */
export type DeliveryActivities = {
  /** One attempt: sends to every contact that is not told yet and need not wait, records each acceptance. Never throws for a refusing mail server; `told` counts all contacts told so far; `lastFailure` names no person or address; `waiting` counts who is not to be told yet, and `giveUpAt` says how long the others are tried; `superseded`: nobody else is to be told, which is on record. */
  deliver(input: { tenant: string; notificationId: string; attempt: number }): Promise<{
    told: number;
    failed: number;
    lastFailure: string | null;
    acknowledgeBy?: InstantText | null;
    waiting?: Waiting | null;
    giveUpAt?: InstantText;
    superseded?: boolean;
  }>;
  /** Nobody acknowledged a notice in time: has it told once more, and to the party's managers. */
  escalateNotice(input: { tenant: string; notificationId: string }): Promise<void>;
  /** Puts on record that nobody could be told. */
  giveUpDelivery(input: { tenant: string; notificationId: string }): Promise<void>;
};

/** What the `trail` lifecycle asks of the outside. */
export type TrailActivities = {
  /** Copies one batch of trail rows to audits, idempotent by id. */
  copyTrail(input: { tenant: string; subgraph: SubgraphName }): Promise<{ copied: number; more: boolean }>;
};
