import { partOf, type Ratio } from '../numbers/ratio.ts';

/** An answer to a survey: `nps` 0 to 10 (would you recommend us?), `csat5` 1 to 5 (how satisfied are you?). */
export type Survey = { readonly scale: 'nps' | 'csat5'; readonly score: number };

/** How many answers there are on the scale of five, and how many of them are satisfied: 4 or 5. @source handbook H2.3, H3.2 */
export function satisfactionCounts(surveys: readonly Survey[]): {
  readonly answers: number;
  readonly satisfied: number;
} {
  const scores = scoresOf(surveys, 'csat5');
  return { answers: scores.length, satisfied: scores.filter(score => score >= 4).length };
}

/**
 * Share of satisfied answers.
 * @returns null when nobody answered
 * @source handbook H2.3, H3.2
 */
export function satisfaction(surveys: readonly Survey[]): Ratio | null {
  const { answers, satisfied } = satisfactionCounts(surveys);
  return partOf(satisfied, answers);
}

/** How many answers there are on the scale of ten, how many of them promote (9 or 10) and detract (0 to 6). @source handbook H6.1 */
export function promoterCounts(surveys: readonly Survey[]): {
  readonly answers: number;
  readonly promoters: number;
  readonly detractors: number;
} {
  const scores = scoresOf(surveys, 'nps');
  return {
    answers: scores.length,
    promoters: scores.filter(score => score >= 9).length,
    detractors: scores.filter(score => score <= 6).length,
  };
}

/**
 * Net promoter score as a share from -1 to 1: promoters less detractors.
 * @returns null when nobody answered
 * @source handbook H6.1
 */
export function netPromoterScore(surveys: readonly Survey[]): Ratio | null {
  const { answers, promoters, detractors } = promoterCounts(surveys);
  return partOf(promoters - detractors, answers);
}

const scoresOf = (surveys: readonly Survey[], scale: Survey['scale']): number[] =>
  surveys.filter(survey => survey.scale === scale).map(({ score }) => score);
