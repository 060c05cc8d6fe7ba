import type { IndexedFeeResolvers } from '../generated/types.ts';

export const IndexedFee: IndexedFeeResolvers = {};
