import type { EntityManager } from '@mikro-orm/postgresql';
import { amountText } from '@surety/domain';
import type { AuditToTell } from '../persistence/audit-to-tell.ts';
import { type BookedCredit, bookedCredit } from '../persistence/booked-credit.ts';
import { Breach, BreachLeg } from '../persistence/breach.ts';
import { BreachReport } from '../persistence/breach-report.ts';
import { Change } from '../persistence/change.ts';
import { compensationOfBreach } from '../persistence/compensation-repository.ts';
import type { ComplaintToTell } from '../persistence/complaint-to-tell.ts';
import { Contract } from '../persistence/contract.ts';
import { ContractVersion } from '../persistence/contract-version.ts';
import { Damages } from '../persistence/damages.ts';
import type { FindingToTell } from '../persistence/finding-to-tell.ts';
import { keptOf } from '../persistence/kept-records.ts';
import type { Notification } from '../persistence/notification.ts';
import { PeriodReopening } from '../persistence/period-reopening.ts';
import { Renewal } from '../persistence/renewal.ts';
import type { ReviewToTell } from '../persistence/review-to-tell.ts';
import { Service } from '../persistence/service.ts';
import type { SurveyToTell } from '../persistence/survey-to-tell.ts';
import { Termination } from '../persistence/termination.ts';
import { keptUntil } from '../rules/erasure.ts';
import type {
  AuditEventData,
  BreachEventData,
  ChangeEventData,
  ClosingEventData,
  ComplaintEventData,
  FindingEventData,
  PeriodEventData,
  RemedyEventData,
  RenewalEventData,
  ReviewEventData,
  SurveyEventData,
  TerminationEventData,
} from '../rules/event-types.ts';
import { isClosingNotice, isRemedyNotice } from '../rules/notification-kinds.ts';

/** What an event about a notification carries, from the figures as they are now. */
export async function eventData(
  em: EntityManager,
  notification: Notification,
): Promise<
  | BreachEventData
  | RemedyEventData
  | ChangeEventData
  | PeriodEventData
  | RenewalEventData
  | TerminationEventData
  | ReviewEventData
  | FindingEventData
  | SurveyEventData
  | ComplaintEventData
  | AuditEventData
  | ClosingEventData
> {
  const { breachId, changeId, reopeningId, renewalId, terminationId } = notification;
  if (isClosingNotice(notification.kind)) return closingEventData(em, notification);
  if (breachId !== null) return breachEventData(em, notification, breachId);
  if (reopeningId !== null) return periodEventData(em, notification, reopeningId);
  if (renewalId !== null) return renewalEventData(em, notification, renewalId);
  if (terminationId !== null)
    return terminationEventData(em, notification, await em.findOneOrFail(Termination, { id: terminationId }));
  if (notification.review) return reviewEventData(em, notification, notification.review);
  if (notification.finding) return findingEventData(em, notification, notification.finding);
  if (notification.complaint) return complaintEventData(em, notification, notification.complaint);
  if (notification.survey) return surveyEventData(em, notification, notification.survey);
  if (notification.audit) return auditEventData(em, notification, notification.audit);
  return changeEventData(em, notification, await em.findOneOrFail(Change, { id: changeId ?? '' }));
}

async function periodEventData(em: EntityManager, notification: Notification, id: string): Promise<PeriodEventData> {
  const { period, reason, reopenedAt, until } = await em.findOneOrFail(PeriodReopening, { id });
  const instants = { reopenedAt: reopenedAt.toISOString(), until: until.toISOString() };
  return { ...(await ofContract(em, notification)), period, reason, ...instants };
}

async function closingEventData(em: EntityManager, notification: Notification): Promise<ClosingEventData> {
  const contract = await em.findOneOrFail(Contract, { id: notification.contractId });
  const kept = await keptOf(em, contract);
  return {
    ...(await ofContract(em, notification)),
    endedAt: new Date(kept.endedAtMs).toISOString(),
    closedAt: (contract.closedAt ?? notification.requestedAt).toISOString(),
    keptUntil: new Date(keptUntil(kept)).toISOString(),
  };
}

async function renewalEventData(em: EntityManager, notification: Notification, id: string): Promise<RenewalEventData> {
  const { contractId, termEnd, state, optOutUntil, optedOutBy, reason, version } = await em.findOneOrFail(Renewal, {
    id,
  });
  const next = version === null ? null : await em.findOneOrFail(ContractVersion, { contractId, number: version });
  const fees = next?.content.agreement?.fees;
  const fee = fees ? { amount: fees.amount, currency: fees.currency, per: fees.per } : null;
  const indexation = next?.indexation?.outcome ?? null;
  const known = {
    fee,
    indexation,
    renewalId: id,
    termEnd,
    state,
    optOutUntil: optOutUntil.toISOString(),
    optedOutBy,
    reason,
    version,
  };
  return { ...(await ofContract(em, notification)), ...known };
}

async function reviewEventData(
  em: EntityManager,
  notification: Notification,
  { kind, period, phase, due, answer }: ReviewToTell,
): Promise<ReviewEventData> {
  const reviewId = notification.reviewId ?? '';
  return { ...(await ofContract(em, notification)), reviewId, kind, period, phase, due, answer };
}

async function findingEventData(
  em: EntityManager,
  notification: Notification,
  { grade, owner, day, phase, due }: FindingToTell,
): Promise<FindingEventData> {
  const findingId = notification.findingId ?? '';
  return { ...(await ofContract(em, notification)), findingId, grade, owner, day, phase, due };
}

