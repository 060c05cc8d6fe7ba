import { describe, expect, test } from 'vitest';
import { DAY, evaluationCase, HOUR, MINUTE } from '../../test-support/cases.ts';
import { explanationText } from '../explanation.ts';
import type { Ticket } from '../facts/tickets.ts';
import { evaluate } from './evaluate.ts';
import type { Statistic, Target } from './targets.ts';

/** Received at the same hour of following days; null for those not responded to. */
const responded = (...minutes: (number | null)[]): Ticket[] =>
  minutes.map((took, index) => ({
    receivedAtMs: index * DAY,
    respondedAtMs: took === null ? null : index * DAY + took * MINUTE,
    resolvedAtMs: null,
    interruptedAtMs: null,
    restoredAtMs: null,
    pauses: [],
  }));

const response = (over: Partial<Target>): Target => ({
  indicator: 'response',
  operator: 'lte',
  value: '30',
  unit: 'minutes',
  ...over,
});

const within = (value: string, withinMs: number): Target =>
  response({ operator: 'gte', value, unit: 'percent', withinMs });

const judged = (of: Target, tickets: readonly Ticket[], asOfMs: number | null = null) =>
  evaluate(evaluationCase({ targets: [of], tickets, asOfMs })).targets[0];

describe('a statistic of the tickets of a period, exact (H2.3, H4.2; calculator format, "Tickets")', () => {
  const hundred = responded(...Array.from({ length: 20 }, (_, index) => 20 - index));
  test.each<[statistic: Statistic, value: string]>([
    ['mean', '10.5'],
    ['max', '20'],
    ['p50', '10'],
    ['p51', '11'],
    ['p90', '18'],
    ['p95', '19'],
    ['p96', '20'],
    ['p99', '20'],
  ])('%s of 1, 2 … 20 minutes is %s', (statistic, value) => {
    expect(judged(response({ statistic }), hundred)?.value).toBe(value);
  });

  test('a mean that does not end is cut off, and decided unrounded', () => {
    const tickets = responded(10, 10, 11);
    expect(judged(response({ statistic: 'mean', value: '10.333333333333' }), tickets)).toMatchObject({
      outcome: 'MISSED',
      value: '10.333333333333',
      margin: '0',
    });
  });

  test('what is not finished is in no statistic', () => {
    expect(judged(response({ statistic: 'max' }), responded(null, 7))).toMatchObject({ outcome: 'MET', value: '7' });
    expect(judged(response({ statistic: 'mean' }), responded(null))).toMatchObject({ outcome: 'NO_DATA', value: null });
    expect(judged(response({ statistic: 'mean' }), [])).toMatchObject({ outcome: 'NO_DATA' });
  });
});

describe('a share within a limit (calculator format, "within")', () => {
  test.each<[why: string, minutes: (number | null)[], asOfMs: number | null, value: string | null]>([
    ['on the limit is within', [29, 30, 31, 30], null, '75'],
    ['unfinished and over the limit counts as late', [10, null], null, '50'],
    ['unfinished and not over it does not count yet', [10, null], DAY + 30 * MINUTE, '100'],
    ['a millisecond later it does', [10, null], DAY + 30 * MINUTE + 1, '50'],
    ['late when it was finished, but that is not known yet', [45], 20 * MINUTE, null],
    ['only late ones', [31, null], null, '0'],
    ['none at all', [], null, null],
  ])('%s', (_why, minutes, asOfMs, value) => {
    expect(judged(within('90', 30 * MINUTE), responded(...minutes), asOfMs)?.value ?? null).toBe(value);
  });

  test.each([
    ['75', null, 'MET'],
    ['76', null, 'MISSED'],
    ['75', 29 * DAY, 'ON_TRACK'],
    ['76', 29 * DAY, 'AT_RISK'],
  ])('at least %s %% of four, known up to %s: %s', (value, asOfMs, outcome) => {
    expect(judged(within(value, 30 * MINUTE), responded(1, 2, 3, 99), asOfMs)?.outcome).toBe(outcome);
  });

  test('the explanation tells who was counted', () => {
    const [first] = judged(within('90', 30 * MINUTE), responded(1, 2, 99, null))?.steps ?? [];
    expect(explanationText(first ? [first] : [])).toBe(
      '1. response time of the period (H3.2)\n' +
        '   limit: 30 min\n   finished within it: 2\n   finished later: 1\n   unfinished and over it: 1\n' +
        '   finished after 1 min: 1 ticket\n   finished after 2 min: 1 ticket\n   finished after 1 h 39 min: 1 ticket\n' +
        '   unfinished after 27 d: 1 ticket\n   = 50 %',
    );
    const [other] = judged(response({ statistic: 'p95' }), responded(2, 1, null, 2))?.steps ?? [];
    expect(other?.inputs).toEqual([
      { name: 'finished tickets', value: '3' },
      { name: 'statistic', value: 'p95' },
      { name: 'took 1 min', value: '1 ticket' },
      { name: 'took 2 min', value: '2 tickets' },
    ]);
  });

  test('more times than one reads are counted', () => {
    const month = Array.from({ length: 30 }, (_, index) => index + 1);
    const tickets = [...responded(...month), ...responded(...month.map(minute => minute + 30))];
    expect(judged(response({ statistic: 'max' }), tickets)?.steps[0]?.inputs.slice(-2)).toEqual([
      { name: 'took 40 min', value: '1 ticket' },
      { name: 'and further (took)', value: '20 times' },
    ]);
  });
});

test('processing leaves pauses out, recovery begins with the interruption', () => {
  const ticket: Ticket = {
    receivedAtMs: DAY,
    respondedAtMs: DAY + HOUR,
    resolvedAtMs: DAY + 5 * HOUR,
    interruptedAtMs: DAY - HOUR,
    restoredAtMs: DAY + 2 * HOUR,
    pauses: [{ startMs: DAY + 2 * HOUR, endMs: DAY + 4 * HOUR }],
  };
  const hours = (indicator: 'response' | 'processing' | 'recovery') =>
    judged(response({ indicator, unit: 'hours', statistic: 'max' }), [ticket])?.value;
  expect([hours('response'), hours('processing'), hours('recovery')]).toEqual(['1', '3', '3']);
});

test.each<[Partial<Target>]>([[{}], [{ statistic: 'mean', withinMs: HOUR }]])(
  'a target of %j needs exactly one of a statistic and a limit',
  over => {
    expect(() => judged(response(over), [])).toThrow(
      'A target of response needs a statistic or a limit within which tickets count, and not both',
    );
  },
);

test('tickets are told though nothing is known of availability', () => {
  const { targets } = evaluate(
    evaluationCase({ facts: null, tickets: responded(10), targets: [response({ statistic: 'mean' })] }),
  );
  expect(targets[0]).toMatchObject({ outcome: 'MET', value: '10' });
});
