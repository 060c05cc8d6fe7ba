import { describe, expect, test } from 'vitest';
import { availabilityCase, DAY, down, HOUR, MINUTE, policy } from '../../test-support/cases.ts';
import { explanationText } from '../explanation.ts';
import { agreedTime } from './availability.ts';
import { measure } from './measurement.ts';
import { measurementSteps } from './measurement-steps.ts';

describe('how the figures came about, to be added up by hand', () => {
  const textOf = (over: Parameters<typeof availabilityCase>[0]): string => {
    const given = availabilityCase(over);
    const input = { ...given, agreed: agreedTime(given.agreed, given.period) };
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
        '   a partial outage counts: by its impact',
        '   left out: 1 h (3600000 ms)',
        '   unknown: 1 h (3600000 ms)',
        '   excluded 1970-01-01T00:00:00.000Z to 1970-01-01T01:00:00.000Z: 1 h (3600000 ms)',
        '   unknown 1970-01-06T00:00:00.000Z to 1970-01-06T01:00:00.000Z: 1 h (3600000 ms)',
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

  test('of what nobody has reported there is no availability, and none of what is left out', () => {
    expect(textOf({ facts: null })).toMatch(
      /\n3\. nothing is known of the time: neither met nor missed \(H4\.3\)\n {3}= no data$/,
    );
    expect(textOf({ exclusions: [{ startMs: 0, endMs: 30 * DAY }] })).toMatch(
      /\n3\. no time counts as up or down: neither met nor missed \(H4\.3\)\n {3}= no data$/,
    );
  });

  test('hours of a calendar are listed; one stretch is the period itself', () => {
    const agreed = [
      { startMs: 0, endMs: HOUR },
      { startMs: DAY, endMs: DAY + 2 * HOUR },
    ];
    expect(textOf({ agreed })).toContain(
      [
        '   known up to: its end',
        '   1970-01-01T00:00:00.000Z to 1970-01-01T01:00:00.000Z: 1 h (3600000 ms)',
        '   1970-01-02T00:00:00.000Z to 1970-01-02T02:00:00.000Z: 2 h (7200000 ms)',
        '   = 3 h (10800000 ms)',
      ].join('\n'),
    );
    expect(textOf({})).toContain('   known up to: its end\n   = 30 d');
  });

  test('what is left out is listed: maintenance, and what was too short to count', () => {
    const text = textOf({
      policy: policy({ minimumOutageMs: 5 * MINUTE }),
      outages: [down(DAY, MINUTE), down(2 * DAY, HOUR)],
      maintenance: [{ startMs: 3 * DAY, endMs: 3 * DAY + HOUR }],
    });
    expect(text).toContain(
      [
        '   unknown: 0 s (0 ms)',
        '   maintenance 1970-01-04T00:00:00.000Z to 1970-01-04T01:00:00.000Z: 1 h (3600000 ms)',
        '   too short to count 1970-01-02T00:00:00.000Z to 1970-01-02T00:01:00.000Z: 1 min (60000 ms)',
        '   = 29 d 22 h',
      ].join('\n'),
    );
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

  test('of agreed time and of what is left out at most 40 stretches are listed each', () => {
    const hours = Array.from({ length: 43 }, (_, index) => ({ startMs: index * DAY, endMs: index * DAY + HOUR }));
    const text = textOf({ period: { startMs: 0, endMs: 43 * DAY }, agreed: hours, exclusions: hours.slice(1) });
    expect(text).toContain('   and further: 3 stretches\n   = 1 d 19 h');
    expect(text).toContain('   and further: 2 stretches\n   = 1 h');
  });
});
