import type { IndexationClauseResolvers } from '../generated/types.ts';

export const IndexationClause: IndexationClauseResolvers = {};
