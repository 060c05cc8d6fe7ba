import type { SealPayloadResolvers } from './../generated/types.ts';
export const SealPayload: SealPayloadResolvers = {
  /* Implement SealPayload resolver logic here */
};
