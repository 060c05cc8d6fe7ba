import type { AnalysisResolvers } from './../generated/types.ts';
export const Analysis: AnalysisResolvers = {};
