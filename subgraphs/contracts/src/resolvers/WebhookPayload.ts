import type { WebhookPayloadResolvers } from './../generated/types.ts';
export const WebhookPayload: WebhookPayloadResolvers = {
  /* Implement WebhookPayload resolver logic here */
};
