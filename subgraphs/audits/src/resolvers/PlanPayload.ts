import type { PlanPayloadResolvers } from './../generated/types.ts';
export const PlanPayload: PlanPayloadResolvers = {
  /* Implement PlanPayload resolver logic here */
};
