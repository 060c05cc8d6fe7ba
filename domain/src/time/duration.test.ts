import { expect, test } from 'vitest';
import { durationMs } from './duration.ts';

test.each([
  ['PT0S', 0],
  ['PT36H', 129_600_000],
  ['P10D', 864_000_000],
  ['P1W', 604_800_000],
  ['P1DT2H3M4.5S', 93_784_500],
])('%s is %i ms', (text, ms) => {
  expect(durationMs(text)).toBe(ms);
});

test.each(['', '1', 'P1M', 'P1Y', '-PT1H', 'PT1.5H'])('"%s" has no fixed length', text => {
  expect(() => durationMs(text)).toThrow(RangeError);
});
