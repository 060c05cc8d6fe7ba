import type { WebhookToCallResolvers } from './../generated/types.ts';
export const WebhookToCall: WebhookToCallResolvers = {
  /* Implement WebhookToCall resolver logic here */
};
