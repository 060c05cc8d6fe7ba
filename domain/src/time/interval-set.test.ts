import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interval, intersect, lengthMs, subtract, union } from './interval-set.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }))
  .map(([startMs, length]): Interval => ({ startMs, endMs: startMs + length }));
const set = fc.array(interval, { maxLength: 12 }).map(union);
const has = (intervals: readonly Interval[], atMs: number): boolean =>
  intervals.some(({ startMs, endMs }) => atMs >= startMs && atMs < endMs);
const MOMENTS = Array.from({ length: 140 }, (_, atMs) => atMs);

describe('interval sets, half-open', () => {
  test('union joins what overlaps or touches, and drops what is empty', () => {
    expect(
      union([
        { startMs: 5, endMs: 7 },
        { startMs: 0, endMs: 3 },
        { startMs: 3, endMs: 5 },
        { startMs: 9, endMs: 9 },
      ]),
    ).toEqual([{ startMs: 0, endMs: 7 }]);
  });

  test('union is idempotent, and knows each moment', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), intervals => {
        const joined = union(intervals);
        expect(union(joined)).toEqual(joined);
        for (const atMs of MOMENTS) expect(has(joined, atMs)).toBe(has(intervals, atMs));
      }),
    );
  });

  test('intersection and difference are what each moment says', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const both = intersect(a, b);
        const rest = subtract(a, b);
        for (const atMs of MOMENTS) {
          expect(has(both, atMs)).toBe(has(a, atMs) && has(b, atMs));
          expect(has(rest, atMs)).toBe(has(a, atMs) && !has(b, atMs));
        }
        expect(lengthMs(both) + lengthMs(rest)).toBe(lengthMs(a));
      }),
    );
  });
});
