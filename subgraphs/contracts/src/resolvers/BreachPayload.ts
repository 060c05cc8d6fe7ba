import type { BreachPayloadResolvers } from './../generated/types.ts';
export const BreachPayload: BreachPayloadResolvers = {};
