import { describe, expect, test } from 'vitest';
import { availabilityCase, DAY, down, MINUTE } from '../../test-support/cases.ts';
import { explanationText } from '../explanation.ts';
import { ratioOf } from '../numbers/ratio.ts';
import { type AvailabilityCase, agreedTime } from './availability.ts';
import { type Indicated, judgeAvailability, judgeValue, type Outcome } from './judgement.ts';
import { measure } from './measurement.ts';
import type { Operator, Target } from './targets.ts';

const csat = (operator: Operator): Target => ({ indicator: 'csat', operator, value: '90', unit: 'percent' });

describe('an indicator is judged by its present value (H3.3)', () => {
  test.each<[value: string, operator: Operator, closed: Outcome, open: Outcome, margin: string]>([
    ['0.89', 'gte', 'MISSED', 'AT_RISK', '-1'],
    ['0.9', 'gte', 'MET', 'ON_TRACK', '0'],
    ['0.9', 'gt', 'MISSED', 'AT_RISK', '0'],
    ['0.91', 'gt', 'MET', 'ON_TRACK', '1'],
    ['0.91', 'lte', 'MISSED', 'AT_RISK', '-1'],
    ['0.9', 'lte', 'MET', 'ON_TRACK', '0'],
    ['0.9', 'lt', 'MISSED', 'AT_RISK', '0'],
    ['0.89', 'lt', 'MET', 'ON_TRACK', '1'],
    ['0.90000000000000000001', 'lte', 'MISSED', 'AT_RISK', '0'],
  ])('a share of %s, %s 90 %%: %s, in an open period %s, margin %s', (value, operator, closed, open, margin) => {
    const judged = (final: boolean) => judgeValue(ratioOf(value), csat(operator), final, {});
    expect(judged(true)).toMatchObject({ outcome: closed, margin, missedAtMs: null, budget: null });
    expect(judged(false)).toMatchObject({ outcome: open, margin });
  });

  test('value and margin are in the unit of the target', () => {
    const hours: Target = { indicator: 'mttr', operator: 'lte', value: '1.5', unit: 'hours' };
    expect(judgeValue(ratioOf('4000000'), hours, true, {})).toMatchObject({
      value: '1.111111111111',
      margin: '0.388888888888',
    });
  });

  test.each<[indicated: Indicated, final: boolean, text: string]>([
    [
      ratioOf('0.5'),
      true,
      '1. satisfaction (CSAT) of the period (H3.2)\n   answers: 4\n   = 50 %\n' +
        '2. satisfaction (CSAT) at least 90 %: the period is over, so the unrounded value decides (H3.3)\n   = missed',
    ],
    [
      ratioOf('0.5'),
      false,
      '1. satisfaction (CSAT) of the period (H3.2)\n   answers: 4\n   = 50 %\n' +
        '2. satisfaction (CSAT) at least 90 %: the period is open, so its present value can still change (H3.3)\n   = at risk',
    ],
    [
      'NO_DATA',
      true,
      '1. satisfaction (CSAT) at least 90 %: nothing is known, so it is neither met nor missed (H4.3)\n   answers: 4\n   = no data',
    ],
    [
      'NOT_APPLICABLE',
      true,
      '1. satisfaction (CSAT) at least 90 %: without a failure there is nothing to mend (H3.2)\n   answers: 4\n   = not applicable',
    ],
  ])('%o, final %s, is explained', (indicated, final, text) => {
    expect(explanationText(judgeValue(indicated, csat('gte'), final, { answers: '4' }).steps)).toBe(text);
  });

  test.each(['NO_DATA', 'NOT_APPLICABLE'] as const)('of %s there are no figures', outcome => {
    expect(judgeValue(outcome, csat('gte'), false, {})).toMatchObject({
      outcome,
      value: null,
      margin: null,
      missedAtMs: null,
      budget: null,
    });
  });
});

const judged = (over: Parameters<typeof availabilityCase>[0], operator: Operator = 'gte', value = '99.9') => {
  const input: AvailabilityCase = availabilityCase(over);
  const measured = measure({ ...input, agreed: agreedTime(input.agreed, input.period) });
  return judgeAvailability(measured, { indicator: 'availability', operator, value, unit: 'percent' });
};

