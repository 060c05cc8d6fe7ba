import type { PlanConnectionResolvers } from './../generated/types.ts';
export const PlanConnection: PlanConnectionResolvers = {
  /* Implement PlanConnection resolver logic here */
};
