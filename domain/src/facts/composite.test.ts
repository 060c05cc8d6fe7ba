import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOfOutages, caseOfProbes } from '../../test-support/any-case.ts';
import { PATIENT, policy } from '../../test-support/cases.ts';
import { countedWhole } from '../../test-support/part-counter.ts';
import { type AvailabilityCase, evaluateAvailability } from '../evaluation/availability.ts';
import { compositeFacts } from './composite.ts';
import type { AvailabilityFacts, Outage } from './standing.ts';

const window = { startMs: 0, endMs: 100 };
const outage = (startMs: number, endMs: number | null, impact = '1'): Outage => ({ startMs, endMs, impact });
const part = (outages: Outage[], unknown: [number, number][] = []): AvailabilityFacts => ({
  kind: 'OUTAGES',
  outages,
  unknown: unknown.map(([startMs, endMs]) => ({ startMs, endMs })),
});

const wholeOf = (atLeast: number, ...parts: AvailabilityFacts[]): string => {
  const { kind, outages, unknown } = compositeFacts(atLeast, parts, window);
  expect(kind).toBe('OUTAGES');
  return [
    ...outages.map(({ startMs, endMs, impact }) => `${startMs}-${endMs} × ${impact}`),
    ...unknown.map(({ startMs, endMs }) => `${startMs}-${endMs} ?`),
  ].join(', ');
};

describe('a service that others make up (H1.2, H2.1)', () => {
  const a = part([outage(10, 30)]);
  const b = part([outage(20, 40, '0.5')]);
  const c = part([outage(25, 60)]);
  test.each<[why: string, atLeast: number, parts: AvailabilityFacts[], whole: string]>([
    ['all of two: the worst of them at each instant', 2, [a, b], '10-20 × 1, 20-30 × 1, 30-40 × 0.5'],
    ['any of two: the best of them', 1, [a, b], '20-30 × 0.5'],
    ['two of three: the second best', 2, [a, b, c], '20-25 × 0.5, 25-30 × 1, 30-40 × 0.5'],
    ['one part is itself', 1, [b], '20-40 × 0.5'],
    ['nothing happened to any', 2, [part([]), part([])], ''],
    ['a lasting outage ends with the window', 1, [part([outage(90, null)])], '90-100 × 1'],
    [
      'what lies outside of the window is left out',
      1,
      [part([outage(-10, 5), outage(95, 120), outage(100, 130)])],
      '0-5 × 1, 95-100 × 1',
    ],
    ['impact 0 is no outage', 1, [part([outage(10, 20, '0')])], ''],
    [
      'of one part the greatest impact',
      1,
      [part([outage(10, 30, '0.1'), outage(20, 25, '0.2')])],
      '10-20 × 0.1, 20-25 × 0.2, 25-30 × 0.1',
    ],
    [
      'an impact absent is the whole',
      1,
      [{ kind: 'OUTAGES', outages: [{ startMs: 1, endMs: 2 }], unknown: [] }],
      '1-2 × 1',
    ],
    ['a small impact is kept', 1, [part([outage(10, 20, '0.0000000000001')])], '10-20 × 0.0000000000001'],
    [
      'impacts compare by their value',
      2,
      [part([outage(10, 20, '0.5')]), part([outage(10, 20, '0.25')])],
      '10-20 × 0.5',
    ],
  ])('%s', (_why, atLeast, parts, whole) => {
    expect(wholeOf(atLeast, ...parts)).toBe(whole);
  });

  test.each<[why: string, atLeast: number, parts: AvailabilityFacts[], whole: string]>([
    ['of two that stand in for each other, one that runs is enough', 1, [part([]), null], ''],
    ['where the other is down, it matters', 1, [a, null], '10-30 ?'],
    ['of those that are all needed it always matters', 2, [part([]), null], '0-100 ?'],
    ['but what is down for certain is down', 2, [a, null], '10-30 × 1, 0-100 ?'],
    [
      'of one part, it stays told where it is down: an outage can be too short to count',
      1,
      [part([outage(10, 30)], [[0, 50]])],
      '10-30 × 1, 0-50 ?',
    ],
    [
      'outside of the window it is not told',
      1,
      [
        part(
          [],
          [
            [-20, 10],
            [95, 110],
            [120, 130],
          ],
        ),
      ],
      '0-10 ?, 95-100 ?',
    ],
    [
      'probes say when they know',
      1,
      [
        {
          kind: 'PROBES',
          states: [
            { atMs: 20, state: 'DOWN' },
            { atMs: 30, state: 'UP' },
          ],
          staleAfterMs: 50,
        },
      ],
      '20-30 × 1, 0-20 ?, 80-100 ?',
    ],
  ])('unknown: %s', (_why, atLeast, parts, whole) => {
    expect(wholeOf(atLeast, ...parts)).toBe(whole);
  });

  test.each([0, 3, 1.5, -1])('at least %d of two is refused', atLeast => {
    expect(() => compositeFacts(atLeast, [a, b], window)).toThrow(
      `At least ${atLeast} of 2 parts: give a whole number from 1 to 2`,
    );
  });
});

const anyPart: fc.Arbitrary<AvailabilityFacts> = fc.oneof(
  caseOfOutages.map(({ facts }): AvailabilityFacts => facts),
  caseOfProbes.map(({ facts }): AvailabilityFacts => facts),
  fc.constant(null),
);
const anyParts = fc
  .array(anyPart, { minLength: 1, maxLength: 4 })
  .chain(parts => fc.record({ parts: fc.constant(parts), atLeast: fc.integer({ min: 1, max: parts.length }) }));

describe('for any parts', PATIENT, () => {
  test('a counter that asks each moment agrees, from any of them to all of them', () => {
    fc.assert(
      fc.property(anyParts, ({ parts, atLeast }) => {
        const { outages, unknown } = compositeFacts(atLeast, parts, window);
        const moments = countedWhole(atLeast, parts, window).map(() => ({ down: 0, unknown: false }));
        for (const { startMs, endMs, impact } of outages)
          for (const moment of moments.slice(startMs, endMs ?? 0)) moment.down = Number(impact) * 100;
        for (const { startMs, endMs } of unknown)
          for (const moment of moments.slice(startMs, endMs)) moment.unknown = true;
        expect(moments).toEqual(countedWhole(atLeast, parts, window));
      }),
      { numRuns: 1_000 },
    );
  });

  test('of one part it is judged as the part itself', () => {
    const judged = (facts: AvailabilityFacts, asOfMs: number | null) => {
      const input: AvailabilityCase = {
        period: { startMs: 0, endMs: 60 },
        asOfMs,
        agreed: '24x7',
        policy: policy({ minimumOutageMs: 4 }),
        facts,
        maintenance: [{ startMs: 15, endMs: 18 }],
        exclusions: [],
        target: { operator: 'gte', value: '75' },
      };
      const { silentSinceMs: _, steps: __, ...figures } = evaluateAvailability(input);
      return figures;
    };
    const reach = { startMs: -60, endMs: 64 };
    fc.assert(
      fc.property(
        anyPart.filter(facts => facts !== null),
        fc.option(fc.nat(60)),
        (facts, asOfMs) => {
          // What lasts has its end where the window has its.
          const ended =
            facts?.kind === 'OUTAGES'
              ? { ...facts, outages: facts.outages.map(each => ({ ...each, endMs: each.endMs ?? reach.endMs })) }
              : facts;
          expect(judged(compositeFacts(1, [ended], reach), asOfMs)).toEqual(judged(ended, asOfMs));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
