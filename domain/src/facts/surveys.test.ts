import { expect, test } from 'vitest';
import { compareRatio, ratioOf } from '../numbers/ratio.ts';
import { netPromoterScore, type Survey, satisfaction } from './surveys.ts';

const nps = (score: number, times: number): Survey[] => Array.from({ length: times }, () => ({ scale: 'nps', score }));

test('60 promoters, 25 passives and 15 detractors are +45', () => {
  const surveys = [...nps(9, 30), ...nps(10, 30), ...nps(7, 12), ...nps(8, 13), ...nps(6, 8), ...nps(0, 7)];
  const score = netPromoterScore(surveys);
  expect(score && compareRatio(score, ratioOf('0.45'))).toBe(0);
});

test('4 and 5 of 5 are satisfied (H2.3); answers on the other scale do not count', () => {
  const surveys: Survey[] = [...[1, 2, 3, 4, 5].map(score => ({ scale: 'csat5' as const, score })), ...nps(0, 3)];
  expect(satisfaction(surveys)).toEqual({ numerator: 2n, denominator: 5n });
  expect(satisfaction(nps(10, 1))).toBeNull();
  expect(netPromoterScore([])).toBeNull();
});
