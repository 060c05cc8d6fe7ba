import type { NotificationKind } from './notification-kinds.ts';

/**
 * How a message bears a contact's quiet hours and daily digest. URGENT: not at all. UNTIL_DUE: as long as what it is about is not due
 * before. ON_ITS_OWN: the same, and in no digest, which is kept for a while: a link in it is for one person. CAN_WAIT: always. Webhooks know
 * neither.
 */
export type Urgency = 'URGENT' | 'UNTIL_DUE' | 'ON_ITS_OWN' | 'CAN_WAIT';

/** The one place that says which kinds are urgent; each kind's description in the schema ends accordingly. */
export const URGENCY: Readonly<Record<NotificationKind, Urgency>> = {
  BREACH_NOTICE: 'URGENT',
  NOTICE_AGAIN: 'URGENT',
  NOTICE_UNACKNOWLEDGED: 'URGENT',
  BREACH_RETRACTED: 'URGENT',
  BREACH_REINSTATED: 'URGENT',
  NOTICE_WARNING_12H: 'URGENT',
  NOTICE_WARNING_20H: 'URGENT',
  NOTICE_LATE: 'URGENT',
  ANALYSIS_OVERDUE: 'CAN_WAIT',
  ANALYSIS_EXTENDED: 'CAN_WAIT',
  REMEDY_TURN: 'UNTIL_DUE',
  REMEDY_REMINDER: 'UNTIL_DUE',
  REMEDY_OVERDUE: 'CAN_WAIT',
  REMEDY_NEWS: 'CAN_WAIT',
  REMEDY_ESCALATED: 'URGENT',
  REMEDY_STOPPED: 'CAN_WAIT',
  REMEDY_RESUMED: 'UNTIL_DUE',
  CREDIT_REMINDER: 'UNTIL_DUE',
  CREDIT_LAPSED: 'CAN_WAIT',
  CREDIT_TO_APPROVE: 'CAN_WAIT',
  CREDIT_REFUSED: 'CAN_WAIT',
  CREDIT_POSTED: 'CAN_WAIT',
  CREDIT_REVERSED: 'CAN_WAIT',
  DAMAGES_CLAIMED: 'CAN_WAIT',
  DAMAGES_TO_ACCEPT: 'CAN_WAIT',
  DAMAGES_ACCEPTED: 'CAN_WAIT',
  DAMAGES_REFUSED: 'CAN_WAIT',
  DAMAGES_LIFTED: 'CAN_WAIT',
  CHANGE_TURN: 'UNTIL_DUE',
  CHANGE_REMINDER: 'UNTIL_DUE',
  // A window may be at night: who carries a change out late is to hear of it then.
  CHANGE_OVERDUE: 'URGENT',
  CHANGE_SCHEDULED: 'UNTIL_DUE',
  PERIOD_REOPENED: 'CAN_WAIT',
  RENEWAL_OPENED: 'CAN_WAIT',
  RENEWAL_NEWS: 'CAN_WAIT',
  CONTRACT_CLOSED: 'CAN_WAIT',
  // From its day on the days of a notice count.
  TERMINATION_NOTICE: 'URGENT',
  TERMINATION_NEWS: 'CAN_WAIT',
  TERMINATION_TURN: 'UNTIL_DUE',
  TERMINATION_REMINDER: 'UNTIL_DUE',
  TERMINATION_OVERDUE: 'CAN_WAIT',
  REVIEW_TURN: 'UNTIL_DUE',
  REVIEW_REMINDER: 'UNTIL_DUE',
  REVIEW_OVERDUE: 'CAN_WAIT',
  REVIEW_REPORT: 'UNTIL_DUE',
  REVIEW_PUBLISHED: 'CAN_WAIT',
  FINDING_TURN: 'UNTIL_DUE',
  FINDING_REMINDER: 'UNTIL_DUE',
  FINDING_OVERDUE: 'CAN_WAIT',
  FINDING_VERIFIED: 'CAN_WAIT',
  FINDING_NOT_EFFECTIVE: 'CAN_WAIT',
  FINDING_SOLVED: 'CAN_WAIT',
  SURVEY_INVITATION: 'ON_ITS_OWN',
  SURVEY_REMINDER: 'ON_ITS_OWN',
  AUDIT_TURN: 'UNTIL_DUE',
  AUDIT_REMINDER: 'UNTIL_DUE',
  AUDIT_OVERDUE: 'CAN_WAIT',
  AUDIT_NEWS: 'CAN_WAIT',
};

export const isUrgent = (kind: NotificationKind): boolean => URGENCY[kind] === 'URGENT';
