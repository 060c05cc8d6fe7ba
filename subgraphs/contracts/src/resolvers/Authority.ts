import type { AuthorityResolvers } from './../generated/types.ts';
export const Authority: AuthorityResolvers = {};
