import type { PriorityResolvers } from '../generated/types.ts';
export const Priority: PriorityResolvers = {};
