import type { ChangeEdgeResolvers } from './../generated/types.ts';
export const ChangeEdge: ChangeEdgeResolvers = {
  /* Implement ChangeEdge resolver logic here */
};
