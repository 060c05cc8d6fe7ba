import type { ContractTermsResolvers } from './../generated/types.ts';
export const ContractTerms: ContractTermsResolvers = {};
