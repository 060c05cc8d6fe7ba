import { describe, expect, test } from 'vitest';
import { CATALOGUE, targetWarnings } from './level.ts';

const warningsOf = (code: string): string[] => {
  const level = CATALOGUE.levels.find(each => each.code === code);
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

  test('the figures stand in the message', () => {
    const [warning] = targetWarnings({ availabilityPercent: '99.9', mttrHours: '1', mttfHours: '500' });
    expect(warning?.message).toContain('is 99.80 %, 99.9 % is promised');
  });

  test('availability alone contradicts nothing', () => {
    expect(targetWarnings({ availabilityPercent: '99.9' })).toEqual([]);
  });
});
