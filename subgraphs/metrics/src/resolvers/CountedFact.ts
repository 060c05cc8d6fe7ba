import type { CountedFactResolvers } from './../generated/types.ts';
export const CountedFact: CountedFactResolvers = {
  /* Implement CountedFact resolver logic here */
};
