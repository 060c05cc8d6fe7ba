import { expect, test } from 'vitest';
import { DAY, down, evaluationCase, MINUTE, target } from '../../test-support/cases.ts';
import { explanationText } from '../explanation.ts';
import type { Survey } from '../facts/surveys.ts';
import { evaluate } from './evaluate.ts';
import type { Target } from './targets.ts';

const oneOfEach = (scale: Survey['scale'], least: number, most: number): Survey[] =>
  Array.from({ length: most - least + 1 }, (_, index) => ({ scale, score: least + index }));

type Over = Parameters<typeof evaluationCase>[0];

const outages = [down(DAY, 30 * MINUTE), down(3 * DAY, 90 * MINUTE), down(5 * DAY, 60 * MINUTE, '0.5')];

test.each<[of: Target, over: Over, inputs: Record<string, string>]>([
  [target('mttr', '1', { unit: 'hours' }), { outages }, { failures: '3' }],
  [target('mtbf', '1', { unit: 'hours' }), {}, { failures: '0' }],
  [target('interruption', '1', { unit: 'hours' }), { outages }, { 'down time of the outages': '3 h (10800000 ms)' }],
  [
    target('csat', '90'),
    {
      surveys: [
        { scale: 'csat5', score: 5 },
        { scale: 'nps', score: 1 },
        { scale: 'nps', score: 2 },
      ],
    },
    { answers: '1', 'satisfied (4 or 5)': '1' },
  ],
  [
    target('nps', '90', { unit: 'points' }),
    {
      surveys: [
        { scale: 'csat5', score: 5 },
        { scale: 'nps', score: 1 },
        { scale: 'nps', score: 2 },
      ],
    },
    { answers: '2', 'promoters (9 or 10)': '0', 'detractors (0 to 6)': '2' },
  ],
  [target('csat', '90'), { surveys: oneOfEach('csat5', 1, 5) }, { answers: '5', 'satisfied (4 or 5)': '2' }],
  [
    target('nps', '0', { unit: 'points' }),
    { surveys: oneOfEach('nps', 0, 10) },
    { answers: '11', 'promoters (9 or 10)': '2', 'detractors (0 to 6)': '7' },
  ],
  [target('csat', '90'), {}, { answers: '0', 'satisfied (4 or 5)': '0' }],
  [target('availability', '90', { by: 'events' }), { requests: { good: 1, valid: 2 } }, { good: '1', valid: '2' }],
  [target('availability', '90', { by: 'events' }), {}, {}],
])('%j with %j is explained by %j', (of, over, inputs) => {
  const [judgement] = evaluate(evaluationCase({ ...over, targets: [of] })).targets;
  expect(Object.fromEntries(judgement?.steps[0]?.inputs.map(({ name, value }) => [name, value]) ?? [])).toEqual(inputs);
});

test('every answer is explained: the figures, each target, the credit, with the source of each rule', () => {
  const { steps } = evaluate(
    evaluationCase({
      outages,
      targets: [target('availability', '99.9'), target('failureRate', '0.1', { operator: 'lte' })],
      requests: { good: 1_999, valid: 2_000 },
      creditTerms: { fee: { minor: 100_000, currency: 'EUR' }, tiers: [{ below: '99.9', percent: '10' }] },
    }),
  );
  expect(steps.map(({ source, outcome }) => `${source}: ${outcome}`)).toEqual([
    'H1.2: 30 d (2592000000 ms)',
    'H1.2: 29 d 21 h 30 min (2583000000 ms) up, 2 h 30 min (9000000 ms) down',
    'H1.2: 2 h 30 min (9000000 ms) in 3 failures',
    'H1.2: 287 ÷ 288 = 99.652777777777 %',
    'H3.2: MTTR 1 h (3600000 ms), MTTF 9 d 23 h (860400000 ms), MTBF 10 d (864000000 ms)',
    'H3.3: 2592000 ms allowed, 9000000 ms spent',
    'H3.3: missed, certain since 1970-01-04T00:13:12.001Z',
    'H3.2: 0.05 %',
    'H3.3: met',
    'H7.3.4: 10 %',
    'H7.3.4: 100.00 EUR',
  ]);
  expect(explanationText(steps)).toContain('failure rate of the period (H3.2)\n   good: 1999\n   valid: 2000\n');
});
