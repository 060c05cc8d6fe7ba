/** An exact ratio; the denominator is positive. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint };

const DECIMALS = 12;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The exact value of a decimal such as `99.9`.
 * @throws RangeError for anything else
 */
export function ratioOf(decimal: string): Ratio {
  const [, sign = '', whole = '', fraction = ''] = DECIMAL.exec(decimal) ?? [];
  if (whole === '') throw new RangeError(`"${decimal}" is no decimal`);
  const digits = BigInt(whole + fraction);
  return { numerator: sign === '-' ? -digits : digits, denominator: 10n ** BigInt(fraction.length) };
}

/** The exact value of a whole number. */
export const wholeRatio = (value: number | bigint): Ratio => ({ numerator: BigInt(value), denominator: 1n });

/** A part of a count, exact; null for 0 ÷ 0. Whole numbers, `whole` 0 or above. */
export const partOf = (part: number, whole: number): Ratio | null =>
  whole === 0 ? null : { numerator: BigInt(part), denominator: BigInt(whole) };

export const addRatio = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const multiplyRatio = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** @throws RangeError when the divisor is not above 0 */
export function divideRatio(a: Ratio, b: Ratio): Ratio {
  if (b.numerator <= 0n) throw new RangeError('The divisor must be above 0');
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}

export const subtractRatio = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.denominator - b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const compareRatio = (a: Ratio, b: Ratio): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export function lowestTerms({ numerator, denominator }: Ratio): Ratio {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? { numerator: 0n, denominator: 1n } : { numerator: numerator / a, denominator: denominator / a };
}

/** The percent of a share: 1 ÷ 2 is 50. */
export const percentOf = (share: Ratio): Ratio => multiplyRatio(share, wholeRatio(100));

/** The share of a percent: 50 is 1 ÷ 2. */
export const shareOf = (percent: Ratio): Ratio => ({
  numerator: percent.numerator,
  denominator: percent.denominator * 100n,
});

/** As a decimal with up to 12 decimals, the rest cut off towards zero, without trailing zeros. */
export function decimalText({ numerator, denominator }: Ratio): string {
  const negative = numerator < 0n;
  const scaled = ((negative ? -numerator : numerator) * 10n ** BigInt(DECIMALS)) / denominator;
  const digits = scaled.toString().padStart(DECIMALS + 1, '0');
  const text = `${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`.replace(/\.?0+$/, '');
  return negative && text !== '0' ? `-${text}` : text;
}

/** A ratio that travelled as two whole numbers in text. */
export const exactRatio = ({ numerator, denominator }: { numerator: string; denominator: string }): Ratio => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

/** The greatest integer at or below. */
export function floor({ numerator, denominator }: Ratio): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** The nearest integer, half to even. */
export function roundHalfEven({ numerator, denominator }: Ratio): bigint {
  const below = floor({ numerator, denominator });
  const twice = (numerator - below * denominator) * 2n;
  if (twice === denominator) return below % 2n === 0n ? below : below + 1n;
  return twice > denominator ? below + 1n : below;
}

/** The nearest integer, a half up. */
export const roundHalfUp = (ratio: Ratio): bigint => floor(addRatio(ratio, { numerator: 1n, denominator: 2n }));

/** With so many decimals, half to even: for people, never for a decision. */
export function rounded({ numerator, denominator }: Ratio, decimals: number): string {
  const scaled = roundHalfEven({ numerator: numerator * 10n ** BigInt(decimals), denominator });
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return scaled < 0n ? `-${text}` : text;
}

/** Milliseconds as minutes with one decimal, half to even: what mails and screens show of a down time. */
export const minutesText = (durationMs: number): string =>
  rounded({ numerator: BigInt(durationMs), denominator: 60_000n }, 1);
