import { describe, expect, test } from 'vitest';
import { availabilityCase, DAY, down, HOUR, MINUTE, policy } from '../../test-support/cases.ts';
import { decimalText } from '../numbers/ratio.ts';
import { type AvailabilityCase, agreedTime } from './availability.ts';
import { type Measurement, measure } from './measurement.ts';

const known = (over: Parameters<typeof availabilityCase>[0]) => {
  const input: AvailabilityCase = availabilityCase(over);
  return { ...input, agreed: agreedTime(input.agreed, input.period) };
};
const measured = (over: Parameters<typeof availabilityCase>[0]): Measurement => measure(known(over));

describe('a period is final when it is over and known to its end', () => {
  test.each([
    [null, true],
    [30 * DAY, true],
    [40 * DAY, true],
    [30 * DAY - 1, false],
    [-DAY, false],
  ])('as of %s: %s', (asOfMs, final) => {
    expect(measured({ asOfMs }).final).toBe(final);
  });

  test('an open one is counted so far, and to its end', () => {
    const maintenance = [{ startMs: 20 * DAY, endMs: 21 * DAY }];
    expect(measured({ asOfMs: 10 * DAY, maintenance })).toMatchObject({ countedMs: 10 * DAY, wholeMs: 29 * DAY });
    expect(measured({ asOfMs: 40 * DAY, maintenance })).toMatchObject({ countedMs: 29 * DAY, wholeMs: 29 * DAY });
  });
});

describe('availability in lowest terms (H1.2)', () => {
  test.each<[over: Parameters<typeof availabilityCase>[0], availability: [bigint, bigint] | null, why: string]>([
    [{ outages: [down(0, 15 * DAY)] }, [1n, 2n], 'half of it'],
    [{ outages: [down(0, DAY, '0.5'), down(2 * DAY, DAY)] }, [19n, 20n], 'a day and a half, weighted'],
    [{ outages: [down(0, 30 * DAY)] }, [0n, 1n], 'all of it'],
    [{}, [1n, 1n], 'none of it'],
    [{ exclusions: [{ startMs: 0, endMs: 30 * DAY }] }, null, '0 ÷ 0'],
    [{ asOfMs: -1 }, null, 'not begun'],
    [
      { facts: null, policy: policy({ unknown: 'UP' }) },
      null,
      'nothing known, whatever the policy makes of unknown time',
    ],
    [
      { facts: null, maintenance: [{ startMs: 0, endMs: DAY }], policy: policy({ maintenance: 'UP' }) },
      null,
      'nothing known, whatever the policy makes of maintenance',
    ],
  ])('%j', (over, availability) => {
    const { availability: found } = measured(over);
    expect(found && [found.numerator, found.denominator]).toEqual(availability);
  });
});

describe('MTTR, MTTF and MTBF (H3.2; calculator format, "Failures")', () => {
  const timesOf = (over: Parameters<typeof availabilityCase>[0]) => {
    const { failureTimes: times } = measured(over);
    return times && [times.mttr, times.mttf, times.mtbf].map(decimalText);
  };

  test('three outages of 30, 90 and 60 min in 30 days: 60 min, 239 h, 240 h', () => {
    const outages = [down(DAY, 30 * MINUTE), down(3 * DAY, 90 * MINUTE), down(5 * DAY, 60 * MINUTE)];
    expect(timesOf({ outages })).toEqual([HOUR, 239 * HOUR, 240 * HOUR].map(String));
  });

  test.each<[over: Parameters<typeof availabilityCase>[0], times: string[] | null, why: string]>([
    [{}, null, 'no failure'],
    [{ facts: null }, null, 'nothing known'],
    [{ outages: [down(0, DAY, '0.1')] }, [DAY, 29 * DAY, 30 * DAY].map(String), 'weights do not matter'],
    [
      { outages: [down(DAY, 10), down(2 * DAY, 10), down(3 * DAY, 11)], period: { startMs: 0, endMs: 4 * DAY } },
      ['10.333333333333', '115199989.666666666666', '115200000'],
      'exact: MTBF is their sum before rounding',
    ],
    [
      {
        outages: [down(DAY, HOUR)],
        maintenance: [{ startMs: 3 * DAY, endMs: 4 * DAY }],
        policy: policy({ maintenance: 'DOWN' }),
      },
      [HOUR, 30 * DAY - HOUR, 30 * DAY].map(String),
      'maintenance that counts as down is no failure, but counted',
    ],
    [
      { outages: [down(DAY, HOUR)], maintenance: [{ startMs: 3 * DAY, endMs: 4 * DAY }] },
      [HOUR, 29 * DAY - HOUR, 29 * DAY].map(String),
      'what is left out is not counted',
    ],
  ])('%j: %j (%s)', (over, times) => {
    expect(timesOf(over)).toEqual(times);
  });
});

describe('since when a source is silent', () => {
  const states = [
    { atMs: DAY, state: 'UP' as const },
    { atMs: 2 * DAY, state: 'UP' as const },
  ];
  test.each<[asOfMs: number | null, staleAfterMs: number, since: number | null, why: string]>([
    [4 * DAY, DAY, 3 * DAY, 'the last state has stopped to hold'],
    [3 * DAY, DAY, 3 * DAY, 'just now'],
    [3 * DAY - 1, DAY, null, 'it still holds'],
    [null, DAY, 3 * DAY, 'at the end of the period'],
    [null, 28 * DAY, null, 'it holds to the end of the period'],
    [null, 28 * DAY - 1, 30 * DAY - 1, 'but for a millisecond'],
    [40 * DAY, 30 * DAY, null, 'what follows on the period does not matter'],
  ])('as of %s, stale after %i ms: %s (%s)', (asOfMs, staleAfterMs, since) => {
    expect(measured({ asOfMs, facts: { kind: 'PROBES', states, staleAfterMs } }).silentSinceMs).toBe(since);
  });

  test('outages are never silent: what is not reported is up', () => {
    expect(measured({}).silentSinceMs).toBeNull();
  });
});
