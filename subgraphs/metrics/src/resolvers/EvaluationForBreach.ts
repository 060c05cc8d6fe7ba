import type { EvaluationForBreachResolvers } from './../generated/types.ts';
export const EvaluationForBreach: EvaluationForBreachResolvers = {
  /* Implement EvaluationForBreach resolver logic here */
};
