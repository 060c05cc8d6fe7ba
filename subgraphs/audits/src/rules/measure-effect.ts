import { type PeriodBasis, periodByLabel } from '@surety/domain';
import type { EvaluationEvidence } from './evidence.ts';
import { type EffectFigure, type EffectOutcome, judgeEffect } from './remediation-effect.ts';

/** One figure by which the effect of an improvement is seen. */
export type MeasureFigure = EffectFigure & {
  readonly serviceId: string;
  readonly targetId: string;
  /** A decimal in `unit`. */
  readonly value: string | null;
  readonly unit: string;
};

/** What an improvement is to improve, and when. */
type Aim = {
  readonly indicator: string;
  /** Null: of all services. */
  readonly serviceId: string | null;
  readonly begunMs: number;
  readonly doneMs: number;
};

/**
 * The measured effect of an improvement: the last period of each target that was over before work on it began, and all that began after it was
 * done, by which it is judged as a remediation is.
 * @param figures in any order; of a period that began before it was done and ended after it began, a figure says nothing
 * @source handbook H5.4 (monitor, review), H6.3
 */
export function measureEffect(
  figures: readonly EvaluationEvidence[],
  { indicator, serviceId, begunMs, doneMs }: Aim,
  basis: PeriodBasis,
): {
  readonly outcome: EffectOutcome;
  readonly before: readonly MeasureFigure[];
  readonly after: readonly MeasureFigure[];
} {
  const aimed = figures
    .filter(figure => figure.indicator === indicator && (serviceId === null || figure.serviceId === serviceId))
    .flatMap(figure => {
      const period = periodByLabel(figure.period, basis);
      return period.ok ? [{ figure: figureOf(figure), ...period.value }] : [];
    })
    .toSorted((a, b) => a.startMs - b.startMs || a.figure.targetId.localeCompare(b.figure.targetId));
  const after = aimed.filter(({ startMs }) => startMs >= doneMs).map(({ figure }) => figure);
  const over = aimed.filter(({ endMs }) => endMs <= begunMs).map(({ figure }) => figure);
  const before = [...new Map(over.map(figure => [figure.targetId, figure])).values()];
  return { outcome: judgeEffect(after, indicator), before, after };
}

const figureOf = ({
  evaluationId,
  revision,
  indicator,
  period,
  outcome,
  serviceId,
  targetId,
  value,
  unit,
}: EvaluationEvidence): MeasureFigure => ({
  evaluationId,
  revision,
  indicator,
  period,
  outcome,
  serviceId,
  targetId,
  value,
  unit,
});
