import type { EndReviewsPayloadResolvers } from './../generated/types.ts';
export const EndReviewsPayload: EndReviewsPayloadResolvers = {
  /* Implement EndReviewsPayload resolver logic here */
};
