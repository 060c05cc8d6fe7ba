import type { EntityManager } from '@mikro-orm/postgresql';
import { moneyText } from '@surety/domain';
import type { MailLinks } from '../doors/mail-links.ts';
import { type BookedCredit, bookedCredit } from '../persistence/booked-credit.ts';
import { Breach, BreachLeg } from '../persistence/breach.ts';
import { BreachReport } from '../persistence/breach-report.ts';
import { withPromises } from '../persistence/breach-repository.ts';
import { Change } from '../persistence/change.ts';
import { compensationOfBreach } from '../persistence/compensation-repository.ts';
import { Contract } from '../persistence/contract.ts';
import { ContractVersion } from '../persistence/contract-version.ts';
import { Damages } from '../persistence/damages.ts';
import { Notification } from '../persistence/notification.ts';
import { noticeOf } from '../persistence/notification-repository.ts';
import { Party } from '../persistence/party.ts';
import { Service } from '../persistence/service.ts';
import { Termination } from '../persistence/termination.ts';
import { isReported } from '../rules/breach-kinds.ts';
import {
  type BreachNotice,
  isAuditNotice,
  isBreachNotice,
  isChangeNotice,
  isClosingNotice,
  isComplaintNotice,
  isFindingNotice,
  isRemedyNotice,
  isRenewalNotice,
  isReviewNotice,
  isSurveyNotice,
  isTerminationNotice,
} from '../rules/notification-kinds.ts';
import type { Wait } from '../rules/when-told.ts';
import { auditMailFacts } from './audit-facts.ts';
import { auditLetter } from './audit-letters.ts';
import { changeMailFacts, isAboutVote } from './change-facts.ts';
import { changeLetter } from './change-letters.ts';
import { closingFacts, closingLetter } from './closing-letter.ts';
import { complaintLetter, complaintMailFacts } from './complaint-letter.ts';
import { contactsToTell, correctedState } from './delivery-state.ts';
import { findingMailFacts } from './finding-facts.ts';
import { findingLetter } from './finding-letters.ts';
import type { Letter } from './letter.ts';
import { messageId } from './message-id.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { remedyMailFacts } from './remedy-facts.ts';
import { remedyLetter } from './remedy-letters.ts';
import { breachLetter, mailOf } from './render-notice.ts';
import { renewalFacts, renewalLetter } from './renewal-letter.ts';
import { reopeningFacts, reopeningLetter } from './reopening-letter.ts';
import { reportFacts } from './report-facts.ts';
import { reviewMailFacts } from './review-facts.ts';
import { hasReport, reviewLetter } from './review-letters.ts';
import { surveyLetter, surveyMailFacts } from './survey-letter.ts';
import { type ContactWait, tellingTimes } from './telling-times.ts';
import { terminationMailFacts } from './termination-facts.ts';
import { terminationLetter } from './termination-letters.ts';
import { type WebhookToCall, webhooksToCall } from './webhooks-to-call.ts';
import type { Reader } from './words/reader.ts';

