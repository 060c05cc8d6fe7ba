import type { ReviewCheckResolvers } from './../generated/types.ts';
export const ReviewCheck: ReviewCheckResolvers = {
  /* Implement ReviewCheck resolver logic here */
};
