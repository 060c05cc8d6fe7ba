import type { ExpireContractPayloadResolvers } from '../generated/types.ts';
export const ExpireContractPayload: ExpireContractPayloadResolvers = {};
