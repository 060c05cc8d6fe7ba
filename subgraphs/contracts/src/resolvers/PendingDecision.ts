import type { PendingDecisionResolvers } from './../generated/types.ts';
export const PendingDecision: PendingDecisionResolvers = {
  /* Implement PendingDecision resolver logic here */
};
