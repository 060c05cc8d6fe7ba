import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOutage } from '../../test-support/any-case.ts';
import { anyEvaluation, anyTarget, evaluationOfOutages } from '../../test-support/any-evaluation.ts';
import { PATIENT } from '../../test-support/cases.ts';
import { cut } from '../../test-support/long-division.ts';
import { counted } from '../../test-support/second-counter.ts';
import { countedShare, countedStatistic, countedTimes } from '../../test-support/ticket-counter.ts';
import { type CreditTerms, creditForAvailability } from '../contract/credit.ts';
import { ratioOf } from '../numbers/ratio.ts';
import { type EvaluationCase, evaluate } from './evaluate.ts';
import type { Outcome } from './judgement.ts';
import type { Target } from './targets.ts';

const RUNS = { numRuns: 1_000 };
const bytes = (input: EvaluationCase): string => JSON.stringify(evaluate(input));

describe('a second counter agrees, for any case', PATIENT, () => {
  test('on all figures of the period, and on availability (H1.2, H3.2, H3.3)', () => {
    fc.assert(
      fc.property(anyEvaluation, fc.constantFrom('gte' as const, 'gt' as const), (input, operator) => {
        const target: Target = { indicator: 'availability', operator, value: '90', unit: 'percent' };
        const {
          counts: _,
          outcome,
          value,
          margin,
          missedAtMs,
          budget,
          ...figures
        } = counted({
          ...input,
          agreed: input.openings,
          target: { operator, value: '90' },
        });
        const result = evaluate({ ...input, targets: [target] });
        expect(result).toMatchObject(figures);
        expect(result.targets[0]).toMatchObject({ outcome, value, margin, missedAtMs, budget });
      }),
      RUNS,
    );
  });

  test('on MTTR, MTTF, MTBF and interruption, exact (H3.2)', () => {
    fc.assert(
      fc.property(anyEvaluation, input => {
        const valueOf = (indicator: Target['indicator']) =>
          evaluate({ ...input, targets: [{ indicator, operator: 'lte', value: '1', unit: 'seconds' }] }).targets[0]
            ?.value;
        const { failures, brokenMs, countedMs } = counted({
          ...input,
          agreed: input.openings,
          target: { operator: 'gte', value: '90' },
        }).counts;
        const perFailure = (ms: number) => (failures === 0 ? null : cut(ms, failures * 1_000));
        expect(valueOf('mttr')).toBe(perFailure(brokenMs));
        expect(valueOf('mttf')).toBe(perFailure(countedMs - brokenMs));
        expect(valueOf('mtbf')).toBe(perFailure(countedMs));
        expect(valueOf('interruption')).toBe(input.facts === null ? null : cut(brokenMs, 1_000));
      }),
      RUNS,
    );
  });

  test('on the times of tickets (H1.2)', () => {
    const indicator = fc.constantFrom('response' as const, 'processing' as const, 'recovery' as const);
    const statistic = fc.constantFrom('mean' as const, 'max' as const, 'p50' as const, 'p75' as const, 'p99' as const);
    fc.assert(
      fc.property(anyEvaluation, indicator, statistic, fc.nat(30), (input, kind, of, withinMs) => {
        const { finished, running } = countedTimes(kind, input.tickets, input);
        const [first, second] = evaluate({
          ...input,
          targets: [
            { indicator: kind, operator: 'lte', value: '1', unit: 'seconds', statistic: of },
            { indicator: kind, operator: 'gte', value: '90', unit: 'percent', withinMs },
          ],
        }).targets;
        expect(first?.value).toBe(countedStatistic(of, finished));
        expect(second?.value).toBe(countedShare(withinMs, finished, running));
      }),
      RUNS,
    );
  });
});

describe('for any case', PATIENT, () => {
  test('the order in which facts arrived is irrelevant, byte for byte', () => {
    fc.assert(
      fc.property(evaluationOfOutages, input => {
        const { outages, unknown } = input.facts;
        const turned = {
          ...input,
          facts: { ...input.facts, outages: outages.toReversed(), unknown: unknown.toReversed() },
          maintenance: input.maintenance.toReversed(),
          exclusions: [...input.exclusions.toReversed(), ...input.exclusions],
          tickets: input.tickets.toReversed(),
          surveys: input.surveys.toReversed(),
        };
        expect(bytes(turned)).toBe(bytes(input));
      }),
      RUNS,
    );
  });

  test('an outage corrected, and corrected back, gives the first answer again, byte for byte', () => {
    fc.assert(
      fc.property(evaluationOfOutages, anyOutage, (input, other) => {
        const { outages } = input.facts;
        const first = bytes(input);
        const corrected = { ...input, facts: { ...input.facts, outages: [...outages.slice(1), other] } };
        bytes(corrected);
        const back = [...corrected.facts.outages.slice(0, -1), ...outages.slice(0, 1)];
        expect(bytes({ ...corrected, facts: { ...input.facts, outages: back } })).toBe(first);
      }),
      RUNS,
    );
  });

  test('every outcome is explained: by steps with a rule and its source, the last of which says it', () => {
    const seen = new Set<Outcome>();
    fc.assert(
      fc.property(anyEvaluation, anyTarget, (input, target) => {
        const { steps, targets } = evaluate({ ...input, targets: [target] });
        const [judgement] = targets;
        if (!judgement) throw new Error('one target, one judgement');
        seen.add(judgement.outcome);
        expect(judgement.steps.at(-1)?.outcome.startsWith(judgement.outcome.toLowerCase().replaceAll('_', ' '))).toBe(
          true,
        );
        expect(steps.slice(-judgement.steps.length)).toEqual(judgement.steps);
        for (const { rule, source, inputs, outcome } of steps) {
          expect(source).toMatch(/^H\d/);
          expect([rule, outcome, ...inputs.flatMap(({ name, value }) => [name, value])]).not.toContain('');
        }
      }),
      RUNS,
    );
    expect([...seen].toSorted()).toEqual(['AT_RISK', 'MET', 'MISSED', 'NOT_APPLICABLE', 'NO_DATA', 'ON_TRACK']);
  });

  test('one more outage never turns a miss of availability, never lowers a credit', () => {
    const creditTerms: CreditTerms = {
      fee: { minor: 100_000, currency: 'EUR' },
      tiers: [
        { below: '99', percent: '5' },
        { below: '80', percent: '40' },
      ],
      monthlyCapPercent: '30',
    };
    const worse: readonly Outcome[] = ['ON_TRACK', 'AT_RISK', 'MET', 'MISSED'];
    fc.assert(
      fc.property(evaluationOfOutages, anyOutage, (input, more) => {
        const judged = (outages: readonly (typeof more)[]) => {
          const facts = { ...input.facts, outages, unknown: [] };
          const targets: Target[] = [{ indicator: 'availability', operator: 'gte', value: '75', unit: 'percent' }];
          const { targets: answers, credit } = evaluate({ ...input, facts, targets, creditTerms });
          return { rank: worse.indexOf(answers[0]?.outcome ?? 'NO_DATA'), minor: credit?.minor ?? 0 };
        };
        const before = judged(input.facts.outages);
        const after = judged([...input.facts.outages, more]);
        expect(after.rank).toBeGreaterThanOrEqual(before.rank);
        expect(after.minor).toBeGreaterThanOrEqual(before.minor);
        expect(after.minor).toBeLessThanOrEqual(30_000);
      }),
      RUNS,
    );
    expect(creditForAvailability(creditTerms, ratioOf('0')).minor).toBe(30_000);
  });
});
