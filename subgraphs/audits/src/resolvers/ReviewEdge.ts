import type { ReviewEdgeResolvers } from './../generated/types.ts';
export const ReviewEdge: ReviewEdgeResolvers = {
  /* Implement ReviewEdge resolver logic here */
};
