import type { ComplaintConnectionResolvers } from './../generated/types.ts';
export const ComplaintConnection: ComplaintConnectionResolvers = {
  /* Implement ComplaintConnection resolver logic here */
};
