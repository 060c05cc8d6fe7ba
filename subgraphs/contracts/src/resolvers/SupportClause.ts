import type { SupportClauseResolvers } from '../generated/types.ts';
export const SupportClause: SupportClauseResolvers = {};
