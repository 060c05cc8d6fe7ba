import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asked, type Cost, openContracts, type Work } from './cost.ts';

type Database = Awaited<ReturnType<typeof openContracts>>;

let small: Database;
let large: Database;
beforeAll(async () => {
  small = await openContracts(1_000);
  large = await openContracts(10_000);
});
afterAll(async () => {
  await small?.close();
  await large?.close();
});

const ROWS = 20;
/** Contracts that have the rare word. */
const MATCHES = 25;
/** Ten times the contracts: a row of the page lies in a block of its own then, behind one more level of an index. */
const MORE_BLOCKS = 2 * ROWS;

type Page = Cost & { readonly rows: number };

/** How a page of 10,000 contracts differs from one of 1,000. */
const growth = (of1000: Page, of10000: Page) => ({
  rows: [of1000.rows, of10000.rows],
  wholeTables: of10000.wholeTables,
  grown: of10000.blocks > of1000.blocks + MORE_BLOCKS && `from ${of1000.blocks} to ${of10000.blocks} blocks`,
});
const noGrowth = (rows: number) => ({ rows: [rows, rows], wholeTables: [], grown: false });

describe('a page costs as much of 10,000 contracts as of 1,000', () => {
  test.each<[string, Asked, number]>([
    ['without a filter', {}, 20],
    ['of some phases', { phases: ['OFFERED'] }, 20],
    ['of a rare phase', { phases: ['ABANDONED'] }, 20],
    ['of phases that are frequent', { phases: ['ACTIVE', 'OFFERED'] }, 20],
    ['of a customer', { customerId: 'pty_7' }, 20],
    ['of a provider', { providerId: 'pty_0' }, 20],
    ['of a party on either side', { partyId: 'pty_7' }, 20],
    ['of a party that is on every side', { partyId: 'pty_0' }, 20],
    ['of a level', { levels: ['ELS'] }, 20],
    ['of those that miss', { health: 'MISSED' }, 20],
    ['of those that miss nothing', { health: 'OK' }, 20],
    ['of those that end soon', { endsTo: '2031-04-03' }, 6],
    ['of an external id', { externalId: 'no-700' }, 1],
    ['of several at once', { health: 'MISSED', phases: ['ACTIVE'], providerId: 'pty_0' }, 20],
  ])('%s', async (_what, filter, rows) => {
    expect(growth(await small.contracts(filter), await large.contracts(filter))).toEqual(noGrowth(rows));
  });
});

test('a page of what is searched for costs by what matches, not by how many contracts there are', async () => {
  const filter = { search: 'zirconium' };
  const [of1000, of10000] = [await small.contracts(filter), await large.contracts(filter)];
  expect([of1000.rows, of10000.rows]).toEqual([ROWS, ROWS]);
  expect(of10000.wholeTables).toEqual([]);
  // Each match is a contract, a version, and the way to both by their indexes.
  expect(Math.max(of1000.blocks, of10000.blocks)).toBeLessThan(8 * MATCHES);
});

describe('a page of the worklist too', () => {
  test.each<[string, Work, number]>([
    ['without a filter', {}, 20],
    ['of a kind', { kinds: ['SIGN'] }, 20],
    ['of a contract', { contractId: 'ctr_000700' }, 1],
  ])('%s', async (_what, filter, rows) => {
    expect(growth(await small.worklist(filter), await large.worklist(filter))).toEqual(noGrowth(rows));
  });

  test('of a customer', async () => {
    expect(growth(await small.worklistOf('pty_7'), await large.worklistOf('pty_7'))).toEqual(noGrowth(ROWS));
  });
});

test('it would be seen: without its index a page costs more the more contracts there are', async () => {
  await large.run('drop index contract_tenant_level_reached_created_at_id_index, contract_tenant_created_at_id_index');
  const filter: Asked = { levels: ['ELS'] };
  expect(growth(await small.contracts(filter), await large.contracts(filter))).toEqual({
    rows: [ROWS, ROWS],
    wholeTables: ['contract'],
    grown: expect.stringMatching(/^from \d+ to \d+ blocks$/),
  });
});
