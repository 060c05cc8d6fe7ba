import type { EvaluationResolvers } from './../generated/types.ts';
export const Evaluation: EvaluationResolvers = {};
