import type { OpenReviewSupplementPayloadResolvers } from './../generated/types.ts';
export const OpenReviewSupplementPayload: OpenReviewSupplementPayloadResolvers = {
  /* Implement OpenReviewSupplementPayload resolver logic here */
};
