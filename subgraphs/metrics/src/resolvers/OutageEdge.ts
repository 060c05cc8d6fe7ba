import type { OutageEdgeResolvers } from './../generated/types.ts';
export const OutageEdge: OutageEdgeResolvers = {
  /* Implement OutageEdge resolver logic here */
};
