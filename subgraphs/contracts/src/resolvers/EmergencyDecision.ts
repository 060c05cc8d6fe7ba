import type { EmergencyDecisionResolvers } from './../generated/types.ts';
export const EmergencyDecision: EmergencyDecisionResolvers = {
  /* Implement EmergencyDecision resolver logic here */
};
