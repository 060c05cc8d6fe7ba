import type { SettlementResolvers } from '../generated/types.ts';

export const Settlement: SettlementResolvers = {
  amount: ({ amountMinor: minor, currency }) => (minor === null || currency === null ? null : { minor, currency }),
};
