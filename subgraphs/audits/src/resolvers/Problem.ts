import type { ProblemResolvers } from './../generated/types.ts';
export const Problem: ProblemResolvers = {
  /* Implement Problem resolver logic here */
};
