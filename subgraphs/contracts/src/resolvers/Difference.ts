import type { DifferenceResolvers } from './../generated/types.ts';
export const Difference: DifferenceResolvers = {
  /* Implement Difference resolver logic here */
};
