import type { PayoutPayloadResolvers } from '../generated/types.ts';

export const PayoutPayload: PayoutPayloadResolvers = {};
