import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';
import type { TokenWish } from './tokens.ts';

const ME = '{ me { subject } }';
let house: House;

beforeAll(async () => {
  house = await openHouse({
    contracts: { Query: { me: () => ({ subject: 'manager', tenant: 'acme', roles: [], authority: [] }) } },
  });
});
afterAll(() => house.close());

/** What the gateway makes of a token, and whether a subgraph was asked all the same. */
const outcomeOf = async (token: string) => {
  const before = house.stubs.contracts.received.length;
  const { status, text } = await house.ask(ME, { token });
  const wasAsked = house.stubs.contracts.received.length > before;
  return { status, text: text.replace(/"traceId":"[0-9a-f]{32}"/, '"traceId":""'), wasAsked };
};

/** The same, whatever is wrong: its bearer learns no more. */
const REFUSED = {
  status: 401,
  text: JSON.stringify({
    errors: [
      {
        message: 'The token is not accepted here: it is not valid, not in date, or not for this system. Get a new one.',
        extensions: { code: 'UNAUTHENTICATED', retryable: false, traceId: '' },
      },
    ],
  }),
  wasAsked: false,
};

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const inTenMinutes = () => Math.floor(Date.now() / 1000) + 600;
const goodClaims = () => ({
  iss: 'surety',
  aud: 'surety',
  sub: 'x',
  tenant: 'acme',
  roles: ['admin'],
  exp: inTenMinutes(),
});

describe('which tokens are believed', () => {
  test('a good one is, the second time from memory', async () => {
    for (let time = 0; time < 2; time++) expect((await house.ask(ME)).data).toEqual({ me: { subject: 'manager' } });
  });

  test.each<[string, TokenWish]>([
    ['expired', { expires: Math.floor(Date.now() / 1000) - 1 }],
    ['that holds from tomorrow on', { begins: '1 day from now' }],
    ['without an end', { expires: null }],
    ['for another audience', { audience: 'elsewhere' }],
    ['of another issuer', { issuer: 'elsewhere' }],
    ['without a subject', { claims: { sub: undefined } }],
    ['without a tenant', { claims: { tenant: undefined } }],
    ['with an empty tenant', { claims: { tenant: '' } }],
    ['without a claim of roles', { claims: { roles: undefined } }],
    ['without roles', { claims: { roles: [] } }],
    ['with roles that are no list', { claims: { roles: 'admin' } }],
    ['with a role that does not exist', { claims: { roles: ['manager', 'emperor'] } }],
    ['with the role of the lifecycles', { claims: { roles: ['system'] } }],
    ['with the role of the lifecycles among others', { claims: { roles: ['admin', 'system'] } }],
    ['of a key that is not known', { kid: 'other' }],
  ])('not one %s', async (_, wish) => expect(await outcomeOf(await house.issuer.token(wish))).toEqual(REFUSED));

  test("not one signed with a stranger's key under a known key id", async () => {
    const { privateKey } = await generateKeyPair('ES256');
    expect(await outcomeOf(await house.issuer.token({ key: privateKey }))).toEqual(REFUSED);
  });

  test('not one that brings the key along with which it was signed', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const header = { jwk: await exportJWK(publicKey) };
    expect(await outcomeOf(await house.issuer.token({ key: privateKey, header }))).toEqual(REFUSED);
  });

  test('not one whose claims were changed after signing, nor one without its signature', async () => {
    const [header, claims, signature] = (await house.issuer.token()).split('.');
    expect(await outcomeOf(`${header}.${encoded(goodClaims())}.${signature}`)).toEqual(REFUSED);
    expect(await outcomeOf(`${header}.${claims}.`)).toEqual(REFUSED);
  });

  test('not one with algorithm "none", however it is spelt', async () => {
    for (const alg of ['none', 'None', 'NONE'])
      expect(await outcomeOf(`${encoded({ alg })}.${encoded(goodClaims())}.`)).toEqual(REFUSED);
  });

  test('not one signed with the public key as a shared secret', async () => {
    const content = `${encoded({ alg: 'HS256', kid: 'test' })}.${encoded(goodClaims())}`;
    const secrets = [await exportSPKI(house.issuer.publicKey), JSON.stringify(await exportJWK(house.issuer.publicKey))];
    for (const secret of secrets)
      expect(await outcomeOf(`${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`)).toEqual(
        REFUSED,
      );
  });

  test('not something that is no token', async () => {
    expect(await outcomeOf('hello')).toEqual(REFUSED);
    const { status, errors } = await house.post('{}', { token: null, headers: { authorization: 'Basic eDp5' } });
    expect([status, errors[0]?.message]).toEqual([401, 'The Authorization header must read "Bearer <token>".']);
  });

  test('one that was believed is refused once it has expired', async () => {
    const token = await house.issuer.token({ expires: Math.floor(Date.now() / 1000) + 2 });
    expect((await house.ask(ME, { token })).status).toBe(200);
    await expect.poll(async () => (await house.ask(ME, { token })).status, { timeout: 4000, interval: 200 }).toBe(401);
  });
});

describe('without a token', () => {
  test.each(['{ __typename }', 'query Alive { __typename }', '{ alive: __typename }'])(
    '%s is answered',
    async query => {
      const { status, data } = await house.ask(query, { token: null });
      expect([status, Object.values(data ?? {})]).toEqual([200, ['Query']]);
    },
  );

  test.each([
    ME,
    '{ __typename me { subject } }',
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Query") { name } }',
    '{ ...F } fragment F on Query { __typename }',
    'mutation { __typename }',
    'query A { __typename } query B { me { subject } }',
    '{ nonsense }',
    '{',
    '',
  ])('%j is refused, and the refusal tells nothing of the schema', async query => {
    const { status, errors, text } = await house.ask(query, { token: null });
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(text).not.toMatch(/Cannot query|Did you mean|Syntax/);
  });

  test('a large body is refused before it is read', async () => {
    const { status } = await house.post(JSON.stringify({ query: '{__typename}', pad: 'x'.repeat(2000) }), {
      token: null,
    });
    expect(status).toBe(401);
  });
});
