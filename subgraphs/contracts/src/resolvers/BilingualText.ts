import type { BilingualTextResolvers } from './../generated/types.ts';
export const BilingualText: BilingualTextResolvers = {};
