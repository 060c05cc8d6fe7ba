import type { MaintenanceResolvers } from './../generated/types.ts';
export const Maintenance: MaintenanceResolvers = {
  /* Implement Maintenance resolver logic here */
};
