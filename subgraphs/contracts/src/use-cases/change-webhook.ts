import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Webhook } from '../persistence/webhook.ts';
import { lockWebhook } from '../persistence/webhook-repository.ts';

/** Changes a webhook as its caller last saw it. @param change answers what the trail says of it; never an address or a secret */
export async function changeWebhook(
  tx: Tx,
  { webhookId, expectedVersion }: { readonly webhookId: string; readonly expectedVersion: number },
  change: (webhook: Webhook) => object,
  mayBeRevoked = false,
): Promise<Result<{ webhookId: string }>> {
  const webhook = await lockWebhook(tx.em, webhookId);
  if (!webhook) return refuse('NOT_FOUND', { what: 'webhook', id: webhookId }, ['input', 'webhookId']);
  const current = checkVersion(webhook, expectedVersion);
  if (!current.ok) return current;
  if (webhook.revokedAt != null && !mayBeRevoked)
    return refuse('WEBHOOK_REVOKED', { at: webhook.revokedAt.toISOString() }, ['input', 'webhookId']);
  const details = change(webhook);
  webhook.version += 1;
  tx.trail({ subjectKind: 'webhook', subjectId: webhookId, details: { partyId: webhook.partyId, ...details } });
  return ok({ webhookId });
}
