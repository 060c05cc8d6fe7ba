import type { SurveyPayloadResolvers } from './../generated/types.ts';
export const SurveyPayload: SurveyPayloadResolvers = {
  /* Implement SurveyPayload resolver logic here */
};
