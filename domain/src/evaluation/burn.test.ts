import { describe, expect, test } from 'vitest';
import { availabilityCase, DAY, down, HOUR, MINUTE, policy } from '../../test-support/cases.ts';
import { decimalText, type Ratio, ratioOf } from '../numbers/ratio.ts';
import type { AvailabilityCase } from './availability.ts';
import { BURN_WINDOWS, budgetForecast, burnFactor, burnRates } from './burn.ts';

const text = (ratio: Ratio | null | undefined): string | null => (ratio ? decimalText(ratio) : null);

describe('burn factor = share of the budget × window ÷ time in which it was spent (SRE Workbook)', () => {
  test.each([
    // budget spent, window in days, long window in hours, factor
    ['0.02', 30, 1, '14.4'],
    ['0.05', 30, 6, '6'],
    ['0.1', 30, 72, '1'],
    ['0.02', 28, 1, '13.44'],
    ['0.05', 28, 6, '5.6'],
    ['0.1', 28, 72, '0.933333333333'],
    ['0.02', 7, 1, '3.36'],
    ['0.05', 7, 6, '1.4'],
    ['0.1', 7, 72, '0.233333333333'],
    ['0', 7, 72, '0'],
    ['2', 30, 720, '2'],
  ])('%s of %i days in %i hours is %s', (spent, days, hours, factor) => {
    expect(text(burnFactor(ratioOf(spent), days * DAY, hours * HOUR))).toBe(factor);
  });

  test('the usual windows: 1 h and 5 min, 6 h and 30 min, 3 d and 6 h', () => {
    expect(
      BURN_WINDOWS.map(({ spentPercent, longMs, shortMs }) => [spentPercent, longMs / MINUTE, shortMs / MINUTE]),
    ).toEqual([
      ['2', 60, 5],
      ['5', 360, 30],
      ['10', 4_320, 360],
    ]);
  });
});

/** Of an hour 0.864 min down spend 2 % of the 43.2 min of a month: a pace of 14.4. */
const rates = (over: Parameters<typeof availabilityCase>[0], nowMs = 10 * DAY): string[] =>
  burnRates(availabilityCase(over), nowMs).map(
    ({ factor, longPace, shortPace, alarming }) =>
      `${text(factor)}: ${text(longPace)}, ${text(shortPace)} ${alarming ? 'alarming' : 'calm'}`,
  );

describe('alarm when both windows are at the factor or above (H4.3)', () => {
  const [urgent, , slow] = [MINUTE, 30 * MINUTE, 6 * HOUR];
  test.each<[why: string, over: Parameters<typeof availabilityCase>[0], expected: string[]]>([
    ['nothing down', {}, ['14.4: 0, 0 calm', '6: 0, 0 calm', '1: 0, 0 calm']],
    [
      'a minute down up to now',
      { outages: [down(10 * DAY - urgent, urgent)] },
      [
        '14.4: 16.666666666666, 200 alarming',
        '6: 2.777777777777, 33.333333333333 calm',
        '1: 0.231481481481, 2.777777777777 calm',
      ],
    ],
    [
      'exactly at the factor',
      { outages: [down(10 * DAY - 51_840, 51_840)] },
      ['14.4: 14.4, 172.8 alarming', '6: 2.4, 28.8 calm', '1: 0.2, 2.4 calm'],
    ],
    [
      'an hour ago, and no longer',
      { outages: [down(10 * DAY - 50 * MINUTE, 10 * MINUTE)] },
      ['14.4: 166.666666666666, 0 calm', '6: 27.777777777777, 0 calm', '1: 2.314814814814, 27.777777777777 alarming'],
    ],
    [
      'one that lasts',
      { outages: [{ startMs: 10 * DAY - slow, endMs: null }] },
      ['14.4: 1000, 1000 alarming', '6: 1000, 1000 alarming', '1: 83.333333333333, 1000 alarming'],
    ],
    [
      'nothing known',
      { facts: null, policy: policy({ unknown: 'DOWN' }) },
      ['14.4: null, null calm', '6: null, null calm', '1: null, null calm'],
    ],
    [
      'nothing counted lately',
      { exclusions: [{ startMs: 9 * DAY, endMs: 11 * DAY }] },
      ['14.4: null, null calm', '6: null, null calm', '1: 0, null calm'],
    ],
    [
      'no budget to spend',
      { target: { operator: 'gte', value: '100' }, outages: [down(DAY, DAY)] },
      ['14.4: null, null calm', '6: null, null calm', '1: null, null calm'],
    ],
  ])('%s', (_why, over, expected) => {
    expect(rates(over)).toEqual(expected);
  });

  test('windows may reach back over the begin of the period, and be others', () => {
    const [burn] = burnRates(availabilityCase({ outages: [down(-HOUR, 2 * HOUR)] }), HOUR, [
      { spentPercent: '50', longMs: 2 * HOUR, shortMs: HOUR },
    ]);
    const [later] = burnRates(availabilityCase({ period: { startMs: 20 * DAY, endMs: 27 * DAY } }), 25 * DAY);
    expect(text(later?.factor)).toBe('3.36');
    expect(burn).toMatchObject({ spentPercent: '50', longMs: 2 * HOUR, shortMs: HOUR, alarming: true });
    expect([burn?.factor, burn?.longPace, burn?.shortPace].map(text)).toEqual(['180', '1000', '1000']);
  });

  test('only agreed time is counted', () => {
    const office: AvailabilityCase['agreed'] = [{ startMs: 10 * DAY - 30 * MINUTE, endMs: 10 * DAY }];
    expect(rates({ agreed: office, outages: [down(10 * DAY - HOUR, HOUR)] })[0]).toBe('14.4: 1000, 1000 alarming');
  });
});

