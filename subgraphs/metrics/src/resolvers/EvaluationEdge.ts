import type { EvaluationEdgeResolvers } from './../generated/types.ts';
export const EvaluationEdge: EvaluationEdgeResolvers = {
  /* Implement EvaluationEdge resolver logic here */
};
