import type { SurveyAnswerResolvers } from './../generated/types.ts';
export const SurveyAnswer: SurveyAnswerResolvers = {
  /* Implement SurveyAnswer resolver logic here */
};
