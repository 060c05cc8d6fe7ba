import type { Outbox } from '@surety/platform/outbox';
import { workflowId } from '@surety/workflow-contract';
import type { Digest } from '../persistence/digest.ts';
import type { Notification } from '../persistence/notification.ts';

/** Tells a notification's delivery, where it goes on, to look again at who can be told. */
export const rearrange = (
  outbox: Outbox,
  { tenant, id, round }: Pick<Notification, 'tenant' | 'id' | 'round'>,
): Promise<void> =>
  outbox.send({ workflow: 'delivery', workflowId: workflowId.delivery(tenant, id, round), signal: 'rearranged' });

/** Tells a digest's delivery so. */
export const rearrangeDigest = (outbox: Outbox, { tenant, id }: Pick<Digest, 'tenant' | 'id'>): Promise<void> =>
  rearrange(outbox, { tenant, id, round: 1 });
