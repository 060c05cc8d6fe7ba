import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, openSubgraph, type Subgraph, system } from '../../support/subgraph.ts';

const manager: Caller = { roles: ['manager'], subject: 'manager', party: 'provider' };
const auditor: Caller = { roles: ['auditor'], subject: 'auditor' };
const customer: Caller = { roles: ['customer'], subject: 'customer', party: 'customer' };
const stranger: Caller = { roles: ['customer'], subject: 'stranger', party: 'other-customer' };

const row = (id: string, changes: object = {}) => ({
  id: `trl_${id}`,
  at: '2031-03-10T11:00:00.000Z',
  actor: 'kim',
  role: 'manager',
  channel: 'GRAPH',
  action: 'analyseBreach',
  outcome: 'DONE',
  subjectKind: 'breach',
  subjectId: 'brc_1',
  contractId: 'ctr_1',
  reason: 'the cause is known',
  details: '{"version":2}',
  ...changes,
});

type TrailPage = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
};

const CUSTOMER = { customerId: 'pty_customer', customerExternalId: 'customer' };
const OTHER = { customerId: 'pty_other', customerExternalId: 'other-customer' };

let subgraph: Subgraph;
beforeAll(async () => {
  subgraph = await openSubgraph('audits', '2031-03-10T12:00:00Z');
  await adopt('ctr_1', 1, CUSTOMER);
  await adopt('ctr_2', 1, OTHER);
});
afterAll(() => subgraph?.close());

/** Hands the parties of a contract's version over. @returns whether they are the newest known */
const adopt = async (contractId: string, version: number, customerParty: object) => {
  const input = { contractId, version, providerId: 'pty_provider', providerExternalId: 'provider', ...customerParty };
  return (await subgraph.mutate<{ adopted: boolean }>(system, 'adoptContractParties', input, 'adopted')).adopted;
};
const record = async (rows: object[], caller = system) =>
  (await subgraph.mutate<{ recorded: number }>(caller, 'recordTrail', { subgraph: 'contracts', rows }, 'recorded'))
    .recorded;
const stored = (id: string) => subgraph.query('select * from trail_entry where id = $1', [`trl_${id}`]);
const TRAIL =
  'trail(first: 100) { totalCount edges { node { id actor role action outcome problemCode channel reason details } } }';
const trailOf = (caller: Caller, id: string) =>
  subgraph.send<{ entities: [{ trail: { totalCount: number; edges: { node: { id: string } }[] } } | null] }>(
    caller,
    `query ($of: [_Any!]!) { entities: _entities(representations: $of) { ... on Contract { ${TRAIL} } } }`,
    { of: [{ __typename: 'Contract', id }] },
  );
const ids = async (caller: Caller, contractId: string) =>
  (await trailOf(caller, contractId)).data?.entities[0]?.trail.edges.map(({ node }) => node.id);

describe('copying the trail (H1.4, H4.3)', () => {
  test('a row that is there is left as it is', async () => {
    expect(await record([row('kept')])).toBe(1);
    const before = await stored('kept');
    expect(await record([row('kept', { actor: 'somebody else', outcome: 'REFUSED' }), row('new')])).toBe(1);
    expect(await stored('kept')).toEqual(before);
    expect(await stored('new')).toHaveLength(1);
    expect(await record([row('kept'), row('new')])).toBe(0);
    expect(await record([])).toBe(0);
  });

  test('the same rows by many at once are there once', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => row(`many${index}`, { contractId: 'ctr_many' }));
    await Promise.all(Array.from({ length: 10 }, () => record(rows)));
    expect(await subgraph.query("select id from trail_entry where contract_id = 'ctr_many'")).toHaveLength(rows.length);
  });

  test('a person may not write it', async () => {
    const { errors } = await subgraph.send(
      auditor,
      'mutation ($input: RecordTrailInput!) { recordTrail(input: $input) { recorded } }',
      { input: { subgraph: 'contracts', rows: [row('forged')] } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await stored('forged')).toEqual([]);
  });
});

test.each([
  ['change', "update trail_entry set actor = 'nobody' where id = 'trl_lasting'"],
  [
    'change with an erasure',
    "update trail_entry set actor = 'nobody', reason = null, details = '{}', salt = '', erased_at = now()",
  ],
  ['removal', "delete from trail_entry where id = 'trl_lasting'"],
  ['truncation', 'truncate trail_entry'],
])('the database refuses the %s of what is on the trail (H1.4)', async (_name, statement) => {
  await record([row('lasting')]);
  const before = await stored('lasting');
  await expect(subgraph.query(statement)).rejects.toThrow('append-only');
  expect(await stored('lasting')).toEqual(before);
  expect(before).toHaveLength(1);
});

