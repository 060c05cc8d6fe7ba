import type { Axis, Mark } from 'vega';
import { INK } from './draw.ts';

/** The axis of percents, with lines across. */
export const PERCENT_AXIS: Axis = {
  orient: 'left',
  scale: 'y',
  grid: true,
  tickCount: 4,
  encode: { labels: { update: { text: { signal: "format(datum.value, '~f') + '\u00a0%'" } } } },
};

/** A dashed line across at so many percent. */
export const lineAcross = (percent: number): Mark => ({
  type: 'rule',
  encode: {
    enter: {
      x: { value: 0 },
      x2: { signal: 'width' },
      y: { scale: 'y', value: percent },
      stroke: { value: INK.full },
      strokeDash: { value: [5, 3] },
    },
  },
});
