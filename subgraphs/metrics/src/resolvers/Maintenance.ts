import type { MaintenanceResolvers } from './../generated/types.ts';

export const Maintenance: MaintenanceResolvers = { service: ({ serviceId }) => ({ id: serviceId }) };
