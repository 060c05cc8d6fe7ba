import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import { instantText } from '../lifecycles/instant-text.ts';
import { lockNotification } from '../persistence/notification-repository.ts';

/** Who says so, and by which way. */
type Acknowledgement = { readonly contactId: string | null; readonly by: 'LINK' | 'GRAPH' };

/** Puts on record that a notice has arrived. The first to say so counts; saying it again changes nothing. */
export async function acknowledgeNotification(
  tx: Tx,
  notificationId: string,
  { contactId, by }: Acknowledgement,
): Promise<Result<{ notificationId: string }>> {
  // Who has the link is no party that the filter knows; the link names the record.
  const notification = await lockNotification(tx.em, notificationId, by === 'LINK');
  if (!notification) {
    return refuse('NOT_FOUND', { what: 'notification', id: notificationId }, ['input', 'notificationId']);
  }
  if (notification.acknowledgeBy === null) {
    return refuse('NOTHING_TO_ACKNOWLEDGE', { notification: notificationId }, ['input', 'notificationId']);
  }
  if (notification.acknowledgedAt !== null) return ok({ notificationId });
  Object.assign(notification, { acknowledgedAt: new Date(tx.now), acknowledgedById: contactId });
  const { tenant, contractId, fact, round } = notification;
  await tx.outbox.send({
    workflow: 'delivery',
    workflowId: workflowId.delivery(tenant, notificationId, round),
    signal: 'acknowledged',
    args: { at: instantText(tx.now) },
  });
  tx.trail({
    subjectKind: 'notification',
    subjectId: notificationId,
    contractId,
    details: { fact, contactId, by },
  });
  return ok({ notificationId });
}
