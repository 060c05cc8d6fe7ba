import type { MaintenanceConnectionResolvers } from './../generated/types.ts';
export const MaintenanceConnection: MaintenanceConnectionResolvers = {
  /* Implement MaintenanceConnection resolver logic here */
};
