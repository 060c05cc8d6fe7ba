import type { ProblemArgumentResolvers } from './../generated/types.ts';
export const ProblemArgument: ProblemArgumentResolvers = {
  /* Implement ProblemArgument resolver logic here */
};
