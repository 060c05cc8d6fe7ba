import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explanationText } from '../explanation.ts';
import { compareRatio, divideRatio, multiplyRatio, ratioOf, shareOf, wholeRatio } from '../numbers/ratio.ts';
import { indexedFee, indexMonthOf, rebased, sharedOut, sharesOf } from './indexation.ts';
import type { IndexationTerms } from './indexation-terms.ts';

const EUR = (minor: number) => ({ minor, currency: 'EUR' });
/** Consumer price index for Germany, 2015 = 100. Source of every value: Statistisches Bundesamt (Destatis), GENESIS-Online 61111-0002. */
const VPI = {
  name: 'Consumer price index, Germany (2015 = 100)',
  source: 'Destatis, GENESIS-Online 61111-0002',
  weight: '1',
  baseMonth: '2021-12',
  baseValue: '111.1',
};
const ALL: IndexationTerms = {
  fixedShare: '0',
  indices: [VPI],
  monthsBefore: 3,
  capPercent: null,
  floorPercent: null,
  thresholdPercent: null,
  rounding: 'HALF_EVEN',
};
/** The weights of a price formula of FIDIC's form: 0.2 fixed, 0.5 and 0.3 follow an index each. */
const TWO: IndexationTerms = {
  ...ALL,
  fixedShare: '0.2',
  indices: [
    { ...VPI, weight: '0.5' },
    { ...VPI, name: 'Labour', weight: '0.3', baseValue: '100' },
  ],
};
const after = (terms: IndexationTerms, minor: number, ...values: (string | null)[]) =>
  indexedFee(EUR(minor), terms, '2022-12', values);

describe('the fee of the next term by the formula (H7.1, H7.4), each answer worked out by hand', () => {
  test.each<[string, IndexationTerms, number, string[], number, string]>([
    ['Dec 2021 to Dec 2022: 1,000.00 × 120.6 ÷ 111.1 = 1,085.5085…', ALL, 100_000, ['120.6'], 108_551, 'FORMULA'],
    [
      'Nov 2019 to Nov 2020, prices fell: 1,000.00 × 105.0 ÷ 105.3 = 997.1509…',
      { ...ALL, indices: [{ ...VPI, baseMonth: '2019-11', baseValue: '105.3' }] },
      100_000,
      ['105.0'],
      99_715,
      'FORMULA',
    ],
    [
      '30 % fixed: 1,000.00 × (0.3 + 0.7 × 120.6 ÷ 111.1) = 1,059.8559…',
      { ...ALL, fixedShare: '0.3', indices: [{ ...VPI, weight: '0.7' }] },
      100_000,
      ['120.6'],
      105_986,
      'FORMULA',
    ],
    ['two: 0.2 + 0.5 × 120.6 ÷ 111.1 + 0.3 × 1.04 = 1.0547542…', TWO, 100_000, ['120.6', '104'], 105_475, 'FORMULA'],
    ['8.55 % are more than the cap of 5 %', { ...ALL, capPercent: '5' }, 100_000, ['120.6'], 105_000, 'CAP'],
    ['a change by exactly the cap is the formula’s', { ...ALL, capPercent: '10' }, 100, ['122.21'], 110, 'FORMULA'],
    ['more than the least', { ...ALL, floorPercent: '2' }, 100_000, ['120.6'], 108_551, 'FORMULA'],
    ['a change by exactly the floor is the formula’s', { ...ALL, floorPercent: '-10' }, 100, ['99.99'], 90, 'FORMULA'],
    [
      'minus 1.5 % are not below a threshold of 1 %',
      { ...ALL, indices: [{ ...VPI, baseValue: '100' }], thresholdPercent: '1' },
      100_000,
      ['98.5'],
      98_500,
      'FORMULA',
    ],
    ['a fee that never falls', { ...ALL, floorPercent: '0' }, 100_000, ['110'], 100_000, 'FLOOR'],
    ['at least 2 % each time', { ...ALL, floorPercent: '2' }, 100_000, ['111.1'], 102_000, 'FLOOR'],
    [
      '0.9 % are below 1 %',
      { ...ALL, indices: [{ ...VPI, baseValue: '100' }], thresholdPercent: '1' },
      100_000,
      ['100.9'],
      100_000,
      'BELOW_THRESHOLD',
    ],
    [
      'minus 0.9 % too',
      { ...ALL, indices: [{ ...VPI, baseValue: '100' }], thresholdPercent: '1' },
      100_000,
      ['99.1'],
      100_000,
      'BELOW_THRESHOLD',
    ],
    [
      'exactly 1 % is not below it',
      { ...ALL, indices: [{ ...VPI, baseValue: '100' }], thresholdPercent: '1' },
      100_000,
      ['101'],
      101_000,
      'FORMULA',
    ],
    [
      'the threshold is decided before the floor',
      { ...ALL, indices: [{ ...VPI, baseValue: '100' }], thresholdPercent: '1', floorPercent: '2' },
      100_000,
      ['100.5'],
      100_000,
      'BELOW_THRESHOLD',
    ],
    [
      'half a cent to the even one: 0.10 × 1.05',
      { ...ALL, indices: [{ ...VPI, baseValue: '100' }] },
      10,
      ['105'],
      10,
      'FORMULA',
    ],
    [
      'half a cent up: 0.10 × 1.05',
      { ...ALL, indices: [{ ...VPI, baseValue: '100' }], rounding: 'HALF_UP' },
      10,
      ['105'],
      11,
      'FORMULA',
    ],
  ])('%s', (_, terms, minor, values, expected, outcome) => {
    expect(after(terms, minor, ...values)).toMatchObject({ outcome, fee: EUR(expected) });
  });

  test('a yen has no smaller part: 100,000 × 120.6 ÷ 111.1 = 108,550.85…', () => {
    expect(indexedFee({ minor: 100_000, currency: 'JPY' }, ALL, '2022-12', ['120.6']).fee).toEqual({
      minor: 108_551,
      currency: 'JPY',
    });
  });

  test('a value that is not on record is not guessed: the fee stays, though another is known', () => {
    const result = after(TWO, 100_000, '120.6', null);
    expect(result).toMatchObject({ outcome: 'NOT_ON_RECORD', fee: EUR(100_000), changePercent: null });
    expect(explanationText(result.steps)).toContain('value of Labour: not on record (2022-12, Destatis');
  });

  test('says how it came about, so that one can work it out by hand', () => {
    expect(explanationText(after({ ...ALL, capPercent: '5', thresholdPercent: '2' }, 100_000, '120.6').steps)).toBe(`\
1. price × (fixed share + Σ weight × index now ÷ index base) (agreement.indexation (H7.1, H7.4))
   fixed share: 0
   weight of Consumer price index, Germany (2015 = 100): 1
   base of Consumer price index, Germany (2015 = 100): 111.1 (2021-12)
   value of Consumer price index, Germany (2015 = 100): 120.6 (2022-12, Destatis, GENESIS-Online 61111-0002)
   = × 1.085508550855, a change by 8.550855085508 %
2. a change below the threshold, up or down, changes nothing yet: the base values stay (agreement.indexation (H7.1, H7.4))
   change by the formula: 8.550855085508 %
   threshold: 2 %
   = not below it
3. at one renewal the fee changes by no more than the cap and no less than the floor (agreement.indexation (H7.1, H7.4))
   change by the formula: 8.550855085508 %
   cap: 5 %
   floor: none
   = a change by 5 %
4. fee × (1 + change), rounded once to the minor unit of its currency, half to even (agreement.indexation (H7.1, H7.4))
   fee: 1000.00 EUR
   change: 5 %
   = 1050.00 EUR`);
  });
});