describe('who reads what (H1.4)', () => {
  beforeAll(() =>
    record([
      row('seen1', { contractId: 'ctr_2', problemCode: 'WRONG_PHASE', outcome: 'REFUSED' }),
      row('party', { contractId: null, subjectKind: 'party', subjectId: 'pty_1' }),
    ]),
  );

  test.each([
    ['its customer', stranger],
    ['the provider', manager],
    ['an auditor', auditor],
  ])("%s reads a contract's decisions and refusals", async (_name, caller) => {
    const { data } = await trailOf(caller, 'ctr_2');
    expect(data?.entities[0]?.trail.edges).toEqual([
      {
        node: {
          id: 'trl_seen1',
          actor: 'kim',
          role: 'MANAGER',
          action: 'analyseBreach',
          outcome: 'REFUSED',
          problemCode: 'WRONG_PHASE',
          channel: 'GRAPH',
          reason: 'the cause is known',
          details: '{"version":2}',
        },
      },
    ]);
  });

  test('a customer reads nothing of the contract of another: the same answer as for none', async () => {
    const answer = await trailOf(customer, 'ctr_2');
    expect(answer).toEqual(await trailOf(customer, 'ctr_none'));
    expect(await ids(customer, 'ctr_2')).toBeUndefined();
    expect(await ids(customer, 'ctr_1')).toContain('trl_kept');
  });

  test('what was copied before the parties were known is seen once they are', async () => {
    await record([row('early', { contractId: 'ctr_early' })]);
    expect(await ids(customer, 'ctr_early')).toBeUndefined();
    expect(await ids(auditor, 'ctr_early')).toEqual(['trl_early']);
    await adopt('ctr_early', 1, CUSTOMER);
    expect(await ids(customer, 'ctr_early')).toEqual(['trl_early']);
    expect(await ids(stranger, 'ctr_early')).toBeUndefined();
  });

  test('the newest version says whose a contract is, in whatever order versions arrive', async () => {
    await record([row('moved', { contractId: 'ctr_moved' })]);
    expect(await adopt('ctr_moved', 2, OTHER)).toBe(true);
    expect(await adopt('ctr_moved', 2, OTHER)).toBe(false);
    expect(await adopt('ctr_moved', 1, CUSTOMER)).toBe(false);
    expect(await ids(customer, 'ctr_moved')).toBeUndefined();
    expect(await ids(stranger, 'ctr_moved')).toEqual(['trl_moved']);
  });

  test("a customer's token may name its party by Surety's id too", async () => {
    expect(await ids({ ...customer, party: 'pty_customer' }, 'ctr_1')).toContain('trl_kept');
    expect(await ids({ ...customer, party: 'pty_provider' }, 'ctr_1')).toBeUndefined();
    expect(await ids({ ...customer, party: null }, 'ctr_1')).toBeUndefined();
  });

  test('a contract is read from its first decision on, page by page', async () => {
    const at = (minute: number) => `2031-03-10T11:0${minute}:00.000Z`;
    const pages = [2, 0, 1].map(minute => row(`page${minute}`, { contractId: 'ctr_pages', at: at(minute) }));
    await record(pages);
    const query = `query ($of: [_Any!]!, $after: String) { entities: _entities(representations: $of) { ... on Contract {
      trail(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } } }`;
    const page = async (after: string | null) => {
      const of = [{ __typename: 'Contract', id: 'ctr_pages' }];
      const { entities } = await subgraph.ask<{ entities: [{ trail: TrailPage }] }>(auditor, query, { of, after });
      return entities[0].trail;
    };
    const first = await page(null);
    expect(first.edges.map(({ node }) => node.id)).toEqual(['trl_page0', 'trl_page1']);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await page(first.pageInfo.endCursor);
    expect(second.edges.map(({ node }) => node.id)).toEqual(['trl_page2']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test('another tenant reads nothing either', async () => {
    for (const caller of [
      { ...auditor, tenant: 'beta' },
      { ...stranger, tenant: 'beta' },
    ]) {
      expect(await trailOf(caller, 'ctr_2')).toEqual(await trailOf(caller, 'ctr_none'));
      expect(JSON.stringify(await trailOf(caller, 'ctr_2'))).not.toContain('trl_');
    }
  });

  test('what belongs to no contract is not for customers', async () => {
    const query = `{ ${TRAIL} }`;
    const seen = await subgraph.ask<{ trail: { edges: { node: { id: string } }[] } }>(auditor, query);
    expect(seen.trail.edges.map(({ node }) => node.id)).toContain('trl_party');
    expect((await subgraph.send(customer, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('whoever has several roles is on the trail with what counted', async () => {
    await record([row('roles', { contractId: 'ctr_3', role: 'admin manager' })]);
    expect((await trailOf(auditor, 'ctr_3')).errors).toBeUndefined();
  });
});
