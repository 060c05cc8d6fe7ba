import type { WebhookResolvers } from './../generated/types.ts';
export const Webhook: WebhookResolvers = {
  /* Implement Webhook resolver logic here */
};
