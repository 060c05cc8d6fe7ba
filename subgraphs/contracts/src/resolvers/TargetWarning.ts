import type { TargetWarningResolvers } from './../generated/types.ts';
export const TargetWarning: TargetWarningResolvers = {};
