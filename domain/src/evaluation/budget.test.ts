import { describe, expect, test } from 'vitest';
import type { Outage } from '../facts/standing.ts';
import type { Interval } from '../time/interval-set.ts';
import { periodByLabel } from '../time/period.ts';
import { type AvailabilityCase, evaluateAvailability } from './availability.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const nineHundredNinetyNine = (period: Interval, outages: readonly Outage[] = []): AvailabilityCase => ({
  period,
  asOfMs: null,
  agreed: '24x7',
  policy: { maintenance: 'EXCLUDE', unknown: 'EXCLUDE', minimumOutageMs: 0 },
  facts: { kind: 'OUTAGES', outages, unknown: [] },
  maintenance: [],
  exclusions: [],
  target: { operator: 'gte', value: '99.9' },
});

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
