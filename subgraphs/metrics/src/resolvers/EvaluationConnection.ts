import type { EvaluationConnectionResolvers } from './../generated/types.ts';
export const EvaluationConnection: EvaluationConnectionResolvers = {
  /* Implement EvaluationConnection resolver logic here */
};
