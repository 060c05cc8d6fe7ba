import type { FindingEdgeResolvers } from './../generated/types.ts';
export const FindingEdge: FindingEdgeResolvers = {
  /* Implement FindingEdge resolver logic here */
};
