import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordNotToldInput } from '../generated/types.ts';
import { Notification } from '../persistence/notification.ts';
import { DeadLetter } from '../persistence/webhook.ts';
import { lockWebhook } from '../persistence/webhook-repository.ts';

/**
 * Keeps why an attempt did not reach somebody, until one does. A webhook whose endpoint is gone for good is told nothing any more until an
 * admin says otherwise.
 */
export async function recordNotTold(
  tx: Tx,
  { notificationId, attempt, contactId, webhookId, reason, isGone }: RecordNotToldInput,
): Promise<Result<{ notificationId: string }>> {
  const notification = await tx.em.findOne(Notification, { id: notificationId });
  if (!notification) {
    return refuse('NOT_FOUND', { what: 'notification', id: notificationId }, ['input', 'notificationId']);
  }
  const recipient = { contactId: contactId ?? null, webhookId: webhookId ?? null };
  const known = await tx.em.findOne(DeadLetter, { notificationId, ...recipient });
  const letter =
    known ??
    tx.em.create(DeadLetter, {
      id: tx.newId('dlt'),
      tenant: notification.tenant,
      notificationId,
      ...recipient,
      attempts: attempt,
      lastFailure: reason,
      givenUpAt: null,
    });
  Object.assign(letter, { attempts: attempt, lastFailure: reason });
  const webhook = isGone && webhookId ? await lockWebhook(tx.em, webhookId) : null;
  if (webhook?.active) {
    Object.assign(webhook, { active: false, goneAt: new Date(tx.now), version: webhook.version + 1 });
    letter.givenUpAt = new Date(tx.now);
    tx.trail({ subjectKind: 'webhook', subjectId: webhook.id, details: { partyId: webhook.partyId, reason } });
  }
  return ok({ notificationId });
}
