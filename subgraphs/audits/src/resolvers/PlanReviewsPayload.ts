import type { PlanReviewsPayloadResolvers } from './../generated/types.ts';
export const PlanReviewsPayload: PlanReviewsPayloadResolvers = {
  /* Implement PlanReviewsPayload resolver logic here */
};
