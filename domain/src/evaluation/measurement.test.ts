import { describe, expect, test } from 'vitest';
import { availabilityCase, DAY, down, HOUR, MINUTE, policy } from '../../test-support/cases.ts';
import { explanationText } from '../explanation.ts';
import { decimalText } from '../numbers/ratio.ts';
import { type AvailabilityCase, agreedTime } from './availability.ts';
import { type Measurement, measure, measurementSteps } from './measurement.ts';

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

describe('how the figures came about, to be added up by hand', () => {
  const textOf = (over: Parameters<typeof availabilityCase>[0]): string => {
    const input = known(over);
    return explanationText(measurementSteps(input, measure(input)));
  };

  test('every figure of a month', () => {
    const over = {
      asOfMs: 10 * DAY,
      policy: policy({ unknown: 'UP', maintenance: 'DOWN', minimumOutageMs: MINUTE }),
      exclusions: [{ startMs: 0, endMs: HOUR }],
      facts: {
        kind: 'OUTAGES',
        outages: [down(DAY, HOUR), down(2 * DAY, 2 * HOUR, '0.25')],
        unknown: [{ startMs: 5 * DAY, endMs: 5 * DAY + HOUR }],
      },
    } as const;
    expect(textOf(over)).toBe(
      [
        '1. agreed time: the hours of the calendar within the period, as far as facts are known (H1.2)',
        '   period: 1970-01-01T00:00:00.000Z to 1970-01-31T00:00:00.000Z',
        '   known up to: 1970-01-11T00:00:00.000Z',
        '   = 10 d (864000000 ms)',
        '2. each agreed instant is, by the first that applies: excluded, under maintenance, down, unknown, else up (H1.2)',
        '   maintenance counts: as down',
        '   unknown time counts: as up',
        '   an outage counts from: 1 min',
        '   left out: 1 h (3600000 ms)',
        '   unknown: 1 h (3600000 ms)',
        '   = 9 d 21 h 30 min (855000000 ms) up, 1 h 30 min (5400000 ms) down',
        '3. down time: outages that overlap count once, by the greatest impact at each instant (H1.2)',
        '   1970-01-02T00:00:00.000Z to 1970-01-02T01:00:00.000Z: 1 h (3600000 ms)',
        '   1970-01-03T00:00:00.000Z to 1970-01-03T02:00:00.000Z: 2 h (7200000 ms) × 0.25',
        '   = 1 h 30 min (5400000 ms) in 2 failures',
        '4. availability = up ÷ (up + down) (H1.2)',
        '   up: 860400000 ms less 5400000 ms',
        '   up + down: 860400000 ms',
        '   = 475 ÷ 478 = 99.372384937238 %',
        '5. MTTR = down time of the outages ÷ failures; MTTF = the rest of up + down ÷ failures; MTBF = MTTR + MTTF (H3.2)',
        '   down time of the outages: 3 h (10800000 ms)',
        '   failures: 2',
        '   up + down: 9 d 23 h (860400000 ms)',
        '   = MTTR 1 h 30 min (5400000 ms), MTTF 4 d 22 h (424800000 ms), MTBF 4 d 23 h 30 min (430200000 ms)',
      ].join('\n'),
    );
  });

  test('without down time there is nothing to list', () => {
    const text = textOf({ policy: policy({ unknown: 'DOWN' }) });
    expect(text).toContain('known up to: its end\n');
    expect(text).toContain('maintenance counts: on neither side\n   unknown time counts: as down\n');
    expect(text).not.toContain('down time:');
    expect(text).not.toContain('MTTR');
    expect(text).toContain('= 1 ÷ 1 = 100 %');
  });

  test('of no known time there is no availability', () => {
    expect(textOf({ facts: null })).toMatch(/\n3\. no known time: neither met nor missed \(H4\.3\)\n {3}= no data$/);
  });

  test.each([
    [1, 'in 1 failure\n', undefined],
    [40, 'in 40 failures\n', undefined],
    [42, 'in 42 failures\n', 'and further: 2 stretches'],
  ])('of %i outages at most 40 are listed', (times, failures, further) => {
    const text = textOf({ outages: Array.from({ length: times }, (_, index) => down(index * HOUR, MINUTE)) });
    expect(text.match(/Z: 1 min \(60000 ms\)/g)).toHaveLength(Math.min(times, 40));
    expect(text).toContain(failures);
    expect(text.includes('and further')).toBe(further !== undefined);
    if (further) expect(text).toContain(further);
  });
});