describe('which month counts (H7.1)', () => {
  test.each([
    ['2032-01-01', 3, '2031-10'],
    ['2032-01-31', 1, '2031-12'],
    ['2032-03-31', 1, '2032-02'],
    ['2032-07-15', 12, '2031-07'],
  ])('for a term from %s, %i months before: %s', (firstDay, monthsBefore, month) => {
    expect(indexMonthOf(firstDay, { monthsBefore })).toBe(month);
  });
});

describe('the clause of the next term', () => {
  test.each(['FORMULA', 'CAP', 'FLOOR'] as const)('after %s counts from the values that were used', outcome => {
    expect(rebased(ALL.indices, outcome, '2022-12', () => '120.6')).toEqual([
      { ...VPI, baseMonth: '2022-12', baseValue: '120.6' },
    ]);
  });

  test('an index that did not go in keeps its base', () => {
    expect(rebased(ALL.indices, 'FORMULA', '2022-12', () => null)).toEqual(ALL.indices);
  });

  test.each(['BELOW_THRESHOLD', 'NOT_ON_RECORD'] as const)('after %s counts from the old base', outcome => {
    expect(rebased(ALL.indices, outcome, '2022-12', () => '111.2')).toEqual(ALL.indices);
  });

  test('two small changes reach the threshold together', () => {
    const terms = { ...ALL, thresholdPercent: '2', indices: [{ ...VPI, baseValue: '100' }] };
    const first = after(terms, 100_000, '101.5');
    expect(first.outcome).toBe('BELOW_THRESHOLD');
    const next = { ...terms, indices: rebased(terms.indices, first.outcome, '2022-12', () => '101.5') };
    expect(after(next, first.fee.minor, '103').fee).toEqual(EUR(103_000));
  });
});

describe('instalments follow the fee', () => {
  test('in proportion, together exactly the new fee: thirds of 10.00 become 10.85', () => {
    expect(sharedOut([333, 333, 334], 1_000, 1_085)).toEqual([361, 362, 362]);
  });

  test('whatever the parts are', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e10 }), (some, more, to) => {
        const all = [...some, more];
        const from = all.reduce((sum, part) => sum + part, 0);
        const shared = sharedOut(all, from, to);
        expect(shared.reduce((sum, part) => sum + part, 0)).toBe(to);
        for (const [place, part] of shared.entries())
          expect(Math.abs(part - ((all[place] ?? 0) * to) / from)).toBeLessThanOrEqual(1.001);
      }),
    );
  });
});

