import type { ResendPayloadResolvers } from './../generated/types.ts';
export const ResendPayload: ResendPayloadResolvers = {
  /* Implement ResendPayload resolver logic here */
};
