import type { ReviewAnswerResolvers } from './../generated/types.ts';
export const ReviewAnswer: ReviewAnswerResolvers = {
  /* Implement ReviewAnswer resolver logic here */
};
