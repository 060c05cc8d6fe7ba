import { exportPerson } from '@surety/tools/person';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../../support/subgraph.ts';
import { type Cast, registerCast, takeOver, upload } from '../contracts/actors.ts';
import { admin, auditor, customer, manager, operator, system } from '../contracts/house.ts';
import { openHouse } from './house.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house.contracts);
  const { id: contractId } = await takeOver(house.contracts, cast);
  const { providerId, customerId } = cast;
  const parties = { providerId, customerId, providerExternalId: 'provider', customerExternalId: 'customer' };
  await house.audits.mutate(system, 'adoptContractParties', { contractId, version: 1, ...parties });
  const says = 'The export came a day late.';
  await house.audits.mutate(customer, 'recordComplaint', { contractId, criterion: 'TIMELINESS', says });
  await upload(house.contracts, customer);
});
afterAll(() => house?.close());

const exported = async (name: string, caller: Caller = admin) =>
  exportPerson(`${house.gatewayUrl}/graphql`, await house.tokenOf(caller), name);
const contactOf = async (subject: string) => {
  const [contact] = await house.contracts.query<{ id: string; version: number; email: string }>(
    'select id, version, email from contact where subject = $1',
    [subject],
  );
  return contact ?? expect.fail(`there is no contact with the subject ${subject}`);
};
const erase = async ({ id: contactId, version: expectedVersion }: { id: string; version: number }) =>
  house.contracts.mutate(admin, 'eraseContact', { contactId, expectedVersion });

test('what is kept of a person is found by its subject and by its address, in all three subgraphs (GDPR art. 15)', async () => {
  const { email, id } = await contactOf('customer');
  const found = await exported('customer');
  expect(found.names).toEqual(expect.arrayContaining(['customer', email, id]));
  expect(found.kept.contracts.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['contact', 'document', 'trail']),
  );
  expect(found.kept.audits).toEqual(
    expect.arrayContaining([{ kind: 'complaint', row: expect.objectContaining({ recorded_by: 'customer' }) }]),
  );
  expect((await exported(email)).kept).toEqual(found.kept);
});

test('of others nothing is in it, and no secret', async () => {
  const text = JSON.stringify((await exported('customer')).kept);
  expect(text).not.toContain('office@customer.example');
  expect(text).not.toMatch(/"(secret|former_secret|salt)"/);
  expect((await exported('nobody')).kept).toEqual({ contracts: [], metrics: [], audits: [] });
});

test.each([
  ['manager', manager],
  ['operator', operator],
  ['auditor', auditor],
  ['customer', customer],
])('a %s may not ask', async (_, caller) => {
  await expect(exported('customer', caller)).rejects.toThrow(/admin/i);
});

test('who alone may sign for a live contract is not erased; somebody who is not needed is (GDPR art. 17)', async () => {
  expect((await erase(await contactOf('customer'))).problems[0]?.code).toBe('CONTACT_NEEDED');
  const clerk = await contactOf('clerk');
  expect((await erase(clerk)).problems).toEqual([]);
  const rows = await house.contracts.query('select name, email, subject from contact where id = $1', [clerk.id]);
  expect(rows).toEqual([{ name: 'erased', email: 'erased', subject: null }]);
  expect((await exported(clerk.email)).kept.contracts).toEqual([]);
});