describe('whatever the formula says', () => {
  const decimal = (units: number, decimals: number): string =>
    `${Math.floor(units / 10 ** decimals)}.${String(units % 10 ** decimals).padStart(decimals, '0')}`;
  const value = fc.integer({ min: 1, max: 9_999_999 }).map(units => decimal(units, 3));
  /** Shares of a thousandth each, together 1. */
  const shares = fc
    .array(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 4 })
    .map(weights => ({ weights, fixed: 1_000 - weights.reduce((sum, weight) => sum + weight, 0) }));
  const formula = shares.chain(({ weights, fixed }) =>
    fc.record({
      fixedShare: fc.constant(decimal(fixed, 3)),
      indices: fc.tuple(
        ...weights.map(weight => value.map(baseValue => ({ ...VPI, weight: decimal(weight, 3), baseValue }))),
      ),
      monthsBefore: fc.constant(3),
      capPercent: fc.constant(null),
      floorPercent: fc.constant(null),
      thresholdPercent: fc.constant(null),
      rounding: fc.constantFrom('HALF_EVEN' as const, 'HALF_UP' as const),
    }),
  );
  const fee = fc.integer({ min: 0, max: 1e9 });
  const withValues = formula.chain(terms =>
    fc.record({ terms: fc.constant(terms), values: fc.tuple(...terms.indices.map(() => value)) }),
  );

  test('its shares are 1, and indices that did not move leave the fee as it is', () => {
    fc.assert(
      fc.property(formula, fee, (terms, minor) => {
        expect(compareRatio(sharesOf(terms), wholeRatio(1))).toBe(0);
        const same = terms.indices.map(({ baseValue }) => baseValue);
        expect(after(terms, minor, ...same)).toMatchObject({ fee: EUR(minor), changePercent: '0' });
      }),
    );
  });

  test('the fee never falls when an index rises', () => {
    fc.assert(
      fc.property(withValues, fee, value, fc.nat(), ({ terms, values }, minor, other, which) => {
        const place = which % values.length;
        const raised = values.with(place, other);
        const isHigher = compareRatio(ratioOf(other), ratioOf(values[place] ?? '0')) > 0;
        const [low, high] = isHigher ? [values, raised] : [raised, values];
        expect(after(terms, minor, ...high).fee.minor).toBeGreaterThanOrEqual(after(terms, minor, ...low).fee.minor);
      }),
    );
  });

  test('cap and floor hold, but for the rounding', () => {
    const percent = fc.integer({ min: 0, max: 50_000 }).map(units => decimal(units, 3));
    fc.assert(
      fc.property(withValues, fee, percent, ({ terms, values }, minor, limit) => {
        const limited = { ...terms, capPercent: limit, floorPercent: '-1.5' };
        const { fee: next, changePercent } = after(limited, minor, ...values);
        expect(compareRatio(ratioOf(changePercent ?? ''), ratioOf(limit))).toBeLessThanOrEqual(0);
        expect(compareRatio(ratioOf(changePercent ?? ''), ratioOf('-1.5'))).toBeGreaterThanOrEqual(0);
        const most = multiplyRatio(wholeRatio(minor), shareOf(ratioOf(String(100 + Number(limit)))));
        expect(next.minor).toBeLessThanOrEqual(Number(most.numerator) / Number(most.denominator) + 0.51);
      }),
    );
  });

  test('the fee lies within half a minor unit of the exact one', () => {
    fc.assert(
      fc.property(withValues, fee, ({ terms, values }, minor) => {
        const { fee: next } = after(terms, minor, ...values);
        // The exact fee over one common denominator, counted without the rule's own arithmetic.
        const bases = terms.indices.map(({ baseValue }) => ratioOf(baseValue).numerator);
        const all = bases.reduce((product, base) => product * base, 1n);
        const numerator = terms.indices.reduce(
          (sum, { weight }, place) =>
            sum + ratioOf(weight).numerator * ratioOf(values[place] ?? '0').numerator * (all / (bases[place] ?? 1n)),
          ratioOf(terms.fixedShare).numerator * all,
        );
        const difference = BigInt(next.minor) * 1_000n * all - BigInt(minor) * numerator;
        expect((difference < 0n ? -difference : difference) * 2n).toBeLessThanOrEqual(1_000n * all);
      }),
    );
  });

  test('a percent of change that is told is that of the formula', () => {
    const { changePercent } = after(ALL, 100_000, '120.6');
    const exact = divideRatio(ratioOf('950'), ratioOf('111.1'));
    expect(changePercent).toBe('8.550855085508');
    expect(compareRatio(ratioOf(changePercent ?? ''), exact)).toBeLessThanOrEqual(0);
  });
});
