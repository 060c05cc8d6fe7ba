import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RemoveWebhookInput } from '../generated/types.ts';
import { changeWebhook } from './change-webhook.ts';

/** Removes a webhook: it is told nothing any more, and its secrets are forgotten. What it accepted stays on record. */
export const removeWebhook = (tx: Tx, input: RemoveWebhookInput): Promise<Result<{ webhookId: string }>> =>
  changeWebhook(
    tx,
    input,
    webhook => {
      Object.assign(webhook, { active: false, secret: '', formerSecret: null, removedAt: new Date(tx.now) });
      return {};
    },
    true,
  );
