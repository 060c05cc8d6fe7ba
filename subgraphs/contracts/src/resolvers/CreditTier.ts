import type { CreditTierResolvers } from '../generated/types.ts';
export const CreditTier: CreditTierResolvers = {};
