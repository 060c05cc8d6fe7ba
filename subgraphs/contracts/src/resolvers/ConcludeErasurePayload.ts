import type { ConcludeErasurePayloadResolvers } from './../generated/types.ts';
export const ConcludeErasurePayload: ConcludeErasurePayloadResolvers = {
  /* Implement ConcludeErasurePayload resolver logic here */
};