async function surveyEventData(
  em: EntityManager,
  notification: Notification,
  { surveyId, period, scale, isAnonymous: anonymous, closesAt }: SurveyToTell,
): Promise<SurveyEventData> {
  return { ...(await ofContract(em, notification)), surveyId, period, scale, anonymous, closesAt };
}

async function auditEventData(
  em: EntityManager,
  notification: Notification,
  { kind, phase, due }: AuditToTell,
): Promise<AuditEventData> {
  return { ...(await ofContract(em, notification)), auditId: notification.auditId ?? '', kind, phase, due };
}

async function complaintEventData(
  em: EntityManager,
  notification: Notification,
  { complaintId, criterion, madeAt, answer }: ComplaintToTell,
): Promise<ComplaintEventData> {
  return { ...(await ofContract(em, notification)), complaintId, criterion, madeAt, answered: answer !== null };
}

async function ofContract(em: EntityManager, { id, fact, contractId }: Notification) {
  const { externalId: contractExternalId } = await em.findOneOrFail(Contract, { id: contractId });
  return { notificationId: id, fact, contractId, contractExternalId };
}

async function common(em: EntityManager, notification: Notification, serviceId: string) {
  const service = await em.findOneOrFail(Service, { id: serviceId });
  return {
    ...(await ofContract(em, notification)),
    serviceId,
    serviceExternalId: service.externalId,
  };
}

async function breachEventData(
  em: EntityManager,
  notification: Notification,
  id: string,
): Promise<BreachEventData | RemedyEventData> {
  const breach = await em.findOneOrFail(Breach, { id });
  const legs = await em.find(BreachLeg, { breachId: id }, { orderBy: { targetId: 'asc' } });
  return {
    ...(await common(em, notification, breach.serviceId)),
    breachId: id,
    kind: breach.kind,
    externalId: breach.externalId,
    period: breach.period,
    standing: breach.standing,
    occurredAt: breach.occurredAt.toISOString(),
    detectedAt: breach.detectedAt.toISOString(),
    notifyBy: breach.notifyBy.toISOString(),
    analysisDue: breach.analysisDue.toISOString(),
    sealAt: breach.sealAt.toISOString(),
    legs: legs.map(({ targetId, indicator, unit, limit, value, outcome, downMs, evaluationId, revision, reason }) => ({
      targetId,
      indicator,
      unit,
      limit,
      value,
      outcome,
      downMs,
      evaluationId,
      revision,
      reason,
    })),
    report: await reportEventData(em, breach),
    ...(isRemedyNotice(notification.kind) ? remedyOf(breach) : {}),
    credit: await creditEventData(em, id, await bookedCredit(em, notification)),
    damages: await damagesEventData(em, id),
  };
}

async function reportEventData(em: EntityManager, { id, confirmation }: Breach): Promise<BreachEventData['report']> {
  const report = await em.findOne(BreachReport, { breachId: id });
  if (!report) return null;
  const { reportedBySide, reportedAt, until, what, contestReason, withdrawReason } = report;
  return {
    reportedBySide,
    reportedAt: reportedAt.toISOString(),
    until: until?.toISOString() ?? null,
    what,
    confirmation,
    contestReason,
    withdrawReason,
  };
}

async function creditEventData(
  em: EntityManager,
  breachId: string,
  booked: BookedCredit | null,
): Promise<BreachEventData['credit']> {
  const compensation = await compensationOfBreach(em, breachId);
  if (compensation?.currency == null) return null;
  const { phase, currency, settledMinor, postedMinor, claimableUntil } = compensation;
  return {
    phase,
    currency,
    amount: amountText({ minor: settledMinor, currency }),
    posted: amountText({ minor: postedMinor, currency }),
    claimableUntil: claimableUntil?.toISOString() ?? null,
    booked: booked && {
      transactionId: booked.transactionId,
      kind: booked.kind,
      amount: amountText(booked.money),
      currency: booked.money.currency,
    },
  };
}

async function damagesEventData(em: EntityManager, breachId: string): Promise<BreachEventData['damages']> {
  const damages = await em.findOne(Damages, { breachId });
  if (!damages) return null;
  const { phase, currency, claimedMinor, acceptedMinor } = damages;
  const decimal = (minor: number): string => amountText({ minor, currency });
  return { phase, currency, claimed: decimal(claimedMinor), accepted: decimal(acceptedMinor) };
}

const remedyOf = ({ phase, stepDue, liabilityExcluded }: Breach) => ({
  phase,
  stepDue: stepDue?.toISOString() ?? null,
  liabilityExcluded,
});

async function changeEventData(
  em: EntityManager,
  notification: Notification,
  change: Change,
): Promise<ChangeEventData> {
  const { id, title, phase, due, windowStart, windowEnd } = change;
  return {
    ...(await common(em, notification, change.serviceId)),
    changeId: id,
    title,
    phase,
    due: due?.toISOString() ?? null,
    windowStart: windowStart?.toISOString() ?? null,
    windowEnd: windowEnd?.toISOString() ?? null,
  };
}

async function terminationEventData(
  em: EntityManager,
  notification: Notification,
  { id, phase, givenBy, ground, endsOn, endsAt, endedAt, answeredAt }: Termination,
): Promise<TerminationEventData> {
  return {
    ...(await ofContract(em, notification)),
    terminationId: id,
    phase,
    givenBy,
    ground,
    endsOn,
    endsAt: endsAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    confirmed: answeredAt !== null,
  };
}
