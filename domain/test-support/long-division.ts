/** Arithmetic as on paper, for those who count a second time: small whole numbers, the divisor above 0. */

/** The nearest whole number, half to even. */
export function halfEven(numerator: number, divisor: number): number {
  const below = Math.floor(numerator / divisor);
  const rest = numerator - below * divisor;
  const isOdd = Math.abs(below) % 2 === 1;
  return rest * 2 > divisor || (rest * 2 === divisor && isOdd) ? below + 1 : below;
}

/** Twelve decimals digit by digit, what follows cut off, without trailing zeros. */
export function cut(numerator: number, divisor: number): string {
  const size = Math.abs(numerator);
  let digits = '';
  for (let rest = size % divisor; digits.length < 12; rest = (rest * 10) % divisor)
    digits += Math.floor((rest * 10) / divisor);
  const whole = Math.floor(size / divisor);
  while (digits.endsWith('0')) digits = digits.slice(0, -1);
  if (whole === 0 && digits === '') return '0';
  return `${numerator < 0 ? '-' : ''}${whole}${digits === '' ? '' : '.'}${digits}`;
}

/** A fraction with nothing left to cancel, by trying. */
export function lowest(numerator: number, divisor: number): { numerator: string; denominator: string } {
  for (let by = divisor; by > 1; by -= 1)
    if (numerator % by === 0 && divisor % by === 0) return lowest(numerator / by, divisor / by);
  return { numerator: String(numerator), denominator: String(divisor) };
}
