import type { FindingConnectionResolvers } from './../generated/types.ts';
export const FindingConnection: FindingConnectionResolvers = {
  /* Implement FindingConnection resolver logic here */
};
