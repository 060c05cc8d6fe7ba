import type { TargetHistoryResolvers } from '../generated/types.ts';
export const TargetHistory: TargetHistoryResolvers = {};
