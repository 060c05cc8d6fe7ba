import type { ServicePayloadResolvers } from './../generated/types.ts';
export const ServicePayload: ServicePayloadResolvers = {};
