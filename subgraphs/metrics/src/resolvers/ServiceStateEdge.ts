import type { ServiceStateEdgeResolvers } from './../generated/types.ts';
export const ServiceStateEdge: ServiceStateEdgeResolvers = {
  /* Implement ServiceStateEdge resolver logic here */
};
