import { describe, expect, test } from 'vitest';
import { DAY, down, evaluationCase, HOUR, MINUTE, policy, target } from '../../test-support/cases.ts';
import { calendarHours } from '../time/calendar.ts';
import { type EvaluationCase, evaluate } from './evaluate.ts';
import type { Indicator, Target } from './targets.ts';

type Over = Parameters<typeof evaluationCase>[0];

/** One target's outcome, value and margin, in a line. */
const judged = (of: Target, over: Over = {}): string => {
  const [judgement] = evaluate(evaluationCase({ ...over, targets: [of] })).targets;
  return `${judgement?.outcome} ${judgement?.value} ${judgement?.margin}`;
};

const outages = [down(DAY, 30 * MINUTE), down(3 * DAY, 90 * MINUTE), down(5 * DAY, 60 * MINUTE, '0.5')];

describe('each indicator by its own rule (H3.2, H4.3, H6.1)', () => {
  test.each<[of: Target, over: Over, expected: string]>([
    [target('availability', '99.5'), { outages }, 'MET 99.652777777777 0.152777777777'],
    [target('availability', '99.9'), { outages }, 'MISSED 99.652777777777 -0.247222222222'],
    [
      target('availability', '99.9', { by: 'time' }),
      { requests: { good: 1, valid: 1 }, outages },
      'MISSED 99.652777777777 -0.247222222222',
    ],
    [
      target('availability', '99.9', { by: 'events' }),
      { requests: { good: 99_990, valid: 100_000 } },
      'MET 99.99 0.09',
    ],
    [
      target('failureRate', '0.1', { operator: 'lte' }),
      { requests: { good: 99_990, valid: 100_000 } },
      'MET 0.01 0.09',
    ],
    [target('failureRate', '0.1', { operator: 'lte' }), { requests: { good: 0, valid: 0 } }, 'NO_DATA null null'],
    [target('failureRate', '0.1', { operator: 'lte' }), {}, 'NO_DATA null null'],
    [target('csat', '90'), { surveys: [5, 4, 3, 5].map(score => ({ scale: 'csat5', score })) }, 'MISSED 75 -15'],
    [target('csat', '90'), { surveys: [{ scale: 'nps', score: 10 }] }, 'NO_DATA null null'],
    [
      target('nps', '30', { unit: 'points' }),
      { surveys: [9, 10, 7, 6].map(score => ({ scale: 'nps', score })) },
      'MISSED 25 -5',
    ],
    [target('nps', '-50', { unit: 'points' }), { surveys: [{ scale: 'nps', score: 0 }] }, 'MISSED -100 -50'],
    [target('mttr', '1', { operator: 'lte', unit: 'hours' }), { outages }, 'MET 1 0'],
    [target('mttr', '60', { operator: 'lt', unit: 'minutes' }), { outages }, 'MISSED 60 0'],
    [target('mttf', '240', { unit: 'hours' }), { outages }, 'MISSED 239 -1'],
    [target('mtbf', '240', { unit: 'hours' }), { outages }, 'MET 240 0'],
    [target('mttr', '1', { operator: 'lte', unit: 'hours' }), {}, 'NOT_APPLICABLE null null'],
    [target('mttf', '1', { unit: 'hours' }), {}, 'NOT_APPLICABLE null null'],
    [target('mtbf', '1', { unit: 'hours' }), { asOfMs: DAY }, 'NOT_APPLICABLE null null'],
    [target('interruption', '180', { operator: 'lte', unit: 'minutes' }), { outages }, 'MET 180 0'],
    [target('interruption', '3', { operator: 'lt', unit: 'hours' }), {}, 'MET 0 3'],
  ])('%j with %j: %s', (of, over, expected) => {
    expect(judged(of, over)).toBe(expected);
  });

  test.each<[indicator: Indicator, over: Over]>([
    ['mttr', {}],
    ['mttf', { policy: policy({ maintenance: 'DOWN' }), maintenance: [{ startMs: 0, endMs: DAY }] }],
    ['mtbf', { policy: policy({ unknown: 'DOWN' }) }],
    ['interruption', { policy: policy({ unknown: 'UP' }) }],
  ])('%s of a service of which nothing is known is no data, whatever the policies say', (indicator, over) => {
    expect(judged(target(indicator, '1', { unit: 'hours' }), { facts: null, ...over })).toBe('NO_DATA null null');
  });

  test('maintenance and unknown time that count as down are no failure and no interruption', () => {
    const over = {
      policy: policy({ maintenance: 'DOWN', unknown: 'DOWN' }),
      maintenance: [{ startMs: 0, endMs: DAY }],
      facts: { kind: 'OUTAGES', outages: [], unknown: [{ startMs: 2 * DAY, endMs: 3 * DAY }] },
    } as const;
    expect(judged(target('interruption', '1', { operator: 'lte', unit: 'hours' }), over)).toBe('MET 0 1');
    expect(judged(target('mttr', '1', { operator: 'lte', unit: 'hours' }), over)).toBe('NOT_APPLICABLE null null');
    expect(judged(target('availability', '90'), over)).toBe('MET 93.333333333333 3.333333333333');
  });

  test('a present value on the bad side puts an open period at risk, and no more', () => {
    const open = { asOfMs: 10 * DAY, outages };
    expect(judged(target('mttr', '30', { operator: 'lte', unit: 'minutes' }), open)).toBe('AT_RISK 60 -30');
    expect(judged(target('interruption', '180', { operator: 'lte', unit: 'minutes' }), open)).toBe('ON_TRACK 180 0');
  });
});

