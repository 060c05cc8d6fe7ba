import type { EvaluationDayResolvers } from './../generated/types.ts';
export const EvaluationDay: EvaluationDayResolvers = {
  /* Implement EvaluationDay resolver logic here */
};
