import type { EndedContractResolvers } from './../generated/types.ts';
export const EndedContract: EndedContractResolvers = {};
