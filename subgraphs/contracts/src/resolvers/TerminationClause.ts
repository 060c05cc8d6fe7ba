import type { TerminationClauseResolvers } from '../generated/types.ts';
export const TerminationClause: TerminationClauseResolvers = {};
