import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentOf, type Ratio, ratioOf } from '../numbers/ratio.ts';
import { type CreditTerms, combinedPercent, creditForAvailability, creditOf, creditPercent } from './credit.ts';

const AWS_EC2 = [
  { below: '99.99', percent: '10' },
  { below: '99.0', percent: '30' },
  { below: '95', percent: '100' },
];
const AZURE_ZONES = [
  { below: '99.99', percent: '10' },
  { below: '99', percent: '25' },
  { below: '95', percent: '100' },
];
const GCP_SINGLE = [
  { below: '99.9', percent: '10' },
  { below: '95', percent: '25' },
  { below: '90', percent: '100' },
];

/** Percent that a 30-day month was up, with this much down. */
const after = (downMinutes: string): Ratio => {
  const down = ratioOf(downMinutes);
  const month = 43_200n * down.denominator;
  return percentOf({ numerator: month - down.numerator, denominator: month });
};

const fee = (minor: number, currency = 'EUR') => ({ minor, currency });

describe('the tier, decided on the unrounded availability (H7.3.4)', () => {
  test.each([
    // minutes down of a 30-day month, AWS EC2 region, Azure VMs over zones
    ['4.32', '0', '0', 'exactly 99.99 %: not below the tier'],
    ['4.33', '10', '10', 'below 99.99 %'],
    ['432', '10', '10', 'exactly 99 %'],
    ['432.01', '30', '25', 'below 99 %'],
    ['2160', '30', '25', 'exactly 95 %'],
    ['2160.01', '100', '100', 'below 95 %'],
  ])('%s min down earn %s %% of AWS and %s %% of Azure (%s)', (minutes, aws, azure) => {
    expect(creditForAvailability({ fee: fee(10_000), tiers: AWS_EC2 }, after(minutes)).percent).toBe(aws);
    expect(creditForAvailability({ fee: fee(10_000), tiers: AZURE_ZONES }, after(minutes)).percent).toBe(azure);
  });

  test.each([
    ['99.9', '0'],
    ['99.899999999999999', '10'],
    ['95', '10'],
    ['94.99', '25'],
    ['90', '25'],
    ['0', '100'],
  ])('%s %% earn %s %% of GCP (single instance)', (availability, percent) => {
    const tiers = [GCP_SINGLE[2], GCP_SINGLE[0], GCP_SINGLE[1]] as typeof GCP_SINGLE;
    expect(creditForAvailability({ fee: fee(10_000), tiers }, ratioOf(availability)).percent).toBe(percent);
  });
});

describe('caps of month and year (service-level template of Accord)', () => {
  // A monthly charge of 10.00, both caps 10 %.
  const accord = (percent: string, previous?: CreditTerms['previous']): CreditTerms => ({
    fee: fee(1_000),
    tiers: [
      { below: '99.8', percent: '2' },
      { below: '99', percent },
    ],
    monthlyCapPercent: '10',
    yearlyCapPercent: '10',
    ...(previous ? { previous } : {}),
  });
  // Ample room in the year unless the case says otherwise.
  const room = { creditedMinor: 0, chargedMinor: 100_000 };
  test.each<[string, CreditTerms, number, string | null]>([
    ['99.7', accord('3', room), 20, null],
    ['97', accord('3', room), 30, null],
    ['97', accord('11', room), 100, 'MONTH'],
    ['97', accord('11', { creditedMinor: 1_101, chargedMinor: 11_000 }), 99, 'YEAR'],
    ['97', accord('11', { creditedMinor: 1_300, chargedMinor: 11_000 }), 0, 'YEAR'],
    ['97', accord('11'), 100, 'MONTH'],
    ['97', accord('10'), 100, null],
  ])('%s %% under %j gives %i, capped by %s', (availability, terms, minor, cappedBy) => {
    expect(creditForAvailability(terms, ratioOf(availability))).toMatchObject({ minor, cappedBy });
  });

  test.each([
    // fee in minor units, percent, paid: rounded once, half to even
    [1_005, '10', 100],
    [1_015, '10', 102],
    [5, '50', 2],
    [15, '50', 8],
    [7, '33.333333', 2],
  ])('%i × %s %% is %i', (minor, percent, paid) => {
    expect(creditOf({ fee: fee(minor, 'JPY'), tiers: [] }, ratioOf(percent)).minor).toBe(paid);
  });

  test('a cap that is not whole is rounded with the rest, not before', () => {
    const terms = { fee: fee(1_005), tiers: [], monthlyCapPercent: '10', yearlyCapPercent: null };
    expect(creditOf(terms, ratioOf('20'))).toMatchObject({ minor: 100, cappedBy: 'MONTH' });
  });
});

