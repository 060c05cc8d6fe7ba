import { describe, expect, test } from 'vitest';
import { decimalText, wholeRatio } from '../numbers/ratio.ts';
import { inUnit, isFloor, keeps, limitOf, promiseText, type Target, UNITS, unitSign } from './targets.ts';

const target = (over: Partial<Target>): Target => ({
  indicator: 'availability',
  operator: 'gte',
  value: '99.9',
  unit: 'percent',
  ...over,
});

describe('a value in the unit of its target', () => {
  test.each([
    ['percent', '150000000'],
    ['points', '150000000'],
    ['seconds', '1500'],
    ['minutes', '25'],
    ['hours', '0.416666666666'],
  ] as const)('1,500,000 ms, or times the whole, in %s is %s', (unit, value) => {
    expect(decimalText(inUnit(wholeRatio(1_500_000), unit))).toBe(value);
  });

  test('signs of units', () => {
    expect(UNITS.map(unitSign)).toEqual(['%', 'points', 's', 'min', 'h']);
  });
});

describe('on which side of the limit it is kept', () => {
  test.each([
    // operator; kept below, on and above the limit
    ['gte', false, true, true],
    ['gt', false, false, true],
    ['lte', true, true, false],
    ['lt', true, false, false],
  ] as const)('%s: below %s, on it %s, above %s', (operator, below, on, above) => {
    expect([-1, 0, 1].map(order => keeps(operator, order))).toEqual([below, on, above]);
    expect(isFloor(operator)).toBe(above);
  });

  test('a limit is a decimal', () => {
    expect(decimalText(limitOf(target({ value: '99.90' })))).toBe('99.9');
    expect(() => limitOf(target({ value: '99,9' }))).toThrow(RangeError);
  });
});

describe('a promise in words', () => {
  test.each<[target: Partial<Target>, words: string]>([
    [{}, 'availability at least 99.9 %'],
    [{ operator: 'gt', by: 'events' }, 'availability by requests more than 99.9 %'],
    [{ by: 'time' }, 'availability at least 99.9 %'],
    [{ indicator: 'failureRate', operator: 'lte', value: '0.1' }, 'failure rate at most 0.1 %'],
    [{ indicator: 'csat', value: '90' }, 'satisfaction (CSAT) at least 90 %'],
    [{ indicator: 'nps', value: '30', unit: 'points' }, 'net promoter score at least 30 points'],
    [{ indicator: 'mttr', operator: 'lt', value: '1', unit: 'hours' }, 'MTTR less than 1 h'],
    [{ indicator: 'mttf', value: '500', unit: 'hours' }, 'MTTF at least 500 h'],
    [{ indicator: 'mtbf', value: '501', unit: 'hours' }, 'MTBF at least 501 h'],
    [
      { indicator: 'interruption', operator: 'lte', value: '43.2', unit: 'minutes' },
      'interruption time at most 43.2 min',
    ],
    [
      { indicator: 'response', operator: 'lte', value: '4', unit: 'hours', statistic: 'mean' },
      'response time at most 4 h',
    ],
    [
      { indicator: 'processing', operator: 'lte', value: '90', unit: 'seconds', statistic: 'p95' },
      'p95 of processing time at most 90 s',
    ],
    [{ indicator: 'recovery', value: '95', withinMs: 14_400_000 }, 'at least 95 % with a recovery time of at most 4 h'],
  ])('%j: %s', (over, words) => {
    expect(promiseText(target(over))).toBe(words);
  });
});
