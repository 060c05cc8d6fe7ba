import type { TrailEdgeResolvers } from './../generated/types.ts';
export const TrailEdge: TrailEdgeResolvers = {
  /* Implement TrailEdge resolver logic here */
};
