import type { OutageConnectionResolvers } from './../generated/types.ts';
export const OutageConnection: OutageConnectionResolvers = {
  /* Implement OutageConnection resolver logic here */
};
