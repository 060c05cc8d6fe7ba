import { describe, expect, test } from 'vitest';
import { answerOf, EVALUATION } from './test-support/cases.ts';

describe('credits (H7.3.4)', () => {
  const AZURE = {
    fee: { minor: 100_000, currency: 'EUR' },
    tiers: [
      { below: '95', percent: '100' },
      { below: '99.99', percent: '10' },
      { below: '99', percent: '25' },
    ],
  };
  const ACCORD = {
    fee: { minor: 1_000, currency: 'USD' },
    tiers: [
      { below: '99.8', percent: '2' },
      { below: '98', percent: '3' },
    ],
    monthlyCapPercent: '10',
    yearlyCapPercent: '10',
  };
  test.each([
    [
      'Azure: exactly 99.99 % gives nothing',
      '99.99',
      AZURE,
      { percent: '0', minor: 0, currency: 'EUR', cappedBy: null },
    ],
    ['Azure: 99.9899… % gives 10', '99.989999999999999', AZURE, { percent: '10', minor: 10_000, cappedBy: null }],
    ['Azure: 98.9999 % gives 25', '98.9999', AZURE, { percent: '25', minor: 25_000 }],
    ['Azure: 94.9 % gives all', '94.9', AZURE, { percent: '100', minor: 100_000 }],
    ['Accord: 99.7 gives 0.20', '99.7', ACCORD, { percent: '2', minor: 20, cappedBy: null }],
    ['Accord: 97 gives 0.30', '97', ACCORD, { percent: '3', minor: 30 }],
    [
      'Accord: 11 % are capped at 1.00 by the month',
      '97',
      { ...ACCORD, tiers: [{ below: '98', percent: '11' }], yearlyCapPercent: null },
      { percent: '11', minor: 100, cappedBy: 'MONTH' },
    ],
    [
      'Accord: 11.01 credited on 110 leave 0.99',
      '97',
      { ...ACCORD, tiers: [{ below: '98', percent: '11' }], previous: { creditedMinor: 1_101, chargedMinor: 11_000 } },
      { minor: 99, cappedBy: 'YEAR' },
    ],
    [
      'both caps the same: the month',
      '97',
      { ...ACCORD, tiers: [{ below: '98', percent: '11' }] },
      { minor: 100, cappedBy: 'MONTH' },
    ],
    [
      'a year that is used up',
      '97',
      { ...ACCORD, previous: { creditedMinor: 9_999, chargedMinor: 0 } },
      { minor: 0, cappedBy: 'YEAR' },
    ],
    [
      'half a yen goes to the even one',
      '97',
      { fee: { minor: 25, currency: 'JPY' }, tiers: [{ below: '98', percent: '10' }] },
      { minor: 2, currency: 'JPY' },
    ],
    ['no tiers', '0', { fee: { minor: 25, currency: 'BHD' }, tiers: [] }, { percent: '0', minor: 0 }],
  ] as readonly (readonly [string, string, object, object])[])('%s', (_, availability, credit, answer) => {
    expect(answerOf({ kind: 'credit', availability, credit })).toMatchObject(answer);
  });

  test.each([
    ['not asked: absent', { outages: [] }, undefined],
    ['open: null', { outages: [], asOf: '2026-03-20T00:00:00Z', credit: AZURE }, null],
    ['availability unknown: null', { credit: AZURE }, null],
    [
      '31 days less 4 minutes 28 seconds are below 99.99 %',
      { outages: [{ start: '2026-03-01T00:00:00Z', end: '2026-03-01T00:04:28Z' }], credit: AZURE },
      { percent: '10', minor: 10_000, currency: 'EUR', cappedBy: null },
    ],
    [
      'less 4 minutes 27.84 seconds are not',
      { outages: [{ start: '2026-03-01T00:00:00Z', end: '2026-03-01T00:04:27.840Z' }], credit: AZURE },
      { percent: '0', minor: 0, currency: 'EUR', cappedBy: null },
    ],
  ] as readonly (readonly [string, object, unknown])[])('of a period, %s', (_, change, credit) => {
    expect((answerOf({ ...EVALUATION, ...change }) as { credit?: unknown }).credit).toEqual(credit);
  });
});
