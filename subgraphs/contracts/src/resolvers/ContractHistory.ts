import type { ContractHistoryResolvers } from './../generated/types.ts';
export const ContractHistory: ContractHistoryResolvers = {
  /* Implement ContractHistory resolver logic here */
};
