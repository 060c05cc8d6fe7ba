import { expect, test } from 'vitest';
import type { Agreement } from '../persistence/agreement.ts';
import { feeIndexation, followsIndexation, type IndexReading, indexedAgreement } from './fee-indexation.ts';
import { FULL_AGREEMENT } from './full-agreement.fixture.ts';

// 1,200.00 a year in two halves; 0.3 fixed, 0.7 follow an index from 140.2 on; the month three months before the term counts; at most 5 % more.
const [index] = FULL_AGREEMENT.indexation?.indices ?? [];
if (!index) throw new Error('The full agreement follows an index.');
const { name, source } = index;
const TERM_END = '2032-03-31';
const reading = (value: string, changes: Partial<IndexReading> = {}): IndexReading => ({
  name,
  source,
  month: '2032-01',
  revision: 1,
  value,
  publishedOn: '2032-02-10',
  ...changes,
});
const given = (...onRecord: readonly IndexReading[]) => {
  const found = feeIndexation({ agreement: FULL_AGREEMENT, termEnd: TERM_END }, onRecord);
  if (!found) throw new Error('The full agreement is indexed.');
  return found;
};

test.each<[string, readonly IndexReading[], string | null, number]>([
  // 0.3 + 0.7 × 144.406 ÷ 140.2 = 1.021
  ['the value of the month', [reading('144.406')], '144.406', 122_520],
  ['nothing', [], null, 120_000],
  ['a value of the month before', [reading('150', { month: '2031-12' })], null, 120_000],
  ['a series of the same name that another one publishes', [reading('150', { source: 'Eurostat' })], null, 120_000],
  [
    'the newest revision, in whatever order',
    [
      reading('144.406', { revision: 3 }),
      reading('150', { revision: 2 }),
      reading('140.2'),
      reading('160', { month: '2032-02', revision: 4 }),
    ],
    '144.406',
    122_520,
  ],
])('of what is on record counts %s (H7.1)', (_, onRecord, value, minor) => {
  expect(given(...onRecord)).toMatchObject({ month: '2032-01', fee: { minor, currency: 'EUR' }, values: [{ value }] });
});

test.each<[string, Partial<Agreement>]>([
  ['no fees', { fees: null }],
  ['no clause', { indexation: null }],
])('an agreement with %s indexes nothing', (_, changes) => {
  const agreement = { ...FULL_AGREEMENT, ...changes };
  expect(feeIndexation({ agreement, termEnd: TERM_END }, [reading('144.406')])).toBeNull();
});

test('the next term says the new fee, its instalments in proportion, and what it counts from', () => {
  const indexation = given(reading('144.406'));
  const next = indexedAgreement(FULL_AGREEMENT, indexation);
  expect(next).toMatchObject({
    fees: { amount: '1225.20', instalments: [{ amount: '612.60' }, { amount: '612.60' }] },
    indexation: { fixedShare: '0.3', indices: [{ name, weight: '0.7', baseMonth: '2032-01', baseValue: '144.406' }] },
  });
  expect(followsIndexation({ agreement: next }, indexation)).toBe(true);
  expect(followsIndexation({ agreement: FULL_AGREEMENT }, indexation)).toBe(false);
  // The same figures in another currency, or for another stretch of time, are another fee.
  for (const changes of [{ currency: 'USD' }, { per: 'MONTH' as const }])
    expect(
      followsIndexation({ agreement: { ...next, fees: next.fees && { ...next.fees, ...changes } } }, indexation),
    ).toBe(false);
});

test('a fee that stays leaves the agreement as it is', () => {
  expect(indexedAgreement(FULL_AGREEMENT, given())).toEqual(FULL_AGREEMENT);
});

test.each([
  ['the fee', { amount: '1200,00' }],
  ['an instalment', { instalments: [{ due: '2031-01-31', amount: '600,00' }] }],
])('where %s is no amount, nothing is written over it', (_, changes) => {
  const fees = FULL_AGREEMENT.fees && { ...FULL_AGREEMENT.fees, ...changes };
  expect(indexedAgreement({ ...FULL_AGREEMENT, fees }, given(reading('144.406'))).fees).toEqual(fees);
});
