import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, type Interval, intersect, lengthMs, subtract, union } from './interval-set.ts';

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

  test.each<[what: string, a: [number, number][], b: [number, number][], both: string, rest: string]>([
    ['apart', [[0, 5]], [[6, 9]], '', '0-5'],
    ['touching', [[0, 5]], [[5, 9]], '', '0-5'],
    ['inside', [[0, 9]], [[3, 5]], '3-5', '0-3 5-9'],
    ['around', [[3, 5]], [[0, 9]], '3-5', ''],
    ['the same', [[3, 5]], [[3, 5]], '3-5', ''],
    [
      'several holes',
      [[0, 20]],
      [
        [0, 2],
        [4, 6],
        [18, 25],
      ],
      '0-2 4-6 18-20',
      '2-4 6-18',
    ],
    [
      'one over several',
      [
        [0, 2],
        [4, 6],
        [8, 9],
      ],
      [[1, 5]],
      '1-2 4-5',
      '0-1 5-6 8-9',
    ],
    ['nothing', [[0, 2]], [], '', '0-2'],
  ])('%s', (_what, a, b, both, rest) => {
    const of = (list: [number, number][]): Interval[] => list.map(([startMs, endMs]) => ({ startMs, endMs }));
    const text = (list: readonly Interval[]) => list.map(({ startMs, endMs }) => `${startMs}-${endMs}`).join(' ');
    expect(text(intersect(of(a), of(b)))).toBe(both);
    expect(text(subtract(of(a), of(b)))).toBe(rest);
    expect(lengthMs(intersect(of(a), of(b))) + lengthMs(subtract(of(a), of(b)))).toBe(lengthMs(of(a)));
  });

  test('cut to one interval; of an interval that ends before it begins nothing is left', () => {
    const one = [{ startMs: 0, endMs: 10 }];
    expect(clip(one, { startMs: 4, endMs: 20 })).toEqual([{ startMs: 4, endMs: 10 }]);
    expect(clip(one, { startMs: 4, endMs: 4 })).toEqual([]);
    expect(clip(one, { startMs: 8, endMs: 4 })).toEqual([]);
  });

  test('what was given is not changed', () => {
    const given = [
      { startMs: 5, endMs: 9 },
      { startMs: 0, endMs: 6 },
    ];
    union(given);
    expect(given).toEqual([
      { startMs: 5, endMs: 9 },
      { startMs: 0, endMs: 6 },
    ]);
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
