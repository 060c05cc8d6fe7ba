import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerCast } from '../contracts/actors.ts';
import { manager } from '../contracts/house.ts';
import { openHouse } from './house.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
let token: string;
beforeAll(async () => {
  house = await openHouse();
  await registerCast(house.contracts);
  token = await house.tokenOf(manager);
});
afterAll(() => house?.close());

type Answer = { readonly status: number; readonly text: string };

/** Sends bytes as they are, as no HTTP client would. @returns what came back until the connection was closed */
async function raw(bytes: Buffer, url = house.gatewayUrl): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(bytes);
  const answer = await text(socket);
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]), text: answer };
}
const request = (line: string, headers: readonly string[], body: string | Buffer = ''): Buffer => {
  const given = [`host: x`, `authorization: Bearer ${token}`, 'connection: close', ...headers];
  return Buffer.concat([Buffer.from(`${line} HTTP/1.1\r\n${given.join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(body)]);
};
const upload = (path: string, type: string, body: string | Buffer): Buffer =>
  request(
    `POST /doors/contracts/documents${path}`,
    [`content-type: ${type}`, `content-length: ${Buffer.byteLength(body)}`],
    body,
  );

/** A refusal that tells nothing of our inside, or what was asked for; never a fault. */
function expectNoFault({ status, text: answer }: Answer): void {
  expect(status, answer).toBeGreaterThanOrEqual(200);
  expect(status, answer).toBeLessThan(500);
  expect(answer).not.toMatch(/node_modules|\.ts:\d|at async|stack|select |insert /i);
}

describe('a malformed request at a door is refused, and is no fault', () => {
  const cases: [string, () => Buffer][] = [
    ['a broken escape in the address', () => request('GET /doors/contracts/documents/%zz', [])],
    ['half an escape at its end', () => request('GET /doors/contracts/documents/doc_%e', [])],
    ['an escape that is no UTF-8', () => request('GET /doors/contracts/documents/%ff%fe', [])],
    ['bytes above ASCII in the address', () => upload('?filename=\xff\xfe.pdf', 'application/pdf', 'x')],
    ['folders up', () => request('GET /doors/contracts/../../internal/clock', [])],
    ['folders up, escaped', () => request('GET /doors/contracts/%2e%2e/%2e%2e/graphql', [])],
    ['another host in the address', () => request('GET http://other.example/doors/contracts/documents/doc_1', [])],
    ['two slashes', () => request('GET //doors//contracts//documents', [])],
    ['a very long id', () => request(`GET /doors/contracts/documents/${'x'.repeat(5_000)}`, [])],
    ['a very long name', () => upload(`?filename=${'x'.repeat(8_000)}`, 'application/pdf', 'x')],
    ['headers that are too long', () => request('GET /doors/contracts/documents/doc_1', [`x: ${'x'.repeat(20_000)}`])],
    ['what is no request', () => Buffer.from('x\r\n\r\n')],
    ['a name as an object', () => upload('?filename[a]=b&filename[__proto__]=c', 'application/pdf', 'x')],
    ['parameters named like the language’s own', () => upload('?__proto__=a&constructor=b', 'application/pdf', 'x')],
    ['a type with quotes and semicolons', () => upload('?filename=a.pdf', ';;"=";', 'x')],
    ['a type that is very long', () => upload('?filename=a.pdf', `application/${'x'.repeat(5_000)}`, 'x')],
    [
      'a form that is not finished',
      () => upload('?filename=a.pdf', 'multipart/form-data; boundary=b', '--b\r\nContent-'),
    ],
    ['JSON that is not', () => upload('?filename=a.json', 'application/json', '{"query":')],
    ['a body where none belongs', () => request('GET /doors/contracts/documents/doc_1', ['content-length: 3'], 'abc')],
    ['two lengths', () => request('POST /doors/contracts/documents', ['content-length: 1', 'content-length: 2'], 'xy')],
    ['a length that is none', () => request('POST /doors/contracts/documents', ['content-length: many'], 'xy')],
    [
      'pieces that are none',
      () =>
        request('POST /doors/contracts/documents?filename=a', ['transfer-encoding: chunked'], 'zz\r\nx\r\n0\r\n\r\n'),
    ],
    ['a method that no door knows', () => request('DELETE /doors/contracts/documents/doc_1', [])],
    ['a method that nobody knows', () => request('BREW /doors/contracts/documents', [])],
  ];
  test.each(cases)('%s', async (_, bytes) => {
    const answer = await raw(bytes());
    expectNoFault(answer);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test.each([
    ['the gateway', () => house.gatewayUrl],
    ['a subgraph', () => house.contracts.url],
  ])(
    '%s closes the connection after what it cannot read, and says so: nobody sends another request into it',
    async (_, url) => {
      const answers = {
        'HTTP/1.1 431': Buffer.from(`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`),
        'HTTP/1.1 400': Buffer.from('x\r\n\r\n'),
      };
      for (const [status, bytes] of Object.entries(answers)) {
        const { text: answer } = await raw(bytes, url());
        expect(answer).toContain(status);
        expect(answer).toContain('Connection: close\r\n');
      }
    },
  );

  test('an address that is too long is told what would be right', async () => {
    const answer = await raw(upload(`?filename=${'x'.repeat(8_000)}`, 'application/pdf', 'x'));
    expect(answer).toMatchObject({ status: 413, text: expect.stringContaining('may have 4096 characters') });
  });

  test('an escape in the name that is none is taken as it is written', async () => {
    const { status, text: answer } = await raw(upload('?filename=%zz%ff.pdf', 'application/pdf', 'x'));
    const [, id = ''] = /"id":"(doc_\w+)"/.exec(answer) ?? [];
    const given = await house.knock('gateway', manager, { method: 'GET', path: `/contracts/documents/${id}` });
    expect([status, given.headers.get('content-disposition')]).toEqual([201, expect.stringContaining('%zz%ff.pdf')]);
  });

  test('whatever the name, the type and the content are', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 })),
        fc.oneof(fc.constantFrom('application/pdf', 'text/plain', 'text/html', 'application/json'), fc.webPath()),
        fc.uint8Array({ maxLength: 50 }),
        async (name, type, content) => {
          const answer = await raw(
            upload(`?filename=${encodeURIComponent(name)}`, type.replaceAll('%', ''), Buffer.from(content)),
          );
          expectNoFault(answer);
          if (answer.status !== 201) return;
          const [, id = ''] = /"id":"(doc_\w+)"/.exec(answer.text) ?? [];
          const given = await house.knock('gateway', manager, { method: 'GET', path: `/contracts/documents/${id}` });
          expect(new Uint8Array(await given.arrayBuffer())).toEqual(content);
        },
      ),
      { numRuns: 150 },
    ));

  test('whatever stands in the address', () =>
    fc.assert(
      fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, query) => {
        const answer = await raw(request(`GET /doors/contracts${path}?${query}`, []));
        expectNoFault(answer);
        expect(answer.status).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: 100 },
    ));
});
