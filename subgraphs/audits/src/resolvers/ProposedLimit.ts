import type { ProposedLimitResolvers } from './../generated/types.ts';
export const ProposedLimit: ProposedLimitResolvers = {
  /* Implement ProposedLimit resolver logic here */
};
