import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { caseSchema } from './case-schema.ts';
import {
  amount,
  currency,
  date,
  dateOrInstant,
  duration,
  instant,
  percent,
  points,
  share,
  someTime,
  timeZone,
  wholeNumber,
} from './values.ts';

type Words = readonly (readonly [name: string, word: z.ZodType, right: readonly string[], wrong: readonly string[]])[];

const WORDS: Words = [
  [
    'instant',
    instant,
    [
      '2026-03-01T00:00:00Z',
      '2026-03-01T00:00Z',
      '2026-03-01T00:00:00.5-05:30',
      '2026-03-01T23:59:59.123+23:59',
      '2024-02-29T12:00:00+00:00',
      '0000-01-01T00:00:00Z',
    ],
    [
      '2026-03-01',
      '2026-03-01T00:00:00',
      '2026-03-01T00:00:00+01',
      '2026-03-01T00:00:00+0100',
      '2026-03-01T00:00:00.1234Z',
      '2026-03-01T00:00:00.123000Z',
      '2026-03-01T24:00:00Z',
      '2026-03-01T23:59:60Z',
      '2026-02-29T00:00:00Z',
      '2026-3-1T00:00:00Z',
      '2026-03-01 00:00:00Z',
      '2026-03-01t00:00:00z',
      '+002026-03-01T00:00:00Z',
      '20260301T000000Z',
      '2026-03-01T00:00:00Z[UTC]',
      '',
    ],
  ],
  [
    'date',
    date,
    ['2026-03-01', '2024-02-29', '0000-01-01', '9999-12-31'],
    ['2026-02-29', '2026-13-01', '2026-00-10', '2026-3-1', '20260301', '2026-03-01T00:00:00Z', '10000-01-01', ''],
  ],
  [
    'dateOrInstant',
    dateOrInstant,
    ['2026-03-01', '2026-03-01T00:00:00+02:00'],
    ['2026-02-29', '2026-02-29T00:00:00Z', '2026-03', '2026-03-01T00:00:00', ''],
  ],
  [
    'duration',
    duration,
    ['PT0S', 'P0D', 'P1W', 'P1DT2H', 'P1W2DT3H4M5.678S', 'PT1M', 'PT0.5S', 'PT36H', 'PT90M'],
    [
      'P1M',
      'P1Y',
      'P1Y2DT1H',
      'PT1.0005S',
      'PT0.5H',
      'PT1,5S',
      'P',
      'PT',
      'P1DT',
      '-PT1H',
      '+PT1H',
      'PT-1H',
      'pt1h',
      'PT1H2',
      'PT1S1M',
      '2 h',
      '7200000',
      '',
      'P999999999999W',
    ],
  ],
  ['someTime', someTime, ['PT0.001S', 'P10D', 'PT01H'], ['PT0S', 'P0D', 'PT0.000S', 'P0DT0H', 'P1M', '']],
  [
    'timeZone',
    timeZone,
    ['Europe/Berlin', 'UTC', 'Asia/Kathmandu', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires'],
    ['Europe/Belin', '+01:00', 'Z', 'local', ''],
  ],
  ['currency', currency, ['EUR', 'JPY', 'BHD'], ['eur', 'EURO', 'QQQ', '€', '']],
  [
    'share',
    share,
    ['0', '1', '0.5', '1.0', '0.0', '00.25', '-0', '0.333333333333333333333333'],
    ['1.5', '1.00000000000000000001', '-0.1', '2', '.5', '1.', '1e-1', '+1', '50 %', ' 0.5', ''],
  ],
  [
    'percent',
    percent,
    ['99.9', '100', '100.00', '0', '-0.0', '7'],
    ['100.1', '101', '1000', '-1', '99.', '1e2', 'NaN'],
  ],
  ['points', points, ['45', '-45', '-100', '100.0', '-0'], ['-100.1', '101', '+45', '--1']],
  [
    'amount',
    amount,
    ['0', '12.5', '123456789012345678901234567890.5', '-0'],
    ['-1', '-0.5', '1,000', '0x10', 'Infinity'],
  ],
];

const DEFINITIONS = caseSchema().$defs as Readonly<Record<string, { readonly pattern: string }>>;
const patternOf = (name: string): RegExp => new RegExp(DEFINITIONS[name]?.pattern ?? 'no such definition');

describe.each(WORDS)('%s', (name, word, right, wrong) => {
  test.each(right.map(given => [given]))('takes %j, and so does its pattern in the JSON Schema', given => {
    expect(word.safeParse(given).success).toBe(true);
    expect(given).toMatch(patternOf(name));
  });

  test.each(wrong.map(given => [given]))('refuses %j', given => {
    expect(word.safeParse(given).success).toBe(false);
  });

  test.each([[null], [1], [true], [{}]])('refuses %j, which is no text', given => {
    expect(word.safeParse(given).success).toBe(false);
  });
});

describe('the patterns of the JSON Schema', () => {
  const KNOWN_GAPS = ['2026-02-29T00:00:00Z', '2026-02-29', 'Europe/Belin', 'Z', 'local', 'QQQ', 'P999999999999W'];
  test('refuse every wrong text but those that only a calendar, a list of names or arithmetic can tell', () => {
    const missed = WORDS.flatMap(([name, , , wrong]) => wrong.filter(given => patternOf(name).test(given)));
    expect(new Set(missed)).toEqual(new Set(KNOWN_GAPS));
  });
});

describe('a whole number', () => {
  test.each([
    [0, true],
    [5, true],
    [9_007_199_254_740_991, true],
    [9_007_199_254_740_992, false],
    [-1, false],
    [0.5, false],
    [1e300, false],
    ['5', false],
    [null, false],
  ] as readonly (readonly [unknown, boolean])[])('%j: %s', (given, right) => {
    expect(wholeNumber(0).safeParse(given).success).toBe(right);
  });
});
