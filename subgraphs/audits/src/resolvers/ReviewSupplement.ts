import type { ReviewSupplementResolvers } from './../generated/types.ts';
export const ReviewSupplement: ReviewSupplementResolvers = {
  /* Implement ReviewSupplement resolver logic here */
};
