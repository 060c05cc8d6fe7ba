import type { PartyPayloadResolvers } from './../generated/types.ts';
export const PartyPayload: PartyPayloadResolvers = {};
