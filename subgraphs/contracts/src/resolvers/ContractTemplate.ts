import type { ContractTemplateResolvers } from './../generated/types.ts';
export const ContractTemplate: ContractTemplateResolvers = {};
