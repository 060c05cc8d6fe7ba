import { expect, test } from 'vitest';
import { explanationText, MOST_LINES, step } from './explanation.ts';

const two = [
  step({
    rule: 'availability = up ÷ (up + down)',
    source: 'H1.2',
    inputs: { up: '9 h', 'up + down': '10 h' },
    outcome: '90 %',
  }),
  step({ rule: 'nothing goes in', source: 'H4.3', inputs: {}, outcome: 'no data' }),
];

test('a step keeps what went in, in the order of the rule', () => {
  expect(two[0]).toEqual({
    rule: 'availability = up ÷ (up + down)',
    source: 'H1.2',
    inputs: [
      { name: 'up', value: '9 h' },
      { name: 'up + down', value: '10 h' },
    ],
    outcome: '90 %',
  });
});

test('as text: numbered, with the source, the inputs below it, then what came out', () => {
  expect(explanationText(two)).toBe(
    [
      '1. availability = up ÷ (up + down) (H1.2)',
      '   up: 9 h',
      '   up + down: 10 h',
      '   = 90 %',
      '2. nothing goes in (H4.3)',
      '   = no data',
    ].join('\n'),
  );
  expect(explanationText([])).toBe('');
});

test('a step is read up to 40 lines', () => {
  expect(MOST_LINES).toBe(40);
});
