import type { RatioResolvers } from './../generated/types.ts';
export const Ratio: RatioResolvers = {
  /* Implement Ratio resolver logic here */
};
