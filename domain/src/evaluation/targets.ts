import { divideRatio, multiplyRatio, percentOf, type Ratio, ratioOf, wholeRatio } from '../numbers/ratio.ts';
import { durationText } from '../time/duration.ts';

/** What can be measured. @source handbook H3.2, H4.3, H6.1 */
export const INDICATORS = [
  'availability',
  'failureRate',
  'csat',
  'nps',
  'mttr',
  'mttf',
  'mtbf',
  'interruption',
  'response',
  'processing',
  'recovery',
] as const;
export type Indicator = (typeof INDICATORS)[number];

export type Operator = 'gte' | 'gt' | 'lte' | 'lt';

export const UNITS = ['percent', 'points', 'seconds', 'minutes', 'hours'] as const;
export type Unit = (typeof UNITS)[number];

/** Of the times of several tickets: their mean, their greatest, or a nearest-rank percentile such as `p95`. */
export type Statistic = 'mean' | 'max' | `p${number}`;

/** A service level target: what is promised of one indicator. */
export type Target = {
  readonly indicator: Indicator;
  readonly operator: Operator;
  /** The limit in `unit`, a decimal. */
  readonly value: string;
  readonly unit: Unit;
  /** Availability only: by counted requests instead of by time. */
  readonly by?: 'time' | 'events';
  /** Times of tickets: what of them is compared. */
  readonly statistic?: Statistic;
  /** Times of tickets: the percent of them that took no longer, in whole milliseconds. */
  readonly withinMs?: number;
};

export const INDICATOR_NAMES: Readonly<Record<Indicator, string>> = {
  availability: 'availability',
  failureRate: 'failure rate',
  csat: 'satisfaction (CSAT)',
  nps: 'net promoter score',
  mttr: 'MTTR',
  mttf: 'MTTF',
  mtbf: 'MTBF',
  interruption: 'interruption time',
  response: 'response time',
  processing: 'processing time',
  recovery: 'recovery time',
};

const UNIT_MS: Readonly<Partial<Record<Unit, bigint>>> = { seconds: 1_000n, minutes: 60_000n, hours: 3_600_000n };
const UNIT_SIGNS: Readonly<Record<Unit, string>> = {
  percent: '%',
  points: 'points',
  seconds: 's',
  minutes: 'min',
  hours: 'h',
};

/** A share in percent or points, or milliseconds in a unit of time. */
export const inUnit = (indicated: Ratio, unit: Unit): Ratio => {
  const unitMs = UNIT_MS[unit];
  return unitMs === undefined ? percentOf(indicated) : divideRatio(indicated, wholeRatio(unitMs));
};

/** The limit, exact. @throws RangeError when its value is no decimal */
export const limitOf = ({ value }: Target): Ratio => ratioOf(value);

/** The limit of a target of time, exact milliseconds. @throws RangeError when its unit is none of time, or its value no decimal */
export function limitMs(target: Target): Ratio {
  const unitMs = UNIT_MS[target.unit];
  if (unitMs === undefined) throw new RangeError(`A time is no number of ${target.unit}`);
  return multiplyRatio(limitOf(target), wholeRatio(unitMs));
}

/** Whether a value stands on the good side of the limit; on the line `gte` and `lte` are kept. @param order of value to limit */
export const keeps = (operator: Operator, order: number): boolean =>
  order === 0 ? operator === 'gte' || operator === 'lte' : isFloor(operator) === order > 0;

/** The value must not be below the limit; else it must not be above it. */
export const isFloor = (operator: Operator): boolean => operator === 'gte' || operator === 'gt';

const PROMISES: Readonly<Record<Operator, string>> = {
  gte: 'at least',
  gt: 'more than',
  lte: 'at most',
  lt: 'less than',
};

/** How a value and its limit compare, in words, whatever the case of `GTE`; an operator that is not known stays as it is. */
export const operatorInWords = (operator: string): string =>
  (PROMISES as Readonly<Record<string, string>>)[operator.toLowerCase()] ?? operator;

/** A target in words: `availability at least 99.9 %`. */
export function promiseText({ indicator, operator, value, unit, by, statistic, withinMs }: Target): string {
  const limit = `${PROMISES[operator]} ${value} ${unitSign(unit)}`;
  if (withinMs !== undefined)
    return `${limit} with a ${INDICATOR_NAMES[indicator]} of at most ${durationText(withinMs)}`;
  const what = `${statistic === undefined || statistic === 'mean' ? '' : `${statistic} of `}${INDICATOR_NAMES[indicator]}`;
  return `${what}${by === 'events' ? ' by requests' : ''} ${limit}`;
}

export const unitSign = (unit: Unit): string => UNIT_SIGNS[unit];
