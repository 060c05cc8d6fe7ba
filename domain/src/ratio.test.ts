import { expect, test } from 'vitest';
import { minutesText } from './ratio.ts';

test.each([
  [0, '0.0', 'nothing'],
  [202_332_000, '3372.2', 'Datalab in 2024-09'],
  [4_668_000, '77.8', 'Datalab in 2026-02'],
  [3_000, '0.0', 'half a tenth: to the even tenth below'],
  [9_000, '0.2', 'half a tenth: to the even tenth above'],
  [9_001, '0.2', 'more than half'],
  [8_999, '0.1', 'less than half'],
  [59_999, '1.0', 'carries into the minute'],
])('%i ms are %s minutes (%s)', (downMs, minutes) => {
  expect(minutesText(downMs)).toBe(minutes);
});
