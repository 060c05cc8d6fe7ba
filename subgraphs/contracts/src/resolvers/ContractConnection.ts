import type { ContractConnectionResolvers } from './../generated/types.ts';
export const ContractConnection: ContractConnectionResolvers = {};
