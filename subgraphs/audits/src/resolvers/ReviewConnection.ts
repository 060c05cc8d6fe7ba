import type { ReviewConnectionResolvers } from './../generated/types.ts';
export const ReviewConnection: ReviewConnectionResolvers = {
  /* Implement ReviewConnection resolver logic here */
};
