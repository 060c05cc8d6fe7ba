import type { MutationResolvers } from '../../generated/types.ts';
import { newWebhookSecret } from '../../notices/webhook-secret.ts';
import { registerWebhook as useCase } from '../../use-cases/register-webhook.ts';
import { decideWithSecret } from '../decide-on-webhook.ts';

export const registerWebhook: NonNullable<MutationResolvers['registerWebhook']> = (_parent, { input }, ctx) =>
  decideWithSecret(ctx, 'registerWebhook', input, newWebhookSecret(), (tx, secret) => useCase(tx, input, secret));