describe('availability is judged by its budget while the period is open (H3.3; calculator format, "outcome")', () => {
  test.each<[minutes: number, operator: 'gte' | 'gt', value: string, outcome: Outcome, why: string]>([
    [0, 'gte', '100', 'ON_TRACK', 'a budget of 0 with nothing down'],
    [0, 'gt', '100', 'ON_TRACK', 'more than 100 % too, while it is open'],
    [1, 'gte', '100', 'MISSED', 'the first moment down'],
    [21.6, 'gte', '99.9', 'AT_RISK', 'half of it'],
    [21.599, 'gte', '99.9', 'ON_TRACK', 'less than half of it'],
    [43.2, 'gte', '99.9', 'AT_RISK', 'reached'],
    [43.2, 'gt', '99.9', 'MISSED', 'reached, and more is promised'],
    [43.199, 'gt', '99.9', 'AT_RISK', 'not quite'],
    [43.201, 'gte', '99.9', 'MISSED', 'exceeded'],
  ])('%f min down, %s %s %%: %s (%s)', (minutes, operator, value, outcome) => {
    const result = judged({ asOfMs: 5 * DAY, outages: [down(DAY, minutes * MINUTE)] }, operator, value);
    expect(result.outcome).toBe(outcome);
    expect(result.missedAtMs === null).toBe(outcome !== 'MISSED');
  });

  test('no down time makes more than 100 % a miss, so no instant does', () => {
    expect(judged({}, 'gt', '100')).toMatchObject({ outcome: 'MISSED', value: '100', margin: '0', missedAtMs: null });
  });

  test('the budget is that of the whole period: what was unknown so far is not in it, what is declared ahead is left out', () => {
    const { budget } = judged({
      asOfMs: 10 * DAY,
      facts: { kind: 'OUTAGES', outages: [down(DAY, MINUTE)], unknown: [{ startMs: 5 * DAY, endMs: 7 * DAY }] },
      maintenance: [{ startMs: 20 * DAY, endMs: 21 * DAY }],
      exclusions: [{ startMs: 29 * DAY, endMs: 31 * DAY }],
    });
    // 0.1 % of 26 days
    expect(budget).toEqual({ allowedMs: 2_246_400, spentMs: 60_000, leftMs: 2_186_400 });
  });

  test('each figure of a budget is rounded by itself, half to even', () => {
    const period = { startMs: 0, endMs: 1_500 };
    expect(judged({ period, outages: [down(0, 1)] }).budget).toEqual({ allowedMs: 2, spentMs: 1, leftMs: 0 });
    expect(judged({ period, outages: [down(0, 4)] }).budget).toEqual({ allowedMs: 2, spentMs: 4, leftMs: -2 });
  });

  test('nothing known', () => {
    expect(judged({ facts: null })).toMatchObject({
      outcome: 'NO_DATA',
      value: null,
      margin: null,
      missedAtMs: null,
      budget: null,
    });
  });

  test.each(['lte', 'lt'] as const)('%s is refused: nobody promises to be down', operator => {
    expect(() => judged({}, operator)).toThrow(`Availability takes gte or gt, not ${operator}`);
  });

  test.each<[over: Parameters<typeof availabilityCase>[0], text: string]>([
    [
      { outages: [down(DAY, 44 * MINUTE)] },
      '1. error budget = (100 % − limit) × (up + down) of the whole period (H3.3)\n' +
        '   limit: 99.9 %\n   up + down of the whole period: 30 d (2592000000 ms)\n' +
        '   = 2592000 ms allowed, 2640000 ms spent\n' +
        '2. availability at least 99.9 %: the period is over, so the unrounded value decides (H3.3)\n' +
        '   = missed, certain since 1970-01-02T00:43:12.001Z',
    ],
    [
      { asOfMs: 2 * DAY },
      '1. error budget = (100 % − limit) × (up + down) of the whole period (H3.3)\n' +
        '   limit: 99.9 %\n   up + down so far: 2 d (172800000 ms)\n' +
        '   agreed time ahead, what is declared left out: 28 d (2419200000 ms)\n' +
        '   up + down of the whole period: 30 d (2592000000 ms)\n' +
        '   = 2592000 ms allowed, 0 ms spent\n' +
        "2. availability at least 99.9 %: the period is open, so the whole period's budget decides: what is spent above it can't be won back (H3.3)\n" +
        '   = on track',
    ],
  ])('how it was judged, by hand: %j', (over, text) => {
    expect(explanationText(judged(over).steps)).toBe(text);
  });
});
