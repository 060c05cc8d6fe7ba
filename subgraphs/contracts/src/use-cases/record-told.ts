import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordToldInput } from '../generated/types.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import type { Breach } from '../persistence/breach.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { lockChange } from '../persistence/change-repository.ts';
import { Acceptance, Notification } from '../persistence/notification.ts';
import { Contact } from '../persistence/party.ts';
import { phaseOnceTold } from '../rules/breach-decisions.ts';
import { sendToBreach } from './breach-messages.ts';
import { sendChangeTold } from './change-messages.ts';

/**
 * Records that a mail server accepted a notification for one contact. With the first acceptance its party counts as told: the breach says
 * so when it was the notice (H7.3.1), and the lifecycle that asked for it hears of it. Idempotent by notification and contact.
 */
export async function recordTold(tx: Tx, input: RecordToldInput): Promise<Result<{ notificationId: string }>> {
  const { em, now } = tx;
  const requested = await em.findOne(Notification, { id: input.notificationId });
  if (!requested) {
    return refuse('NOT_FOUND', { what: 'notification', id: input.notificationId }, ['input', 'notificationId']);
  }
  // The lock of its breach or change orders everything that is told about it.
  const breach = requested.breachId === null ? null : await lockBreach(em, requested.breachId);
  const change = requested.changeId === null ? null : await lockChange(em, requested.changeId);
  const notification = await em.refreshOrFail(requested);
  const contact = await em.findOne(Contact, { id: input.contactId, partyId: notification.partyId });
  if (!contact) return refuse('NOT_FOUND', { what: 'contact', id: input.contactId }, ['input', 'contactId']);

  const key = { notificationId: notification.id, contactId: contact.id };
  if (await em.findOne(Acceptance, key)) return ok({ notificationId: notification.id });
  em.create(Acceptance, { ...key, tenant: notification.tenant, messageId: input.messageId, at: new Date(now) });
  if (notification.toldAt === null) {
    notification.toldAt = new Date(now);
    if (breach && notification.kind === 'BREACH_NOTICE') markTold(breach, now);
    const told = { notificationId: notification.id, fact: notification.fact, toldAt: instantText(now) };
    if (breach) await sendToBreach(tx.outbox, breach, 'told', told);
    if (change) await sendChangeTold(tx.outbox, change, told);
  }
  tx.trail({
    subjectKind: 'notification',
    subjectId: notification.id,
    contractId: notification.contractId,
    details: { fact: notification.fact, contactId: contact.id, messageId: input.messageId },
  });
  return ok({ notificationId: notification.id });
}

/** The customer knows of the breach. A revision never changes when. */
function markTold(breach: Breach, nowMs: number): void {
  breach.toldAt = new Date(nowMs);
  breach.toldLate ||= nowMs > breach.notifyBy.getTime();
  breach.held = false;
  if (breach.phase === 'NOTICE_DUE') breach.phase = phaseOnceTold(breach);
  breach.version += 1;
}
