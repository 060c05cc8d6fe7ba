import type { Spec } from 'vega';
import { INK, WIDTH } from './draw.ts';

/** One percentile of a service. */
export type ResponseBar = {
  /** The service, in words. */
  readonly group: string;
  /** Which percentile. */
  readonly label: string;
  /** Its length, 0 or above. */
  readonly ms: number;
  /** What stands behind the bar. */
  readonly text: string;
};

const ROW_HEIGHT = 18;
const BARS_FROM = 36;
/** Leaves room for the text behind the longest bar. */
const BARS_TO = WIDTH - 130;

/** Percentiles as bars, one below the other, under the name of their service; all services on one scale that begins at 0, where each bar has a line. */
export function responseChart(bars: readonly ResponseBar[]): Spec {
  const groups = [...Map.groupBy(bars, ({ group }) => group)];
  const heads = groups.map(([group]) => ({ row: group, text: group }));
  const rows = groups.flatMap(([group, own]) => [group, ...own.map(rowOf)]);
  const middle = { scale: 'y', field: 'row', band: 0.5 };
  return {
    width: WIDTH,
    height: Math.max(rows.length, 1) * ROW_HEIGHT,
    data: [
      { name: 'heads', values: heads },
      { name: 'bars', values: bars.map(bar => ({ ...bar, row: rowOf(bar) })) },
    ],
    scales: [
      { name: 'x', type: 'linear', domain: [0, Math.max(1, ...bars.map(({ ms }) => ms))], range: [BARS_FROM, BARS_TO] },
      { name: 'y', type: 'band', domain: rows, range: 'height', padding: 0.15 },
    ],
    marks: [
      {
        type: 'text',
        from: { data: 'heads' },
        encode: {
          enter: { y: middle, baseline: { value: 'middle' }, fontWeight: { value: 'bold' }, text: { field: 'text' } },
        },
      },
      {
        type: 'text',
        from: { data: 'bars' },
        encode: {
          enter: { x: { value: 6 }, y: middle, baseline: { value: 'middle' }, text: { field: 'label' } },
        },
      },
      {
        type: 'rect',
        from: { data: 'bars' },
        encode: {
          enter: {
            x: { scale: 'x', value: 0 },
            x2: { scale: 'x', field: 'ms' },
            y: { scale: 'y', field: 'row' },
            height: { scale: 'y', band: 1 },
            fill: { value: INK.middle },
          },
        },
      },
      {
        type: 'rule',
        from: { data: 'bars' },
        encode: {
          enter: {
            x: { scale: 'x', value: 0 },
            y: { scale: 'y', field: 'row' },
            y2: { scale: 'y', field: 'row', band: 1 },
            stroke: { value: INK.strong },
          },
        },
      },
      {
        type: 'text',
        from: { data: 'bars' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'ms' },
            dx: { value: 6 },
            y: middle,
            baseline: { value: 'middle' },
            text: { field: 'text' },
          },
        },
      },
    ],
  };
}

const rowOf = ({ group, label }: ResponseBar): string => `${group}\n${label}`;
