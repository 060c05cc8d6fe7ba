import { GraphQLError, parseValue as parseNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { scalars } from './scalars.ts';

/** What the scalar makes of a variable, and of the same text written into the operation. */
const bothWays = (scalar: 'DateTime' | 'Duration' | 'Currency', text: string) =>
  [
    () => scalars[scalar].parseValue(text),
    () => scalars[scalar].parseLiteral(parseNode(JSON.stringify(text)), undefined),
  ] as const;

function refusal(parse: () => unknown): { code: unknown; message: string } {
  try {
    parse();
  } catch (error) {
    if (error instanceof GraphQLError) return { code: error.extensions['code'], message: error.message };
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('an instant', () => {
  test.each([
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T01:00:00.5+01:00', '2026-01-01T00:00:00.500Z'],
    ['2028-02-29T23:59:59.999Z', '2028-02-29T23:59:59.999Z'],
    ['2026-01-01T00:30:00+02:00', '2025-12-31T22:30:00.000Z'],
  ])('%s is %s', (text, expected) => {
    for (const parse of bothWays('DateTime', text)) expect(parse()).toEqual(new Date(expected));
  });

  test.each([
    ['2026-01-01T00:00:00', 'INSTANT_WITHOUT_ZONE', 'has no zone'],
    ['2026-01-01 00:00', 'INSTANT_WITHOUT_ZONE', 'has no zone'],
    ['2026-01-01', 'INSTANT_WITHOUT_ZONE', 'has no zone'],
    ['soon', 'INVALID_INPUT', 'is no instant'],
    ['2026-01-01T00:00:00.123456Z', 'INVALID_INPUT', 'at most milliseconds'],
    ['2026-02-31T00:00:00Z', 'INVALID_INPUT', 'no day 2026-02-31'],
    ['2027-02-29T12:00:00+01:00', 'INVALID_INPUT', 'no day 2027-02-29'],
    ['2026-01-01T24:00:00Z', 'INVALID_INPUT', 'is no instant'],
    ['2026-13-01T00:00:00Z', 'INVALID_INPUT', 'is no instant'],
  ])('%s is refused with %s', (text, code, words) => {
    for (const parse of bothWays('DateTime', text))
      expect(refusal(parse)).toEqual({ code, message: expect.stringContaining(words) });
  });
});

describe('a duration', () => {
  test.each(['PT36H', 'P1DT12H', 'P2W', 'PT0.5S'])('%s is one', text => {
    for (const parse of bothWays('Duration', text)) expect(parse()).toBe(text);
  });

  test.each(['P1M', 'P1Y', 'P', 'PT', '36h', ''])('"%s" has no fixed length or is none', text => {
    for (const parse of bothWays('Duration', text)) expect(refusal(parse).code).toBe('INVALID_INPUT');
  });
});

describe('a currency', () => {
  test.each(['EUR', 'JPY', 'XCG'])('%s is one of ISO 4217', text => {
    for (const parse of bothWays('Currency', text)) expect(parse()).toBe(text);
  });

  test.each(['eur', 'Euro', 'XXZ', ''])('"%s" is none', text => {
    for (const parse of bothWays('Currency', text))
      expect(refusal(parse)).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('ISO 4217') });
  });
});
