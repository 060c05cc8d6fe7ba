import type { ServiceLevelResolvers } from './../generated/types.ts';
export const ServiceLevel: ServiceLevelResolvers = {};
