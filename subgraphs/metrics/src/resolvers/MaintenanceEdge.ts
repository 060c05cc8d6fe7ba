import type { MaintenanceEdgeResolvers } from './../generated/types.ts';
export const MaintenanceEdge: MaintenanceEdgeResolvers = {
  /* Implement MaintenanceEdge resolver logic here */
};
