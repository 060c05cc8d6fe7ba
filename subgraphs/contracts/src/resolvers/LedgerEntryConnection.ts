import type { LedgerEntryConnectionResolvers } from '../generated/types.ts';

export const LedgerEntryConnection: LedgerEntryConnectionResolvers = {};
