import type { ProposedTargetsResolvers } from './../generated/types.ts';
export const ProposedTargets: ProposedTargetsResolvers = {
  /* Implement ProposedTargets resolver logic here */
};
