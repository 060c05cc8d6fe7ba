import { SHIPPED_CATALOGUE } from '@surety/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { agree, type Cast, registerCast, takeOver, terms } from './actors.ts';
import { BERLIN, catalogueDecisions, done } from './catalogue-decisions.ts';
import { customer, type House, manager, openHouse } from './house.ts';

let house: House;
let cast: Cast;
let desk: ReturnType<typeof catalogueDecisions>;
let contractId: string;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
  desk = catalogueDecisions(house);
});
afterAll(() => house.close());

const underWhich = async (id: string) =>
  (
    await house.ask<{ contract: { catalogueVersion: string; catalogue: { version: string; state: string } | null } }>(
      customer,
      'query ($id: ID!) { contract(id: $id) { catalogueVersion catalogue { version state } } }',
      { id },
    )
  ).contract;

describe('a contract keeps the version that it was signed under (H8.2)', () => {
  const sign = (caller: typeof manager, expectedVersion: number) =>
    house.mutate<{ contract: object | null; problems: readonly object[] }>(
      caller,
      'signContract',
      { contractId, expectedVersion },
      'contract { phase }',
    );
  beforeEach(async () => {
    await desk.beginAnew();
    const { contract } = await house.mutate<{ contract: { id: string } }>(
      manager,
      'draftContract',
      { terms: terms(cast) },
      'contract { id }',
    );
    contractId = contract.id;
    await agree(house, contractId);
  });

  test('the one in force when the second side signs, though it is repealed later', async () => {
    expect(await underWhich(contractId)).toEqual({ catalogueVersion: null, catalogue: null });
    await sign(manager, 3);
    await desk.published('2031-1', '2031-03-11');
    await house.setClock('2031-03-11T00:00:00.000Z');
    expect(await sign(customer, 4)).toMatchObject({ contract: { phase: 'ACTIVE' } });
    await desk.repealed('2031-1', 2);
    expect(await underWhich(contractId)).toEqual({
      catalogueVersion: '2031-1',
      catalogue: { version: '2031-1', state: 'REPEALED' },
    });
  });

  test('without a version in force nothing is signed or taken over', async () => {
    expect(await desk.repealed('2026-1', 1)).toEqual(done('REPEALED', 2));
    await sign(manager, 3);
    expect(await sign(customer, 4)).toMatchObject({
      contract: null,
      problems: [{ code: 'NO_CATALOGUE_IN_FORCE', path: [] }],
    });
    await expect(takeOver(house, cast)).rejects.toThrow('Publish a version first');
    await desk.drafted('2031-1');
    await house.setClock('2031-03-10T12:00:01.000Z');
    await desk.decide('publish', '2031-1', { expectedVersion: 1, from: null, ...BERLIN });
    expect(await sign(customer, 4)).toMatchObject({ contract: { phase: 'ACTIVE' }, problems: [] });
    const { id } = await takeOver(house, cast);
    expect((await underWhich(id)).catalogueVersion).toBe('2031-1');
  });

  test('what the contract leaves open is promised as its own version says (H2.3)', async () => {
    const recovery = async () => {
      const { contract } = await house.ask<{ contract: { promises: { figure: string; within: string | null }[] } }>(
        customer,
        'query ($id: ID!) { contract(id: $id) { promises { figure within } } }',
        { id: contractId },
      );
      return contract.promises.find(({ figure }) => figure === 'RECOVERY')?.within;
    };
    const within = (duration: string) => ({
      ...SHIPPED_CATALOGUE,
      defaultLevel: { ...SHIPPED_CATALOGUE.defaultLevel, recovery: duration },
    });
    expect(await recovery()).toBe('PT4H');
    await desk.published('2031-1', '2031-03-11', within('PT3H'));
    await house.setClock('2031-03-11T00:00:00.000Z');
    expect(await recovery(), 'not signed yet: the one in force now').toBe('PT3H');
    await sign(manager, 3);
    await sign(customer, 4);
    await desk.published('2031-2', '2031-03-12', within('PT2H'));
    await house.setClock('2031-03-12T00:00:00.000Z');
    expect(await recovery()).toBe('PT3H');
  });
});