test('for any outage: a credit grows with it, and is never above its caps', () => {
  const percents = fc.integer({ min: 0, max: 100 }).map(String);
  const terms = fc.record({
    fee: fc.integer({ min: 0, max: 100_000 }).map(minor => fee(minor)),
    tiers: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 4 }).chain(belows =>
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: belows.length, maxLength: belows.length }).map(gives => {
        const rising = gives.toSorted((a, b) => b - a);
        return belows
          .toSorted((a, b) => a - b)
          .map((below, index) => ({ below: `${below}`, percent: `${rising[index]}` }));
      }),
    ),
    monthlyCapPercent: fc.option(percents),
    yearlyCapPercent: fc.option(percents),
    previous: fc.record({ creditedMinor: fc.nat(100_000), chargedMinor: fc.nat(1_000_000) }),
  });
  fc.assert(
    fc.property(terms, fc.nat(100), fc.nat(100), (agreed, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map(down =>
        creditForAvailability(agreed, ratioOf(`${100 - down}`)),
      );
      if (!less || !more) throw new Error('two credits');
      expect(less.minor).toBeLessThanOrEqual(more.minor);
      if (agreed.monthlyCapPercent !== null)
        expect(more.minor).toBeLessThanOrEqual((agreed.fee.minor * Number(agreed.monthlyCapPercent)) / 100 + 0.5);
      if (agreed.yearlyCapPercent !== null) {
        const year = ((agreed.previous.chargedMinor + agreed.fee.minor) * Number(agreed.yearlyCapPercent)) / 100;
        expect(more.minor).toBeLessThanOrEqual(Math.max(0, year - agreed.previous.creditedMinor) + 0.5);
      }
    }),
    { numRuns: 1_000 },
  );
});

describe('several missed targets', () => {
  const percents = ['10', '25', '70'].map(ratioOf);
  test.each([
    [{ rule: 'HIGHEST' as const }, '70'],
    [{ rule: 'SUM' as const }, '105'],
    [{ rule: 'CAPPED_SUM' as const, capPercent: '100' }, '100'],
    [{ rule: 'CAPPED_SUM' as const, capPercent: '200' }, '105'],
  ])('%j of 10, 25 and 70 %% is %s %%', (several, expected) => {
    expect(creditOf({ fee: fee(1), tiers: [] }, combinedPercent(several, percents)).percent).toBe(expected);
  });

  test('nothing missed earns nothing', () => {
    expect(creditOf({ fee: fee(1), tiers: [] }, combinedPercent({ rule: 'HIGHEST' }, [])).percent).toBe('0');
    expect(creditPercent([], ratioOf('0')).numerator).toBe(0n);
  });
});

test('a lawyer reads which tier and which cap made the amount', () => {
  const { steps } = creditForAvailability(
    { fee: fee(100_000), tiers: [{ below: '99.9', percent: '10' }], monthlyCapPercent: '5', yearlyCapPercent: '100' },
    ratioOf('99.5'),
  );
  expect(steps.map(({ outcome }) => outcome)).toEqual(['10 %', '50.00 EUR, capped by the month']);
  expect(steps.map(({ inputs }) => inputs.map(({ name, value }) => `${name} ${value}`))).toEqual([
    ['availability 99.5 %', 'tiers below 99.9 % gives 10 %'],
    [
      'fee 1000.00 EUR',
      'percent 10 %',
      'amount 10000 minor units',
      "month's cap 5000 minor units",
      "year's cap 100000 minor units",
    ],
  ]);
});

test.each<[why: string, terms: CreditTerms, tiers: string, paid: string]>([
  [
    'the tiers, without caps',
    { fee: fee(100_000), tiers: AWS_EC2 },
    'below 99.99 % gives 10 %; below 99.0 % gives 30 %; below 95 % gives 100 %',
    '100.00 EUR',
  ],
  ['that there are no tiers', { fee: fee(100_000), tiers: [] }, 'none', '0.00 EUR'],
])('a lawyer reads %s (H7.3.4)', (_why, terms, tiers, paid) => {
  const [tier, amount] = creditForAvailability(terms, ratioOf('99.5')).steps;
  expect(tier).toMatchObject({
    rule: 'the lowest tier above the unrounded availability gives the percent of the fee',
    inputs: [{ name: 'availability' }, { name: 'tiers', value: tiers }],
  });
  expect(amount).toMatchObject({
    rule: 'credit = fee × percent, not above the caps of month and year, rounded once, half to even',
    outcome: paid,
  });
  expect(amount?.inputs.slice(-2)).toEqual([
    { name: "month's cap", value: 'none' },
    { name: "year's cap", value: 'none' },
  ]);
});
