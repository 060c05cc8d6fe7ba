import { LockMode } from '@mikro-orm/core';
import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordNotToldInput } from '../generated/types.ts';
import { Acceptance, Notification } from '../persistence/notification.ts';
import { DeadLetter, WebhookAcceptance } from '../persistence/webhook.ts';
import { lockWebhook } from '../persistence/webhook-repository.ts';

/**
 * Keeps why an attempt did not reach somebody, until one does. What an attempt says that ended after a later one had
 * reached them is not kept. A webhook whose endpoint is gone for good is told nothing any more until an
 * admin says otherwise.
 */
export async function recordNotTold(
  tx: Tx,
  { notificationId, attempt, contactId, webhookId, reason, isGone }: RecordNotToldInput,
): Promise<Result<{ notificationId: string }>> {
  const notification = await tx.em.findOne(
    Notification,
    { id: notificationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!notification) {
    return refuse('NOT_FOUND', { what: 'notification', id: notificationId }, ['input', 'notificationId']);
  }
  const recipient = { contactId: contactId ?? null, webhookId: webhookId ?? null };
  if (await wasTold(tx, notificationId, recipient)) return ok({ notificationId });
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

/** A later attempt reached them meanwhile. */
async function wasTold(
  { em }: Tx,
  notificationId: string,
  { contactId, webhookId }: Pick<DeadLetter, 'contactId' | 'webhookId'>,
): Promise<boolean> {
  const accepted = webhookId
    ? await em.count(WebhookAcceptance, { notificationId, webhookId })
    : await em.count(Acceptance, { notificationId, contactId: contactId ?? '' });
  return accepted > 0;
}
