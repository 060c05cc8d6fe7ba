import type { TrailFaultResolvers } from './../generated/types.ts';
export const TrailFault: TrailFaultResolvers = {
  /* Implement TrailFault resolver logic here */
};
