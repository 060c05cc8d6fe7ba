import { LockMode } from '@mikro-orm/core';
import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ResendNotificationInput } from '../generated/types.ts';
import { deliveryLifecycle } from '../lifecycles/delivery-lifecycle.ts';
import { deliveryOf } from '../notices/delivery-state.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { digestsOf, isOpen } from '../persistence/digest-repository.ts';
import { Notification } from '../persistence/notification.ts';
import { DeadLetter } from '../persistence/webhook.ts';
import { sendToBreach } from './breach-messages.ts';
import { rearrangeDigest } from './delivery-messages.ts';

/**
 * Tells a notification once more to whoever was not reached: begins its delivery anew where it had ended, and has it tried at once where it
 * goes on, whatever quiet hours and digest a contact has. Who was told is not told again; what stands in a digest that is being sent goes with it.
 */
export async function resendNotification(
  tx: Tx,
  { notificationId, reason = null }: ResendNotificationInput,
): Promise<Result<{ notificationId: string }>> {
  const { em, now } = tx;
  const requested = await em.findOne(Notification, { id: notificationId });
  if (!requested) {
    return refuse('NOT_FOUND', { what: 'notification', id: notificationId }, ['input', 'notificationId']);
  }
  // The lock of the breach orders everything that is told about it.
  const breach = requested.breachId === null ? null : await lockBreach(em, requested.breachId);
  const notification = await em.refreshOrFail(requested, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const { told, recipients, isOver } = await deliveryOf(em, notification, now);
  if (told >= recipients) return refuse('NOBODY_LEFT_TO_TELL', { notification: notificationId });
  notification.urgedAt = new Date(now);
  if (isOver) {
    const given = await em.find(DeadLetter, { notificationId, givenUpAt: { $ne: null } });
    for (const letter of given) letter.givenUpAt = null;
    if (breach && notification.gaveUpAt !== null)
      await sendToBreach(tx.outbox, breach, 'resent', { fact: notification.fact });
    Object.assign(notification, { round: notification.round + 1, roundBeganAt: new Date(now), gaveUpAt: null });
  }
  await tx.outbox.send({ ...deliveryLifecycle(notification, told), signal: isOver ? 'requested' : 'resent' });
  for (const digest of (await digestsOf(em, notificationId)).values())
    if (isOpen(digest)) await rearrangeDigest(tx.outbox, digest);
  const { contractId, fact, round } = notification;
  tx.trail({ subjectKind: 'notification', subjectId: notificationId, contractId, reason, details: { fact, round } });
  return ok({ notificationId });
}
