import type { Spec } from 'vega';
import { dayAxis, dayScale } from './day-axis.ts';
import { INK, WIDTH } from './draw.ts';
import { lineAcross, PERCENT_AXIS } from './percent-axis.ts';

/** One period of a target and what each of its days spent of its error budget. */
export type BudgetPeriod = {
  /** What may be down in the period, milliseconds, more than 0. */
  readonly allowedMs: number;
  readonly days: readonly { readonly day: string; readonly downMs: number }[];
};

type Labels = {
  /** A short text for a day. */
  readonly dayLabel: (day: string) => string;
  /** Beside the line at which all is spent. */
  readonly spent: string;
};

/** Error budget spent, in percent of it, at the end of each day from the begin of a period on. */
export const burnOf = ({ allowedMs, days }: BudgetPeriod): readonly number[] => {
  let downMs = 0;
  return days.map(day => {
    downMs += day.downMs;
    return (downMs / allowedMs) * 100;
  });
};

/** How the error budget was spent: a step a day, from nothing at the begin of each period; what is above the dashed line was not there to spend. */
export function budgetChart(periods: readonly BudgetPeriod[], { dayLabel, spent }: Labels): Spec {
  const days = periods.flatMap(period => period.days.map(({ day }) => day));
  let begun = 0;
  const points = periods.flatMap((period, index) => {
    const from = begun;
    begun += period.days.length;
    const burn = burnOf(period).map((percent, day) => ({ period: index, x: from + day + 1, percent }));
    return [{ period: index, x: from, percent: 0 }, ...burn];
  });
  const most = Math.max(100, ...points.map(({ percent }) => percent));
  const line = {
    x: { scale: 'x', field: 'x' },
    y: { scale: 'y', field: 'percent' },
    interpolate: { value: 'step-before' as const },
  };
  return {
    width: WIDTH,
    height: 150,
    data: [{ name: 'points', values: points }],
    scales: [dayScale(days.length), { name: 'y', type: 'linear', domain: [0, most * 1.12], range: 'height' }],
    axes: [dayAxis(days, dayLabel), PERCENT_AXIS],
    marks: [
      {
        type: 'group',
        from: { facet: { name: 'period', data: 'points', groupby: 'period' } },
        marks: [
          {
            type: 'area',
            from: { data: 'period' },
            encode: { enter: { ...line, y2: { scale: 'y', value: 0 }, fill: { value: INK.light } } },
          },
          {
            type: 'line',
            from: { data: 'period' },
            encode: { enter: { ...line, stroke: { value: INK.full }, strokeWidth: { value: 1.5 } } },
          },
        ],
      },
      lineAcross(100),
      {
        type: 'text',
        encode: {
          enter: {
            x: { value: 4 },
            y: { scale: 'y', value: 100 },
            dy: { value: -4 },
            text: { value: spent },
          },
        },
      },
    ],
  };
}
