import type { MaintenancePayloadResolvers } from './../generated/types.ts';
export const MaintenancePayload: MaintenancePayloadResolvers = {
  /* Implement MaintenancePayload resolver logic here */
};
