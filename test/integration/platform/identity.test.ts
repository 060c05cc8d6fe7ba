import { IDENTITY_HEADER, type Identity, signIdentity } from '@surety/platform/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSubgraph, type Subgraph, TENANT } from '../../support/subgraph.ts';

const REFUSAL = {
  errors: [
    { message: 'This subgraph answers the gateway and the lifecycles only.', extensions: { code: 'UNAUTHENTICATED' } },
  ],
};
const WORKER: Identity = { subject: 'worker', tenant: TENANT, roles: ['system'], party: null, issuer: 'worker' };
const PERSON: Identity = { subject: 'kim', tenant: TENANT, roles: ['auditor'], party: null, issuer: 'gateway' };
/** A mutation of lifecycles that leaves a row when it is carried out. */
const BODY = JSON.stringify({
  query: 'mutation ($input: AdoptContractPartiesInput!) { adoptContractParties(input: $input) { adopted } }',
  variables: { input: { contractId: 'ctr_1', version: 1, providerId: 'pty_1', customerId: 'pty_2' } },
});

let subgraph: Subgraph;
beforeAll(async () => {
  subgraph = await openSubgraph('audits', '2031-03-10T12:00:00Z');
});
afterAll(() => subgraph?.close());

const post = async (header: string | undefined, body = BODY, path = '/graphql') => {
  const answer = await fetch(`${subgraph.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(header ? { [IDENTITY_HEADER]: header } : {}) },
    body,
  });
  return { status: answer.status, body: await answer.json() };
};
const written = () =>
  subgraph.query(
    'select (select count(*)::int from contract_parties) parties, (select count(*)::int from trail) trail, (select count(*)::int from outbox) outbox',
  );
const claiming = (header: string, changes: object): string => {
  const [payload = '', signature] = header.split('.');
  const claims = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), ...changes };
  return `${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
};

describe('whoever is not believed gets 401 and nothing else', () => {
  test.each<[string, (keys: Subgraph['keys']) => string | undefined]>([
    ['no header', () => undefined],
    ['a header that is none', () => 'x.y'],
    ['a signature without claims', keys => signIdentity(keys.worker, WORKER, 'audits', BODY).replace(/^[^.]*/, '')],
    ['claims without a signature', keys => signIdentity(keys.worker, WORKER, 'audits', BODY).replace(/\.[^.]*$/, '')],
    ['without a role', keys => signIdentity(keys.gateway, { ...PERSON, roles: [] }, 'audits', BODY)],
    [
      'with a role that does not exist',
      keys => signIdentity(keys.gateway, { ...PERSON, roles: ['emperor' as 'admin'] }, 'audits', BODY),
    ],
    ['without a tenant', keys => signIdentity(keys.gateway, { ...PERSON, tenant: '' }, 'audits', BODY)],
    ['signed with another key', () => signIdentity('ab'.repeat(32), WORKER, 'audits', BODY)],
    [
      'claims changed after signing',
      keys => claiming(signIdentity(keys.worker, WORKER, 'audits', BODY), { tenant: 'beta' }),
    ],
    ['for another subgraph', keys => signIdentity(keys.worker, WORKER, 'metrics', BODY)],
    ['for another body', keys => signIdentity(keys.worker, WORKER, 'audits', BODY.replace('ctr_1', 'ctr_2'))],
    ['expired', keys => signIdentity(keys.worker, WORKER, 'audits', BODY, { nowMs: Date.now() - 30_000 })],
    [
      'from a clock far ahead',
      keys => signIdentity(keys.worker, WORKER, 'audits', BODY, { nowMs: Date.now() + 60_000 }),
    ],
    [
      "the gateway's key that claims system",
      keys => signIdentity(keys.gateway, { ...WORKER, issuer: 'gateway' }, 'audits', BODY),
    ],
    ["the gateway's key that claims to be the worker's", keys => signIdentity(keys.gateway, WORKER, 'audits', BODY)],
    [
      "the worker's key that claims a person's role",
      keys => signIdentity(keys.worker, { ...PERSON, issuer: 'worker' }, 'audits', BODY),
    ],
    [
      'system beside another role',
      keys => signIdentity(keys.worker, { ...WORKER, roles: ['system', 'admin'] }, 'audits', BODY),
    ],
  ])('%s', async (_name, sign) => {
    const before = await written();
    expect(await post(sign(subgraph.keys))).toEqual({ status: 401, body: REFUSAL });
    expect(await post(sign(subgraph.keys), BODY, '/internal/clock')).toEqual({ status: 401, body: REFUSAL });
    expect(await written()).toEqual(before);
  });

  test('a question in the address, for which no body was signed', async () => {
    const path = '/graphql?query={__typename}';
    const answer = await fetch(`${subgraph.url}${path}`);
    expect([answer.status, await answer.json()]).toEqual([401, REFUSAL]);
    const headers = { [IDENTITY_HEADER]: signIdentity(subgraph.keys.gateway, PERSON, 'audits', '') };
    expect((await fetch(`${subgraph.url}${path}`, { headers })).status).toBe(404);
  });

  test.each([
    ['that is not JSON', 'application/json', '{"query":'],
    ['that is no object', 'application/json', '"{ __typename }"'],
    ['that is empty', 'application/json', ''],
    ['of another type', 'text/plain', BODY],
    ['of no type', '', BODY],
  ])('a body %s, whoever signed it', async (_name, type, body) => {
    const identity = signIdentity(subgraph.keys.worker, WORKER, 'audits', body);
    for (const header of [undefined, identity]) {
      const answer = await fetch(`${subgraph.url}/graphql`, {
        method: 'POST',
        headers: { ...(type ? { 'content-type': type } : {}), ...(header ? { [IDENTITY_HEADER]: header } : {}) },
        body: Buffer.from(body),
      });
      expect([answer.status, await answer.json()]).toEqual([401, REFUSAL]);
    }
  });

  test('what was believed once, sent once more', async () => {
    const header = signIdentity(subgraph.keys.worker, WORKER, 'audits', BODY);
    expect(await post(header)).toEqual({ status: 200, body: { data: { adoptContractParties: { adopted: true } } } });
    const after = await written();
    expect(await post(header)).toEqual({ status: 401, body: REFUSAL });
    expect(await written()).toEqual(after);
  });
});

describe('a request that is sent once more to another replica, which has not seen its header', () => {
  test('changes nothing: it is answered as it was', async () => {
    const contracts = await openSubgraph('contracts', '2031-03-10T12:00:00Z');
    try {
      const replica = await contracts.startReplica();
      const fields = (
        name: string,
      ) => `createParty(input: { name: "${name}", contacts: [{ name: "Desk", email: "desk@party.example" }] }) {
        party { id } problems { code } }`;
      // The same decision twice in one request is two decisions, in one replica as in another.
      const body = JSON.stringify({ query: `mutation { a: ${fields('A')} b: ${fields('A')} c: ${fields('C')} }` });
      const identity: Identity = { ...PERSON, roles: ['admin'] };
      const header = signIdentity(contracts.keys.gateway, identity, 'contracts', body);
      const sendTo = async (url: string): Promise<unknown> => {
        const headers = { 'content-type': 'application/json', [IDENTITY_HEADER]: header };
        return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json();
      };
      const first = await sendTo(contracts.url);
      expect(await contracts.query('select name from party order by name')).toEqual([
        { name: 'A' },
        { name: 'A' },
        { name: 'C' },
      ]);
      expect(await sendTo(replica)).toEqual(first);
      expect(await sendTo(replica)).toEqual(REFUSAL);
      expect(await contracts.query('select id from party')).toHaveLength(3);
    } finally {
      await contracts.close();
    }
  });
});

describe('whoever is believed may still only do what its role may', () => {
  test('a person gets no mutation of the lifecycles', async () => {
    const answer = await post(signIdentity(subgraph.keys.gateway, PERSON, 'audits', BODY));
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test("nor the tenant's clock, and a lifecycle only that of its own tenant", async () => {
    const body = JSON.stringify({ tenant: TENANT, now: '2031-04-01T00:00:00Z' });
    expect(
      (await post(signIdentity(subgraph.keys.gateway, PERSON, 'audits', body), body, '/internal/clock')).status,
    ).toBe(403);
    expect(
      (
        await post(
          signIdentity(subgraph.keys.worker, { ...WORKER, tenant: 'beta' }, 'audits', body),
          body,
          '/internal/clock',
        )
      ).status,
    ).toBe(400);
    expect(
      (await post(signIdentity(subgraph.keys.worker, WORKER, 'audits', body), body, '/internal/clock')).status,
    ).toBe(200);
  });

  test('and a clock never goes back', async () => {
    const body = JSON.stringify({ tenant: TENANT, now: '2031-03-31T23:59:59Z' });
    expect(
      (await post(signIdentity(subgraph.keys.worker, WORKER, 'audits', body), body, '/internal/clock')).status,
    ).toBe(409);
  });
});
