import type { SurveyScoreResolvers } from './../generated/types.ts';
export const SurveyScore: SurveyScoreResolvers = {
  /* Implement SurveyScore resolver logic here */
};
