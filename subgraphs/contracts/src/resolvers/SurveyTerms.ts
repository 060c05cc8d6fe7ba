import type { SurveyTermsResolvers } from './../generated/types.ts';
export const SurveyTerms: SurveyTermsResolvers = {
  /* Implement SurveyTerms resolver logic here */
};
