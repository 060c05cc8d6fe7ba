import type { DeadLetterEdgeResolvers } from './../generated/types.ts';
export const DeadLetterEdge: DeadLetterEdgeResolvers = {
  /* Implement DeadLetterEdge resolver logic here */
};
