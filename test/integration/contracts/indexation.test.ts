import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver, terms } from './actors.ts';
import { mailsOf } from './breach-record.ts';
import { type Caller, customer, type House, manager, openHouse, otherCustomer, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const integration: Caller = { roles: ['integration'], subject: 'feeder' };
const CPI = { name: 'Consumer prices (2025 = 100)', source: 'The statistical office' };
const LABOUR = { name: 'Labour costs (2025 = 100)', source: 'The statistical office' };
const INDEXATION = {
  fixedShare: '0.3',
  indices: [
    { ...CPI, weight: '0.5', baseMonth: '2030-10', baseValue: '100' },
    { ...LABOUR, weight: '0.2', baseMonth: '2030-10', baseValue: '110' },
  ],
  monthsBefore: 3,
  capPercent: '5',
};
const FEES = { amount: '1200.00', currency: 'EUR', per: 'TERM' };
const AUTOMATIC = { policy: 'AUTOMATIC', windowDays: 60, optOutDays: 30 };
const MANUAL = { policy: 'MANUAL', windowDays: 60 };

const INDEXED = `firstDay month outcome present { amount currency } fee { amount } per changePercent fixedShare
  values { name value revision publishedOn baseValue } steps { rule source inputs { name value } outcome }`;
type Indexed = {
  readonly outcome: string;
  readonly fee: { readonly amount: string };
  readonly steps: readonly object[];
} | null;
type Seen = {
  readonly version: number;
  readonly nextFee: Indexed;
  readonly renewals: readonly { readonly id: string; readonly state: string; readonly indexation: Indexed }[];
  readonly versions: readonly {
    readonly number: number;
    readonly state: string;
    readonly indexation: Indexed;
    readonly followsIndexation: boolean | null;
    readonly agreement: {
      readonly fees: { readonly amount: string; readonly instalments: readonly { readonly amount: string }[] };
      readonly indexation: { readonly indices: readonly object[] };
    };
  }[];
};
const seen = async (id: string, caller: Caller = manager): Promise<Seen> => {
  const query = `query ($id: ID!) { contract(id: $id) { version nextFee { ${INDEXED} } renewals { id state indexation { ${INDEXED} } }
    versions { number state followsIndexation indexation { ${INDEXED} }
      agreement { fees { amount instalments { amount } } indexation { indices { name baseMonth baseValue onRecord { month value revision reason } } } } } } }`;
  return (await house.ask<{ contract: Seen }>(caller, query, { id })).contract;
};
type Problems = readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
const record = async (input: object, caller: Caller = manager) =>
  house.mutate<{ indexValue: { id: string; revision: number; value: string } | null }>(
    caller,
    'recordIndexValue',
    input,
    'indexValue { id revision value }',
  );
const published = (index: { name: string; source: string }, value: string, more: object = {}) => ({
  ...index,
  month: '2031-04',
  value,
  publishedOn: '2031-05-09',
  ...more,
});
const propose = async (contractId: string, input: object, caller: Caller = manager, verb = 'proposeRenewal') => {
  const { version: expectedVersion } = await seen(contractId);
  const type = verb === 'acceptOffer' ? 'AnswerOfferInput' : `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { problems { code message path } } }`;
  const answer = await house.ask<Record<string, { problems: Problems }>>(caller, query, {
    input: { contractId, expectedVersion, ...input },
  });
  return answer[verb]?.problems ?? [];
};
const passed = (contractId: string) =>
  house.mutate(system, 'passRenewal', { contractId, periods: [] }, 'awaitsProposal');
/** The texts of a mail to a side, by the name of who gets it. */
async function mails(contractId: string, news: string, side = 'customer'): Promise<ReadonlyMap<string, string>> {
  const found = await house.query<{ id: string }>(
    'select id from notification where contract_id = $1 and fact like $2',
    [contractId, `%/${news}/${side}`],
  );
  return new Map((await mailsOf(house, found[0]?.id ?? '')).map(mail => [mail.name, mail.text]));
}

describe('a clause that makes no sense is refused with its place (H7.1)', () => {
  test.each<[string, object, string, RegExp]>([
    ['shares that are not 1', { fixedShare: '0.2' }, 'indexation/fixedShare', /sum 0\.9 .*must be 1/],
    [
      'a base of 0',
      { indices: [{ ...INDEXATION.indices[0], weight: '0.7', baseValue: '0' }] },
      'indexation/indices/0/baseValue',
      /above 0/,
    ],
    ['a cap below the floor', { floorPercent: '6' }, 'indexation/capPercent', /not be below the floor of 6 %/],
  ])('%s', async (_, changes, at, says) => {
    const agreement = { fees: FEES, renewal: AUTOMATIC, indexation: { ...INDEXATION, ...changes } };
    const { problems } = await house.mutate(manager, 'takeOverContract', {
      terms: terms(cast, { termStart: '2031-01-01', agreement }),
      signedElsewhereOn: '2030-12-01',
      documentReference: 'Cabinet 7',
    });
    expect(problems).toMatchObject([
      {
        code: 'INVALID_INPUT',
        path: ['input', 'terms', 'agreement', ...at.split('/')],
        message: expect.stringMatching(says),
      },
    ]);
  });
});

describe('the fee of a contract that is renewed by itself follows its indices (H7.1, H7.4)', () => {
  const halves = ['2031-01-31', '2031-04-30'].map(due => ({ due, amount: '600.00' }));
  const agreement = { fees: { ...FEES, instalments: halves }, renewal: AUTOMATIC, indexation: INDEXATION };
  const AGREEMENT = { timeZone: 'Asia/Shanghai', termStart: '2031-01-01', termEnd: '2031-06-30', agreement };
  let known = '';
  let unknown = '';

  test('values of an index are put on record by the provider’s side, corrected with a reason, never changed', async () => {
    known = (await takeOver(house, cast, AGREEMENT)).id;
    const other = [{ ...CPI, name: 'Rents', weight: '0.7', baseMonth: '2030-10', baseValue: '100' }];
    const missing = { ...agreement, indexation: { ...INDEXATION, indices: other } };
    unknown = (await takeOver(house, cast, { ...AGREEMENT, agreement: missing })).id;
    expect((await seen(known)).nextFee).toMatchObject({
      month: '2031-04',
      outcome: 'NOT_ON_RECORD',
      fee: { amount: '1200.00' },
      values: [{ value: null }, { value: null }],
    });
    const before = { month: '2031-01', publishedOn: '2031-02-09' };
    expect((await record(published({ ...CPI, name: 'Prices' }, '104', before))).problems).toMatchObject([
      { code: 'INDEX_NOT_NAMED', path: ['input', 'name'], message: expect.stringContaining(CPI.name) },
    ]);
    // It is 10 March: nothing of April is published.
    expect((await record(published(CPI, '104'))).problems).toMatchObject([{ path: ['input', 'publishedOn'] }]);
    await house.setClock('2031-05-10T00:00:00.000Z');
    for (const [input, at] of [
      [published(CPI, '0'), 'value'],
      [published(CPI, '104', { month: '2031-13' }), 'month'],
      [published(CPI, '104', { publishedOn: '2031-03-31' }), 'publishedOn'],
      [published(CPI, '104', { reason: 'a first value' }), 'reason'],
    ] as const)
      expect((await record(input)).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', at] }]);
    const first = await record(published(CPI, '104.6'), integration);
    expect(first).toMatchObject({ indexValue: { revision: 1 }, problems: [] });
    expect((await record(published(CPI, '104.60'))).indexValue).toEqual(first.indexValue);
    expect((await record(published(CPI, '104'))).problems).toMatchObject([
      { code: 'INDEX_VALUE_STANDS', path: ['input', 'reason'], message: expect.stringContaining('104.6') },
    ]);
    const corrected = await record(published(CPI, '104', { reason: 'a slip' }));
    expect(corrected).toMatchObject({ indexValue: { revision: 2, value: '104' }, problems: [] });
    await record(published(LABOUR, '111.1'));
    const [trail] = await house.query(
      "select action, reason, details from trail where subject_kind = 'index' and reason is not null",
    );
    expect(trail).toMatchObject({
      action: 'recordIndexValue',
      reason: 'a slip',
      details: { revision: 2, value: '104' },
    });
    expect((await seen(known, customer)).versions[0]?.agreement.indexation.indices[0]).toMatchObject({
      onRecord: [
        { month: '2031-04', value: '104.6', revision: 1, reason: null },
        { month: '2031-04', value: '104', revision: 2, reason: 'a slip' },
      ],
    });
    expect(await seen(known, otherCustomer)).toBeNull();
    for (const change of ["update index_value set value = '1'", 'delete from index_value'])
      await expect(house.query(change)).rejects.toThrow('append-only');
  });

  test('it is told of before, worked out when it is renewed, and said to both sides', async () => {
    for (const id of [known, unknown]) await passed(id);
    // 0.3 + 0.5 × 104 ÷ 100 + 0.2 × 111.1 ÷ 110 = 1.022: 1,200.00 become 1,226.40.
    const worked = {
      firstDay: '2031-07-01',
      month: '2031-04',
      outcome: 'FORMULA',
      present: { amount: '1200.00', currency: 'EUR' },
      fee: { amount: '1226.40' },
      per: 'TERM',
      changePercent: '2.2',
      values: [
        { value: '104', revision: 2, publishedOn: '2031-05-09', baseValue: '100' },
        { value: '111.1', revision: 1 },
      ],
    };
    const { nextFee } = await seen(known, customer);
    expect(nextFee).toMatchObject(worked);
    const opened = (await mails(known, 'OPENED')).get('IT <coordination>');
    expect(opened).toContain('By the indexation clause the fee of the next term changes by 2.20 %.');
    expect(opened).toContain('This is so by the values that are on record now.');
    expect((await mails(unknown, 'OPENED', 'provider')).get('Manager')).toContain('by `recordIndexValue`');

    await house.setClock('2031-05-31T16:00:00.000Z');
    for (const id of [known, known, unknown]) await passed(id);
    const renewed = await seen(known, customer);
    expect(renewed).toMatchObject({
      renewals: [{ state: 'RENEWED_BY_ITSELF', indexation: worked }],
      versions: [
        { indexation: null, followsIndexation: null },
        {
          indexation: { ...worked, steps: nextFee?.steps },
          followsIndexation: true,
          agreement: {
            fees: { amount: '1226.40', instalments: [{ amount: '613.20' }, { amount: '613.20' }] },
            indexation: {
              indices: [
                { name: CPI.name, baseMonth: '2031-04', baseValue: '104' },
                { name: LABOUR.name, baseMonth: '2031-04', baseValue: '111.1' },
              ],
            },
          },
        },
      ],
    });
    expect(renewed.versions).toHaveLength(2);
    const query = `query ($id: ID!) { contract(id: $id) { export(format: MARKDOWN, version: 2, language: EN) { text } } }`;
    const { contract } = await house.ask<{ contract: { export: { text: string } } }>(customer, query, { id: known });
    expect(contract.export.text.replaceAll('\u00a0', ' ')).toContain(
      'EUR 1,200.00 × (0.3 + 0.5 × 104 ÷ 100 + 0.2 × 111.1 ÷ 110) = EUR 1,226.40, a change by 2.20 %.',
    );
    const mail = await mails(known, 'RENEWED_BY_ITSELF');
    expect(mail.get('IT <coordination>')).toContain('with the same terms, at the fee below.');
    expect(mail.get('IT <coordination>')).toMatch(/Present fee: +1200\.00 EUR for the term/);
    expect(mail.get('IT <coordination>')).toMatch(/Fee of the next term: +1226\.40 EUR for the term/);
    expect(mail.get('Office')).toContain('按指数化条款，下一期限的费用变动 2.20 %。');
    expect((await mails(known, 'RENEWED_BY_ITSELF', 'provider')).get('Desk')).toContain('1226.40 EUR');
  });

  test('where a value is not on record the fee stays, and both sides read why; a later value changes nothing of it', async () => {
    const kept = await seen(unknown);
    expect(kept).toMatchObject({
      renewals: [{ state: 'RENEWED_BY_ITSELF', indexation: { outcome: 'NOT_ON_RECORD' } }],
      versions: [
        {},
        {
          followsIndexation: true,
          agreement: {
            fees: { amount: '1200.00' },
            indexation: { indices: [{ baseMonth: '2030-10', baseValue: '100' }] },
          },
        },
      ],
    });
    for (const [side, name] of [
      ['customer', 'IT <coordination>'],
      ['provider', 'Desk'],
    ] as const)
      expect((await mails(unknown, 'RENEWED_BY_ITSELF', side)).get(name)).toContain(
        'The fee of the next term stays: for 2031-04 no value is on record of Rents, and none is guessed.',
      );
    await record(published({ ...CPI, name: 'Rents' }, '120'));
    await record(published(CPI, '103', { reason: 'the office corrected it' }));
    expect((await seen(unknown)).versions).toEqual(
      kept.versions.map(version => ({ ...version, agreement: expect.anything() })),
    );
    expect((await seen(known)).versions[1]?.agreement.fees.amount).toBe('1226.40');
    // A term later the whole change since the base counts: nothing was lost, nothing counts twice.
    await house.setClock('2031-11-20T00:00:00.000Z');
    for (const [index, value] of [
      [{ ...CPI, name: 'Rents' }, '102'],
      [CPI, '104'],
      [LABOUR, '111.1'],
    ] as const) {
      await record(published(index, value, { month: '2031-10', publishedOn: '2031-11-10' }));
    }
    expect((await seen(unknown)).nextFee).toMatchObject({
      month: '2031-10',
      fee: { amount: '1216.80' },
      changePercent: '1.4',
    });
    expect((await seen(known)).nextFee).toMatchObject({
      month: '2031-10',
      fee: { amount: '1226.40' },
      changePercent: '0',
    });
  });
});

describe('another term that the provider proposes (H7.4)', () => {
  const agreement = { fees: { ...FEES, per: 'MONTH' }, renewal: MANUAL, indexation: INDEXATION };
  const AGREEMENT = { termStart: '2031-01-01', termEnd: '2031-12-31', agreement };
  const offer = (changes: object = {}, more: object = {}) => ({
    terms: terms(cast, { ...AGREEMENT, termEnd: '2032-12-31', agreement: { ...agreement, ...changes } }),
    expiresAt: '2031-12-20T12:00:00Z',
    reason: 'Prices rose.',
    ...more,
  });
  let contractId = '';
  beforeAll(() => house.setClock('2031-11-20T00:00:00.000Z'));

  test('is refused where the clause can’t be worked out, or its fee is another kind of fee', async () => {
    const gone = [{ ...CPI, name: 'Steel', weight: '0.7', baseMonth: '2030-10', baseValue: '100' }];
    const unrecorded = { ...agreement, indexation: { ...INDEXATION, indices: gone } };
    const without = (await takeOver(house, cast, { ...AGREEMENT, agreement: unrecorded })).id;
    contractId = (await takeOver(house, cast, AGREEMENT)).id;
    // The term after 31 December begins in January: October counts.
    expect(await propose(without, offer())).toMatchObject([
      {
        code: 'INDEX_NOT_ON_RECORD',
        path: ['input', 'feeByClause'],
        message: expect.stringContaining('2031-10 of: Steel'),
      },
    ]);
    const at = (field: string) => ({
      code: 'INDEXED_FEE_DIFFERS',
      path: ['input', 'terms', 'agreement', 'fees', field],
    });
    expect(await propose(contractId, offer({ fees: { ...FEES, currency: 'USD', per: 'MONTH' } }))).toMatchObject([
      at('currency'),
    ]);
    expect(await propose(contractId, offer({ fees: FEES }))).toMatchObject([at('per')]);
    expect(await propose(without, offer({}, { feeByClause: false }))).toEqual([]);
    expect((await seen(without)).versions[1]).toMatchObject({ indexation: { outcome: 'NOT_ON_RECORD' } });
  });

  test('states the fee that the clause gives; the customer sees it with its steps before it answers', async () => {
    expect(await propose(contractId, offer())).toEqual([]);
    const { nextFee, versions } = await seen(contractId, customer);
    expect(versions[1]).toMatchObject({
      state: 'OFFERED',
      followsIndexation: true,
      indexation: { fee: { amount: '1226.40' }, steps: nextFee?.steps },
      agreement: {
        fees: { amount: '1226.40' },
        indexation: { indices: [{ baseMonth: '2031-10', baseValue: '104' }, {}] },
      },
    });
    expect(nextFee?.steps.length).toBeGreaterThan(1);
  });

  test('a fee of their own stands beside what the clause gives, and the mail says so', async () => {
    const counter = offer({ fees: { ...FEES, amount: '1210.00', per: 'MONTH' } });
    expect(await propose(contractId, counter, customer, 'counterOffer')).toEqual([]);
    expect(await propose(contractId, {}, manager, 'acceptOffer')).toEqual([]);
    for (const caller of [manager, customer]) expect(await propose(contractId, {}, caller, 'signContract')).toEqual([]);
    const signed = await seen(contractId);
    expect(signed.versions[2]).toMatchObject({
      state: 'SIGNED',
      followsIndexation: false,
      indexation: { fee: { amount: '1226.40' } },
      agreement: { fees: { amount: '1210.00' }, indexation: { indices: [{ baseMonth: '2030-10' }, {}] } },
    });
    expect(signed.renewals).toMatchObject([{ state: 'AGREED', indexation: { fee: { amount: '1226.40' } } }]);
    const mail = (await mails(contractId, 'AGREED')).get('IT <coordination>');
    expect(mail).toContain('Both sides agreed on a fee of their own; the indexation clause gives 1226.40 EUR a month.');
    expect(mail).toMatch(/Fee of the next term: +1210\.00 EUR a month/);
  });
});

test('a month that a contract goes on by costs what a month of the term did (H7.4)', async () => {
  const renewal = { policy: 'MANUAL', windowDays: 30, afterTerm: 'MONTH_BY_MONTH' };
  const agreement = { fees: { ...FEES, per: 'MONTH' }, renewal, indexation: INDEXATION };
  const { id } = await takeOver(house, cast, { termStart: '2031-01-01', termEnd: '2031-10-31', agreement });
  await house.mutate(system, 'expireContract', { contractId: id }, 'goesOnUntil');
  expect((await seen(id)).versions[1]).toMatchObject({ indexation: null, agreement: { fees: { amount: '1200.00' } } });
});
