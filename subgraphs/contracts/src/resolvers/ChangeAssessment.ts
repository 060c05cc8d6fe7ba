import type { ChangeAssessmentResolvers } from './../generated/types.ts';
export const ChangeAssessment: ChangeAssessmentResolvers = {
  /* Implement ChangeAssessment resolver logic here */
};
