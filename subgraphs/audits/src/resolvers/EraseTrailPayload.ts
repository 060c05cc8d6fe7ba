import type { EraseTrailPayloadResolvers } from './../generated/types.ts';
export const EraseTrailPayload: EraseTrailPayloadResolvers = {};
