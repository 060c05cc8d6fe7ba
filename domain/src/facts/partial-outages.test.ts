import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOfOutages } from '../../test-support/any-case.ts';
import { availabilityCase, DAY, down, MINUTE, PATIENT, policy } from '../../test-support/cases.ts';
import { at, type Known, numbersOf, outage } from '../../test-support/standing-case.ts';
import { type AvailabilityCase, evaluateAvailability } from '../evaluation/availability.ts';
import { explanationText } from '../explanation.ts';
import { countedImpact, type PartialOutages } from './partial-outages.ts';

test.each<[impact: string, byImpact: string | null, whole: string | null, none: string | null]>([
  ['1', '1', '1', '1'],
  ['1.00', '1.00', '1', '1'],
  ['0.999999999999999999', '0.999999999999999999', '1', null],
  ['0.4', '0.4', '1', null],
  ['0.0000000001', '0.0000000001', '1', null],
  ['0', null, null, null],
  ['0.0', null, null, null],
])('an outage of impact %s counts by its impact %s, as a whole one %s, as none %s', (impact, ...expected) => {
  expect((['BY_IMPACT', 'WHOLE', 'NONE'] as const).map(counts => countedImpact(impact, counts))).toEqual(expected);
});

test.each(['1.01', '-0.1'])('impact %s is refused whatever the policy', impact => {
  for (const counts of ['BY_IMPACT', 'WHOLE', 'NONE'] as const)
    expect(() => countedImpact(impact, counts)).toThrow(`The impact ${impact} is not from 0 to 1`);
});

describe('a month of 30 days (43,200 minutes) with 20 minutes of it all down and 100 minutes of 40 % (H1.2)', () => {
  test.each<
    [counts: PartialOutages | undefined, downMinutes: number, availability: string, failures: number, source: string]
  >([
    [
      'BY_IMPACT',
      60,
      '719 ÷ 720',
      2,
      'Microsoft Online Services SLA: downtime is the length of each incident times the users that it strikes; 20 + 100 × 0.4',
    ],
    [undefined, 60, '719 ÷ 720', 2, 'the same when the contract says nothing'],
    ['WHOLE', 120, '359 ÷ 360', 2, 'by hand: 20 + 100'],
    ['NONE', 20, '2159 ÷ 2160', 1, 'Amazon RDS SLA: unavailable is when all connection requests fail; 20'],
  ])('%s: %i minutes down, availability %s in %i failures (%s)', (counts, downMinutes, availability, failures) => {
    const outages = [down(3 * DAY, 20 * MINUTE), down(7 * DAY, 100 * MINUTE, '0.4')];
    const over = counts ? { partialOutages: counts } : {};
    const judged = evaluateAvailability(availabilityCase({ outages, policy: policy(over) }));
    expect(judged.downMs).toBe(downMinutes * MINUTE);
    expect(`${judged.availability?.numerator} ÷ ${judged.availability?.denominator}`).toBe(availability);
    expect(judged.failures).toBe(failures);
  });

  test.each<[counts: PartialOutages, said: string]>([
    ['BY_IMPACT', 'by its impact'],
    ['WHOLE', 'as a whole one'],
    ['NONE', 'not at all'],
  ])('%s stands in the steps of the result', (partialOutages, said) => {
    const { steps } = evaluateAvailability(availabilityCase({ policy: policy({ partialOutages }) }));
    expect(explanationText(steps)).toContain(`a partial outage counts: ${said}\n`);
  });
});

describe('what does not count is not there for the rest of the rules', () => {
  test.each<[why: string, known: Known, numbers: string]>([
    [
      'it makes no outage long enough',
      {
        policy: policy({ partialOutages: 'NONE', minimumOutageMs: 10 }),
        outages: [outage(10, 16), outage(16, 22, '0.9')],
      },
      '100 = 0 out, 0 unknown, 100 up, 0 down; 0 failures of 0',
    ],
    [
      'as a whole one it does',
      {
        policy: policy({ partialOutages: 'WHOLE', minimumOutageMs: 10 }),
        outages: [outage(10, 16), outage(16, 22, '0.9')],
      },
      '100 = 0 out, 0 unknown, 88 up, 12 down; 1 failures of 12',
    ],
    [
      'it joins nothing',
      { policy: policy({ partialOutages: 'NONE' }), outages: [outage(10, 20), outage(20, 30, '0.5'), outage(30, 40)] },
      '100 = 0 out, 0 unknown, 80 up, 20 down; 2 failures of 20',
    ],
    [
      'what is unknown under it stays so',
      { policy: policy({ partialOutages: 'NONE' }), outages: [outage(10, 20, '0.5')], unknown: [at(15, 30)] },
      '100 = 0 out, 15 unknown, 85 up, 0 down; 0 failures of 0',
    ],
  ])('%s', (_why, known, numbers) => {
    expect(numbersOf(known)).toBe(numbers);
  });
});

describe('for any case', PATIENT, () => {
  const judged = (input: AvailabilityCase, partialOutages: PartialOutages) => {
    const { steps: _, ...figures } = evaluateAvailability({ ...input, policy: { ...input.policy, partialOutages } });
    return figures;
  };

  test('as whole ones cost at least as much as by impact, and that as much as none', () => {
    fc.assert(
      fc.property(caseOfOutages, input => {
        // Where unknown time counts as down, an outage that does not count leaves it whole.
        const facts = { ...input.facts, unknown: [] };
        const [whole, byImpact, none] = (['WHOLE', 'BY_IMPACT', 'NONE'] as const).map(
          counts => judged({ ...input, facts }, counts).downMs,
        ) as [number, number, number];
        expect(whole).toBeGreaterThanOrEqual(byImpact);
        expect(byImpact).toBeGreaterThanOrEqual(none);
      }),
      { numRuns: 2_000 },
    );
  });

  test('where every outage is a whole one, all three give the same figures', () => {
    fc.assert(
      fc.property(caseOfOutages, input => {
        const outages = input.facts.outages.map(({ startMs, endMs }) => ({ startMs, endMs, impact: '1.0' }));
        const given = { ...input, facts: { ...input.facts, outages } };
        expect(judged(given, 'WHOLE')).toEqual(judged(given, 'BY_IMPACT'));
        expect(judged(given, 'NONE')).toEqual(judged(given, 'BY_IMPACT'));
      }),
      { numRuns: 1_000 },
    );
  });
});
