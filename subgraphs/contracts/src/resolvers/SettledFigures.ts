import type { SettledFiguresResolvers } from '../generated/types.ts';

export const SettledFigures: SettledFiguresResolvers = {
  evaluation: ({ evaluationId: id }) => ({ id }),
  numerator: ({ availability }) => availability?.numerator ?? null,
  denominator: ({ availability }) => availability?.denominator ?? null,
  operator: ({ operator }) => operator ?? null,
  limit: ({ limit }) => limit ?? null,
  unit: ({ unit }) => unit ?? null,
  value: ({ value }) => value ?? null,
  agreedMs: ({ agreedMs }) => agreedMs ?? null,
  excludedMs: ({ excludedMs }) => excludedMs ?? null,
  unknownMs: ({ unknownMs }) => unknownMs ?? null,
  upMs: ({ upMs }) => upMs ?? null,
  downMs: ({ downMs }) => downMs ?? null,
  evaluatedAt: ({ evaluatedAt }) => (evaluatedAt ? new Date(evaluatedAt) : null),
};
