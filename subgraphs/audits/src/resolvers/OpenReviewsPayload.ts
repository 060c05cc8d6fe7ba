import type { OpenReviewsPayloadResolvers } from './../generated/types.ts';
export const OpenReviewsPayload: OpenReviewsPayloadResolvers = {
  /* Implement OpenReviewsPayload resolver logic here */
};
