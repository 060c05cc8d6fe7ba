import { INDEXATION_OUTCOMES } from '@surety/domain';
import { z } from 'zod';
import { BREACH_KINDS, CONFIRMATIONS } from './breach-kinds.ts';
import {
  type AuditNotice,
  type BreachNotice,
  type ChangeNotice,
  type ClosingNotice,
  type ComplaintNotice,
  type FindingNotice,
  isAuditNotice,
  isBreachNotice,
  isClosingNotice,
  isComplaintNotice,
  isFindingNotice,
  isPeriodNotice,
  isRemedyNotice,
  isRenewalNotice,
  isReviewNotice,
  isSurveyNotice,
  isTerminationNotice,
  type NotificationKind,
  type PeriodNotice,
  type RemedyNotice,
  type RenewalNotice,
  type ReviewNotice,
  type SurveyNotice,
  type TerminationNotice,
} from './notification-kinds.ts';

const id = (prefix: string, says: string) => z.string().describe(`${says}: \`${prefix}_…\`.`);
const instant = (says: string) => z.iso.datetime().describe(`${says}, in UTC.`);

const toldOfContract = {
  notificationId: id('ntf', 'The notification that this message delivers'),
  fact: z.string().describe('What became true; told once.'),
  contractId: id('ctr', 'The contract'),
  contractExternalId: z.string().nullable().describe("The contract's id in your system."),
};

const told = {
  ...toldOfContract,
  serviceId: id('svc', 'The service'),
  serviceExternalId: z.string().nullable().describe("The service's id in your system."),
};

/** What somebody reported, and what was said to it. */
const reportData = z.strictObject({
  reportedBySide: z.enum(['PROVIDER', 'CUSTOMER']).describe('Which side reported it.'),
  reportedAt: instant('When'),
  until: instant('When it was over').nullable(),
  what: z.string().describe('What happened, in words.'),
  confirmation: z
    .enum(CONFIRMATIONS)
    .nullable()
    .describe('Whether the provider confirms what the customer reported; null for what the provider reported itself.'),
  contestReason: z.string().nullable().describe('Why the provider contests it.'),
  withdrawReason: z.string().nullable().describe('Why it was taken back.'),
});

/** The figures of a breach, as they are when the message is sent. */
const breachData = z.strictObject({
  ...told,
  breachId: id('brc', 'The breach'),
  kind: z
    .enum(BREACH_KINDS)
    .describe('How the contract was breached (H7.3), e.g. `QUALITY_BELOW_STANDARD`: a target was missed.'),
  externalId: z.string().nullable().describe('The id in the system of whoever reported it; null where none was given.'),
  period: z.string().describe('The period of the promise, e.g. `2031-02`.'),
  standing: z
    .enum(['STANDING', 'WITHDRAWN'])
    .describe('Whether the miss stands on the newest figures, or the report is not taken back.'),
  occurredAt: instant('Missed for certain since; of what was reported: when it occurred'),
  detectedAt: instant('Recorded'),
  notifyBy: instant('The customer must be told by then (H7.3.1)'),
  analysisDue: instant('The first analysis is due by then (H5.3)'),
  sealAt: instant('Corrections count until then'),
  legs: z
    .array(
      z.strictObject({
        targetId: id('tgt', 'The target'),
        indicator: z.string().describe('What was promised, e.g. `AVAILABILITY`.'),
        unit: z.string().describe('The unit of limit and value, e.g. `PERCENT`.'),
        limit: z.string().describe("The promised value: a decimal, in the target's unit."),
        value: z
          .string()
          .nullable()
          .describe("The measured value: a decimal, in the target's unit; null: nothing is known."),
        outcome: z.string().describe('How it came out, e.g. `MISSED`.'),
        downMs: z.int().describe('Time down, in milliseconds.'),
        evaluationId: id('evl', 'The evaluation behind it'),
        revision: z.int().describe('Which revision of the evaluation.'),
        reason: z
          .string()
          .nullable()
          .describe('Why that revision was made, e.g. `time left out: planned move`; null: it was not kept.'),
      }),
    )
    .describe('Each target with its newest figures; none of what was reported.'),
  report: reportData.nullable().describe('What was reported (H7.3); null where a target was missed.'),
  credit: z
    .strictObject({
      phase: z.string().describe('Where it stands, e.g. `POSTED`.'),
      currency: z.string().describe('ISO 4217, e.g. `EUR`.'),
      amount: z.string().describe('What the newest figures earn: a decimal.'),
      posted: z.string().describe('What stands in the ledger: a decimal.'),
      claimableUntil: instant('It can be claimed until then').nullable(),
      booked: z
        .strictObject({
          transactionId: id('ltx', 'The transaction of the ledger'),
          kind: z.enum(['POSTED', 'REVERSED']).describe('Whether it was posted or taken back.'),
          amount: z.string().describe('How much: a decimal.'),
          currency: z.string().describe('ISO 4217, e.g. `EUR`.'),
        })
        .nullable()
        .describe('What this event tells was booked, whatever was booked since; null in any other event.'),
    })
    .nullable()
    .describe('What it gives back (H7.3.4); null before that is worked out, and where nothing was agreed on.'),
  damages: z
    .strictObject({
      phase: z.string().describe('Where the claim stands, e.g. `ACCEPTED`.'),
      currency: z.string().describe('ISO 4217, e.g. `EUR`.'),
      claimed: z.string().describe('What the customer claims: a decimal.'),
      accepted: z.string().describe('What the provider accepted: a decimal, 0 while nothing is.'),
    })
    .nullable()
    .describe('Damages that the customer claims (H7.3.4); null while it claims none.'),
});
export type BreachEventData = z.infer<typeof breachData>;

