import type { SurveyToTellResolvers } from './../generated/types.ts';
export const SurveyToTell: SurveyToTellResolvers = {
  /* Implement SurveyToTell resolver logic here */
};
