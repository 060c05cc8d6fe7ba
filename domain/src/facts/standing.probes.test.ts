import { describe, expect, test } from 'vitest';
import { policy } from '../../test-support/cases.ts';
import { at, type Known, numbersOf } from '../../test-support/standing-case.ts';
import type { Interval } from '../time/interval-set.ts';
import { asOutages, staleAtMs } from './standing.ts';

describe('probes hold their state until the next, or until they are stale (calculator format, "Probes")', () => {
  const probed = (
    states: readonly [number, 'UP' | 'DOWN'][],
    staleAfterMs: number,
    over: Known = {},
    unknown?: Interval[],
  ): Known => ({
    ...over,
    facts: {
      kind: 'PROBES',
      states: states.map(([atMs, state]) => ({ atMs, state })),
      staleAfterMs,
      ...(unknown ? { unknown } : {}),
    },
  });
  test.each<[why: string, known: Known, numbers: string]>([
    [
      'unknown before the first and once stale',
      probed(
        [
          [10, 'UP'],
          [20, 'DOWN'],
          [30, 'UP'],
        ],
        40,
      ),
      '100 = 0 out, 40 unknown, 50 up, 10 down; 1 failures of 10',
    ],
    [
      'runs of down that touch are one outage, those with unknown time between them two',
      probed(
        [
          [0, 'DOWN'],
          [10, 'DOWN'],
          [40, 'DOWN'],
        ],
        10,
      ),
      '100 = 0 out, 70 unknown, 0 up, 30 down; 2 failures of 30',
    ],
    [
      'of two at one instant the later in the list holds',
      probed(
        [
          [0, 'UP'],
          [50, 'DOWN'],
          [50, 'UP'],
          [80, 'UP'],
          [80, 'DOWN'],
        ],
        100,
      ),
      '100 = 0 out, 0 unknown, 80 up, 20 down; 1 failures of 20',
    ],
    [
      'a run from before the period has its whole length',
      probed(
        [
          [-8, 'DOWN'],
          [2, 'UP'],
        ],
        200,
        { policy: policy({ minimumOutageMs: 10 }) },
      ),
      '100 = 0 out, 0 unknown, 98 up, 2 down; 1 failures of 2',
    ],
    [
      'a run over the end too, as far as it is known',
      probed(
        [
          [0, 'UP'],
          [95, 'DOWN'],
          [105, 'UP'],
        ],
        200,
        { policy: policy({ minimumOutageMs: 10 }) },
      ),
      '100 = 0 out, 0 unknown, 95 up, 5 down; 1 failures of 5',
    ],
    [
      'but not further than asOf',
      probed(
        [
          [0, 'UP'],
          [95, 'DOWN'],
          [105, 'UP'],
        ],
        200,
        { policy: policy({ minimumOutageMs: 10 }), asOfMs: 104 },
      ),
      '100 = 0 out, 0 unknown, 100 up, 0 down; 0 failures of 0',
    ],
    [
      'a probe after asOf is not known yet',
      probed(
        [
          [0, 'UP'],
          [20, 'DOWN'],
        ],
        200,
        { asOfMs: 20 },
      ),
      '20 = 0 out, 0 unknown, 20 up, 0 down; 0 failures of 0',
    ],
    ['without probes all is unknown', probed([], 10), '100 = 0 out, 100 unknown, 0 up, 0 down; 0 failures of 0'],
    [
      'one that is stale at once says nothing',
      probed([[0, 'DOWN']], 0),
      '100 = 0 out, 100 unknown, 0 up, 0 down; 0 failures of 0',
    ],
    [
      'declared unknown time as well, but an outage goes before',
      probed(
        [
          [0, 'UP'],
          [40, 'DOWN'],
          [60, 'UP'],
        ],
        200,
        {},
        [at(30, 50)],
      ),
      '100 = 0 out, 10 unknown, 70 up, 20 down; 1 failures of 20',
    ],
  ])('%s', (_why, known, numbers) => {
    expect(numbersOf(known)).toBe(numbers);
  });

  test('when the last state stops to hold', () => {
    expect(
      staleAtMs({
        kind: 'PROBES',
        states: [
          { atMs: 9, state: 'UP' },
          { atMs: 5, state: 'UP' },
        ],
        staleAfterMs: 3,
      }),
    ).toBe(12);
    expect(staleAtMs({ kind: 'PROBES', states: [], staleAfterMs: 3 })).toBeNull();
    expect(staleAtMs({ kind: 'OUTAGES', outages: [], unknown: [] })).toBeNull();
    expect(staleAtMs(null)).toBeNull();
  });

  test('as outages and unknown time', () => {
    const facts = {
      kind: 'PROBES',
      states: [{ atMs: 5, state: 'DOWN' }],
      staleAfterMs: 3,
      unknown: [at(7, 9)],
    } as const;
    expect(asOutages(facts, at(0, 10))).toEqual({
      kind: 'OUTAGES',
      outages: [at(5, 8)],
      unknown: [at(0, 5), at(8, 10), at(7, 9)],
    });
    expect(asOutages(null, at(0, 10))).toBeNull();
  });
});