describe('when the budget is exhausted, or will be at the pace of late', () => {
  const forecast = (over: Parameters<typeof availabilityCase>[0], nowMs = 10 * DAY, overMs = DAY) =>
    budgetForecast(availabilityCase(over), nowMs, overMs);
  const nothing = { exhaustedAtMs: null, expectedAtMs: null };
  test.each<
    [why: string, over: Parameters<typeof availabilityCase>[0], nowMs: number, expected: ReturnType<typeof forecast>]
  >([
    ['nothing down', {}, 10 * DAY, nothing],
    ['nothing down of late', { outages: [down(DAY, 40 * MINUTE)] }, 10 * DAY, nothing],
    [
      '21.6 min a day leave a day',
      { outages: [down(9.5 * DAY, 21.6 * MINUTE)] },
      10 * DAY,
      { exhaustedAtMs: null, expectedAtMs: 11 * DAY },
    ],
    ['up to the next whole millisecond', { outages: [down(9.5 * DAY, 7)] }, 10 * DAY, nothing],
    [
      '2 min a day, 40 spent: 3.2 left, 1.6 days',
      { outages: [down(DAY, 38 * MINUTE), down(9.5 * DAY, 2 * MINUTE)] },
      10 * DAY,
      { exhaustedAtMs: null, expectedAtMs: 11.6 * DAY },
    ],
    [
      '7 min a day: a fraction of a millisecond is waited for',
      { outages: [down(9.5 * DAY, 7 * MINUTE)] },
      10 * DAY,
      { exhaustedAtMs: null, expectedAtMs: 10 * DAY + 446_811_429 },
    ],
    [
      'at that pace it lasts to the very end',
      { outages: [down(DAY, 492_000), down(9.5 * DAY, 100_000)] },
      10 * DAY,
      nothing,
    ],
    [
      'and not quite, with a millisecond more spent',
      { outages: [down(DAY, 492_001), down(9.5 * DAY, 100_000)] },
      10 * DAY,
      { exhaustedAtMs: null, expectedAtMs: 30 * DAY - 864 },
    ],
    [
      'reached',
      { outages: [down(9.5 * DAY, 43.2 * MINUTE)] },
      10 * DAY,
      { exhaustedAtMs: 9.5 * DAY + 43.2 * MINUTE, expectedAtMs: null },
    ],
    [
      'no budget: with the first millisecond',
      { target: { operator: 'gte', value: '100' }, outages: [down(DAY, 5)] },
      10 * DAY,
      { exhaustedAtMs: DAY + 1, expectedAtMs: null },
    ],
    ['over', { outages: [down(29.5 * DAY, 21.6 * MINUTE)] }, 30 * DAY, nothing],
  ])('%s', (_why, over, nowMs, expected) => {
    expect(forecast(over, nowMs)).toEqual(expected);
  });

  test('what is declared ahead is left out of the budget', () => {
    const maintenance = [{ startMs: 15 * DAY, endMs: 30 * DAY }];
    expect(forecast({ maintenance, outages: [down(9.5 * DAY, 10.8 * MINUTE)] })).toEqual({
      exhaustedAtMs: null,
      expectedAtMs: 11 * DAY,
    });
  });
});
