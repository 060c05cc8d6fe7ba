import type { RuleInputResolvers } from '../generated/types.ts';

export const RuleInput: RuleInputResolvers = {};
