import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRatio, decimalText } from '../numbers/ratio.ts';
import { type Interval, union } from '../time/interval-set.ts';
import { downWithin, hasImpact, type Impaired, stretches, weightedMs, withWholeDown } from './impact.ts';

const part = (startMs: number, endMs: number, impact: string): Impaired => ({ startMs, endMs, impact });
const within = (outages: readonly Impaired[], set: readonly Interval[] = union(outages)): string =>
  stretches(downWithin(outages, set))
    .map(({ startMs, endMs, impact }) => `${startMs}-${endMs} × ${impact}`)
    .join(', ');

describe('the greatest impact of the outages that overlap (calculator format, "Standing")', () => {
  test.each<[why: string, outages: readonly Impaired[], expected: string]>([
    ['none', [], ''],
    ['one', [part(0, 10, '0.5')], '0-10 × 0.5'],
    ['an equal one goes on with it', [part(0, 10, '0.5'), part(10, 15, '0.50')], '0-15 × 0.5'],
    ['a heavier one inside', [part(0, 10, '0.5'), part(4, 6, '1')], '0-4 × 0.5, 4-6 × 1, 6-10 × 0.5'],
    ['a lighter one inside', [part(0, 10, '0.5'), part(4, 6, '0.05')], '0-10 × 0.5'],
    ['across', [part(0, 10, '0.1'), part(5, 15, '0.25')], '0-5 × 0.1, 5-15 × 0.25'],
    ['apart', [part(20, 30, '0.1'), part(0, 10, '0.25')], '0-10 × 0.25, 20-30 × 0.1'],
    ['touching', [part(10, 20, '0.1'), part(0, 10, '0.25')], '0-10 × 0.25, 10-20 × 0.1'],
    ['more than 12 decimals are kept', [part(0, 10, '0.1234567890123')], '0-10 × 0.1234567890123'],
    ['1.0 is the whole', [part(0, 10, '1.0'), part(10, 12, '0.300')], '0-10 × 1, 10-12 × 0.3'],
  ])('%s', (_why, outages, expected) => {
    expect(within(outages)).toBe(expected);
  });

  test.each<[why: string, set: Interval[], expected: string]>([
    ['cut at both ends', [{ startMs: 3, endMs: 8 }], '3-5 × 0.1, 5-8 × 0.25'],
    [
      'a hole in the middle',
      [
        { startMs: 0, endMs: 4 },
        { startMs: 6, endMs: 15 },
      ],
      '0-4 × 0.1, 6-15 × 0.25',
    ],
    [
      'a stretch each',
      [
        { startMs: 1, endMs: 2 },
        { startMs: 14, endMs: 15 },
      ],
      '1-2 × 0.1, 14-15 × 0.25',
    ],
    ['from the end of one on', [{ startMs: 5, endMs: 15 }], '5-15 × 0.25'],
    ['nothing', [], ''],
  ])('only within a set: %s', (_why, set, expected) => {
    expect(within([part(0, 10, '0.1'), part(5, 15, '0.25')], set)).toBe(expected);
  });
});

describe('weighted down time, exact', () => {
  test.each<[outages: Impaired[], expected: string]>([
    [[part(0, 10, '0.5')], '5'],
    [[part(0, 10, '0.1'), part(5, 15, '0.25')], '3'],
    [[part(0, 3, '0.333333333333333')], '0.999999999999'],
    [[], '0'],
  ])('%j is %s ms', (outages, expected) => {
    expect(decimalText(weightedMs(downWithin(outages, union(outages))))).toBe(expected);
  });

  test('time that is down as a whole is added in its place', () => {
    const down = withWholeDown(downWithin([part(10, 20, '0.5')], [{ startMs: 10, endMs: 20 }]), [
      { startMs: 0, endMs: 4 },
    ]);
    expect(stretches(down)).toEqual([part(0, 4, '1'), part(10, 20, '0.5')]);
    expect(decimalText(weightedMs(down))).toBe('9');
    expect(stretches(withWholeDown(downWithin([], []), []))).toEqual([]);
  });

  test('one more outage never makes it less, and the order is irrelevant', () => {
    const any = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }), fc.constantFrom('1', '0.5', '0.75', '0.3', '0.123456789'))
      .map(([startMs, length, impact]) => part(startMs, startMs + length, impact));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), any, (outages, more) => {
        const all = [...outages, more];
        const weighed = (some: readonly Impaired[]) => weightedMs(downWithin(some, union(some)));
        expect(compareRatio(weighed(all), weighed(outages))).toBeGreaterThanOrEqual(0);
        expect(weighed(all.toReversed())).toEqual(weighed(all));
      }),
      { numRuns: 500 },
    );
  });
});

describe('an impact is a decimal from 0 to 1', () => {
  test.each([
    ['0', false],
    ['0.000', false],
    ['0.0001', true],
    ['1', true],
    ['1.00', true],
  ])('%s is one that counts: %s', (impact, counts) => {
    expect(hasImpact(impact)).toBe(counts);
  });

  test.each(['1.0001', '-0.1', '2'])('%s is refused', impact => {
    expect(() => hasImpact(impact)).toThrow(`The impact ${impact} is not from 0 to 1`);
    expect(() => downWithin([part(0, 1, impact)], [])).toThrow(RangeError);
  });
});
