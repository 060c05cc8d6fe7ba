import type { WebhookResolvers } from './../generated/types.ts';

export const Webhook: WebhookResolvers = {
  revokedAt: ({ revokedAt }) => revokedAt ?? null,
  revokedForId: ({ revokedForId }) => revokedForId ?? null,
};