/** A breach whose remedy is under way, as it is when the message is sent. */
const remedyData = breachData.extend({
  phase: z.string().describe('Where it is in its life, e.g. `RECTIFYING`.'),
  stepDue: instant('The step is due by then').nullable(),
  liabilityExcluded: z.boolean().describe('Both sides agree that the provider is not liable (H7.3.2).'),
});
export type RemedyEventData = z.infer<typeof remedyData>;

/** A change, as it is when the message is sent. */
const changeData = z.strictObject({
  ...told,
  changeId: id('chg', 'The change'),
  title: z.string().describe('What it is called.'),
  phase: z.string().describe('Where it is in its life, e.g. `AWAITING_DECISION`.'),
  due: instant('The step is due by then').nullable(),
  windowStart: instant('Its window begins').nullable(),
  windowEnd: instant('Its window ends').nullable(),
});
export type ChangeEventData = z.infer<typeof changeData>;

/** A sealed period that was opened again, as it is when the message is sent. */
const periodData = z.strictObject({
  ...toldOfContract,
  period: z.string().describe('The period of the promises, e.g. `2031-02`.'),
  reason: z.string().describe('Why it was reopened.'),
  reopenedAt: instant('Reopened'),
  until: instant('Late facts count until then'),
});
export type PeriodEventData = z.infer<typeof periodData>;

/** A termination, as it is when the message is sent. */
const terminationData = z.strictObject({
  ...toldOfContract,
  terminationId: id('trm', 'The termination'),
  phase: z.string().describe('Where it stands, e.g. `NOTICE_GIVEN`.'),
  givenBy: z.enum(['PROVIDER', 'CUSTOMER']).describe('Who gave the notice, or made the offer.'),
  ground: z.string().describe('Why, e.g. `INTERRUPTION`.'),
  endsOn: z.iso.date().nullable().describe('The last local day; null for an offer to end at once.'),
  endsAt: instant('The contract ends then').nullable(),
  endedAt: instant('The contract has ended then').nullable(),
  confirmed: z.boolean().describe('The other side confirmed the notice, or agreed to the offer.'),
});
export type TerminationEventData = z.infer<typeof terminationData>;

