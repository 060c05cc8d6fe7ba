import type { SurveyConnectionResolvers } from './../generated/types.ts';
export const SurveyConnection: SurveyConnectionResolvers = {
  /* Implement SurveyConnection resolver logic here */
};
