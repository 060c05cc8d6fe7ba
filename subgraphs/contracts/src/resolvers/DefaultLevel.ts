import type { DefaultLevelResolvers } from './../generated/types.ts';
export const DefaultLevel: DefaultLevelResolvers = {};
