import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { UpdateWebhookInput } from '../generated/types.ts';
import { checkWebhookUrl } from '../rules/webhook-url.ts';
import { changeWebhook } from './change-webhook.ts';

/** Says anew where a webhook is, what it is told, and whether it is told anything. Its secret stays. */
export async function updateWebhook(tx: Tx, input: UpdateWebhookInput): Promise<Result<{ webhookId: string }>> {
  const { url, kinds, active } = input;
  const checked = checkWebhookUrl(url, ['input', 'url']);
  if (!checked.ok) return checked;
  return changeWebhook(tx, input, webhook => {
    const isMoved = webhook.url !== url;
    Object.assign(webhook, { url, kinds: [...kinds], active, ...(active ? { goneAt: null } : {}) });
    return { isMoved, kinds, active };
  });
}
