import type { ServiceHoursResolvers } from '../generated/types.ts';
export const ServiceHours: ServiceHoursResolvers = {};
