/** One figure by which is judged whether a remediation worked: a promise over a period that began after the verification. */
export type EffectFigure = {
  readonly evaluationId: string;
  readonly revision: number;
  readonly indicator: string;
  /** Label, e.g. `2031-05`. */
  readonly period: string;
  readonly outcome: string;
  /** What was promised, and what was measured, as decimals; absent where they were not kept. */
  readonly operator?: string | null;
  readonly limit?: string | null;
  readonly unit?: string | null;
  readonly value?: string | null;
};

export const EFFECT_OUTCOMES = ['EFFECTIVE', 'NOT_EFFECTIVE', 'UNKNOWN'] as const;
export type EffectOutcome = (typeof EFFECT_OUTCOMES)[number];

/**
 * Whether a remediation worked, by the figures of the indicator that its plan named. A miss says that it did not, whatever else was kept; it
 * worked where a promise was kept over a whole period; anything else says nothing yet.
 * @param figures of periods that began after the verification
 * @source handbook H6.3 (the effect is tracked until the problem is verified as solved)
 */
export function judgeEffect(figures: readonly EffectFigure[], indicator: string): EffectOutcome {
  const outcomes = figures.filter(figure => figure.indicator === indicator).map(({ outcome }) => outcome);
  if (outcomes.includes('MISSED')) return 'NOT_EFFECTIVE';
  return outcomes.includes('MET') ? 'EFFECTIVE' : 'UNKNOWN';
}
