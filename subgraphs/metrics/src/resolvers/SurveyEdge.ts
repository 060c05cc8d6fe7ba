import type { SurveyEdgeResolvers } from './../generated/types.ts';
export const SurveyEdge: SurveyEdgeResolvers = {
  /* Implement SurveyEdge resolver logic here */
};
