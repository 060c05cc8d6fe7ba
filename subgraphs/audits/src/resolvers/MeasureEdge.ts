import type { MeasureEdgeResolvers } from './../generated/types.ts';
export const MeasureEdge: MeasureEdgeResolvers = {
  /* Implement MeasureEdge resolver logic here */
};
