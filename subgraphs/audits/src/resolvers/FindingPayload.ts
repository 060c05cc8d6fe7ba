import type { FindingPayloadResolvers } from './../generated/types.ts';
export const FindingPayload: FindingPayloadResolvers = {
  /* Implement FindingPayload resolver logic here */
};
