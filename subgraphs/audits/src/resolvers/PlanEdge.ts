import type { PlanEdgeResolvers } from './../generated/types.ts';
export const PlanEdge: PlanEdgeResolvers = {
  /* Implement PlanEdge resolver logic here */
};
