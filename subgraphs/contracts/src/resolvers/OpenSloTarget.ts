import type { OpenSloTargetResolvers } from './../generated/types.ts';
export const OpenSloTarget: OpenSloTargetResolvers = {};
