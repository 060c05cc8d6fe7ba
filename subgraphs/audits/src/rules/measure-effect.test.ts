import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvaluationEvidence } from './evidence.ts';
import { measureEffect } from './measure-effect.ts';

const figure = (period: string, outcome: string, given: Partial<EvaluationEvidence> = {}): EvaluationEvidence => ({
  evaluationId: `evl_${period}`,
  revision: 1,
  targetId: 'tgt_1',
  serviceId: 'svc_1',
  serviceName: 'Archive',
  indicator: 'AVAILABILITY',
  operator: 'GTE',
  limit: '99.9',
  unit: 'PERCENT',
  period,
  outcome,
  value: outcome === 'MET' ? '99.95' : '99.1',
  isFinal: true,
  asOf: null,
  upMs: null,
  downMs: null,
  unknownMs: null,
  excludedMs: null,
  allowedMs: null,
  spentMs: null,
  ...given,
});

const BASIS = { timeZone: 'Europe/Berlin', termFirstDay: '2031-01-01' };
/** Begun in February, done in March, by Berlin's days. */
const AIM = {
  indicator: 'AVAILABILITY',
  serviceId: 'svc_1',
  begunMs: Date.parse('2031-02-10T00:00:00Z'),
  doneMs: Date.parse('2031-03-20T00:00:00Z'),
};
const seen = (figures: readonly EvaluationEvidence[], aim: Parameters<typeof measureEffect>[1] = AIM) => {
  const { outcome, before, after } = measureEffect(figures, aim, BASIS);
  return [outcome, before.map(({ period }) => period), after.map(({ period }) => period)];
};

describe('the measured effect of an improvement: before it began and since it was done (H5.4)', () => {
  test.each<[string, readonly EvaluationEvidence[], readonly unknown[]]>([
    ['nothing is measured', [], ['UNKNOWN', [], []]],
    [
      'missed before, kept since',
      [figure('2031-01', 'MISSED'), figure('2031-04', 'MET')],
      ['EFFECTIVE', ['2031-01'], ['2031-04']],
    ],
    [
      'missed since, too',
      [figure('2031-04', 'MET'), figure('2031-05', 'MISSED')],
      ['NOT_EFFECTIVE', [], ['2031-04', '2031-05']],
    ],
    [
      'the months of the work itself say nothing',
      [figure('2031-02', 'MISSED'), figure('2031-03', 'MISSED')],
      ['UNKNOWN', [], []],
    ],
    [
      'of the periods before, the last one of each target',
      [
        figure('2031-01', 'MET'),
        figure('2030-12', 'MISSED'),
        figure('2030-Q4', 'MET', { targetId: 'tgt_2' }),
        figure('2030-11', 'MET'),
      ],
      ['UNKNOWN', ['2030-Q4', '2031-01'], []],
    ],
    [
      'other services and indicators',
      [figure('2031-04', 'MISSED', { serviceId: 'svc_2' }), figure('2031-04', 'MISSED', { indicator: 'MTTR' })],
      ['UNKNOWN', [], []],
    ],
    ['a period that runs', [figure('2031-05', 'ON_TRACK')], ['UNKNOWN', [], ['2031-05']]],
  ])('%s', (_name, figures, expected) => {
    expect(seen(figures)).toEqual(expected);
  });

  test('without a service all count', () => {
    const figures = [figure('2031-04', 'MISSED', { serviceId: 'svc_2' })];
    expect(seen(figures, { ...AIM, serviceId: null })).toEqual(['NOT_EFFECTIVE', [], ['2031-04']]);
  });

  test('done on the first instant of a local month, that month counts', () => {
    const aim = { ...AIM, doneMs: Date.parse('2031-03-31T22:00:00Z') };
    expect(seen([figure('2031-04', 'MET')], aim)).toEqual(['EFFECTIVE', [], ['2031-04']]);
    expect(seen([figure('2031-04', 'MET')], { ...aim, doneMs: aim.doneMs + 1 })).toEqual(['UNKNOWN', [], []]);
  });

  test('the order of the figures says nothing, and none is on both sides', () => {
    const month = fc.integer({ min: 1, max: 12 }).map(number => `2031-${String(number).padStart(2, '0')}`);
    const some = fc
      .uniqueArray(month)
      .chain(months =>
        fc.tuple(...months.map(each => fc.constantFrom('MET', 'MISSED', 'NO_DATA').map(out => figure(each, out)))),
      );
    fc.assert(
      fc.property(some, figures => {
        const effect = measureEffect(figures, AIM, BASIS);
        expect(measureEffect(figures.toReversed(), AIM, BASIS)).toEqual(effect);
        const after = new Set(effect.after.map(({ evaluationId }) => evaluationId));
        expect(effect.before.filter(({ evaluationId }) => after.has(evaluationId))).toEqual([]);
      }),
    );
  });
});
