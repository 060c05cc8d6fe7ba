import type { EvaluatePayloadResolvers } from './../generated/types.ts';
export const EvaluatePayload: EvaluatePayloadResolvers = {
  /* Implement EvaluatePayload resolver logic here */
};
