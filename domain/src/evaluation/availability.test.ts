import { describe, expect, test } from 'vitest';
import { availabilityCase, DAY, down, HOUR, MINUTE, policy } from '../../test-support/cases.ts';
import type { Outage } from '../facts/standing.ts';
import { evaluateAvailability } from './availability.ts';

describe('availability over a month (H1.2)', () => {
  const inAndOutside = [down(2 * DAY, 50 * MINUTE), down(DAY + 10 * MINUTE, 30 * MINUTE)];
  const maintenance = [{ startMs: DAY, endMs: DAY + 120 * MINUTE }];

  test.each([
    // 120 min of maintenance, 50 min outage outside of it and 30 min inside; percent rounded to 5 decimals
    ['not declared', { outages: inAndOutside }, '99.81481'],
    ['left out of both sides', { outages: inAndOutside, maintenance, policy: policy() }, '99.88394'],
    ['counted as up', { outages: inAndOutside, maintenance, policy: policy({ maintenance: 'UP' }) }, '99.88426'],
    ['counted as down', { outages: inAndOutside, maintenance, policy: policy({ maintenance: 'DOWN' }) }, '99.60648'],
  ])('maintenance %s: %j gives %s', (_how, over, rounded) => {
    expect(Number(evaluateAvailability(availabilityCase(over)).value).toFixed(5)).toBe(rounded);
  });

  test('overlapping outages count once: 10:00-11:00, 10:30-11:30, 12:00-12:30 are 7,200 s (OneUptime SloUtil)', () => {
    const outages = [down(10 * HOUR, HOUR), down(10.5 * HOUR, HOUR), down(12 * HOUR, HOUR / 2)];
    expect(evaluateAvailability(availabilityCase({ outages })).downMs).toBe(7_200_000);
  });

  test('00-02 and 01-03 are 180 min, 87.5 % of a day', () => {
    const result = evaluateAvailability(
      availabilityCase({ period: { startMs: 0, endMs: DAY }, outages: [down(0, 2 * HOUR), down(HOUR, 2 * HOUR)] }),
    );
    expect(result).toMatchObject({ downMs: 180 * MINUTE, value: '87.5', failures: 1 });
  });

  test('three outages of 30, 90 and 60 min in 30 days: 99.5833 %', () => {
    const result = evaluateAvailability(
      availabilityCase({ outages: [down(DAY, 30 * MINUTE), down(3 * DAY, 90 * MINUTE), down(5 * DAY, 60 * MINUTE)] }),
    );
    expect(result).toMatchObject({ value: '99.583333333333', failures: 3 });
  });
});

describe('decided on the unrounded value', () => {
  test.each([
    // 30-day month: target, milliseconds down, outcome, source
    ['99.99', 259_200, 'MET', 'exactly 99.99 %: 4.32 min (EC2 SLA: not below the tier)'],
    ['99.99', 259_201, 'MISSED', 'one millisecond more'],
    ['100', 0, 'MET', 'nothing down'],
    ['100', 1, 'MISSED', '99.999999… is not 100 (a defect that ServiceNow documents)'],
    ['99', 25_920_000, 'MET', '432 min is exactly 99 %'],
    ['99', 25_920_600, 'MISSED', '432.01 min'],
  ])('at least %s percent with %i ms down is %s (%s)', (value, downMs, outcome) => {
    expect(
      evaluateAvailability(availabilityCase({ target: { operator: 'gte', value }, outages: [down(DAY, downMs)] }))
        .outcome,
    ).toBe(outcome);
  });

  test.each<[operator: 'gte' | 'gt', value: string, downMs: number, afterMs: number, why: string]>([
    // down from the second day on; the first instant that is certain, in ms after it began
    ['gte', '99.99', 300_000, 259_201, 'at least: the first millisecond above the budget'],
    ['gt', '99.99', 300_000, 259_200, 'more than: the millisecond that reaches it'],
    ['gte', '100', 5, 1, 'no budget: the first millisecond'],
    ['gt', '100', 5, 1, 'no budget: nothing down is on track'],
  ])('%s %s %% with %i ms down is missed from %i ms on (%s)', (operator, value, downMs, afterMs) => {
    expect(
      evaluateAvailability(availabilityCase({ target: { operator, value }, outages: [down(DAY, downMs)] })),
    ).toMatchObject({ outcome: 'MISSED', missedAtMs: DAY + afterMs });
  });

  test('more than 100 % with nothing down is on track, and missed when the period is over', () => {
    const target = { operator: 'gt', value: '100' } as const;
    expect(evaluateAvailability(availabilityCase({ target, asOfMs: 30 * DAY - 1 }))).toMatchObject({
      outcome: 'ON_TRACK',
      missedAtMs: null,
    });
    expect(evaluateAvailability(availabilityCase({ target }))).toMatchObject({
      outcome: 'MISSED',
      missedAtMs: 30 * DAY,
    });
  });

  test('more than 99 % is missed when it is reached exactly', () => {
    expect(
      evaluateAvailability(
        availabilityCase({ target: { operator: 'gt', value: '99' }, outages: [down(DAY, 25_920_000)] }),
      ).outcome,
    ).toBe('MISSED');
  });
});

