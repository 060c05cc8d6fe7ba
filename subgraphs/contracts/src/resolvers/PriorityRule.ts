import type { PriorityRuleResolvers } from '../generated/types.ts';
export const PriorityRule: PriorityRuleResolvers = {};
