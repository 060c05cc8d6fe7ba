import type { EntityManager } from '@mikro-orm/postgresql';
import type { Notification } from '../persistence/notification.ts';
import { WebhookAcceptance } from '../persistence/webhook.ts';
import { webhooksToTell } from '../persistence/webhook-repository.ts';
import { eventData } from './event-data.ts';
import { cloudEvent, signatureOf } from './webhook-message.ts';

/** One webhook with what is sent to it; its secret stays here. `toldAt` is set where it accepted it before. */
export type WebhookToCall = {
  readonly webhookId: string;
  readonly url: string;
  readonly toldAt: Date | null;
  /** `webhook-id`, `webhook-timestamp` and `webhook-signature` of this attempt. */
  readonly messageId: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly body: string;
};

/** @param atMs of the attempt, on the real clock */
export async function webhooksToCall(
  em: EntityManager,
  notification: Notification,
  atMs: number,
): Promise<readonly WebhookToCall[]> {
  const webhooks = await webhooksToTell(em, notification);
  if (webhooks.length === 0) return [];
  const accepted = await em.find(WebhookAcceptance, { notificationId: notification.id });
  const toldAt = new Map(accepted.map(({ webhookId, at }) => [webhookId, at]));
  const body = cloudEvent(notification, await eventData(em, notification));
  return webhooks.map(webhook => ({
    webhookId: webhook.id,
    url: webhook.url,
    toldAt: toldAt.get(webhook.id) ?? null,
    messageId: notification.id,
    timestamp: String(Math.floor(atMs / 1_000)),
    signature: signatureOf(webhook, { id: notification.id, body, atMs }),
    body,
  }));
}
