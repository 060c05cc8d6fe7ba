import { eraseIn } from '@surety/tools/erase';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, registerCast, type TakenOver, takeOver, upload } from '../contracts/actors.ts';
import { leg, recordBreach } from '../contracts/breach-record.ts';
import { admin, auditor, manager, system } from '../contracts/house.ts';
import { openHouse } from './house.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
let cast: Cast;
let short: TakenOver;
let long: TakenOver;
/** Contents of files: one that both contracts have, one that only the first has. */
const [SHARED, OWN] = ['%PDF-1.7 of both', '%PDF-1.7 of the first'];
const documents: Record<string, string> = {};
const TERM = { termEnd: '2031-12-31', timeZone: 'Asia/Shanghai' };
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house.contracts);
  short = await takeOver(house.contracts, cast, { ...TERM, agreement: { termination: { retentionYears: 1 } } });
  long = await takeOver(house.contracts, cast, TERM);
  for (const { id: contractId } of [short, long]) {
    const { providerId, customerId } = cast;
    await house.audits.mutate(system, 'adoptContractParties', { contractId, version: 1, providerId, customerId });
    const complaint = { contractId, criterion: 'TIMELINESS', says: 'The export came a day late.' };
    expect(await house.audits.mutate(manager, 'recordComplaint', complaint)).toMatchObject({ problems: [] });
    for (const content of contractId === short.id ? [SHARED, OWN] : [SHARED]) {
      const documentId = await upload(house.contracts, manager, content);
      const attached = await house.contracts.mutate(manager, 'attachDocument', {
        contractId,
        documentId,
        kind: 'ANNEX',
      });
      expect(attached).toMatchObject({ problems: [] });
      documents[`${contractId} ${content}`] = documentId;
    }
  }
  for (const contract of [short, long]) await copyTrail(contract.id);
  await setClocks('2031-12-31T16:00:00Z');
  for (const { id: contractId } of [short, long])
    expect(await house.contracts.mutate(system, 'expireContract', { contractId })).toMatchObject({ problems: [] });
});
afterAll(() => house?.close());

const setClocks = (now: string) =>
  Promise.all([house.contracts, house.metrics, house.audits].map(each => each.setClock(now)));
const erase = async (apply: boolean): Promise<string[]> => {
  const { contracts, metrics, audits } = house;
  const urls = { contracts: contracts.url, metrics: metrics.url, audits: audits.url };
  return eraseIn({ urls, identityKey: contracts.keys.worker }, 'acme', apply, () => undefined);
};
const refusedOf = async (contractId: string) =>
  (await house.contracts.mutate(system, 'eraseContract', { contractId })).problems[0]?.code;

/** The rows of contracts' trail, as their lifecycle copies them. */
async function copyTrail(contractId: string): Promise<void> {
  const { rows } = await house.contracts.ask<{ rows: { id: string; contractId: string | null }[] }>(
    system,
    `{ rows: contractsTrailToCopy(limit: 100) { id at actor role channel action outcome problemCode subjectKind subjectId contractId reason details } }`,
  );
  const own = rows.filter(row => row.contractId === contractId);
  await house.audits.mutate(system, 'recordTrail', { subgraph: 'contracts', rows: own });
  const ids = own.map(({ id }) => id);
  await house.contracts.ask(system, 'mutation ($ids: [ID!]!) { contractsTrailCopied(ids: $ids) }', { ids });
}
type Entry = {
  action: string;
  actor: string;
  reason: string | null;
  details: string;
  erasedAt: string | null;
  link: { salt: string };
};
async function trailOf(contractId: string) {
  type Answer = { of: [{ verifyTrail: { intact: boolean; verified: number }; trail: { edges: { node: Entry }[] } }] };
  const {
    of: [contract],
  } = await house.audits.ask<Answer>(
    auditor,
    `query ($of: [_Any!]!) { of: _entities(representations: $of) { ... on Contract { verifyTrail { intact verified }
      trail { edges { node { action actor reason details erasedAt link { salt } } } } } } }`,
    { of: [{ __typename: 'Contract', id: contractId }] },
  );
  return { ...contract.verifyTrail, entries: contract.trail.edges.map(({ node }) => node) };
}
const people = () =>
  house.contracts.query<{ name: string; email: string; subject: string | null }>(
    'select name, email, subject from contact where party_id = $1 order by position',
    [cast.customerId],
  );

test('while a contract is in force, or its records are kept, nothing is erased (H7.4)', async () => {
  await setClocks('2032-12-31T15:59:59Z');
  expect(await erase(true)).toEqual([]);
  expect(await refusedOf(short.id)).toBe('RECORDS_ARE_KEPT');
  expect((await trailOf(short.id)).entries.every(({ erasedAt }) => erasedAt === null)).toBe(true);
});

test('when the agreed year is over it is named, and nothing is erased without being told to', async () => {
  await setClocks('2032-12-31T16:00:00Z');
  expect(await erase(false)).toEqual([short.id]);
  expect((await trailOf(short.id)).entries.every(({ erasedAt }) => erasedAt === null)).toBe(true);
});

