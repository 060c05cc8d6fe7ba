import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RequestNotificationInput } from '../generated/types.ts';
import { deliveryLifecycle } from '../lifecycles/delivery-lifecycle.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import type { AuditToTell } from '../persistence/audit-to-tell.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { lockChange } from '../persistence/change-repository.ts';
import type { ComplaintToTell } from '../persistence/complaint-to-tell.ts';
import { Contract } from '../persistence/contract.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import type { FindingToTell } from '../persistence/finding-to-tell.ts';
import { Notification } from '../persistence/notification.ts';
import { Progress } from '../persistence/progress.ts';
import type { ReviewToTell } from '../persistence/review-to-tell.ts';
import type { SurveyToTell } from '../persistence/survey-to-tell.ts';
import { mayNotify } from '../rules/breach-decisions.ts';
import { isForCustomer } from '../rules/notification-kinds.ts';
import { isReminder } from '../rules/reminders.ts';
import { lockEnding } from './ending.ts';

/** Writes that a fact is to be told to one party, and starts its delivery. A fact that was asked for before is not told again. */
export async function requestNotification(
  tx: Tx,
  input: RequestNotificationInput,
): Promise<Result<{ notificationId: string }>> {
  const found = await lockSubject(tx, input);
  if (!found.ok) return found;
  const { subject, breach, ...about } = found.value;
  const former = await tx.em.findOne(Notification, { tenant: subject.tenant, fact: input.fact });
  if (former) return ok({ notificationId: former.id });
  const due = breach && input.kind === 'BREACH_NOTICE' ? mayNotify(breach) : ok(null);
  if (!due.ok) return due;
  const reminded = isReminder(input.kind) ? await mayRemind(tx, about) : ok(null);
  if (!reminded.ok) return reminded;
  const contract = await tx.em.findOneOrFail(Contract, { id: subject.contractId });
  const { fact, kind, audience } = input;
  return ok({ notificationId: await writeNotification(tx, contract, { fact, kind, audience, ...about }) });
}

/** Nobody is reminded of a record whose reminders are paused. */
async function mayRemind(
  tx: Tx,
  { breachId, changeId, terminationId, reviewId, findingId, auditId, survey }: Omit<Told, 'fact' | 'kind' | 'audience'>,
): Promise<Result<null>> {
  const recordId = breachId ?? changeId ?? terminationId ?? reviewId ?? findingId ?? auditId ?? survey?.surveyId ?? '';
  const paused = await tx.em.findOne(Progress, { recordId, remindersPausedAt: { $ne: null } });
  return paused?.remindersPausedAt
    ? refuse('REMINDERS_PAUSED', { since: instantText(paused.remindersPausedAt) })
    : ok(null);
}

type Told = Pick<Notification, 'fact' | 'kind' | 'audience'> &
  Partial<
    Pick<
      Notification,
      | 'breachId'
      | 'changeId'
      | 'reopeningId'
      | 'renewalId'
      | 'terminationId'
      | 'reviewId'
      | 'review'
      | 'findingId'
      | 'finding'
      | 'survey'
      | 'complaint'
      | 'auditId'
      | 'audit'
    >
  >;

/** Writes that a fact is to be told to one party, and starts its delivery. @returns the notification's id */
export async function writeNotification(tx: Tx, contract: Contract, told: Told): Promise<string> {
  const { fact, kind, audience, breachId = null, changeId = null } = told;
  const { reopeningId = null, renewalId = null, terminationId = null, reviewId = null, review = null } = told;
  const { findingId = null, finding = null, auditId = null, audit = null, survey = null, complaint = null } = told;
  const toCustomer = isForCustomer(audience);
  const notification = tx.em.create(Notification, {
    id: tx.newId('ntf'),
    tenant: contract.tenant,
    breachId,
    changeId,
    reopeningId,
    renewalId,
    terminationId,
    reviewId,
    review,
    findingId,
    finding,
    survey,
    complaint,
    auditId,
    audit,
    contractId: contract.id,
    customerId: toCustomer ? contract.customerId : null,
    partyId: toCustomer ? contract.customerId : contract.providerId,
    fact,
    kind,
    audience,
    requestedAt: new Date(tx.now),
    round: 1,
    roundBeganAt: new Date(tx.now),
    urgedAt: null,
    acknowledgeBy: null,
    acknowledgedAt: null,
    acknowledgedById: null,
    escalatedAt: null,
    toldAt: null,
    gaveUpAt: null,
  });
  await tx.outbox.send({ ...deliveryLifecycle(notification), signal: 'requested' });
  const { id } = notification;
  tx.trail({
    subjectKind: 'notification',
    subjectId: id,
    contractId: contract.id,
    details: { fact, kind, audience },
  });
  return id;
}

