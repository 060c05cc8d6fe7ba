import type { Spec } from 'vega';
import { INK, WIDTH } from './draw.ts';

/** How a promise came out in one month. */
export type OutcomeCell = {
  /** The promise, in words. */
  readonly row: string;
  /** The month, in words. */
  readonly column: string;
  readonly shade: 'KEPT' | 'AT_RISK' | 'MISSED' | 'UNKNOWN';
  /** What stands in the field. */
  readonly text: string;
};

const FILL = { KEPT: INK.paper, AT_RISK: INK.light, MISSED: INK.full, UNKNOWN: INK.paper } as const;
const ROW_HEIGHT = 26;
const HEAD_HEIGHT = 44;

/** Promises by month: a field that is black was missed, a white one kept, a dashed one is not known; each says its value. */
export function outcomeChart(cells: readonly OutcomeCell[]): Spec {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const place = { x: { scale: 'x', field: 'column' }, y: { scale: 'y', field: 'row' } };
  return {
    width: WIDTH,
    height: rows.length * ROW_HEIGHT + HEAD_HEIGHT,
    data: [
      {
        name: 'cells',
        values: cells.map(cell => ({
          ...cell,
          fill: FILL[cell.shade],
          ink: cell.shade === 'MISSED' ? INK.paper : INK.full,
          dash: cell.shade === 'UNKNOWN' ? [3, 3] : [1, 0],
        })),
      },
    ],
    scales: [
      { name: 'x', type: 'band', domain: columns, range: 'width', padding: 0.06 },
      { name: 'y', type: 'band', domain: rows, range: 'height', padding: 0.1 },
    ],
    axes: [
      { orient: 'top', scale: 'x', domain: false, ticks: false, labelPadding: 17 },
      { orient: 'left', scale: 'y', domain: false, ticks: false, labelLimit: 190 },
    ],
    marks: [
      {
        type: 'rect',
        from: { data: 'cells' },
        encode: {
          enter: {
            ...place,
            width: { scale: 'x', band: 1 },
            height: { scale: 'y', band: 1 },
            fill: { field: 'fill' },
            stroke: { value: INK.middle },
            strokeDash: { field: 'dash' },
          },
        },
      },
      {
        type: 'text',
        from: { data: 'cells' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'column', band: 0.5 },
            y: { scale: 'y', field: 'row', band: 0.5 },
            align: { value: 'center' },
            baseline: { value: 'middle' },
            fill: { field: 'ink' },
            fontSize: { value: 10 },
            text: { field: 'text' },
          },
        },
      },
    ],
  };
}
