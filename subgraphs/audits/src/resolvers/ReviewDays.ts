import type { ReviewDaysResolvers } from './../generated/types.ts';
export const ReviewDays: ReviewDaysResolvers = {
  /* Implement ReviewDays resolver logic here */
};
