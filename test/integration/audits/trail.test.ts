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

let subgraph: Subgraph;
beforeAll(async () => {
  subgraph = await openSubgraph('audits', '2031-03-10T12:00:00Z');
  for (const [contractId, customerId, customerExternalId] of [
    ['ctr_1', 'pty_customer', 'customer'],
    ['ctr_2', 'pty_other', 'other-customer'],
  ])
    await subgraph.mutate(
      system,
      'adoptContractParties',
      {
        contractId,
        version: 1,
        providerId: 'pty_provider',
        providerExternalId: 'provider',
        customerId,
        customerExternalId,
      },
      'adopted',
    );
});
afterAll(() => subgraph?.close());

const record = async (rows: object[], caller = system) =>
  (await subgraph.mutate<{ recorded: number }>(caller, 'recordTrail', { subgraph: 'contracts', rows }, 'recorded'))
    .recorded;
const stored = (id: string) => subgraph.query('select * from trail_entry where id = $1', [`trl_${id}`]);
const TRAIL =
  'trail(first: 100) { totalCount edges { node { id actor role action outcome problemCode channel reason details } } }';
const trailOf = (caller: Caller, id: string) =>
  subgraph.send<{ _entities: [{ trail: { totalCount: number; edges: { node: { id: string } }[] } } | null] }>(
    caller,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { ${TRAIL} } } }`,
    { of: [{ __typename: 'Contract', id }] },
  );
const ids = async (caller: Caller, contractId: string) =>
  (await trailOf(caller, contractId)).data?._entities[0]?.trail.edges.map(({ node }) => node.id);

describe('copying the trail (H1.4, H4.3)', () => {
  test('a row that is there is left as it is', async () => {
    expect(await record([row('kept')])).toBe(1);
    const before = await stored('kept');
    expect(await record([row('kept', { actor: 'somebody else', outcome: 'REFUSED' }), row('new')])).toBe(1);
    expect(await stored('kept')).toEqual(before);
    expect(await stored('new')).toHaveLength(1);
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
  ['change of no row', "update trail_entry set actor = 'nobody' where false"],
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
    expect(data?._entities[0]?.trail.edges).toEqual([
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

  test('nor does another tenant', async () => {
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
