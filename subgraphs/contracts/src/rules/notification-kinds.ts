/** What is told about a breach (H7.3). */
const BREACH_NOTICES = [
  'BREACH_NOTICE',
  'NOTICE_AGAIN',
  'NOTICE_UNACKNOWLEDGED',
  'BREACH_RETRACTED',
  'BREACH_REINSTATED',
  'NOTICE_WARNING_12H',
  'NOTICE_WARNING_20H',
  'NOTICE_LATE',
  'ANALYSIS_OVERDUE',
  'CREDIT_REMINDER',
  'CREDIT_LAPSED',
  'CREDIT_TO_APPROVE',
  'CREDIT_REFUSED',
  'CREDIT_POSTED',
  'CREDIT_REVERSED',
  'DAMAGES_CLAIMED',
  'DAMAGES_TO_ACCEPT',
  'DAMAGES_ACCEPTED',
  'DAMAGES_REFUSED',
  'DAMAGES_LIFTED',
] as const;
export type BreachNotice = (typeof BREACH_NOTICES)[number];

/** What is told about the remedy of a breach: from its cause to the effect of the rectification (H7.3.2, H7.3.3, H7.3.5). */
const REMEDY_NOTICES = [
  'ANALYSIS_EXTENDED',
  'REMEDY_TURN',
  'REMEDY_REMINDER',
  'REMEDY_OVERDUE',
  'REMEDY_NEWS',
  'REMEDY_ESCALATED',
  'REMEDY_STOPPED',
  'REMEDY_RESUMED',
] as const;
export type RemedyNotice = (typeof REMEDY_NOTICES)[number];

/** What is told about a change (H4.4). */
const CHANGE_NOTICES = ['CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'] as const;
export type ChangeNotice = (typeof CHANGE_NOTICES)[number];

/** What is told about a contract's periods. */
const PERIOD_NOTICES = ['PERIOD_REOPENED'] as const;
export type PeriodNotice = (typeof PERIOD_NOTICES)[number];

/** What is told about the end of a contract's term (H7.4). */
const RENEWAL_NOTICES = ['RENEWAL_OPENED', 'RENEWAL_NEWS'] as const;
export type RenewalNotice = (typeof RENEWAL_NOTICES)[number];

/** What is told when all of an ended contract is over (H7.4). */
const CLOSING_NOTICES = ['CONTRACT_CLOSED'] as const;
export type ClosingNotice = (typeof CLOSING_NOTICES)[number];

/** What is told about the end of a contract before its term (H7.4). */
const TERMINATION_NOTICES = [
  'TERMINATION_NOTICE',
  'TERMINATION_NEWS',
  'TERMINATION_TURN',
  'TERMINATION_REMINDER',
  'TERMINATION_OVERDUE',
] as const;
export type TerminationNotice = (typeof TERMINATION_NOTICES)[number];

/** What is told about an evaluation or review of a contract (H6.2, H6.4). */
const REVIEW_NOTICES = [
  'REVIEW_TURN',
  'REVIEW_REMINDER',
  'REVIEW_OVERDUE',
  'REVIEW_REPORT',
  'REVIEW_PUBLISHED',
] as const;
export type ReviewNotice = (typeof REVIEW_NOTICES)[number];

/** What is told about a finding until it is verified as solved (H6.3). */
const FINDING_NOTICES = [
  'FINDING_TURN',
  'FINDING_REMINDER',
  'FINDING_OVERDUE',
  'FINDING_VERIFIED',
  'FINDING_NOT_EFFECTIVE',
  'FINDING_SOLVED',
] as const;
export type FindingNotice = (typeof FINDING_NOTICES)[number];

/** What is told about a survey of satisfaction (H6.1). */
const SURVEY_NOTICES = ['SURVEY_INVITATION', 'SURVEY_REMINDER'] as const;
export type SurveyNotice = (typeof SURVEY_NOTICES)[number];

/** What is told about an audit until all that it found is verified as solved (H6.3). */
const AUDIT_NOTICES = ['AUDIT_TURN', 'AUDIT_REMINDER', 'AUDIT_OVERDUE', 'AUDIT_NEWS'] as const;
export type AuditNotice = (typeof AUDIT_NOTICES)[number];

/** What is told about a complaint of the customer (H6.1). */
const COMPLAINT_NOTICES = ['COMPLAINT_RECORDED', 'COMPLAINT_ANSWERED'] as const;
export type ComplaintNotice = (typeof COMPLAINT_NOTICES)[number];

export const NOTIFICATION_KINDS = [
  ...BREACH_NOTICES,
  ...REMEDY_NOTICES,
  ...CHANGE_NOTICES,
  ...PERIOD_NOTICES,
  ...RENEWAL_NOTICES,
  ...CLOSING_NOTICES,
  ...TERMINATION_NOTICES,
  ...REVIEW_NOTICES,
  ...FINDING_NOTICES,
  ...SURVEY_NOTICES,
  ...COMPLAINT_NOTICES,
  ...AUDIT_NOTICES,
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export const isBreachNotice = (kind: NotificationKind): kind is BreachNotice =>
  (BREACH_NOTICES as readonly string[]).includes(kind);
export const isRemedyNotice = (kind: NotificationKind): kind is RemedyNotice =>
  (REMEDY_NOTICES as readonly string[]).includes(kind);

export const isChangeNotice = (kind: NotificationKind): kind is ChangeNotice =>
  (CHANGE_NOTICES as readonly string[]).includes(kind);
export const isRenewalNotice = (kind: NotificationKind): kind is RenewalNotice =>
  (RENEWAL_NOTICES as readonly string[]).includes(kind);
export const isClosingNotice = (kind: NotificationKind): kind is ClosingNotice =>
  (CLOSING_NOTICES as readonly string[]).includes(kind);
export const isPeriodNotice = (kind: NotificationKind): kind is PeriodNotice =>
  (PERIOD_NOTICES as readonly string[]).includes(kind);
export const isTerminationNotice = (kind: NotificationKind): kind is TerminationNotice =>
  (TERMINATION_NOTICES as readonly string[]).includes(kind);
export const isReviewNotice = (kind: NotificationKind): kind is ReviewNotice =>
  (REVIEW_NOTICES as readonly string[]).includes(kind);
export const isFindingNotice = (kind: NotificationKind): kind is FindingNotice =>
  (FINDING_NOTICES as readonly string[]).includes(kind);
export const isAuditNotice = (kind: NotificationKind): kind is AuditNotice =>
  (AUDIT_NOTICES as readonly string[]).includes(kind);

export const isSurveyNotice = (kind: NotificationKind): kind is SurveyNotice =>
  (SURVEY_NOTICES as readonly string[]).includes(kind);

export const isComplaintNotice = (kind: NotificationKind): kind is ComplaintNotice =>
  (COMPLAINT_NOTICES as readonly string[]).includes(kind);

/** Who of a contract's parties is told. */
export const NOTIFICATION_AUDIENCES = [
  'CUSTOMER',
  'CUSTOMER_MANAGER',
  'CUSTOMER_BOARD',
  'PROVIDER',
  'PROVIDER_MANAGER',
  'PROVIDER_BOARD',
  'AUDITORS',
] as const;
export type Audience = (typeof NOTIFICATION_AUDIENCES)[number];

/** Whether it is the customer that is told, not the provider. */
export const isForCustomer = (audience: Audience): boolean => audience.startsWith('CUSTOMER');
