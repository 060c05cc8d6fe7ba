import type { BreachNotice } from '../rules/notification-kinds.ts';
import {
  creditLapsed,
  creditPosted,
  creditRefused,
  creditReminder,
  creditReversed,
  creditToApprove,
} from './credit-letters.ts';
import {
  breachNotice,
  breachReinstated,
  breachRetracted,
  noticeAgain,
  noticeUnacknowledged,
} from './customer-letters.ts';
import { damagesAccepted, damagesClaimed, damagesLifted, damagesRefused, damagesToAccept } from './damages-letters.ts';
import { type Letter, letterHtml, letterText } from './letter.ts';
import { analysisOverdue, noticeLate, noticeWarning12h, noticeWarning20h } from './manager-letters.ts';
import type { NoticeContext } from './notice-facts.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportNotice, reportNoticeAgain, reportRetracted } from './report-letters.ts';

const LETTERS: Readonly<Record<BreachNotice, (context: NoticeContext) => Letter>> = {
  BREACH_NOTICE: breachNotice,
  NOTICE_AGAIN: noticeAgain,
  NOTICE_UNACKNOWLEDGED: noticeUnacknowledged,
  BREACH_RETRACTED: breachRetracted,
  BREACH_REINSTATED: breachReinstated,
  NOTICE_WARNING_12H: noticeWarning12h,
  NOTICE_WARNING_20H: noticeWarning20h,
  NOTICE_LATE: noticeLate,
  ANALYSIS_OVERDUE: analysisOverdue,
  CREDIT_REMINDER: creditReminder,
  CREDIT_LAPSED: creditLapsed,
  CREDIT_TO_APPROVE: creditToApprove,
  CREDIT_REFUSED: creditRefused,
  CREDIT_POSTED: creditPosted,
  CREDIT_REVERSED: creditReversed,
  DAMAGES_CLAIMED: damagesClaimed,
  DAMAGES_TO_ACCEPT: damagesToAccept,
  DAMAGES_ACCEPTED: damagesAccepted,
  DAMAGES_REFUSED: damagesRefused,
  DAMAGES_LIFTED: damagesLifted,
};

/** What reads otherwise where the breach was reported and not measured. */
const REPORT_LETTERS: Readonly<Partial<Record<BreachNotice, (context: NoticeContext, report: ReportFacts) => Letter>>> =
  {
    BREACH_NOTICE: reportNotice,
    NOTICE_AGAIN: reportNoticeAgain,
    BREACH_RETRACTED: reportRetracted,
  };

/** Words one notification about a breach for one recipient (H7.3.1, H8.3). */
export function breachLetter(kind: BreachNotice, context: NoticeContext): Letter {
  const { reported } = context.facts;
  const ofReport = REPORT_LETTERS[kind];
  return reported !== null && ofReport ? ofReport(context, reported) : LETTERS[kind](context);
}

/** A letter as a mail carries it. */
export const mailOf = (letter: Letter): { readonly subject: string; readonly text: string; readonly html: string } => ({
  subject: letter.subject,
  text: letterText(letter),
  html: letterHtml(letter),
});
