import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({
    contracts: { Query: { me: () => ({ subject: 'manager', tenant: 'acme', roles: [], authority: [] }) } },
    metrics: { Mutation: { recordStates: () => ({ problems: [] }) } },
  });
});
afterAll(() => house.close());

const repeat = (count: number, field: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => field(n)).join(' ');
const nested = (levels: number) => `${'edges { node { breaches { '.repeat(levels)}__typename${' } } }'.repeat(levels)}`;

describe('an operation that asks for too much is refused with its own code and a plain sentence', () => {
  test.each([
    ['depth', `{ contracts { ${nested(6)} } }`, 'QUERY_TOO_DEEP', /more than 16 levels/],
    ['aliases', `{ ${repeat(51, n => `a${n}: me { subject }`)} }`, 'TOO_MANY_ALIASES', /more than 50 aliases/],
    [
      'directives',
      `{ me { ${repeat(51, () => 'subject @include(if: true)')} } }`,
      'TOO_MANY_DIRECTIVES',
      /more than 50 directives/,
    ],
    ['tokens', `{ me { ${repeat(4000, () => 'subject')} } }`, 'TOO_MANY_TOKENS', /longer than 4000 tokens/],
    [
      'depth in fragments',
      `{ contracts { ...F0 } } ${repeat(6, n => `fragment F${n} on ContractConnection { edges { node { breaches { edges { node { contract { __typename } } } } } } ...F${n + 1} }`)} fragment F6 on ContractConnection { ${nested(5)} }`,
      'QUERY_TOO_DEEP',
      /more than 16 levels/,
    ],
    [
      'aliases in fragments',
      `{ ...F } fragment F on Query { ${repeat(51, n => `a${n}: me { subject }`)} }`,
      'TOO_MANY_ALIASES',
      /more than 50 aliases/,
    ],
    ['repetition', `{ ${repeat(990, () => 'me { subject }')} }`, 'QUERY_TOO_REPETITIVE', /each field once/],
  ])('%s', async (_, query, code, sentence) => {
    const { status, errors } = await house.ask(query);
    expect(errors.map(({ extensions }) => extensions.code)).toContain(code);
    expect(errors.find(({ extensions }) => extensions.code === code)?.message).toMatch(sentence);
    expect(status).toBe(400);
  });

  test('fragments that contain each other, or double each other', async () => {
    const circle = await house.ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    expect([circle.status, circle.errors[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    const doubling = repeat(40, n => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    const { status } = await house.ask(`{ ...F0 } ${doubling} fragment F40 on Query { me { subject } }`);
    expect(status).toBeLessThan(500);
  });

  test('the schema, where it is not to be read', async () => {
    const closed = await openHouse({}, { INTROSPECTION: 'off' });
    try {
      for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Query") { name } }']) {
        const { status, errors } = await closed.ask(query);
        expect([status, errors]).toMatchObject([
          400,
          [{ message: expect.stringContaining('cannot be read here'), extensions: { code: 'INTROSPECTION_DISABLED' } }],
        ]);
        expect((await house.ask(query)).errors).toEqual([]);
      }
      expect((await closed.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
      expect((await closed.ask('{ contrakts { totalCount } }')).text).not.toContain('contracts');
      expect((await house.ask('{ contrakts { totalCount } }')).text).toContain('Did you mean \\"contracts\\"');
    } finally {
      await closed.close();
    }
  });

  test('what stays below each limit is answered', async () => {
    const query = `{ ${repeat(50, n => `a${n}: me { subject @include(if: true) }`)} }`;
    expect((await house.ask(query)).errors).toEqual([]);
    expect(
      (await house.ask(`{ contracts { ${nested(4)} } }`)).errors.map(({ extensions }) => extensions.code),
    ).not.toContain('QUERY_TOO_DEEP');
  });

  test('a batch', async () => {
    const { status, errors } = await house.post(
      JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    );
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BATCHING_REFUSED']);
  });

  test('a body of more than 64 MiB', async () => {
    const answer = await announce(house, 64 * 1024 * 1024 + 1);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toMatch(/A request may have 64 MiB; split the import.*"code":"REQUEST_TOO_LARGE"/);
  });

  test('what is not JSON', async () => {
    const broken = await house.post('{"query": ');
    expect([broken.status, broken.errors[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    const form = await house.post('query=x', { headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect([form.status, form.errors[0]?.extensions.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test('what is compressed, or is not UTF-8', async () => {
    const body = JSON.stringify({ query: '{ me { subject } }' });
    for (const encoding of ['gzip', 'br', 'nonsense']) {
      const packed = await house.post(encoding === 'gzip' ? gzipSync(body) : body, {
        headers: { 'content-encoding': encoding },
      });
      expect([packed.status, packed.errors]).toMatchObject([
        415,
        [{ message: expect.stringContaining('not compressed'), extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }],
      ]);
    }
    const latin = Buffer.from(JSON.stringify({ query: '{ party(externalId: "Müller") { id } }' }), 'latin1');
    const { status, errors } = await house.post(latin);
    expect([status, errors]).toMatchObject([
      400,
      [{ message: expect.stringContaining('not UTF-8'), extensions: { code: 'BAD_REQUEST' } }],
    ]);
  });

  test('what a foreign web page could send without asking the browser first (CSRF)', async () => {
    const body = JSON.stringify({ query: '{ me { subject } }' });
    const { status, errors } = await house.post(body, { headers: { 'content-type': 'text/plain' } });
    expect([status, errors[0]?.message]).toEqual([400, expect.stringContaining('Cross-Site Request Forgery')]);
  });
});

const MUTATION = 'mutation ($input: RecordStatesInput!) { recordStates(input: $input) { problems { code } } }';
const rows = (state: string) =>
  Array.from({ length: 100_000 }, (_, n) => ({ at: new Date(1.7e12 + n * 60_000).toISOString(), state }));

describe('a large import', () => {
  test('of 100,000 rows passes whole', async () => {
    const variables = { input: { service: 'svc_1', source: 'monitor', rows: rows('UP') } };
    const { data } = await house.ask(MUTATION, { variables });
    expect(data).toEqual({ recordStates: { problems: [] } });
    const { body } = house.stubs.metrics.received.at(-1) ?? { body: '' };
    expect(JSON.parse(body).variables).toEqual(variables);
  });

  test('that is wrong in every row is refused with the first twenty', async () => {
    const variables = { input: { service: 'svc_1', source: 'monitor', rows: rows('UPP') } };
    const { status, errors } = await house.ask(MUTATION, { variables });
    expect(status).toBe(400);
    expect(errors).toHaveLength(21);
    expect(errors[0]?.message).toMatch(/"input\.rows\[0\]\.state".*"UP"/);
    expect(errors[20]?.message).toMatch(/More than 20 values/);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});

/** Announces a body of so many bytes and sends none of it. */
async function announce({ url, issuer }: House, bytes: number): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n` +
      `Authorization: Bearer ${await issuer.token()}\r\nContent-Length: ${bytes}\r\n\r\n`,
  );
  return text(socket);
}
