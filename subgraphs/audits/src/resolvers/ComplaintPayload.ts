import type { ComplaintPayloadResolvers } from './../generated/types.ts';
export const ComplaintPayload: ComplaintPayloadResolvers = {
  /* Implement ComplaintPayload resolver logic here */
};
