import type { Ratio } from '../numbers/ratio.ts';

/** An answer to a survey: `nps` 0 to 10 (would you recommend us?), `csat5` 1 to 5 (how satisfied are you?). */
export type Survey = { readonly scale: 'nps' | 'csat5'; readonly score: number };

/**
 * Share of satisfied answers, 4 or 5 of 5.
 * @returns null when nobody answered
 * @source handbook H2.3, H3.2
 */
export function satisfaction(surveys: readonly Survey[]): Ratio | null {
  const scores = scoresOf(surveys, 'csat5');
  return shareOf(scores.filter(score => score >= 4).length, scores.length);
}

/**
 * Net promoter score as a share from -1 to 1: promoters (9 or 10) less detractors (0 to 6).
 * @returns null when nobody answered
 * @source handbook H6.1
 */
export function netPromoterScore(surveys: readonly Survey[]): Ratio | null {
  const scores = scoresOf(surveys, 'nps');
  const promoters = scores.filter(score => score >= 9).length;
  const detractors = scores.filter(score => score <= 6).length;
  return shareOf(promoters - detractors, scores.length);
}

const scoresOf = (surveys: readonly Survey[], scale: Survey['scale']): number[] =>
  surveys.filter(survey => survey.scale === scale).map(({ score }) => score);

const shareOf = (part: number, whole: number): Ratio | null =>
  whole === 0 ? null : { numerator: BigInt(part), denominator: BigInt(whole) };
