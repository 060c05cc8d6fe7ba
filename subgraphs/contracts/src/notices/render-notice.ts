import type { Notification } from '../persistence/notification.ts';
import { breachNotice, breachReinstated, breachRetracted } from './customer-letters.ts';
import { type Letter, letterHtml, letterText } from './letter.ts';
import { analysisOverdue, noticeLate, noticeWarning12h, noticeWarning20h } from './manager-letters.ts';
import type { NoticeContext } from './notice-facts.ts';

const LETTERS: Readonly<Record<Notification['kind'], (context: NoticeContext) => Letter>> = {
  BREACH_NOTICE: breachNotice,
  BREACH_RETRACTED: breachRetracted,
  BREACH_REINSTATED: breachReinstated,
  NOTICE_WARNING_12H: noticeWarning12h,
  NOTICE_WARNING_20H: noticeWarning20h,
  NOTICE_LATE: noticeLate,
  ANALYSIS_OVERDUE: analysisOverdue,
};

/** Words one notification for one recipient (H7.3.1, H8.3). */
export function renderNotice(
  kind: Notification['kind'],
  context: NoticeContext,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const letter = LETTERS[kind](context);
  return { subject: letter.subject, text: letterText(letter), html: letterHtml(letter) };
}
