import type { AnalysisResolvers } from '../generated/types.ts';

/** What an analysed breach says of its cause. */
export const Analysis: AnalysisResolvers = {
  cause: ({ analysisCause }) => analysisCause ?? '',
  improvement: ({ analysisImprovement }) => analysisImprovement ?? '',
  category: ({ causeCategory }) => causeCategory,
  by: ({ analysedBy }) => analysedBy ?? '',
  at: ({ analysedAt, detectedAt }) => analysedAt ?? detectedAt,
};
