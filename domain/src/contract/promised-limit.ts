import { wrong } from '../given.ts';
import { compareRatio, ratioOf, wholeRatio } from '../numbers/ratio.ts';
import { ok, type Result } from '../result.ts';

/** What a target promises of its indicator, by the codes of the graph. */
export type PromisedLimit = {
  readonly indicator: 'AVAILABILITY' | 'MTTR' | 'MTTF' | 'INTERRUPTION_TIME' | 'CSAT' | 'NPS';
  readonly operator: 'GTE' | 'GT' | 'LTE' | 'LT';
  /** A decimal in `unit`. */
  readonly value: string;
  readonly unit: 'PERCENT' | 'HOURS' | 'MINUTES' | 'POINTS';
};

/** Which operators and units fit an indicator, and what to write instead of another. */
type Fitting = {
  readonly name: string;
  readonly operators: readonly PromisedLimit['operator'][];
  readonly compare: string;
  readonly units: readonly PromisedLimit['unit'][];
};

const FLOOR = { operators: ['GTE', 'GT'], compare: 'promise at least (GTE) or more than (GT) a value.' } as const;
const CEILING = { operators: ['LTE', 'LT'], compare: 'promise at most (LTE) or less than (LT) a value.' } as const;

/** What surveys come to is held against one limit, and on the limit it is kept: so it is in each survey's own result too. */
const AT_LEAST = { operators: ['GTE'], compare: 'promise at least (GTE) a value.' } as const;

const FITTING: Readonly<Record<PromisedLimit['indicator'], Fitting>> = {
  AVAILABILITY: { name: 'Availability', ...FLOOR, units: ['PERCENT'] },
  MTTR: { name: 'MTTR', ...CEILING, units: ['HOURS'] },
  MTTF: { name: 'MTTF', ...FLOOR, units: ['HOURS'] },
  INTERRUPTION_TIME: { name: 'Interruption time', ...CEILING, units: ['HOURS', 'MINUTES'] },
  CSAT: { name: 'Satisfaction', ...AT_LEAST, units: ['PERCENT'] },
  NPS: { name: 'The net promoter score', ...AT_LEAST, units: ['POINTS'] },
};

/**
 * Whether operator, unit and value of a target fit what it measures, and can be kept at all.
 * @source handbook H3.2, H3.3
 */
export function checkLimit({ indicator, operator, value, unit }: PromisedLimit, path: readonly string[]): Result<null> {
  const { name, operators, compare, units } = FITTING[indicator];
  const misfit = (what: string, remedy: string, field: string): Result<null> => wrong(what, remedy, [...path, field]);
  if (!operators.includes(operator)) return misfit(`${name} with the operator ${operator}`, compare, 'operator');
  if (!units.includes(unit)) return misfit(`${name} in ${unit}`, `give it in ${units.join(' or ')}.`, 'unit');
  if (unit === 'PERCENT' && !isPercentage(value))
    return misfit(`The target "${value}"`, 'write a decimal from 0 to 100 with a point, e.g. "99.9".', 'value');
  if (unit === 'POINTS' && !isPoints(value))
    return misfit(`The target "${value}"`, 'write a decimal from -100 to 100 with a point, e.g. "30".', 'value');
  if ((unit === 'HOURS' || unit === 'MINUTES') && !isTime(value))
    return misfit(`The target "${value}"`, `write a decimal of ${unit} with a point, e.g. "1.5".`, 'value');
  if (operator === 'GT' && unit === 'PERCENT' && Number(value) === 100)
    return misfit(
      'A target of more than 100 %',
      'nothing is up more than all of the time: promise at least 100, or more than less.',
      'operator',
    );
  if (operator === 'LT' && Number(value) === 0)
    return misfit(
      'A target of less than 0',
      'nothing takes less than no time: promise at most 0, or less than more.',
      'operator',
    );
  return ok(null);
}

/** A decimal below a million, with at most 12 decimals. */
const isTime = (value: string): boolean => /^\d{1,6}(\.\d{1,12})?$/.test(value);

/** A decimal from -100 to 100, with at most 12 decimals: what a net promoter score can be. */
export const isPoints = (value: string): boolean => isPercentage(value.replace(/^-/, ''));

/** A decimal from 0 to 100, with at most 12 decimals. */
export const isPercentage = (value: string): boolean =>
  /^\d{1,3}(\.\d{1,12})?$/.test(value) && compareRatio(ratioOf(value), wholeRatio(100)) <= 0;
