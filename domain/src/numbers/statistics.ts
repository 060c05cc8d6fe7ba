import { DDSketch } from '@datadog/sketches-js';
import type { Ratio } from './ratio.ts';

/** The mean, exact. @param values whole numbers, at least one */
export const mean = (values: readonly number[]): Ratio => ({
  numerator: values.reduce((sum, value) => sum + BigInt(value), 0n),
  denominator: BigInt(values.length),
});

/**
 * The nearest-rank percentile, exact: the smallest value that so many percent of all values do not exceed.
 * @param percent above 0, up to 100
 * @param values at least one, in any order
 */
export function percentile(values: readonly number[], percent: number): number {
  const rank = Math.ceil((percent * values.length) / 100);
  return values.toSorted((a, b) => a - b)[rank - 1] as number;
}

/** How far an estimate of `percentileSketch` lies from the exact nearest rank, at most: 1 % of its value. */
export const SKETCH_RELATIVE_ERROR = 0.01;

/**
 * Percentiles of more values than one wants to keep: its size is bounded, and the sketches of the parts of a whole can be merged.
 * @source Masson, Rim, Lee: DDSketch, VLDB 2019
 */
export class PercentileSketch {
  readonly #sketch = new DDSketch({ relativeAccuracy: SKETCH_RELATIVE_ERROR });

  /** @param value 0 or above */
  add(value: number): void {
    this.#sketch.accept(value);
  }

  /** Takes in what another one has seen. */
  merge(other: PercentileSketch): void {
    this.#sketch.merge(other.#sketch);
  }

  /**
   * The nearest-rank percentile within 1 % of its value; null when there is none.
   * @param percent above 0, up to 100
   */
  percentile(percent: number): number | null {
    const { count } = this.#sketch;
    if (count === 0) return null;
    // The library takes the value of rank quantile × (count − 1), counted from 0 and cut off; half a rank more keeps clear of rounding.
    const rank = Math.ceil((percent * count) / 100);
    return this.#sketch.getValueAtQuantile(rank === count ? 1 : (rank - 0.5) / (count - 1));
  }
}
