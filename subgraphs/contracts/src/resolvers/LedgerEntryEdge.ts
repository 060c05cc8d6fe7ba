import type { LedgerEntryEdgeResolvers } from '../generated/types.ts';

export const LedgerEntryEdge: LedgerEntryEdgeResolvers = {};
