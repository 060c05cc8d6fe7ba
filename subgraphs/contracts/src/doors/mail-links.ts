import type { LinkGrant, SignedLinks } from '@surety/platform/signed-links';
import { SURVEY_LINK } from '@surety/workflow-contract';
import type { Notification } from '../persistence/notification.ts';
import type { SurveyToTell } from '../persistence/survey-to-tell.ts';

const ACKNOWLEDGE = 'acknowledge';
const DAY_MS = 24 * 3_600_000;
const VALID_DAYS = 30;

/** At the end of a day, so that a mail that is sent again reads as before. Whoever comes later finds the notice in the graph. */
const expiryMs = (fromMs: number): number => (Math.floor(fromMs / DAY_MS) + 1 + VALID_DAYS) * DAY_MS;

/** Links in mails, each for one contact and one purpose; they expire on the real clock. */
export type MailLinks = {
  /** By which a contact acknowledges a notice. */
  toAcknowledge(notice: Pick<Notification, 'id' | 'tenant'>, contactId: string, nowMs: number): string;
  /** By which a contact answers a survey. For some time after it has closed the page still says that it has. */
  toSurvey(survey: Pick<SurveyToTell, 'surveyId' | 'closesAt'>, tenant: string, contactId: string): string;
  /** To the page of a review's report, for whoever is signed in: it says nothing of who reads the mail. */
  toReport(reviewId: string): string;
  /** @returns null for a link to acknowledge that is not believed, or is over */
  read(token: string, nowMs: number): LinkGrant | null;
};

/** @param publicUrl where people reach the gateway */
export function mailLinks(publicUrl: string, links: SignedLinks): MailLinks {
  const urlOf = (path: string, grant: LinkGrant): string =>
    new URL(`${path}?token=${links.sign(grant)}`, publicUrl).href;
  return {
    toAcknowledge: ({ id: recordId, tenant }, contactId, nowMs) =>
      urlOf('/doors/contracts/links/acknowledge', {
        purpose: ACKNOWLEDGE,
        tenant,
        recordId,
        contactId,
        expiresAtMs: expiryMs(nowMs),
      }),
    toSurvey: ({ surveyId: recordId, closesAt }, tenant, contactId) =>
      urlOf(SURVEY_LINK.path, {
        purpose: SURVEY_LINK.purpose,
        tenant,
        recordId,
        contactId,
        expiresAtMs: expiryMs(Date.parse(closesAt)),
      }),
    toReport: reviewId => new URL(`/doors/audits/reports/${reviewId}`, publicUrl).href,
    read: (token, nowMs) => links.verify(token, ACKNOWLEDGE, nowMs),
  };
}
