import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { CASE_SCHEMA, caseSchema } from './case-schema.ts';
import { calculated, EVALUATION } from './test-support/cases.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const validate = new Ajv2020({ strictTuples: true, validateFormats: false }).compile(JSON.parse(read(CASE_SCHEMA)));

const examples = [...read('docs/calculator.md').matchAll(/^```json case\n(.*?)^```/gms)].map(
  ([, text = '']) => JSON.parse(text) as unknown,
);

describe('docs/calculator.schema.json', () => {
  test('is what the format makes now; else run: npm run -s surety -- calculator-schema', () => {
    expect(JSON.parse(read(CASE_SCHEMA))).toEqual(JSON.parse(JSON.stringify(caseSchema())));
  });

  test('takes the examples that the command takes, and refuses the one that it refuses', () => {
    expect(examples.map(example => validate(example))).toEqual(examples.map(example => calculated(example).ok));
    expect(examples.filter(example => !validate(example))).toHaveLength(1);
  });

  const RESPONSE = { indicator: 'response', operator: 'lte', value: '1', unit: 'hours' };
  const DEADLINE = { kind: 'deadline', timeZone: 'UTC', calendar: '24x7', start: '2026-03-02T12:00:00Z' };
  test.each([
    ['an unknown field', { ...EVALUATION, foo: 1 }],
    ['an unknown field far below', { ...EVALUATION, outages: [{ start: DEADLINE.start, end: null, impct: '1' }] }],
    ['outages beside probes', { ...EVALUATION, outages: [], probes: { staleAfter: 'PT1H', states: [] } }],
    ['a weekday in full', { ...EVALUATION, calendar: { shifts: { monday: [] } } }],
    ['a shift of one time', { ...EVALUATION, calendar: { shifts: { mon: [['08:00']] } } }],
    ['an opening that is no date', { ...EVALUATION, calendar: { shifts: {}, openings: { today: [] } } }],
    [
      'availability with lte',
      { ...EVALUATION, targets: [{ ...RESPONSE, indicator: 'availability', unit: 'percent' }] },
    ],
    ['a target of tickets with neither statistic nor within', { ...EVALUATION, targets: [RESPONSE] }],
    ['with both', { ...EVALUATION, targets: [{ ...RESPONSE, statistic: 'p95', within: 'PT1H' }] }],
    ['a statistic in percent', { ...EVALUATION, targets: [{ ...RESPONSE, statistic: 'p95', unit: 'percent' }] }],
    ['a share in hours', { ...EVALUATION, targets: [{ ...RESPONSE, within: 'PT1H' }] }],
    ['a deadline of nothing', DEADLINE],
    ['a deadline of both', { ...DEADLINE, duration: 'PT1H', end: DEADLINE.start }],
    ['a number as a decimal', { kind: 'burn', window: 'P30D', spent: 0.02, over: 'PT1H' }],
    ['a count in parts', { ...EVALUATION, events: { good: 0.5, valid: 1 } }],
    ['an array with a bad item', [DEADLINE]],
  ])('refuses %s, as the command does', (_, given) => {
    expect(validate(given)).toBe(false);
    expect(calculated(given).ok).toBe(false);
  });

  test.each([
    ['one case', EVALUATION],
    ['no case', []],
    [
      'durations and instants that the formats of JSON Schema do not know',
      { ...DEADLINE, start: '2026-03-02T12:00Z', duration: 'P1WT0.5S' },
    ],
    [
      'a target of tickets within a time',
      { ...EVALUATION, targets: [{ ...RESPONSE, within: 'PT1H', unit: 'percent' }] },
    ],
    [
      'caps that are null',
      {
        kind: 'credit',
        availability: '99',
        credit: { fee: { minor: 1, currency: 'EUR' }, tiers: [], monthlyCapPercent: null },
      },
    ],
  ])('takes %s, as the command does', (_, given) => {
    expect(validate(given)).toBe(true);
    expect(calculated(given).ok).toBe(true);
  });
});
