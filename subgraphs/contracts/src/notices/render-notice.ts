import type { BreachNotice } from '../rules/notification-kinds.ts';
import { creditLapsed, creditPosted, creditReminder, creditReversed } from './credit-letters.ts';
import {
  breachNotice,
  breachReinstated,
  breachRetracted,
  noticeAgain,
  noticeUnacknowledged,
} from './customer-letters.ts';
import { damagesAccepted, damagesClaimed, damagesLifted, damagesRefused } from './damages-letters.ts';
import { type Letter, letterHtml, letterText } from './letter.ts';
import { analysisOverdue, noticeLate, noticeWarning12h, noticeWarning20h } from './manager-letters.ts';
import type { NoticeContext } from './notice-facts.ts';

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
  CREDIT_POSTED: creditPosted,
  CREDIT_REVERSED: creditReversed,
  DAMAGES_CLAIMED: damagesClaimed,
  DAMAGES_ACCEPTED: damagesAccepted,
  DAMAGES_REFUSED: damagesRefused,
  DAMAGES_LIFTED: damagesLifted,
};

/** Words one notification about a breach for one recipient (H7.3.1, H8.3). */
export const breachLetter = (kind: BreachNotice, context: NoticeContext): Letter => LETTERS[kind](context);

/** A letter as a mail carries it. */
export const mailOf = (letter: Letter): { readonly subject: string; readonly text: string; readonly html: string } => ({
  subject: letter.subject,
  text: letterText(letter),
  html: letterHtml(letter),
});
