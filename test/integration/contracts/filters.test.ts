import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver, terms } from './actors.ts';
import { leg, recordBreach } from './breach-record.ts';
import { found, foundByPages, pageOfContracts } from './found.ts';
import { customer, type House, manager, openHouse, otherCustomer, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
  const promising = (...values: string[]) => ({
    targets: values.map((value, index) => ({
      serviceId: cast.serviceId,
      value,
      staleAfter: 'PT36H',
      period: (['MONTH', 'YEAR'] as const)[index],
    })),
  });
  await takeOver(house, cast, { title: 'First', externalId: 'no-1', termEnd: '2031-12-31', ...promising('99.9') });
  const missed = await takeOver(house, cast, {
    title: 'Second',
    termEnd: '2032-01-01',
    ...promising('99.995', '99.6'),
  });
  const others = { ...cast, customerId: cast.otherCustomerId };
  await takeOver(house, others, { title: 'Third', termEnd: '2033-06-30', ...promising('99') });
  const turned = { ...cast, providerId: cast.customerId, customerId: cast.providerId };
  await takeOver(house, turned, { title: 'Fourth', ...promising('100') });
  await house.mutate(manager, 'draftContract', { terms: terms(cast, { title: 'Fifth', ...promising('99.99') }) });
  const legs = [leg(missed.targetId, 1)];
  const { breach } = await recordBreach(house, { contract: missed, serviceId: cast.serviceId, legs });
  expect(breach).not.toBeNull();
});
afterAll(() => house.close());

describe('contracts are found', () => {
  test.each<[string, () => object, string[]]>([
    ['by nothing', () => ({}), ['First', 'Second', 'Third', 'Fourth', 'Fifth']],
    ['by phases', () => ({ phases: ['DRAFT', 'OFFERED'] }), ['Fifth']],
    ['by a party, on either side', () => ({ partyId: cast.customerId }), ['First', 'Second', 'Fourth', 'Fifth']],
    ['by provider', () => ({ providerId: cast.customerId }), ['Fourth']],
    ['by customer', () => ({ customerId: cast.customerId }), ['First', 'Second', 'Fifth']],
    ['by the level that the weakest promise reaches (H3.1)', () => ({ levels: ['BSL'] }), ['Second']],
    ['by levels', () => ({ levels: ['SLS', 'ALS', 'ELS'] }), ['First', 'Fourth', 'Fifth']],
    [
      'by the first day on which they end',
      () => ({ endsFrom: '2032-01-01', phases: ['ACTIVE'] }),
      ['Second', 'Third', 'Fourth'],
    ],
    ['by the last day on which they end', () => ({ endsTo: '2032-01-01' }), ['First', 'Second']],
    ['by both', () => ({ endsFrom: '2032-01-01', endsTo: '2032-03-31' }), ['Second', 'Fourth', 'Fifth']],
    ['by health', () => ({ health: 'MISSED' }), ['Second']],
    ['by health that is good', () => ({ health: 'OK' }), ['First', 'Third', 'Fourth', 'Fifth']],
    ['by external id', () => ({ externalId: 'no-1' }), ['First']],
    ['by all of it at once', () => ({ health: 'OK', customerId: cast.customerId, phases: ['ACTIVE'] }), ['First']],
    ['by a party that is none', () => ({ partyId: 'pty_none' }), []],
  ])('%s', async (_by, filter, titles) => {
    expect(await found(house, filter())).toEqual(titles);
    expect((await pageOfContracts(house, filter(), { first: 1 })).totalCount).toBe(titles.length);
    expect(await foundByPages(house, filter(), 2)).toHaveLength(titles.length);
  });

  test('by a customer its own only, whatever it asks for', async () => {
    expect(await found(house, { partyId: cast.providerId }, otherCustomer)).toEqual(['Third']);
    expect(await found(house, { externalId: 'no-1' }, otherCustomer)).toEqual([]);
    expect(await found(house, { health: 'MISSED' }, otherCustomer)).toEqual([]);
    expect(await found(house, { health: 'MISSED' }, customer)).toEqual(['Second']);
  });

  test('by the words that their own fields say', async () => {
    const query = 'query { contracts(first: 100) { edges { node { title levelReached health } } } }';
    type List = { contracts: { edges: { node: { title: string; levelReached: string | null; health: string } }[] } };
    const { contracts } = await house.ask<List>(manager, query);
    for (const { node } of contracts.edges) {
      expect(await found(house, { health: node.health })).toContain(node.title);
      if (node.levelReached !== null) expect(await found(house, { levels: [node.levelReached] })).toContain(node.title);
    }
    expect(contracts.edges.map(({ node }) => node.levelReached)).toEqual(['SLS', 'BSL', null, 'ELS', 'ALS']);
  });
});

test('a level changes with the content in force, a health with its breaches', async () => {
  const contract = await takeOver(house, cast, { title: 'Changing' });
  const query = 'query ($id: ID!) { contract(id: $id) { levelReached health } }';
  const state = () => house.ask(manager, query, { id: contract.id });
  expect(await state()).toEqual({ contract: { levelReached: 'SLS', health: 'OK' } });
  const input = {
    contractId: contract.id,
    expectedVersion: 1,
    terms: terms(cast, {
      title: 'Changing',
      termStart: '2031-01-01',
      targets: [{ serviceId: cast.serviceId, value: '99.99', staleAfter: 'PT36H' }],
    }),
    effectiveFrom: '2031-03-11',
    expiresAt: '2031-03-20T12:00:00Z',
    reason: 'Better',
  };
  expect(await house.mutate(manager, 'proposeSupplement', input)).toEqual({ problems: [] });
  const accept = 'mutation ($input: AnswerOfferInput!) { acceptOffer(input: $input) { problems { code } } }';
  await house.ask(customer, accept, { input: { contractId: contract.id, expectedVersion: 2 } });
  await house.mutate(manager, 'signContract', { contractId: contract.id, expectedVersion: 3 });
  await house.mutate(customer, 'signContract', { contractId: contract.id, expectedVersion: 4 });
  expect(await state()).toEqual({ contract: { levelReached: 'SLS', health: 'OK' } });
  await house.setClock('2031-03-11T12:00:00.000Z');
  await house.mutate(system, 'bringIntoForce', { contractId: contract.id, version: 2 });
  expect(await state()).toEqual({ contract: { levelReached: 'ALS', health: 'OK' } });
  const missed = { contract, serviceId: cast.serviceId, legs: [leg(contract.targetId, 1)] };
  await recordBreach(house, missed);
  expect(await state()).toEqual({ contract: { levelReached: 'ALS', health: 'MISSED' } });
});
