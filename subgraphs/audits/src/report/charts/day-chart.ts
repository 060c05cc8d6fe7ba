import type { Spec } from 'vega';
import { dayAxis, dayScale } from './day-axis.ts';
import { INK, WIDTH } from './draw.ts';
import { lineAcross, PERCENT_AXIS } from './percent-axis.ts';

/** Availability of one local day. */
export type ChartDay = {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Percent; null when nothing is known. */
  readonly value: string | null;
};

type Labels = {
  /** A short text for a day. */
  readonly dayLabel: (day: string) => string;
  /** Beside the line of what is promised. */
  readonly promised: string;
};

/** What is lost at the least is shown as so many percent points, so that a good month does not look like a bad one. */
const LEAST_SPAN = 0.1;

/**
 * Availability per day: bars that hang from 100 % down to what the day came to, so that their length is what was lost; black below what is
 * promised. A day of which nothing is known has a question mark.
 * @param limit percent
 */
export function dayChart(days: readonly ChartDay[], limit: string, { dayLabel, promised }: Labels): Spec {
  const promisedPercent = Number(limit);
  const known = days.flatMap(({ value }) => (value === null ? [] : [Number(value)]));
  const lost = Math.max(LEAST_SPAN, ...[promisedPercent, ...known].map(percent => 100 - percent));
  return {
    width: WIDTH,
    height: 190,
    data: [
      {
        name: 'days',
        values: days.map(({ value }, index) => ({
          index,
          value: value === null ? null : Number(value),
          isBelow: value !== null && Number(value) < promisedPercent,
        })),
      },
      { name: 'known', source: 'days', transform: [{ type: 'filter', expr: 'datum.value !== null' }] },
      { name: 'unknown', source: 'days', transform: [{ type: 'filter', expr: 'datum.value === null' }] },
    ],
    scales: [
      dayScale(days.length),
      { name: 'y', type: 'linear', domain: [Math.max(0, 100 - lost * 1.12), 100], range: 'height', zero: false },
    ],
    axes: [
      dayAxis(
        days.map(({ day }) => day),
        dayLabel,
      ),
      PERCENT_AXIS,
    ],
    marks: [
      {
        type: 'rect',
        from: { data: 'known' },
        encode: {
          enter: {
            x: { scale: 'x', signal: 'datum.index + 0.12' },
            x2: { scale: 'x', signal: 'datum.index + 0.88' },
            y: { scale: 'y', value: 100 },
            y2: { scale: 'y', field: 'value' },
            fill: { signal: `datum.isBelow ? '${INK.full}' : '${INK.middle}'` },
          },
        },
      },
      {
        type: 'symbol',
        from: { data: 'known' },
        encode: {
          enter: {
            x: { scale: 'x', signal: 'datum.index + 0.5' },
            y: { scale: 'y', field: 'value' },
            size: { value: days.length > 31 ? 4 : 14 },
            fill: { value: INK.paper },
            stroke: { value: INK.strong },
            strokeWidth: { value: 1 },
          },
        },
      },
      {
        type: 'text',
        from: { data: 'unknown' },
        encode: {
          enter: {
            x: { scale: 'x', signal: 'datum.index + 0.5' },
            y: { signal: 'height' },
            dy: { value: -6 },
            align: { value: 'center' },
            text: { value: '?' },
          },
        },
      },
      lineAcross(promisedPercent),
      {
        type: 'text',
        encode: {
          enter: {
            x: { signal: 'width' },
            y: { scale: 'y', value: promisedPercent },
            dy: { value: 12 },
            align: { value: 'right' },
            text: { value: promised },
          },
        },
      },
    ],
  };
}