/** The record that a fact is about, locked: a breach, a change or a termination; of what audits owns, a review, a finding or an audit, its contract. */
async function lockSubject(tx: Tx, input: RequestNotificationInput) {
  const { breachId, changeId, terminationId, review, finding, audit, survey, complaint } = input;
  if (review) {
    const { reviewId, contractId, ...said } = review;
    return lockContractOf(tx, contractId, 'review', { reviewId, review: reviewToTell(said) });
  }
  if (finding) {
    const { findingId, contractId, ...said } = finding;
    return lockContractOf(tx, contractId, 'finding', { findingId, finding: findingToTell(said) });
  }
  if (complaint) {
    const { contractId, ...said } = complaint;
    return lockContractOf(tx, contractId, 'complaint', { complaint: complaintToTell(said) });
  }
  if (survey) {
    const { contractId, ...said } = survey;
    return lockContractOf(tx, contractId, 'survey', { survey: surveyToTell(said) });
  }
  if (audit) {
    const { auditId, contractId, ...said } = audit;
    return lockContractOf(tx, contractId, 'audit', { auditId, audit: auditToTell(said) });
  }
  const breach = breachId ? await lockBreach(tx.em, breachId) : null;
  const change = changeId ? await lockChange(tx.em, changeId) : null;
  // With its contract, and after it, as decisions lock them: a notification refers to the contract, so either would wait for the other.
  const ending = terminationId ? await lockEnding(tx, terminationId) : null;
  const termination = ending?.ok ? ending.value.termination : null;
  const subject = breach ?? change ?? termination;
  const about = { breachId: breach?.id ?? null, changeId: change?.id ?? null, terminationId: termination?.id ?? null };
  if (subject) return ok({ subject, breach, ...about });
  const [what, id] = breachId ? ['breach', breachId] : changeId ? ['change', changeId] : ['termination', terminationId];
  return refuse('NOT_FOUND', { what: what ?? '', id: id ?? '' }, ['input', `${what}Id`]);
}

async function lockContractOf<About extends object>(tx: Tx, contractId: string, field: string, about: About) {
  const contract = await lockContract(tx.em, contractId);
  if (contract) return ok({ subject: { tenant: contract.tenant, contractId }, breach: null, ...about });
  return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', field, 'contractId']);
}

const complaintToTell = (
  said: Omit<NonNullable<RequestNotificationInput['complaint']>, 'contractId'>,
): ComplaintToTell => {
  const { criterion, madeAt, answer, ...rest } = said;
  return {
    ...rest,
    criterion: criterion as ComplaintToTell['criterion'],
    madeAt: madeAt.toISOString(),
    answer: answer ?? null,
  };
};

const surveyToTell = (said: Omit<NonNullable<RequestNotificationInput['survey']>, 'contractId'>): SurveyToTell => {
  const { scale, anonymous: isAnonymous, closesAt, ...rest } = said;
  return { ...rest, scale: scale as SurveyToTell['scale'], isAnonymous, closesAt: closesAt.toISOString() };
};

const findingToTell = (said: Omit<NonNullable<RequestNotificationInput['finding']>, 'findingId' | 'contractId'>) =>
  ({
    ...said,
    due: said.due?.toISOString() ?? null,
    rootCause: said.rootCause ?? null,
    plan: said.plan ?? null,
    extendTo: said.extendTo ?? null,
    extensionReason: said.extensionReason ?? null,
    extensionRefusal: said.extensionRefusal ?? null,
    report: said.report ?? null,
    refusalReason: said.refusalReason ?? null,
    effectOutcome: said.effectOutcome ?? null,
  }) as FindingToTell;

const auditToTell = ({ due, extensionReason, cancelReason, ...said }: AuditSaid) =>
  ({
    ...said,
    due: due?.toISOString() ?? null,
    extensionReason: extensionReason ?? null,
    cancelReason: cancelReason ?? null,
  }) as AuditToTell;
type AuditSaid = Omit<NonNullable<RequestNotificationInput['audit']>, 'auditId' | 'contractId'>;

/** Audits says by its own schema what its codes can be. */
const reviewToTell = ({ due, requestReason, conclusions, answer, answerReasons, ...said }: Said): ReviewToTell =>
  ({
    ...said,
    due: due?.toISOString() ?? null,
    requestReason: requestReason ?? null,
    conclusions: conclusions ?? null,
    answer: answer ?? null,
    answerReasons: answerReasons ?? null,
  }) as ReviewToTell;
type Said = Omit<NonNullable<RequestNotificationInput['review']>, 'reviewId' | 'contractId'>;
