import { describe, expect, test } from 'vitest';
import { levelReached, targetWarnings } from './level.ts';
import { SHIPPED_CATALOGUE } from './shipped-catalogue.ts';

const warningsOf = (code: string): string[] => {
  const level = SHIPPED_CATALOGUE.levels.find(each => each.code === code);
  if (!level) throw new Error(`no level ${code}`);
  return targetWarnings(level).map(warning => warning.code);
};

describe('the four levels warn of their own contradictions (H3.1)', () => {
  test.each([
    ['BSL', ['AVAILABILITY_ADDS_NOTHING'], '99.5 ≤ 99.80'],
    ['SLS', ['MTTR_MTTF_MISS_AVAILABILITY', 'ONE_OUTAGE_SPENDS_MONTH'], '99.80 < 99.9; 60 min > 43.2 min'],
    ['ALS', ['MTTR_MTTF_MISS_AVAILABILITY', 'ONE_OUTAGE_SPENDS_MONTH'], '99.75 < 99.99; 30 min > 4.32 min'],
    ['ELS', ['MTTR_MTTF_MISS_AVAILABILITY', 'ONE_OUTAGE_SPENDS_MONTH'], '99.90 < 99.999; 6 min > 0.43 min'],
  ])('%s: %j (%s)', (code, expected) => {
    expect(warningsOf(code)).toEqual(expected);
  });

  test.each([
    [
      '99.9',
      '1',
      '500',
      [
        'Meeting MTTR and MTTF exactly would still miss availability: 500 h ÷ (500 h + 1 h) is 99.80 %, 99.9 % is promised.',
        'One outage of MTTR length spends the month: 60 min, while 99.9 % allows 43.2 min in 30 days.',
      ],
    ],
    [
      '99.5',
      '2',
      '1000',
      ['The availability target adds nothing: whoever meets MTTR and MTTF reaches 99.80 %, 99.5 % is promised.'],
    ],
    ['99.5', '3.6', undefined, []],
    [
      '99.5',
      '3.61',
      undefined,
      ['One outage of MTTR length spends the month: 216.6 min, while 99.5 % allows 216 min in 30 days.'],
    ],
    [
      '75',
      '1',
      '3',
      ['The availability target adds nothing: whoever meets MTTR and MTTF reaches 75.00 %, 75 % is promised.'],
    ],
    [
      '75.1',
      '1',
      '3',
      [
        'Meeting MTTR and MTTF exactly would still miss availability: 3 h ÷ (3 h + 1 h) is 75.00 %, 75.1 % is promised.',
      ],
    ],
    [
      '75',
      '0.5',
      '1.25',
      [
        'Meeting MTTR and MTTF exactly would still miss availability: 1.25 h ÷ (1.25 h + 0.5 h) is 71.43 %, 75 % is promised.',
      ],
    ],
  ])('%s %%, MTTR %s h, MTTF %s h: %j', (availabilityPercent, mttrHours, mttfHours, messages) => {
    const figures = { availabilityPercent, mttrHours, ...(mttfHours === undefined ? {} : { mttfHours }) };
    expect(targetWarnings(figures).map(({ message }) => message)).toEqual(messages);
  });

  test('availability alone contradicts nothing', () => {
    expect(targetWarnings({ availabilityPercent: '99.9' })).toEqual([]);
    expect(targetWarnings({ mttrHours: '100', mttfHours: '1' })).toEqual([]);
  });
});

describe('the level that promised availabilities reach (H3.1)', () => {
  test.each<[readonly string[], string | null, string]>([
    [['99.9'], 'SLS', 'the standard level itself'],
    [['99.90'], 'SLS', 'the same number in other digits'],
    [['99.989999'], 'SLS', 'below 99.99'],
    [['99.5'], 'BSL', 'the basic level itself'],
    [['99.499'], null, 'below every level'],
    [['100'], 'ELS', 'above every level'],
    [['99.999', '99.5'], 'BSL', 'the weakest promise decides'],
    [['99.999', '99'], null, 'one promise below every level'],
    [[], null, 'no availability is promised'],
  ])('%j reach %s (%s)', (percents, level) => {
    expect(levelReached(SHIPPED_CATALOGUE.levels, percents)).toBe(level);
  });

  test('a level of the catalogue reaches itself', () => {
    for (const { code, availabilityPercent } of SHIPPED_CATALOGUE.levels)
      expect(levelReached(SHIPPED_CATALOGUE.levels, [availabilityPercent])).toBe(code);
  });
});
