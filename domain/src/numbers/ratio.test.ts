import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRatio,
  compareRatio,
  decimalText,
  divideRatio,
  floor,
  lowestTerms,
  minutesText,
  multiplyRatio,
  percentOf,
  type Ratio,
  ratioOf,
  rounded,
  roundHalfEven,
  roundHalfUp,
  shareOf,
  subtractRatio,
  wholeRatio,
} from './ratio.ts';

const fraction = (numerator: number, denominator: number): Ratio => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});
const text = (ratio: Ratio): string => decimalText(ratio);

describe('a decimal is read exactly', () => {
  test.each([
    ['99.9', 999n, 10n],
    ['0.5000', 5_000n, 10_000n],
    ['-12', -12n, 1n],
    ['-0.5', -5n, 10n],
    ['007', 7n, 1n],
    ['99.99999999999999999999', 9_999_999_999_999_999_999_999n, 100_000_000_000_000_000_000n],
  ])('%s is %d ÷ %d', (decimal, numerator, denominator) => {
    expect(ratioOf(decimal)).toEqual({ numerator, denominator });
  });

  test.each(['', '.5', '5.', '1e3', '+1', '1,5', ' 1', '1 ', '--1', '1.2.3', 'NaN', '٣'])(
    '"%s" is no decimal',
    decimal => {
      expect(() => ratioOf(decimal)).toThrow(`"${decimal}" is no decimal`);
    },
  );
});

describe('a decimal is written with up to 12 decimals, the rest cut off towards zero, never -0 (calculator format)', () => {
  test.each([
    [1, 3, '0.333333333333'],
    [2, 3, '0.666666666666'],
    [-2, 3, '-0.666666666666'],
    [1, 1_000_000_000_000, '0.000000000001'],
    [1, 1_000_000_000_001, '0'],
    [-1, 1_000_000_000_001, '0'],
    [0, 7, '0'],
    [100, 1, '100'],
    [-100, 1, '-100'],
    [105, 10, '10.5'],
    [1_000_001, 1_000, '1000.001'],
    [1_999, 20, '99.95'],
  ])('%i ÷ %i is %s', (numerator, denominator, decimal) => {
    expect(decimalText(fraction(numerator, denominator))).toBe(decimal);
  });

  test('what was read is written again', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.integer({ min: 0, max: 12 }),
        (digits, decimals) => {
          const ratio = { numerator: digits, denominator: 10n ** BigInt(decimals) };
          expect(compareRatio(ratioOf(decimalText(ratio)), ratio)).toBe(0);
        },
      ),
    );
  });
});

describe('arithmetic is exact', () => {
  test('sum, difference, product, quotient', () => {
    const [a, b] = [fraction(1, 3), fraction(1, 4)];
    expect(addRatio(a, b)).toEqual(fraction(7, 12));
    expect(subtractRatio(a, b)).toEqual(fraction(1, 12));
    expect(multiplyRatio(a, b)).toEqual(fraction(1, 12));
    expect(divideRatio(a, b)).toEqual(fraction(4, 3));
    expect(wholeRatio(5)).toEqual(fraction(5, 1));
  });

  test.each([0, -1])('a divisor of %i is refused', divisor => {
    expect(() => divideRatio(wholeRatio(1), wholeRatio(divisor))).toThrow('The divisor must be above 0');
  });

  test.each([
    [1, 3, 1, 2, -1],
    [2, 4, 1, 2, 0],
    [2, 3, 1, 2, 1],
    [-1, 2, 1, 2, -1],
  ])('%i ÷ %i compared with %i ÷ %i is %i', (a, b, c, d, order) => {
    expect(compareRatio(fraction(a, b), fraction(c, d))).toBe(order);
  });

  test.each([
    [6, 8, 3, 4],
    [-6, 8, -3, 4],
    [0, 8, 0, 1],
    [5, 1, 5, 1],
    [7, 9, 7, 9],
  ])('%i ÷ %i in lowest terms is %i ÷ %i', (a, b, c, d) => {
    expect(lowestTerms(fraction(a, b))).toEqual(fraction(c, d));
  });

  test('a percent is a hundredth', () => {
    expect(text(percentOf(fraction(1, 8)))).toBe('12.5');
    expect(text(shareOf(ratioOf('12.5')))).toBe('0.125');
  });
});

describe('rounded half to even (calculator format)', () => {
  test.each([
    [1, 2, 0],
    [3, 2, 2],
    [5, 2, 2],
    [-1, 2, 0],
    [-3, 2, -2],
    [-5, 2, -2],
    [51, 100, 1],
    [49, 100, 0],
    [-51, 100, -1],
    [-49, 100, 0],
    [7, 1, 7],
  ])('%i ÷ %i is %i', (numerator, denominator, whole) => {
    expect(roundHalfEven(fraction(numerator, denominator))).toBe(BigInt(whole));
  });

  test.each([
    [1, 2, 1],
    [5, 2, 3],
    [-1, 2, 0],
    [-3, 2, -1],
    [49, 100, 0],
    [51, 100, 1],
    [-51, 100, -1],
    [7, 1, 7],
  ])('a half goes up: %i ÷ %i is %i', (numerator, denominator, whole) => {
    expect(roundHalfUp(fraction(numerator, denominator))).toBe(BigInt(whole));
  });

  test.each([
    [7, 2, 3],
    [-7, 2, -4],
    [-8, 2, -4],
    [0, 5, 0],
  ])('the greatest integer at or below %i ÷ %i is %i', (numerator, denominator, whole) => {
    expect(floor(fraction(numerator, denominator))).toBe(BigInt(whole));
  });

  test.each([
    ['0.125', 2, '0.12'],
    ['0.135', 2, '0.14'],
    ['-0.135', 2, '-0.14'],
    ['-0.001', 2, '0.00'],
    ['99.8', 2, '99.80'],
    ['2.5', 0, '2'],
    ['1234.5678', 3, '1234.568'],
    ['0.04', 1, '0.0'],
  ])('%s with %i decimals is %s', (decimal, decimals, expected) => {
    expect(rounded(ratioOf(decimal), decimals)).toBe(expected);
  });

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
});
