import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText } from './ratio.ts';
import { mean, PercentileSketch, percentile, SKETCH_RELATIVE_ERROR } from './statistics.ts';

const TEN = [40, 10, 100, 20, 30, 50, 60, 70, 80, 90];

describe('of several times', () => {
  test('the mean is exact', () => {
    expect(decimalText(mean([1, 2, 2]))).toBe('1.666666666666');
  });

  test.each([
    [50, 50],
    [51, 60],
    [90, 90],
    [95, 100],
    [99, 100],
    [100, 100],
  ])('the nearest-rank %i %% of 10, 20 … 100 is %i', (percent, value) => {
    expect(percentile(TEN, percent)).toBe(value);
  });

  test('of one value every percentile is that value', () => {
    expect([50, 75, 99].map(percent => percentile([7], percent))).toEqual([7, 7, 7]);
  });
});

describe('a sketch of many values (DDSketch)', () => {
  const values = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 300 });

  test('is within 1 % of the exact percentile, also when it was merged of parts', () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: 1, max: 100 }), (some, more, percent) => {
        const sketch = new PercentileSketch();
        const other = new PercentileSketch();
        for (const value of some) sketch.add(value);
        for (const value of more) other.add(value);
        sketch.merge(other);
        const exact = percentile([...some, ...more], percent);
        const estimate = sketch.percentile(percent) ?? Number.NaN;
        expect(Math.abs(estimate - exact)).toBeLessThanOrEqual(exact * SKETCH_RELATIVE_ERROR + 1e-6);
      }),
      { numRuns: 500 },
    );
  });

  test('of nothing there is no percentile', () => {
    expect(new PercentileSketch().percentile(50)).toBeNull();
  });
});