/** The end of a term, as it is when the message is sent. */
const renewalData = z.strictObject({
  ...toldOfContract,
  renewalId: id('rnw', 'The end of a term'),
  termEnd: z.iso.date().describe('The last local day of the term.'),
  state: z.string().describe('What becomes of the contract then, e.g. `OPEN` or `RENEWED_BY_ITSELF`.'),
  optOutUntil: instant('A side can opt out until then'),
  optedOutBy: z.enum(['PROVIDER', 'CUSTOMER']).nullable().describe('The side that opted out.'),
  reason: z.string().nullable().describe('Why it did.'),
  version: z.int().nullable().describe('Number of the version by which the contract goes on.'),
  fee: z
    .strictObject({
      amount: z.string().describe('How much: a decimal.'),
      currency: z.string().describe('ISO 4217.'),
      per: z.string().describe('What it is for, e.g. `MONTH`.'),
    })
    .nullable()
    .describe('The fee of that version; null where the contract does not go on, and where it names none.'),
  indexation: z
    .enum(INDEXATION_OUTCOMES)
    .nullable()
    .describe('What decided that fee by the indexation clause; null where nothing is indexed.'),
});
export type RenewalEventData = z.infer<typeof renewalData>;

/** A contract that is closed, as it is when the message is sent. */
const closingData = z.strictObject({
  ...toldOfContract,
  endedAt: instant('It was in force up to there'),
  closedAt: instant('Closed: all that was under way is over'),
  keptUntil: instant('Its records are kept whole until then; then what is personal in them is erased'),
});
export type ClosingEventData = z.infer<typeof closingData>;

/** A review, as it was when its lifecycle asked for the message. */
const reviewData = z.strictObject({
  ...toldOfContract,
  reviewId: id('rev', 'The review'),
  kind: z.string().describe('Which kind it is, e.g. `MONTHLY_EVALUATION`.'),
  period: z.string().describe('The period that it looks at, e.g. `2031-01`.'),
  phase: z.string().describe('Where it is in its life, e.g. `AWAITING_ANSWER`.'),
  due: instant('The step is due by then').nullable(),
  answer: z.string().nullable().describe('What the customer said, e.g. `ACCEPTED`; null before.'),
});
export type ReviewEventData = z.infer<typeof reviewData>;

/** A finding, as it was when its lifecycle asked for the message. */
const findingData = z.strictObject({
  ...toldOfContract,
  findingId: id('fnd', 'The finding'),
  grade: z.string().describe('How grave it is, e.g. `MAJOR`.'),
  owner: z.string().describe('The team that puts it right.'),
  day: z.iso.date().describe('By which local day it is to be put right.'),
  phase: z.string().describe('Where it is in its life, e.g. `REMEDIATING`.'),
  due: instant('The step is due by then').nullable(),
});
export type FindingEventData = z.infer<typeof findingData>;

/** A survey, as it was when its lifecycle asked for the message. The link is for people, in their mails alone. */
const surveyData = z.strictObject({
  ...toldOfContract,
  surveyId: id('srv', 'The survey'),
  period: z.string().describe('The period that is asked about, e.g. `2031-01`.'),
  scale: z.enum(['CSAT', 'NPS']).describe('What is asked for.'),
  anonymous: z.boolean().describe('Nobody can tell whose answer is which.'),
  closesAt: instant('Answers are taken until then'),
});
export type SurveyEventData = z.infer<typeof surveyData>;

/** An audit, as it was when its lifecycle asked for the message. */
const auditData = z.strictObject({
  ...toldOfContract,
  auditId: id('aud', 'The audit'),
  kind: z.string().describe('By whom, e.g. `INTERNAL`.'),
  phase: z.string().describe('Where it is in its life, e.g. `FIELD_WORK`.'),
  due: instant('The step is due by then').nullable(),
});
export type AuditEventData = z.infer<typeof auditData>;

/** A complaint, as it was when its lifecycle asked for the message. */
const complaintData = z.strictObject({
  ...toldOfContract,
  complaintId: id('cpl', 'The complaint'),
  criterion: z.string().describe('Which side of quality it is about, e.g. `TIMELINESS`.'),
  madeAt: instant('When it was made'),
  answered: z.boolean().describe('The provider has answered.'),
});
export type ComplaintEventData = z.infer<typeof complaintData>;

