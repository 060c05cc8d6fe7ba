import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { GiveUpNotificationInput } from '../generated/types.ts';
import { correctedState } from '../notices/delivery-state.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { Notification } from '../persistence/notification.ts';
import { DeadLetter } from '../persistence/webhook.ts';
import { sendToBreach } from './breach-messages.ts';

/**
 * Puts on record who could not be told, and has the breach that asked for it hear so. One that told somebody does not count as given up itself.
 * Of a correction that a newer one has overtaken, and of what is about a miss that is lifted, nothing is left to be sent again.
 */
export async function giveUpNotification(
  tx: Tx,
  input: GiveUpNotificationInput,
): Promise<Result<{ notificationId: string }>> {
  const requested = await tx.em.findOne(Notification, { id: input.notificationId });
  if (!requested) {
    return refuse('NOT_FOUND', { what: 'notification', id: input.notificationId }, ['input', 'notificationId']);
  }
  // The lock of the breach orders everything that is told about it.
  const breach = requested.breachId === null ? null : await lockBreach(tx.em, requested.breachId);
  const notification = await tx.em.refreshOrFail(requested);
  const { isSuperseded, isLifted } = await correctedState(tx.em, notification);
  if (isSuperseded || isLifted) await tx.em.nativeDelete(DeadLetter, { notificationId: notification.id });
  const undelivered = await tx.em.find(DeadLetter, { notificationId: notification.id, givenUpAt: null });
  for (const letter of undelivered) letter.givenUpAt = new Date(tx.now);
  if (notification.toldAt === null && notification.gaveUpAt === null) {
    notification.gaveUpAt = new Date(tx.now);
    if (breach && !isSuperseded) await sendToBreach(tx.outbox, breach, 'givenUp', { fact: notification.fact });
    tx.trail({
      subjectKind: 'notification',
      subjectId: notification.id,
      contractId: notification.contractId,
      details: { fact: notification.fact, ...(isSuperseded ? { superseded: true } : {}) },
    });
  }
  return ok({ notificationId: notification.id });
}