test('what is personal in its trail is erased, and the chain holds; people of parties with another contract stay', async () => {
  expect(await erase(true)).toEqual([short.id]);
  const { intact, verified, entries } = await trailOf(short.id);
  expect([intact, verified]).toEqual([true, entries.length]);
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries)
    expect(entry).toMatchObject({
      actor: 'erased',
      reason: null,
      details: '{}',
      erasedAt: expect.any(String),
      link: { salt: '' },
    });
  expect((await trailOf(long.id)).entries.every(({ erasedAt }) => erasedAt === null)).toBe(true);
  expect(await people()).toMatchObject([{ email: 'it@customer.example' }, { email: 'office@customer.example' }]);
  const kept = await house.contracts.query('select actor from trail where contract_id = $1 and copied_at is not null', [
    short.id,
  ]);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.every(({ actor }: { actor?: string }) => actor === 'erased')).toBe(true);
});

const given = async (contract: TakenOver, content: string) =>
  house.contracts.sendToDoor(manager, `GET /documents/${documents[`${contract.id} ${content}`]}`);
const complaintOf = async ({ id }: TakenOver) =>
  (await house.audits.query('select says, criterion, recorded_by from complaint where contract_id = $1', [id]))[0];

test('what people wrote and sent is erased with it: texts say so, hashes stay, files are gone for good (H7.4)', async () => {
  const rows = await house.contracts.query(
    'select name, length(sha256) as hash, uploaded_by_subject from document where contract_id = $1',
    [short.id],
  );
  expect(rows).toEqual(Array.from({ length: 2 }, () => ({ name: 'erased', hash: 64, uploaded_by_subject: 'erased' })));
  expect((await given(short, OWN)).status).toBe(410);
  expect((await given(short, SHARED)).status).toBe(410);
  expect(await complaintOf(short)).toEqual({ says: 'erased', criterion: 'TIMELINESS', recorded_by: 'erased' });
});

test('what another contract has stays: its words, and a file that both had', async () => {
  expect((await given(long, SHARED)).status).toBe(200);
  expect(await complaintOf(long)).toMatchObject({ says: 'The export came a day late.' });
});

test('who erased it, when and by which rule stands in the trail, and is not erased by the next call', async () => {
  await copyTrail(short.id);
  expect(await erase(true)).toEqual([]);
  const { intact, entries } = await trailOf(short.id);
  expect(intact).toBe(true);
  const decision = entries.find(({ action, details }) => action === 'eraseContract' && details.includes('retention'));
  expect(decision).toMatchObject({ actor: 'erase', erasedAt: null });
  expect(JSON.parse(decision?.details ?? '{}')).toMatchObject({
    rule: 'retention',
    years: 1,
    keptUntil: '2032-12-31T16:00:00.000Z',
    contacts: 0,
  });
});

test('what is open still keeps the records, however long ago the contract ended', async () => {
  const { breach } = await recordBreach(house.contracts, {
    contract: long,
    serviceId: cast.serviceId,
    legs: [leg(long.targetId, 1)],
  });
  await setClocks('2034-12-31T16:00:00Z');
  expect(await erase(true)).toEqual([]);
  expect(await refusedOf(long.id)).toBe('RECORDS_ARE_NEEDED');
  await house.contracts.query("update breach set phase = 'CLOSED' where id = $1", [breach?.id]);
});

test('with its last contract the people of a party are erased: nobody is told any more, and the contract says when', async () => {
  expect(await erase(true)).toEqual([long.id]);
  expect(await people()).toEqual([
    { name: 'erased', email: 'erased', subject: null },
    { name: 'erased', email: 'erased', subject: null },
  ]);
  const { contract } = await house.contracts.ask<{ contract: object }>(
    manager,
    'query ($id: ID!) { contract(id: $id) { erasedAt customer { contacts { id } } } }',
    { id: long.id },
  );
  expect(contract).toEqual({ erasedAt: '2034-12-31T16:00:00.000Z', customer: { contacts: [] } });
  const [{ id } = { id: '' }] = await house.contracts.query<{ id: string }>(
    'select id from contact where party_id = $1',
    [cast.customerId],
  );
  const contact = { name: 'Back', email: 'back@customer.example' };
  const { problems } = await house.contracts.mutate(admin, 'updateContact', {
    contactId: id,
    expectedVersion: 1,
    contact,
  });
  expect(problems[0]?.code).toBe('NOT_FOUND');
});

test.each([
  ["update trail_entry set actor = 'lee' where contract_id = $1"],
  [
    "update trail_entry set actor = 'erased', reason = null, details = '{}', salt = '', erased_at = now(), action = 'other' where contract_id = $1",
  ],
  ["update trail_entry set actor = 'kim', erased_at = null where contract_id = $1 and erased_at is not null"],
  ['delete from trail_entry where contract_id = $1'],
])('the database refuses anything else: %s', async statement => {
  await expect(house.audits.query(statement, [short.id])).rejects.toThrow('the trail is append-only');
});
