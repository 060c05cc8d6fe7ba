import type { LedgerBalanceResolvers } from '../generated/types.ts';

export const LedgerBalance: LedgerBalanceResolvers = {
  amount: ({ minor, currency }) => ({ minor, currency }),
};
