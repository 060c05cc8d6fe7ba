import type { ComplaintEdgeResolvers } from './../generated/types.ts';
export const ComplaintEdge: ComplaintEdgeResolvers = {
  /* Implement ComplaintEdge resolver logic here */
};
