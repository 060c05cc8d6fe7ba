import { createHash } from 'node:crypto';
import type { Startable } from '@surety/platform/start-options';
import { type DeliveryInput, workflowId } from '@surety/workflow-contract';
import type { Notification } from '../persistence/notification.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

/** A mail server that refuses for so long will not take the message any more. */
export const GIVE_UP_AFTER_MS = 72 * 3_600_000;

/** By so much of each wait at most a delivery waits longer, so that those that failed together do not all come back together. */
const MOST_SPREAD = 0.2;

/** Differs by notification, and is the same for one whenever it is asked. */
export const spreadOf = (id: string): number =>
  (createHash('sha256').update(id).digest().readUInt8() / 255) * MOST_SPREAD;

/** The lifecycle that tells a notification; where contacts wait for quiet hours, its attempts put off when it is given up. @param told contacts and webhooks that were told already */
export function deliveryLifecycle(notification: Notification, told = 0): Startable {
  const { id, tenant, fact, contractId, round } = notification;
  const start: DeliveryInput = {
    tenant,
    notificationId: id,
    fact,
    contractId,
    giveUpAt: instantText(notification.roundBeganAt.getTime() + GIVE_UP_AFTER_MS),
    attempts: 0,
    told,
    spread: spreadOf(id),
  };
  return {
    workflow: 'delivery',
    workflowId: workflowId.delivery(tenant, id, round),
    start,
    summary: `Delivery: ${fact}`,
    searchAttributes: [
      ...keywords({ Tenant: tenant, ContractId: contractId, Phase: 'SENDING', Owner: 'SYSTEM' }),
      { name: 'NextDeadline', type: 'DATETIME', value: start.giveUpAt },
    ],
  };
}
