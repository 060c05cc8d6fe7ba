import type { FeesClauseResolvers } from '../generated/types.ts';
export const FeesClause: FeesClauseResolvers = {};
