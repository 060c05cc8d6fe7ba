import type { SettledFiguresResolvers } from '../generated/types.ts';

export const SettledFigures: SettledFiguresResolvers = {
  evaluation: ({ evaluationId: id }) => ({ id }),
  numerator: ({ availability }) => availability?.numerator ?? null,
  denominator: ({ availability }) => availability?.denominator ?? null,
};
