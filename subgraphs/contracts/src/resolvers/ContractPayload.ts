import type { ContractPayloadResolvers } from './../generated/types.ts';
export const ContractPayload: ContractPayloadResolvers = {};
