import type { LevelTargetResolvers } from './../generated/types.ts';
export const LevelTarget: LevelTargetResolvers = {};
