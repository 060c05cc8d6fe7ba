import type { EraseContractPayloadResolvers } from './../generated/types.ts';
export const EraseContractPayload: EraseContractPayloadResolvers = {};
