import type { LedgerStatementResolvers } from '../generated/types.ts';

export const LedgerStatement: LedgerStatementResolvers = {};
