import { describe, expect, test } from 'vitest';
import { availabilityCase, DAY, HOUR, MINUTE } from '../../test-support/cases.ts';
import type { DownTime } from '../facts/impact.ts';
import type { Outage } from '../facts/standing.ts';
import { decimalText, ratioOf } from '../numbers/ratio.ts';
import type { Interval } from '../time/interval-set.ts';
import { periodByLabel } from '../time/period.ts';
import { evaluateAvailability } from './availability.ts';
import { allowedDownTime, certainSinceMs, openOutcome, type TargetOperator } from './budget.ts';

const nineHundredNinetyNine = (period: Interval, outages: readonly Outage[] = []) =>
  availabilityCase({ period, outages });

describe('error budget at 99.9 % (H3.3)', () => {
  test.each([
    [28 * DAY, 2_419_200, '28 d: 40.32 min'],
    [30 * DAY, 2_592_000, '30 d: 43.2 min'],
    [31 * DAY, 2_678_400, '31 d: 44.64 min'],
  ])('of %i ms is %i ms (%s)', (endMs, allowedMs) => {
    expect(evaluateAvailability(nineHundredNinetyNine({ startMs: 0, endMs })).budget).toEqual({
      allowedMs,
      spentMs: 0,
      leftMs: allowedMs,
    });
  });

  test('of March 2026 in Berlin, which lacks an hour, is 44.58 min', () => {
    const march = periodByLabel('2026-03', { timeZone: 'Europe/Berlin', termFirstDay: '2026-01-01' });
    if (!march.ok) throw new Error(march.problem.message);
    const { agreedMs, budget } = evaluateAvailability(nineHundredNinetyNine(march.value));
    expect(agreedMs).toBe(44_580 * MINUTE);
    expect(budget?.allowedMs).toBe(2_674_800);
  });
});

describe('partial outages spend their share of the budget (H1.2)', () => {
  const month = { startMs: 0, endMs: 30 * DAY };
  const judged = (...outages: Outage[]) => evaluateAvailability(nineHundredNinetyNine(month, outages));

  test('half of a service down for an hour is half an hour, and the rest of it is up', () => {
    expect(judged({ startMs: DAY, endMs: DAY + HOUR, impact: '0.5' })).toMatchObject({
      downMs: 30 * MINUTE,
      upMs: 30 * DAY - 30 * MINUTE,
      failures: 1,
      budget: { spentMs: 30 * MINUTE },
    });
  });

  test('of those that overlap the greatest impact counts, and touching ones are one failure', () => {
    expect(
      judged(
        { startMs: DAY, endMs: DAY + HOUR, impact: '0.1' },
        { startMs: DAY + 10 * MINUTE, endMs: DAY + 20 * MINUTE },
        { startMs: DAY + HOUR, endMs: DAY + 2 * HOUR, impact: '0.25' },
      ),
    ).toMatchObject({ downMs: (5 + 10 + 15) * MINUTE, failures: 1 });
  });

  test('impact 0 is no outage at all: it joins nothing', () => {
    expect(
      judged(
        { startMs: DAY, endMs: DAY + 10, impact: '1' },
        { startMs: DAY + 10, endMs: DAY + 20, impact: '0' },
        { startMs: DAY + 20, endMs: DAY + 30, impact: '1' },
      ),
    ).toMatchObject({ downMs: 20, failures: 2 });
  });

  test('a third of a millisecond is kept: the decision is exact, and the miss certain at the next whole millisecond', () => {
    const result = judged({ startMs: DAY, endMs: DAY + 7_776_001, impact: '0.333333333333333' });
    expect(result).toMatchObject({ downMs: 2_592_000, budget: { leftMs: 0 }, outcome: 'MISSED' });
    expect(result.missedAtMs).toBe(DAY + 7_776_001);
    expect(judged({ startMs: DAY, endMs: DAY + 7_776_000, impact: '0.333333333333333' }).outcome).toBe('MET');
  });

  test.each(['1.1', '-0.5', 'half', ''])('"%s" is no impact', impact => {
    expect(() => judged({ startMs: DAY, endMs: DAY + HOUR, impact })).toThrow(RangeError);
  });
});

test.each([
  ['99.9', 1_000, '1'],
  ['100', 1_000, '0'],
  ['0', 1_000, '1000'],
  ['99.9', 1_001, '1.001'],
  ['99.99999', 86_400_000, '8.64'],
  ['101', 1_000, '-10'],
])('a limit of %s %% allows of %i ms: %s ms, exact', (limit, countedMs, allowed) => {
  expect(decimalText(allowedDownTime(ratioOf(limit), countedMs))).toBe(allowed);
});

describe('the smallest whole millisecond before which the down time exceeds the budget (calculator format, "missedAt")', () => {
  const whole = (weight: bigint, of: bigint, ...parts: [number, number][]): DownTime => ({
    parts: parts.map(([startMs, endMs]) => ({ startMs, endMs, weight })),
    whole: of,
  });
  const once = whole(1n, 1n, [100, 110]);
  const quarter = whole(1n, 4n, [100, 140]);
  test.each<[why: string, down: DownTime, allowed: string, gte: number | null, gt: number | null]>([
    ['a whole budget: one millisecond more, or the last of it', once, '5', 106, 105],
    ['a budget with a fraction: the next whole one', once, '5.5', 106, 106],
    ['no budget: the first millisecond', once, '0', 101, 101],
    ['a budget below 0: no sooner than something is down', once, '-3', 101, 101],
    ['all of the down time fits', once, '10', null, 110],
    ['and more would', once, '10.1', null, null],
    ['nothing down', whole(1n, 1n), '0', null, null],
    ['over several stretches', whole(1n, 1n, [100, 103], [200, 220]), '5', 203, 202],
    ['at the very end of one', whole(1n, 1n, [100, 103], [200, 220]), '3', 201, 103],
    ['a quarter of the service down', quarter, '1', 105, 104],
    ['a quarter, with a fraction', quarter, '1.1', 105, 105],
    ['a quarter, of a finer budget than its units', quarter, '1.25', 106, 105],
    ['three quarters: the millisecond that takes it over', whole(3n, 4n, [100, 140]), '1', 102, 102],
    ['three quarters, reached exactly', whole(3n, 4n, [100, 140]), '3', 105, 104],
  ])('%s', (_why, down, allowed, gte, gt) => {
    const since = (operator: TargetOperator) => certainSinceMs(down, ratioOf(allowed), operator);
    expect([since('gte'), since('gt')]).toEqual([gte, gt]);
  });
});

test.each([
  ['0', '10', 'ON_TRACK', 'ON_TRACK'],
  ['4.9', '10', 'ON_TRACK', 'ON_TRACK'],
  ['5', '10', 'AT_RISK', 'AT_RISK'],
  ['10', '10', 'AT_RISK', 'MISSED'],
  ['10.1', '10', 'MISSED', 'MISSED'],
  ['0', '0', 'ON_TRACK', 'ON_TRACK'],
  ['0', '-1', 'ON_TRACK', 'ON_TRACK'],
  ['0.1', '0', 'MISSED', 'MISSED'],
])('%s ms spent of %s ms: at least is %s, more than is %s', (spent, allowed, gte, gt) => {
  expect(openOutcome(ratioOf(spent), ratioOf(allowed), 'gte')).toBe(gte);
  expect(openOutcome(ratioOf(spent), ratioOf(allowed), 'gt')).toBe(gt);
});
