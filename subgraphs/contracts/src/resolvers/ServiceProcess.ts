import type { ServiceProcessResolvers } from '../generated/types.ts';
export const ServiceProcess: ServiceProcessResolvers = {};
