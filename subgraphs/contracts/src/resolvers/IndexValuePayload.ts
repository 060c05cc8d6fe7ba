import type { IndexValuePayloadResolvers } from '../generated/types.ts';

export const IndexValuePayload: IndexValuePayloadResolvers = {};
