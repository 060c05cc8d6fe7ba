import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersIn, checkScore, checkSurveyLimit, counted, type Surveyed, surveyResult } from './survey-result.ts';

const CLOSES = new Date('2031-02-10T00:00:00Z');
const survey = (scale: Surveyed['scale'], tally: Surveyed['tally'], changes: Partial<Surveyed> = {}): Surveyed => ({
  scale,
  tally,
  minimumAnswers: 5,
  limit: scale === 'CSAT' ? '90' : null,
  closesAt: CLOSES,
  ...changes,
});
const result = (surveyed: Surveyed, atMs = CLOSES.getTime()) => {
  const { outcome, value } = surveyResult(surveyed, atMs);
  return [outcome, value];
};

describe('how a survey came out (H6.1)', () => {
  test.each<[string, Surveyed, readonly unknown[]]>([
    ['nine of ten are satisfied: 90 % is kept (H2.3)', survey('CSAT', { 5: 6, 4: 3, 3: 1 }), ['MET', '90']],
    ['eight of nine are not', survey('CSAT', { 5: 4, 4: 4, 1: 1 }), ['MISSED', '88.888888888888']],
    ['3 of 5 is not satisfied', survey('CSAT', { 3: 5 }), ['MISSED', '0']],
    ['four answers are too few', survey('CSAT', { 5: 4 }), ['TOO_FEW', null]],
    ['nobody answered', survey('CSAT', {}, { minimumAnswers: 0 }), ['TOO_FEW', null]],
    // 60 % promoters, 15 % detractors: +45, as Bain & Company explains the score.
    ['promoters less detractors', survey('NPS', { 10: 30, 9: 30, 8: 13, 7: 12, 6: 8, 0: 7 }), ['NOT_JUDGED', '45']],
    ['more detractors than promoters', survey('NPS', { 9: 1, 7: 1, 6: 3 }, { limit: '0' }), ['MISSED', '-40']],
    ['only passives', survey('NPS', { 7: 3, 8: 3 }, { limit: '0' }), ['MET', '0']],
  ])('%s', (_name, surveyed, expected) => {
    expect(result(surveyed)).toEqual(expected);
  });

  test('is not told before it closes', () => {
    expect(result(survey('CSAT', { 5: 20 }), CLOSES.getTime() - 1)).toEqual(['OPEN', null]);
  });

  test('one more satisfied answer never makes it worse, one more that is not never better', () => {
    const tally = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5'), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(tally, given => {
        const value = (of: Surveyed['tally']) => Number(surveyResult(survey('CSAT', of), CLOSES.getTime()).value ?? -1);
        fc.pre(answersIn(given) >= 5);
        expect(value(counted(given, 5))).toBeGreaterThanOrEqual(value(given));
        expect(value(counted(given, 3))).toBeLessThanOrEqual(value(given));
        expect(answersIn(counted(given, 1))).toBe(answersIn(given) + 1);
      }),
    );
  });
});

describe('what can be said on a scale', () => {
  test.each<[Surveyed['scale'], readonly number[], readonly number[]]>([
    ['CSAT', [1, 5], [0, 6, -1]],
    ['NPS', [0, 10], [-1, 11]],
  ])('%s takes %j, not %j', (scale, right, other) => {
    expect(right.map(score => checkScore(scale, score).ok)).toEqual(right.map(() => true));
    expect(other.map(score => checkScore(scale, score).ok)).toEqual(other.map(() => false));
  });

  test.each<[Surveyed['scale'], string, boolean]>([
    ['CSAT', '90', true],
    ['CSAT', '100.0', true],
    ['CSAT', '-1', false],
    ['CSAT', '100.1', false],
    ['CSAT', 'ninety', false],
    ['NPS', '-100', true],
    ['NPS', '45.5', true],
    ['NPS', '101', false],
  ])('%s can promise %s: %s', (scale, limit, can) => {
    expect(checkSurveyLimit(scale, limit).ok).toBe(can);
  });
});
