import type { NextSealResolvers } from './../generated/types.ts';
export const NextSeal: NextSealResolvers = {
  /* Implement NextSeal resolver logic here */
};
