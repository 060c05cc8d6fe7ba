import type { EvaluationStepResolvers } from './../generated/types.ts';
export const EvaluationStep: EvaluationStepResolvers = {
  /* Implement EvaluationStep resolver logic here */
};
