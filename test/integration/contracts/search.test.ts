import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess, type Cast, OFFER_UNTIL, registerCast, takeOver, terms } from './actors.ts';
import { found, foundByPages, pageOfContracts } from './found.ts';
import { auditor, customer, type House, manager, openHouse, otherCustomer } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const search = (words: string, caller = manager) => found(house, { search: words }, caller);

describe('a contract is found', () => {
  const CHINESE = '数据中心可用性协议：违约金按月计算，SLA低于99.95%时赔偿';
  const ENGLISH = 'Outages of the data centre, hall 2/B (re-negotiated in 2031)';
  beforeAll(async () => {
    const { service } = await house.mutate<{ service: { id: string } }>(
      manager,
      'createService',
      { name: 'Rechenzentrum Übersee', externalId: 'rz-7' },
      'service { id }',
    );
    const targets = [{ serviceId: service.id, value: '99.93', staleAfter: 'PT36H' }];
    const law = { applicableLaw: 'The law of Freedonia', dataProtection: 'As usual' };
    const agreement = { scope: '供应商应保障客户数据安全。', law };
    await takeOver(house, cast, { title: CHINESE, externalId: 'HT-2031/08', agreement });
    await takeOver(house, { ...cast, customerId: cast.otherCustomerId }, { title: ENGLISH, targets });
  });

  test.each([
    ['违约金', [CHINESE], 'a Chinese word'],
    ['可用 赔偿', [CHINESE], 'Chinese words apart'],
    ['赔', [CHINESE], 'one ideograph'],
    ['违约金按月计算', [CHINESE], 'a Chinese sentence'],
    ['约违', [], 'ideographs in another order'],
    ['"中心 可用"', [], 'Chinese words that are not side by side'],
    ['"中心可用"', [CHINESE], 'Chinese words that are'],
    ['sla低于', [CHINESE], 'letters and ideographs'],
    ['99.95', [CHINESE], 'a number'],
    ['保障客户', [CHINESE], 'a Chinese clause'],
    ['freedonia laws', [CHINESE], 'an English clause'],
    ['HT-2031/08', [CHINESE], 'its external id'],
    ['ＨＴ', [CHINESE], 'wide letters'],
    ['outage', [ENGLISH], 'an English word in another form'],
    ['negotiated', [ENGLISH], 'a part of a word with signs'],
    ['hall B', [ENGLISH], 'parts of a path'],
    ['ÜBERSEE', [ENGLISH], 'the name of a service'],
    ['rz-7', [ENGLISH], "a service's external id"],
    ['other-customer', [ENGLISH], 'the name of a party'],
    ['99.93', [ENGLISH], 'the limit of a target'],
    ['"data centre"', [ENGLISH], 'words side by side'],
    ['"centre data"', [], 'words in another order'],
    ['"in the data centre"', [], 'a phrase of which small words differ'],
    ['data -outage', [], 'without a word in another form'],
    ['centre -hall', [], 'without a word'],
    ['negotiated or 违约', [ENGLISH, CHINESE], 'either'],
    [`'; drop table contract; --`, [], 'nothing of SQL'],
    ['centre & ( !', [ENGLISH], 'nothing of the language of queries'],
    ['- "" !', [], 'nothing but signs'],
  ])('%s: %j (%s)', async (words, titles) => {
    expect((await search(words)).toSorted()).toEqual(titles.toSorted());
  });

  test('together with a filter, and counted', async () => {
    const filter = { search: 'berlin', customerId: cast.customerId };
    expect(await found(house, filter)).toEqual([CHINESE]);
    expect((await pageOfContracts(house, filter, { first: 1 })).totalCount).toBe(1);
  });

  test('by its own customer only', async () => {
    expect(await search('违约金', customer)).toEqual([CHINESE]);
    expect(await search('违约金', otherCustomer)).toEqual([]);
    expect(await search('berlin', otherCustomer)).toEqual([ENGLISH]);
    expect(await search('违约金', auditor)).toEqual([CHINESE]);
    expect(await search('违约金', { ...manager, tenant: 'beta' })).toEqual([]);
  });

  test('by a blank search as without one, and not by one that is too long', async () => {
    expect(await search('  ')).toEqual([CHINESE, ENGLISH]);
    const { errors } = await house.send(
      manager,
      'query ($f: ContractFilter) { contracts(filter: $f) { totalCount } }',
      {
        f: { search: 'a'.repeat(201) },
      },
    );
    expect(errors).toMatchObject([
      { message: '"search" has 201 characters. Use at most 200.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

test('a customer never finds a draft, nor what only a draft said', async () => {
  const draft = (title: string) => terms(cast, { title });
  const { contract } = await house.mutate<{ contract: { id: string } }>(
    manager,
    'draftContract',
    { terms: draft('Zirconium') },
    'contract { id }',
  );
  const both = async (words: string) => [(await search(words)).length, (await search(words, customer)).length];
  expect(await both('zirconium')).toEqual([1, 0]);
  expect(await search('zirconium', auditor)).toHaveLength(1);
  await house.mutate(manager, 'reviseDraft', {
    contractId: contract.id,
    expectedVersion: 1,
    terms: draft('Yttrium'),
  });
  expect(await both('yttrium')).toEqual([1, 0]);
  await assess(house, contract.id);
  await house.mutate(manager, 'offerContract', { contractId: contract.id, expectedVersion: 2, expiresAt: OFFER_UNTIL });
  expect(await both('yttrium')).toEqual([1, 1]);
  expect(await both('zirconium')).toEqual([1, 0]);
  const counter = {
    contractId: contract.id,
    expectedVersion: 3,
    terms: draft('Xenon'),
    expiresAt: OFFER_UNTIL,
    reason: 'So',
  };
  await house.mutate(customer, 'counterOffer', counter);
  expect(await both('xenon')).toEqual([1, 1]);
});

describe('the best match is first', () => {
  test('a title before a name before a clause, and page by page none twice', async () => {
    const { service } = await house.mutate<{ service: { id: string } }>(
      manager,
      'createService',
      { name: 'Ferrum', externalId: 'fe' },
      'service { id }',
    );
    const targets = [{ serviceId: service.id, value: '99.9', staleAfter: 'PT36H' }];
    await takeOver(house, cast, { title: 'Named', targets });
    await takeOver(house, cast, { title: 'Ferrum' });
    for (let more = 0; more < 5; more += 1) await takeOver(house, cast, { title: 'Named', targets });
    const titles = await search('ferrum');
    expect(titles).toEqual(['Ferrum', ...Array.from({ length: 6 }, () => 'Named')]);
    const whole = (await pageOfContracts(house, { search: 'ferrum' })).edges.map(({ node }) => node.id);
    for (const size of [1, 2, 3, 7]) expect(await foundByPages(house, { search: 'ferrum' }, size)).toEqual(whole);
  });

  test('a cursor of the one order is none of the other', async () => {
    const cursorOf = async (filter: object) => (await pageOfContracts(house, filter, { first: 1 })).pageInfo.endCursor;
    const read = async (filter: object, after: string | null) =>
      (
        await house.send(
          manager,
          'query ($filter: ContractFilter, $after: String) { contracts(filter: $filter, after: $after) { edges { cursor } } }',
          { filter, after },
        )
      ).errors;
    const refused = [{ extensions: { code: 'BAD_USER_INPUT' } }];
    expect(await read({ search: 'ferrum' }, await cursorOf({}))).toMatchObject(refused);
    expect(await read({}, await cursorOf({ search: 'ferrum' }))).toMatchObject(refused);
    expect(await read({ search: 'ferrum' }, 'nonsense')).toMatchObject(refused);
    expect(await read({ search: 'ferrum' }, await cursorOf({ search: 'ferrum' }))).toBeUndefined();
  });
});

test('every contract is found by every word of its clauses', async () => {
  const pieces = fc.constantFrom(
    'service credits',
    '服务可用性低于承诺时，供应商应当在二十四小时内通知客户',
    '違約金',
    'サービスの可用性',
    'Verfügbarkeit',
    'naïve café',
    '99.95 %',
    'mail@desk.example',
    '/var/log/x.log',
    "customer's",
    'e.g. 24×7',
    '第3条',
  );
  const clause = fc.array(fc.oneof(pieces, fc.string({ minLength: 1, maxLength: 12 })), { minLength: 1, maxLength: 5 });
  const text = clause.map(parts => parts.join(' ')).filter(({ length }) => length > 0);
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async clauses => {
      for (const scope of clauses.filter(each => each.trim() !== '')) {
        const { id } = await takeOver(house, cast, { agreement: { scope } });
        const said = [...words.segment(scope)]
          // An underscore alone is like a word for the segmenter, and a sign for the search.
          .filter(({ segment, isWordLike }) => isWordLike && /[\p{L}\p{N}]/u.test(segment))
          .map(({ segment }) => segment);
        for (const word of new Set(said))
          expect(await foundByPages(house, { search: word }, 100), `${word} of ${scope}`).toContain(id);
      }
    }),
    { numRuns: 15 },
  );
});
