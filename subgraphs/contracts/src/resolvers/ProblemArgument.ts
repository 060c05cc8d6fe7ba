import type { ProblemArgumentResolvers } from './../generated/types.ts';
export const ProblemArgument: ProblemArgumentResolvers = {};
