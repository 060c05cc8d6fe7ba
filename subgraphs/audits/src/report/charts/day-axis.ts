import type { Axis, Scale } from 'vega';

/** Days of a span as a scale, each one wide: the first from 0 to 1. */
export const dayScale = (days: number): Scale => ({
  name: 'x',
  type: 'linear',
  domain: [0, Math.max(days, 1)],
  range: 'width',
});

/** Of so many days every seventh has its label, of more only the first of a month. */
const MOST_BY_WEEK = 31;

/**
 * The axis of days, with labels where there is room.
 * @param days `YYYY-MM-DD`, in order
 * @param labelOf a short text for a day
 */
export function dayAxis(days: readonly string[], labelOf: (day: string) => string): Axis {
  const isLabelled = (day: string, index: number): boolean =>
    days.length <= MOST_BY_WEEK ? index % 7 === 0 : day.endsWith('-01') || day.endsWith('-15') || index === 0;
  const labels = Object.fromEntries(
    days.flatMap((day, index) => (isLabelled(day, index) ? [[String(index), labelOf(day)]] : [])),
  );
  return {
    orient: 'bottom',
    scale: 'x',
    values: Object.keys(labels).map(Number),
    grid: false,
    labelAlign: 'left',
    labelOverlap: 'greedy',
    labelFlush: false,
    encode: { labels: { update: { text: { signal: `(${JSON.stringify(labels)})[datum.value]` } } } },
  };
}
