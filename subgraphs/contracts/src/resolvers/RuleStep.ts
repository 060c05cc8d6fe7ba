import type { RuleStepResolvers } from '../generated/types.ts';

export const RuleStep: RuleStepResolvers = {};
