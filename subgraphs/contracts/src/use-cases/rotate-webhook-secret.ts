import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RotateWebhookSecretInput } from '../generated/types.ts';
import { changeWebhook } from './change-webhook.ts';

/** For as long both secrets sign, so that a receiver can take the new one in its own time. */
const FORMER_SIGNS_MS = 24 * 3_600_000;

/** Gives a webhook a new secret. @param realMs signatures are made, and checked by their receivers, on the real clock */
export const rotateWebhookSecret = (
  tx: Tx,
  input: RotateWebhookSecretInput,
  secret: string,
  realMs: number,
): Promise<Result<{ webhookId: string }>> =>
  changeWebhook(tx, input, webhook => {
    const formerSecretUntil = new Date(realMs + FORMER_SIGNS_MS);
    Object.assign(webhook, { secret, formerSecret: webhook.secret, formerSecretUntil });
    return { formerSecretUntil: formerSecretUntil.toISOString() };
  });
