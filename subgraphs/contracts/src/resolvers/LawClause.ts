import type { LawClauseResolvers } from '../generated/types.ts';
export const LawClause: LawClauseResolvers = {};
