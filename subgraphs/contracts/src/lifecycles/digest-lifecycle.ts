import type { Startable } from '@surety/platform/start-options';
import { type DeliveryInput, workflowId } from '@surety/workflow-contract';
import type { Digest } from '../persistence/digest.ts';
import { GIVE_UP_AFTER_MS, spreadOf } from './delivery-lifecycle.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

/** What is told by a digest: one fact of its own. */
export const digestFact = ({ id, contactId }: Pick<Digest, 'id' | 'contactId'>): string => `digest/${contactId}/${id}`;

/** When attempts to tell a digest are given up, on record. */
export const digestGiveUpAtMs = ({ dueAt }: Pick<Digest, 'dueAt'>): number => dueAt.getTime() + GIVE_UP_AFTER_MS;

/** The delivery of a digest: the same lifecycle as a notification's. */
export function digestLifecycle(digest: Digest): Startable {
  const { id, tenant, toldAt } = digest;
  const fact = digestFact(digest);
  const start: DeliveryInput = {
    tenant,
    notificationId: id,
    fact,
    giveUpAt: instantText(digestGiveUpAtMs(digest)),
    attempts: 0,
    told: toldAt === null ? 0 : 1,
    spread: spreadOf(id),
  };
  return {
    workflow: 'delivery',
    workflowId: workflowId.delivery(tenant, id),
    start,
    summary: `Delivery: ${fact}`,
    searchAttributes: keywords({ Tenant: tenant, Phase: 'SENDING', Owner: 'contracts' }),
  };
}
