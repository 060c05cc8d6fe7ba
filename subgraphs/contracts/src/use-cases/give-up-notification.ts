import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { GiveUpNotificationInput } from '../generated/types.ts';
import { Notification } from '../persistence/notification.ts';
import { DeadLetter } from '../persistence/webhook.ts';

/** Puts on record who could not be told. One that told somebody does not count as given up itself. */
export async function giveUpNotification(
  tx: Tx,
  input: GiveUpNotificationInput,
): Promise<Result<{ notificationId: string }>> {
  const notification = await tx.em.findOne(Notification, { id: input.notificationId });
  if (!notification) {
    return refuse('NOT_FOUND', { what: 'notification', id: input.notificationId }, ['input', 'notificationId']);
  }
  const undelivered = await tx.em.find(DeadLetter, { notificationId: notification.id, givenUpAt: null });
  for (const letter of undelivered) letter.givenUpAt = new Date(tx.now);
  if (notification.toldAt === null && notification.gaveUpAt === null) {
    notification.gaveUpAt = new Date(tx.now);
    tx.trail({
      subjectKind: 'notification',
      subjectId: notification.id,
      contractId: notification.contractId,
      details: { fact: notification.fact },
    });
  }
  return ok({ notificationId: notification.id });
}