/** One contact with the mail for it. `toldAt` is set where a mail server accepted it before; `waitsUntil` where it is not to be told yet. */
type MailToSend = {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
  readonly messageId: string;
  readonly toldAt: Date | null;
  readonly waitsUntil: Date | null;
  readonly waitsUntilLocal: string | null;
  readonly waitsFor: Wait['because'] | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** A notification with everybody that is to be told. */
export type NotificationToSend = {
  readonly id: string;
  readonly fact: string;
  readonly giveUpAt: Date;
  readonly toPrepare: boolean;
  readonly isLifted: boolean;
  readonly isSuperseded: boolean;
  readonly acknowledgeBy: Date | null;
  readonly recipients: readonly MailToSend[];
  readonly webhooks: readonly WebhookToCall[];
};

/**
 * A notification with its recipients and their texts, worded from the figures as they are now.
 * @param realMs what is sent to webhooks is signed for that instant, whatever the tenant's clock says
 * @returns null when there is no such notification
 */
export async function notificationToSend(
  em: EntityManager,
  id: string,
  nowMs: number,
  realMs: number,
  links: MailLinks,
): Promise<NotificationToSend | null> {
  const notification = await em.findOne(Notification, { id });
  if (!notification) return null;
  const { fact } = notification;
  const contacts = await contactsToTell(em, notification);
  const { toldAt, waits, giveUpAtMs } = await tellingTimes(em, notification, contacts, nowMs);
  const letterFor = await letters(em, notification, nowMs);
  const urlFor = await linkIn(em, notification, realMs, links);
  return {
    id,
    fact,
    giveUpAt: new Date(giveUpAtMs),
    toPrepare: [...waits.values()].some(({ because, isGathered }) => because === 'DIGEST' && !isGathered),
    ...(await correctedState(em, notification)),
    acknowledgeBy: notification.acknowledgedAt === null ? notification.acknowledgeBy : null,
    recipients: contacts.map(contact => ({
      contactId: contact.id,
      name: contact.name,
      email: contact.email,
      messageId: messageId(fact, contact.id),
      toldAt: toldAt.get(contact.id) ?? null,
      ...waiting(waits.get(contact.id)),
      ...mailOf(letterFor(contact, urlFor(contact.id))),
    })),
    webhooks: await webhooksToCall(em, notification, realMs),
  };
}

const waiting = (wait: ContactWait | undefined) => ({
  waitsUntil: wait ? new Date(wait.untilMs) : null,
  waitsUntilLocal: wait?.local ?? null,
  waitsFor: wait?.because ?? null,
});

/** The link that the mail for a contact holds; null where it holds none. */
async function linkIn(
  em: EntityManager,
  notification: Notification,
  realMs: number,
  links: MailLinks,
): Promise<(contactId: string) => string | null> {
  const { tenant, survey } = notification;
  const shared = sharedLink(notification, links);
  if (shared !== null) return () => shared;
  if (survey) return contactId => links.toSurvey(survey, tenant, contactId);
  const notice = await noticeToAcknowledge(em, notification);
  return contactId => notice && links.toAcknowledge(notice, contactId, realMs);
}

/** The link that every mail of a notification holds, whoever reads it, also in a digest; null where there is none. */
export const sharedLink = (
  { reviewId, review }: Pick<Notification, 'reviewId' | 'review'>,
  links: Pick<MailLinks, 'toReport'>,
): string | null => (reviewId && review && hasReport(review.phase) ? links.toReport(reviewId) : null);

/** The notice that a mail asks its reader to acknowledge; null where it asks for nothing. */
async function noticeToAcknowledge(em: EntityManager, { kind, breachId, ...own }: Notification) {
  const notice = kind === 'BREACH_NOTICE' ? own : kind === 'NOTICE_AGAIN' ? await noticeOf(em, breachId ?? '') : null;
  if (!notice || notice.acknowledgedAt !== null) return null;
  // Whoever reported it need not say that the answer has arrived.
  return (await isReportedByCustomer(em, breachId ?? '')) ? null : notice;
}

async function isReportedByCustomer(em: EntityManager, breachId: string): Promise<boolean> {
  const { kind } = await em.findOneOrFail(Breach, { id: breachId });
  return isReported(kind) && (await em.count(BreachReport, { breachId, reportedBySide: 'CUSTOMER' })) > 0;
}

/** How a notification is worded for each of its recipients. */
export async function letters(
  em: EntityManager,
  notification: Notification,
  nowMs: number,
): Promise<(reader: Reader, url: string | null) => Letter> {
  const { kind, fact, breachId, changeId, reopeningId, renewalId, terminationId } = notification;
  const { contractId, reviewId, review, findingId, finding, auditId, audit, survey, complaint } = notification;
  if (breachId !== null && isBreachNotice(kind)) {
    const facts = await noticeFacts(em, breachId, kind, await bookedCredit(em, notification));
    return (reader, acknowledgeUrl) => breachLetter(kind, { facts, reader, nowMs, acknowledgeUrl });
  }
  if (breachId !== null && isRemedyNotice(kind)) {
    const facts = await remedyMailFacts(em, breachId);
    return reader => remedyLetter(kind, { facts, fact, reader });
  }
  if (reopeningId !== null) {
    const facts = await reopeningFacts(em, reopeningId);
    return reader => reopeningLetter({ facts, reader });
  }
  if (renewalId !== null && isRenewalNotice(kind)) {
    const facts = await renewalFacts(em, renewalId);
    return reader => renewalLetter(kind, { facts, fact, reader });
  }
  if (isClosingNotice(kind)) {
    const facts = await closingFacts(em, notification);
    return reader => closingLetter({ facts, reader });
  }
  if (review && isReviewNotice(kind)) {
    const facts = await reviewMailFacts(em, contractId, reviewId ?? '', review);
    return (reader, url) => reviewLetter(kind, { facts, reader, url });
  }
  if (finding && isFindingNotice(kind)) {
    const facts = await findingMailFacts(em, contractId, findingId ?? '', finding);
    return reader => findingLetter(kind, { facts, fact, reader });
  }
  if (survey && isSurveyNotice(kind)) {
    const facts = await surveyMailFacts(em, contractId, survey);
    return (reader, url) => surveyLetter(kind, { facts, reader, url });
  }
  if (audit && isAuditNotice(kind)) {
    const facts = await auditMailFacts(em, contractId, auditId ?? '', audit);
    return reader => auditLetter(kind, { facts, reader });
  }
  if (complaint && isComplaintNotice(kind)) {
    const facts = await complaintMailFacts(em, contractId, complaint);
    return reader => complaintLetter(kind, { facts, reader });
  }
  if (changeId !== null && isChangeNotice(kind)) {
    const facts = await changeMailFacts(em, await em.findOneOrFail(Change, { id: changeId }));
    return reader => changeLetter(kind, { facts, isAboutVote: isAboutVote(fact), reader });
  }
  if (terminationId !== null && isTerminationNotice(kind)) {
    const facts = await terminationMailFacts(em, await em.findOneOrFail(Termination, { id: terminationId }));
    return reader => terminationLetter(kind, { facts, fact, reader });
  }
  throw new Error(`A notification of kind ${kind} is about nothing that is known.`);
}

/** Reads everything that a mail about a breach may say; of money only what one about money does. */
async function noticeFacts(
  em: EntityManager,
  breachId: string,
  kind: BreachNotice,
  booked: BookedCredit | null,
): Promise<NoticeFacts> {
  const breach = await em.findOneOrFail(Breach, { id: breachId });
  const contract = await em.findOneOrFail(Contract, { id: breach.contractId });
  const service = await em.findOneOrFail(Service, { id: breach.serviceId });
  const { providerId, customerId } = contract;
  const parties = await em.find(Party, { id: { $in: [providerId, customerId] } });
  const nameOf = (partyId: string): string => parties.find(({ id }) => id === partyId)?.name ?? partyId;
  const number = contract.contentVersion;
  const { content } = await em.findOneOrFail(ContractVersion, { contractId: contract.id, number });
  return {
    breachId: breach.id,
    contractTitle: contract.title,
    contractReference: contract.externalId ?? contract.id,
    serviceName: service.name,
    providerName: nameOf(providerId),
    customerName: nameOf(customerId),
    period: breach.period,
    periodEndMs: breach.periodEnd.getTime(),
    maintenance: content.maintenance,
    unknown: content.unknown,
    partialOutages: content.partialOutages ?? 'BY_IMPACT',
    hoursIn: content.agreement?.hours == null ? null : content.timeZone,
    legs: await noticeLegs(em, breach),
    reported: await reportFacts(em, breach),
    occurredAtMs: breach.occurredAt.getTime(),
    detectedAtMs: breach.detectedAt.getTime(),
    notifyByMs: breach.notifyBy.getTime(),
    toldAtMs: breach.toldAt?.getTime() ?? null,
    analysisDueMs: breach.analysisDue.getTime(),
    sealAtMs: breach.sealAt.getTime(),
    held: breach.held,
    isWithdrawn: breach.standing === 'WITHDRAWN',
    credit: kind.startsWith('CREDIT_') ? await creditFacts(em, breachId, booked) : null,
    damages: kind.startsWith('DAMAGES_') ? await damagesFacts(em, breachId) : null,
  };
}

async function creditFacts(
  em: EntityManager,
  breachId: string,
  booked: BookedCredit | null,
): Promise<NoticeFacts['credit']> {
  const compensation = await compensationOfBreach(em, breachId);
  if (compensation?.currency == null) return null;
  const {
    settledMinor: minor,
    currency,
    claimableUntil,
    firstApprovedBy,
    refusalReason,
    nothingBecause,
  } = compensation;
  const claimableUntilMs = claimableUntil?.getTime() ?? null;
  return {
    amount: moneyText({ minor, currency }),
    booked: booked && moneyText(booked.money),
    claimableUntilMs,
    firstApprovedBy,
    refusalReason,
    nothingBecause,
  };
}

async function damagesFacts(em: EntityManager, breachId: string): Promise<NoticeFacts['damages']> {
  const damages = await em.findOne(Damages, { breachId });
  if (!damages) return null;
  const { claimedMinor, proposedMinor, firstAcceptedBy, acceptedMinor, currency, reason, answer } = damages;
  const inWords = (minor: number): string => moneyText({ minor, currency });
  return {
    claimed: inWords(claimedMinor),
    proposed: proposedMinor === null ? '' : inWords(proposedMinor),
    firstAcceptedBy: firstAcceptedBy ?? '',
    accepted: inWords(acceptedMinor),
    reason,
    answer: answer ?? '',
  };
}

async function noticeLegs(em: EntityManager, breach: Breach): Promise<NoticeFacts['legs']> {
  const legs = await em.find(BreachLeg, { breachId: breach.id }, { orderBy: { targetId: 'asc' } });
  return (await withPromises(em, legs)).map(({ leg, operator, periodUnit }) => {
    const { indicator, unit, limit, value, outcome, downMs, evaluationId, revision, reason } = leg;
    const figures = { indicator, operator, unit, periodUnit, limit, value, outcome, downMs };
    return { ...figures, evaluationId, revision, reason };
  });
}
