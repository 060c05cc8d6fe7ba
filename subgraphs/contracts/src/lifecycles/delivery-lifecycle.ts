import type { Startable } from '@surety/platform/start-options';
import { type DeliveryInput, workflowId } from '@surety/workflow-contract';
import type { Notification } from '../persistence/notification.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

/** A mail server that refuses for so long will not take the message any more. */
const GIVE_UP_AFTER_MS = 72 * 3_600_000;

/** When attempts to tell a notification are given up, on record. */
export const giveUpAtMs = ({ requestedAt }: Pick<Notification, 'requestedAt'>): number =>
  requestedAt.getTime() + GIVE_UP_AFTER_MS;

/** The lifecycle that tells a notification. @param told contacts that were told already */
export function deliveryLifecycle(notification: Notification, told = 0): Startable {
  const { id, tenant, fact, contractId } = notification;
  const start: DeliveryInput = {
    tenant,
    notificationId: id,
    fact,
    contractId,
    giveUpAt: instantText(giveUpAtMs(notification)),
    attempts: 0,
    told,
  };
  return {
    workflow: 'delivery',
    workflowId: workflowId.delivery(tenant, id),
    start,
    summary: `Delivery: ${fact}`,
    searchAttributes: keywords({ Tenant: tenant, ContractId: contractId, Phase: 'SENDING', Owner: 'contracts' }),
  };
}
