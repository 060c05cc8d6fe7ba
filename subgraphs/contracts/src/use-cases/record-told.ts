import { LockMode } from '@mikro-orm/core';
import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { sql } from 'kysely';
import type { RecordToldInput } from '../generated/types.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import { remedyStanding } from '../lifecycles/remedy-standing.ts';
import type { Breach } from '../persistence/breach.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { lockChange } from '../persistence/change-repository.ts';
import { Notification } from '../persistence/notification.ts';
import { Contact } from '../persistence/party.ts';
import { lockTermination } from '../persistence/termination-repository.ts';
import { DeadLetter, Webhook, WebhookAcceptance } from '../persistence/webhook.ts';
import { sendAuditTold } from './audit-messages.ts';
import { awaitConfirmation, beginRemedy } from './begin-remedy.ts';
import { sendToBreach } from './breach-messages.ts';
import { sendChangeTold } from './change-messages.ts';
import { sendFindingTold } from './finding-messages.ts';
import { sendReviewTold } from './review-messages.ts';
import { sendTerminationTold } from './termination-messages.ts';

/** So long after it was told somebody is to have acknowledged a notice. */
const ACKNOWLEDGED_WITHIN_MS = 72 * 3_600_000;

/**
 * Records that a mail server accepted a notification for one contact, or a webhook did. With the first acceptance its party counts as told: the breach says
 * so when it was the notice (H7.3.1), and the lifecycle that asked for it hears of it. Idempotent by notification and recipient.
 */
export async function recordTold(tx: Tx, input: RecordToldInput): Promise<Result<{ notificationId: string }>> {
  const { em, now } = tx;
  const requested = await em.findOne(Notification, { id: input.notificationId });
  if (!requested) {
    return refuse('NOT_FOUND', { what: 'notification', id: input.notificationId }, ['input', 'notificationId']);
  }
  // The lock of the record that it is about orders everything that is told about it.
  const breach = requested.breachId === null ? null : await lockBreach(em, requested.breachId);
  const change = requested.changeId === null ? null : await lockChange(em, requested.changeId);
  const termination = requested.terminationId === null ? null : await lockTermination(em, requested.terminationId);
  const notification = await em.refreshOrFail(requested, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const accepted = await acceptance(tx, notification, input);
  if (!accepted.ok) return accepted;
  if (!accepted.value.isNew) return ok({ notificationId: notification.id });
  if (notification.toldAt === null) {
    notification.toldAt = new Date(now);
    if (breach && notification.kind === 'BREACH_NOTICE') {
      await markTold(tx, breach);
      // Whoever reported it need not say that the answer has arrived.
      if (breach.confirmation === null) notification.acknowledgeBy = new Date(now + ACKNOWLEDGED_WITHIN_MS);
    }
    const told = { notificationId: notification.id, fact: notification.fact, toldAt: instantText(now) };
    if (breach) {
      const remedy = notification.kind === 'BREACH_NOTICE' ? await remedyStanding(em, breach) : null;
      await sendToBreach(tx.outbox, breach, 'told', remedy ? { ...told, remedy } : told);
    }
    if (change) await sendChangeTold(tx.outbox, change, told);
    if (termination) await sendTerminationTold(tx.outbox, termination, told);
    if (notification.review) await sendReviewTold(tx.outbox, notification.review, told);
    if (notification.finding) await sendFindingTold(tx.outbox, notification.finding, told);
    if (notification.audit) await sendAuditTold(tx.outbox, notification.audit, told);
  }
  tx.trail({
    subjectKind: 'notification',
    subjectId: notification.id,
    contractId: notification.contractId,
    details: { fact: notification.fact, ...accepted.value.recipient, messageId: input.messageId },
  });
  return ok({ notificationId: notification.id });
}

/** Keeps that somebody accepted it: a contact's mail server, or a webhook. */
async function acceptance(
  { em, now }: Tx,
  { id: notificationId, partyId, tenant }: Notification,
  { contactId, webhookId, messageId }: RecordToldInput,
): Promise<Result<{ isNew: boolean; recipient: object }>> {
  const at = new Date(now);
  if (webhookId) {
    const webhook = await em.findOne(Webhook, { id: webhookId, partyId });
    if (!webhook) return refuse('NOT_FOUND', { what: 'webhook', id: webhookId }, ['input', 'webhookId']);
    const isNew = !(await em.findOne(WebhookAcceptance, { notificationId, webhookId }));
    if (isNew) em.create(WebhookAcceptance, { notificationId, webhookId, tenant, at });
    await em.nativeDelete(DeadLetter, { notificationId, webhookId });
    return ok({ isNew, recipient: { webhookId } });
  }
  const id = contactId ?? '';
  const { rows } = await sql`
    with reached as (delete from dead_letter where tenant = ${tenant} and notification_id = ${notificationId} and contact_id = ${id})
    insert into acceptance (notification_id, contact_id, tenant, message_id, at)
    select ${notificationId}, id, tenant, ${messageId}, ${at}::timestamptz
      from contact where tenant = ${tenant} and id = ${id} and party_id = ${partyId}
    on conflict do nothing returning contact_id`.execute(em.getKysely());
  const isNew = rows.length > 0;
  if (!isNew && (await em.count(Contact, { id, partyId })) === 0)
    return refuse('NOT_FOUND', { what: 'contact', id }, ['input', 'contactId']);
  return ok({ isNew, recipient: { contactId: id } });
}

/** The customer knows of the breach. A revision never changes when. */
async function markTold(tx: Tx, breach: Breach): Promise<void> {
  breach.toldAt = new Date(tx.now);
  breach.toldLate ||= breach.toldAt > breach.notifyBy;
  breach.held = false;
  if (breach.phase === 'NOTICE_DUE') {
    if (breach.confirmation === 'AWAITED') await awaitConfirmation(tx, breach);
    else if (breach.analysedAt === null) breach.phase = 'AWAITING_ANALYSIS';
    else await beginRemedy(tx, breach);
  }
  breach.version += 1;
}
