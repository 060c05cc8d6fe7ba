import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { GiveUpNotificationInput } from '../generated/types.ts';
import { Notification } from '../persistence/notification.ts';

/** Puts on record that nobody could be told. One that was told, or given up before, stays as it is. */
export async function giveUpNotification(
  tx: Tx,
  input: GiveUpNotificationInput,
): Promise<Result<{ notificationId: string }>> {
  const notification = await tx.em.findOne(Notification, { id: input.notificationId });
  if (!notification) {
    return refuse('NOT_FOUND', { what: 'notification', id: input.notificationId }, ['input', 'notificationId']);
  }
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
