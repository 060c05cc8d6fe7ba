import type { MeResolvers } from './../generated/types.ts';
export const Me: MeResolvers = {};
