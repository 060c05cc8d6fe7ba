import type { ExclusionPayloadResolvers } from '../generated/types.ts';
export const ExclusionPayload: ExclusionPayloadResolvers = {};
