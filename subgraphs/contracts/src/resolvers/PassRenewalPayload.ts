import type { PassRenewalPayloadResolvers } from '../generated/types.ts';
export const PassRenewalPayload: PassRenewalPayloadResolvers = {};
