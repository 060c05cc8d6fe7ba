import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EffectFigure, judgeEffect } from './remediation-effect.ts';

const figure = (outcome: string, indicator = 'AVAILABILITY'): EffectFigure => ({
  evaluationId: 'evl_1',
  revision: 1,
  indicator,
  period: '2031-05',
  outcome,
});

describe('the effect of a remediation, by the figures after its verification (H6.3)', () => {
  test.each<[string, readonly EffectFigure[], string]>([
    ['nothing is measured yet', [], 'UNKNOWN'],
    ['a period that is kept', [figure('MET')], 'EFFECTIVE'],
    ['the same miss again', [figure('MET'), figure('MISSED')], 'NOT_EFFECTIVE'],
    ['a period that runs', [figure('ON_TRACK')], 'UNKNOWN'],
    ['one that is at risk', [figure('AT_RISK')], 'UNKNOWN'],
    ['one of which nothing is known', [figure('NO_DATA')], 'UNKNOWN'],
    ['no outage to restore from', [figure('NOT_APPLICABLE')], 'UNKNOWN'],
    ['another indicator that is missed', [figure('MISSED', 'MTTR'), figure('MET')], 'EFFECTIVE'],
  ])('%s', (_name, figures, outcome) => {
    expect(judgeEffect(figures, 'AVAILABILITY')).toBe(outcome);
  });

  test('more figures never lift a miss, and their order says nothing', () => {
    const some = fc.array(fc.constantFrom('MET', 'MISSED', 'ON_TRACK', 'NO_DATA').map(outcome => figure(outcome)));
    fc.assert(
      fc.property(some, some, (before, after) => {
        const [first, all] = [judgeEffect(before, 'AVAILABILITY'), judgeEffect([...before, ...after], 'AVAILABILITY')];
        if (first === 'NOT_EFFECTIVE') expect(all).toBe('NOT_EFFECTIVE');
        expect(judgeEffect([...after, ...before], 'AVAILABILITY')).toBe(all);
      }),
    );
  });
});
