import type { LiabilityResolvers } from '../generated/types.ts';
export const Liability: LiabilityResolvers = {};
