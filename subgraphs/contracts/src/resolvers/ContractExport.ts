import type { ContractExportResolvers } from './../generated/types.ts';
export const ContractExport: ContractExportResolvers = {};