test('targets are answered in their order, each by its own figures', () => {
  const targets = [target('interruption', '1', { operator: 'lte', unit: 'hours' }), target('availability', '99')];
  const { targets: answers } = evaluate(evaluationCase({ outages, targets }));
  expect(answers.map(({ value }) => value)).toEqual(['3', '99.652777777777']);
  expect(answers.map(({ budget }) => budget)).toEqual([
    null,
    { allowedMs: 25_920_000, spentMs: 9_000_000, leftMs: 16_920_000 },
  ]);
});

test('two screens never show two availabilities: a target judges the figure that is shown (OneUptime 2108)', () => {
  const { availability, targets } = evaluate(evaluationCase({ outages, targets: [target('availability', '99.9')] }));
  expect(targets[0]?.value).toBe(availability?.percent);
});

describe('only calendar time of the period counts (H7.1)', () => {
  const shifts = [['08:00', '18:00']] as const;
  const office = calendarHours({ shifts: { thu: shifts, fri: shifts } }, 'UTC');
  /** 1970-01-01 was a Thursday. */
  const over: Partial<EvaluationCase> = { hours: office, period: { startMs: 0, endMs: 7 * DAY } };

  test('an outage over night is down in the hours alone', () => {
    expect(evaluate(evaluationCase({ ...over, outages: [down(17 * HOUR, 16 * HOUR)] }))).toMatchObject({
      agreedMs: 20 * HOUR,
      downMs: 2 * HOUR,
      failures: 1,
      mttrMs: 2 * HOUR,
      mttfMs: 18 * HOUR,
      mtbfMs: 20 * HOUR,
    });
  });
});

describe('the credit of the period (H7.3.4; calculator format, "credit")', () => {
  const creditTerms = { fee: { minor: 100_000, currency: 'EUR' }, tiers: [{ below: '99.9', percent: '10' }] };
  test.each<[why: string, over: Over, minor: number | undefined]>([
    ['availability missed its tier', { outages, creditTerms }, 10_000],
    ['it did not', { creditTerms }, 0],
    ['the period is open', { outages, creditTerms, asOfMs: 29 * DAY }, undefined],
    ['availability is unknown', { facts: null, creditTerms }, undefined],
    ['nothing was counted', { exclusions: [{ startMs: 0, endMs: 30 * DAY }], creditTerms }, undefined],
    ['not asked', { outages }, undefined],
  ])('%s', (_why, over, minor) => {
    const { credit } = evaluate(evaluationCase(over));
    if (minor === undefined) expect(credit).toBeNull();
    else expect(credit).toEqual({ percent: minor > 0 ? '10' : '0', minor, currency: 'EUR', cappedBy: null });
  });

  test('it is decided on the unrounded value: 99.951 % is neither shown nor judged as 100 (ServiceNow)', () => {
    const downMs = 30 * DAY * 0.00049;
    const { availability, targets, credit } = evaluate(
      evaluationCase({
        outages: [down(DAY, downMs)],
        targets: [target('availability', '99.952'), target('availability', '99.951')],
        creditTerms: {
          ...creditTerms,
          tiers: [
            { below: '99.9511', percent: '5' },
            { below: '99.951', percent: '50' },
          ],
        },
      }),
    );
    expect(availability?.percent).toBe('99.951');
    expect(targets.map(({ outcome }) => outcome)).toEqual(['MISSED', 'MET']);
    expect(credit?.percent).toBe('5');
  });
});
