import type { ContractEdgeResolvers } from './../generated/types.ts';
export const ContractEdge: ContractEdgeResolvers = {};