const open = (asOfMs: number, outages: readonly Outage[]) =>
  evaluateAvailability(availabilityCase({ asOfMs, outages }));

describe('certain, at risk, met (H3.3)', () => {
  test.each([
    [10 * DAY, 21, 'ON_TRACK'],
    [10 * DAY, 21.6, 'AT_RISK'],
    [10 * DAY, 43.2, 'AT_RISK'],
    [10 * DAY, 43.3, 'MISSED'],
  ])('an open month at %i ms with %d min down is %s', (asOfMs, minutes, outcome) => {
    expect(open(asOfMs, [down(DAY, minutes * MINUTE)]).outcome).toBe(outcome);
  });

  test('the miss is certain from the first millisecond above the budget', () => {
    expect(open(10 * DAY, [down(DAY, 40 * MINUTE), down(2 * DAY, HOUR)]).missedAtMs).toBe(2 * DAY + 3.2 * MINUTE + 1);
  });

  test('an outage that lasts is down up to what is known', () => {
    expect(open(DAY + 30 * MINUTE, [{ startMs: DAY, endMs: null }])).toMatchObject({
      downMs: 30 * MINUTE,
      outcome: 'AT_RISK',
      final: false,
    });
  });

  test('how it came about: the figures, then the promise', () => {
    const { steps } = evaluateAvailability(availabilityCase({ outages: [down(DAY, HOUR)] }));
    expect(steps.map(({ source }) => source)).toEqual(['H1.2', 'H1.2', 'H1.2', 'H1.2', 'H3.2', 'H3.3', 'H3.3']);
    expect(steps.at(-1)?.rule).toBe('availability at least 99.9 %: the period is over, so the unrounded value decides');
  });

  test('nothing known is neither met nor missed', () => {
    expect(evaluateAvailability(availabilityCase({ facts: null }))).toMatchObject({
      outcome: 'NO_DATA',
      value: null,
      budget: null,
      missedAtMs: null,
    });
  });

  test('unknown time leaves both sides and is reported', () => {
    const states = [
      { atMs: 0, state: 'UP' as const },
      { atMs: DAY, state: 'DOWN' as const },
      { atMs: DAY + HOUR, state: 'UP' as const },
    ];
    const result = evaluateAvailability(
      availabilityCase({ facts: { kind: 'PROBES', states, staleAfterMs: 36 * HOUR } }),
    );
    expect(result.unknownMs).toBe(30 * DAY - (DAY + HOUR + 36 * HOUR));
    expect(result.upMs + result.downMs + result.unknownMs).toBe(30 * DAY);
    expect(result.silentSinceMs).toBe(DAY + HOUR + 36 * HOUR);
  });

  test('an outage shorter than the minimum does not count', () => {
    const lenient = policy({ minimumOutageMs: MINUTE });
    const outages = [down(DAY, MINUTE - 1), down(2 * DAY, MINUTE)];
    expect(evaluateAvailability(availabilityCase({ policy: lenient, outages }))).toMatchObject({
      downMs: MINUTE,
      failures: 1,
    });
  });

  test("a minimum outage is measured on the whole outage, also over the period's ends", () => {
    const lenient = policy({ minimumOutageMs: MINUTE });
    const outages = [down(-MINUTE, MINUTE + 10), down(30 * DAY - 20, MINUTE)];
    expect(evaluateAvailability(availabilityCase({ policy: lenient, outages }))).toMatchObject({
      downMs: 30,
      failures: 2,
    });
    expect(
      evaluateAvailability(availabilityCase({ policy: lenient, outages, asOfMs: 30 * DAY + MINUTE - 21 })).downMs,
    ).toBe(10);
  });
});
