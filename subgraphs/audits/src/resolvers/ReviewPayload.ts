import type { ReviewPayloadResolvers } from './../generated/types.ts';
export const ReviewPayload: ReviewPayloadResolvers = {
  /* Implement ReviewPayload resolver logic here */
};
