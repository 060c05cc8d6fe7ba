import type { MutationResolvers } from '../../generated/types.ts';
import { newWebhookSecret } from '../../notices/webhook-secret.ts';
import { rotateWebhookSecret as useCase } from '../../use-cases/rotate-webhook-secret.ts';
import { decideWithSecret } from '../decide-on-webhook.ts';

export const rotateWebhookSecret: NonNullable<MutationResolvers['rotateWebhookSecret']> = (_parent, { input }, ctx) =>
  decideWithSecret(ctx, 'rotateWebhookSecret', input, newWebhookSecret(), (tx, secret) =>
    useCase(tx, input, secret, Date.now()),
  );