type EventType = { readonly type: `io.surety.${string}`; readonly says: string };

/** The one source of what is told to systems: every kind of notification has an event type (CloudEvents). */
const BREACH_EVENTS: Readonly<Record<BreachNotice, EventType>> = {
  BREACH_NOTICE: {
    type: 'io.surety.breach.notified',
    says: 'A target was missed for certain, or a breach was reported (H7.3.1).',
  },
  NOTICE_AGAIN: { type: 'io.surety.breach.notified-again', says: 'The notice was not acknowledged in time.' },
  NOTICE_UNACKNOWLEDGED: {
    type: 'io.surety.breach.unacknowledged',
    says: "The notice was not acknowledged in time: told to the party's managers.",
  },
  BREACH_RETRACTED: {
    type: 'io.surety.breach.retracted',
    says: 'Newer figures lifted the miss, after a correction or because both sides agreed to leave time out, or the report was taken back.',
  },
  BREACH_REINSTATED: { type: 'io.surety.breach.reinstated', says: 'Newer figures brought the miss back.' },
  NOTICE_WARNING_12H: {
    type: 'io.surety.breach.notice-half-gone',
    says: 'Half of the 24 hours have passed, and the customer is not told.',
  },
  NOTICE_WARNING_20H: {
    type: 'io.surety.breach.notice-nearly-due',
    says: 'Four of the 24 hours are left, and the customer is not told.',
  },
  NOTICE_LATE: { type: 'io.surety.breach.notice-late', says: 'The customer was not told in time (H7.3.1).' },
  ANALYSIS_OVERDUE: { type: 'io.surety.breach.analysis-overdue', says: 'The cause was not found in time (H7.3.2).' },
  CREDIT_REMINDER: { type: 'io.surety.breach.credit-reminder', says: 'A credit is to be claimed (H7.3.4).' },
  CREDIT_LAPSED: { type: 'io.surety.breach.credit-lapsed', says: 'A credit was not claimed in time (H7.3.4).' },
  CREDIT_TO_APPROVE: {
    type: 'io.surety.breach.credit-to-approve',
    says: 'A credit that was claimed, or is above a limit, waits for its approval or for that of a second person (H7.3.4).',
  },
  CREDIT_REFUSED: { type: 'io.surety.breach.credit-refused', says: 'The provider refused a credit (H7.3.4).' },
  CREDIT_POSTED: {
    type: 'io.surety.breach.credit-posted',
    says: 'A credit stands in the ledger: it is to be paid or set off (H7.3.4).',
  },
  CREDIT_REVERSED: {
    type: 'io.surety.breach.credit-reversed',
    says: 'A credit was taken back: newer figures, or what both sides agreed on, changed it (H7.3.4).',
  },
  DAMAGES_CLAIMED: { type: 'io.surety.breach.damages-claimed', says: 'The customer claims damages (H7.3.4).' },
  DAMAGES_TO_ACCEPT: {
    type: 'io.surety.breach.damages-to-accept',
    says: 'One person has accepted damages that are above their limit: a second one is awaited (H7.3.4).',
  },
  DAMAGES_ACCEPTED: {
    type: 'io.surety.breach.damages-accepted',
    says: 'Damages stand in the ledger: they are to be paid or set off (H7.3.4).',
  },
  DAMAGES_REFUSED: { type: 'io.surety.breach.damages-refused', says: 'The provider refused damages (H7.3.4).' },
  DAMAGES_LIFTED: {
    type: 'io.surety.breach.damages-lifted',
    says: 'Nothing is owed for the breach any more: damages are lifted, and taken back where they were booked (H7.3.4).',
  },
};
const REMEDY_EVENTS: Readonly<Record<RemedyNotice, EventType>> = {
  ANALYSIS_EXTENDED: { type: 'io.surety.breach.analysis-extended', says: 'The analysis takes longer (H7.3.2).' },
  REMEDY_TURN: { type: 'io.surety.breach.turn', says: 'Something is to be done about a breach (H7.3).' },
  REMEDY_REMINDER: { type: 'io.surety.breach.reminder', says: 'What is to be done about a breach is due soon (H7.3).' },
  REMEDY_OVERDUE: {
    type: 'io.surety.breach.overdue',
    says: 'What is owed for a breach was not done in time (H7.3.5).',
  },
  REMEDY_NEWS: { type: 'io.surety.breach.news', says: 'Something was decided about a breach (H7.3).' },
  REMEDY_ESCALATED: {
    type: 'io.surety.breach.escalated',
    says: 'The managers of both sides are to find a way out of a breach (H7.3.3, H7.3.5).',
  },
  REMEDY_STOPPED: {
    type: 'io.surety.breach.remedy-stopped',
    says: 'Newer figures lifted the miss, or the report was taken back: nothing more is owed for it.',
  },
  REMEDY_RESUMED: {
    type: 'io.surety.breach.remedy-resumed',
    says: 'Newer figures brought the miss back: what was owed is owed again.',
  },
};
const CHANGE_EVENTS: Readonly<Record<ChangeNotice, EventType>> = {
  CHANGE_TURN: { type: 'io.surety.change.turn', says: 'A step of a change is to be done (H4.4).' },
  CHANGE_REMINDER: { type: 'io.surety.change.reminder', says: 'A step of a change is due soon (H4.4).' },
  CHANGE_OVERDUE: { type: 'io.surety.change.overdue', says: 'A step of a change was not done in time (H4.4).' },
  CHANGE_SCHEDULED: { type: 'io.surety.change.scheduled', says: 'When a change is carried out (H4.4).' },
};
const PERIOD_EVENTS: Readonly<Record<PeriodNotice, EventType>> = {
  PERIOD_REOPENED: {
    type: 'io.surety.contract.period-reopened',
    says: 'A sealed period counts late facts again, for the grace time of its contract.',
  },
};
const RENEWAL_EVENTS: Readonly<Record<RenewalNotice, EventType>> = {
  RENEWAL_OPENED: {
    type: 'io.surety.contract.renewal-opened',
    says: 'The term of a contract ends soon, and renewal can be spoken of (H7.4).',
  },
  RENEWAL_NEWS: {
    type: 'io.surety.contract.renewal-news',
    says: 'What becomes of a contract at the end of its term (H7.4).',
  },
};
const CLOSING_EVENTS: Readonly<Record<ClosingNotice, EventType>> = {
  CONTRACT_CLOSED: {
    type: 'io.surety.contract.closed',
    says: 'All that was under way when a contract ended is over: nothing more is told of it (H7.4). Only to webhooks of a party with another contract.',
  },
};
const TERMINATION_EVENTS: Readonly<Record<TerminationNotice, EventType>> = {
  TERMINATION_NOTICE: {
    type: 'io.surety.termination.given',
    says: 'Notice of termination was given, or an end by agreement offered (H7.4).',
  },
  TERMINATION_NEWS: { type: 'io.surety.termination.news', says: 'What became of a termination (H7.4).' },
  TERMINATION_TURN: {
    type: 'io.surety.termination.turn',
    says: 'Something is to be done for the end of a contract (H7.4).',
  },
  TERMINATION_REMINDER: {
    type: 'io.surety.termination.reminder',
    says: 'What is to be done for the end of a contract is due soon (H7.4).',
  },
  TERMINATION_OVERDUE: {
    type: 'io.surety.termination.overdue',
    says: 'What is to be done for the end of a contract was not done in time (H7.4).',
  },
};
const REVIEW_EVENTS: Readonly<Record<ReviewNotice, EventType>> = {
  REVIEW_TURN: { type: 'io.surety.review.turn', says: 'The report of a review is to be completed or approved (H6.2).' },
  REVIEW_REMINDER: { type: 'io.surety.review.reminder', says: 'A step of a review is due soon (H6.2).' },
  REVIEW_OVERDUE: { type: 'io.surety.review.overdue', says: 'A step of a review was not done in time (H6.2).' },
  REVIEW_REPORT: { type: 'io.surety.review.reported', says: 'A report was approved: the customer may answer (H6.2).' },
  REVIEW_PUBLISHED: { type: 'io.surety.review.published', says: 'A report is published (H6.2, H6.4).' },
};
const FINDING_EVENTS: Readonly<Record<FindingNotice, EventType>> = {
  FINDING_TURN: {
    type: 'io.surety.finding.turn',
    says: 'A finding was opened, or something is to be done about it (H6.3).',
  },
  FINDING_REMINDER: { type: 'io.surety.finding.reminder', says: 'A step of a remediation is still awaited (H6.3).' },
  FINDING_OVERDUE: { type: 'io.surety.finding.overdue', says: 'A step of a remediation was not done in time (H6.3).' },
  FINDING_VERIFIED: {
    type: 'io.surety.finding.verified',
    says: 'Another person verified a remediation, and its effect is watched (H6.3).',
  },
  FINDING_NOT_EFFECTIVE: {
    type: 'io.surety.finding.not-effective',
    says: 'The figures show that a remediation did not work: it begins again (H6.3).',
  },
  FINDING_SOLVED: { type: 'io.surety.finding.solved', says: 'A finding is verified as solved (H6.3).' },
};
const SURVEY_EVENTS: Readonly<Record<SurveyNotice, EventType>> = {
  SURVEY_INVITATION: {
    type: 'io.surety.survey.opened',
    says: 'Contacts of the customer are asked how satisfied they are (H6.1).',
  },
  SURVEY_REMINDER: {
    type: 'io.surety.survey.reminder',
    says: 'Contacts who were asked how satisfied they are have not answered yet (H6.1).',
  },
};
const AUDIT_EVENTS: Readonly<Record<AuditNotice, EventType>> = {
  AUDIT_TURN: { type: 'io.surety.audit.turn', says: 'An audit was ordered, begun or given more time (H6.3).' },
  AUDIT_REMINDER: { type: 'io.surety.audit.reminder', says: 'A step of an audit is still awaited (H6.3).' },
  AUDIT_OVERDUE: { type: 'io.surety.audit.overdue', says: 'An audit was not begun or reported in time (H6.3).' },
  AUDIT_NEWS: { type: 'io.surety.audit.news', says: 'An audit was reported, closed or cancelled (H6.3).' },
};
const COMPLAINT_EVENTS: Readonly<Record<ComplaintNotice, EventType>> = {
  COMPLAINT_RECORDED: {
    type: 'io.surety.complaint.recorded',
    says: 'A complaint of the customer is on record (H6.1).',
  },
  COMPLAINT_ANSWERED: { type: 'io.surety.complaint.answered', says: 'The provider answered a complaint (H6.1).' },
};
export const EVENT_TYPES: Readonly<Record<NotificationKind, EventType>> = {
  ...BREACH_EVENTS,
  ...REMEDY_EVENTS,
  ...CHANGE_EVENTS,
  ...PERIOD_EVENTS,
  ...RENEWAL_EVENTS,
  ...CLOSING_EVENTS,
  ...TERMINATION_EVENTS,
  ...REVIEW_EVENTS,
  ...FINDING_EVENTS,
  ...SURVEY_EVENTS,
  ...COMPLAINT_EVENTS,
  ...AUDIT_EVENTS,
};

/** What an event of a kind carries as its `data`. */
export const dataOf = (kind: NotificationKind) => {
  if (isBreachNotice(kind)) return breachData;
  if (isRemedyNotice(kind)) return remedyData;
  if (isPeriodNotice(kind)) return periodData;
  if (isRenewalNotice(kind)) return renewalData;
  if (isClosingNotice(kind)) return closingData;
  if (isReviewNotice(kind)) return reviewData;
  if (isFindingNotice(kind)) return findingData;
  if (isSurveyNotice(kind)) return surveyData;
  if (isComplaintNotice(kind)) return complaintData;
  if (isAuditNotice(kind)) return auditData;
  return isTerminationNotice(kind) ? terminationData : changeData;
};
