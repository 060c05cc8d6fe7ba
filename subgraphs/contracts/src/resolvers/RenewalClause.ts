import type { RenewalClauseResolvers } from '../generated/types.ts';
export const RenewalClause: RenewalClauseResolvers = {};
