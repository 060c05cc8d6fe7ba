import type { ContractsTrailRowResolvers } from './../generated/types.ts';
export const ContractsTrailRow: ContractsTrailRowResolvers = {};
