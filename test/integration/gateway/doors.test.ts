import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { IDENTITY_HEADER, identityVerifier } from '@surety/platform/identity';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

const PDF = { 'content-type': 'application/pdf' };
const MIB = 1024 * 1024;

/** Stands for a subgraph behind its doors. */
let subgraph: Server;
let answers: RequestListener;
const received: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[] = [];
let house: House;
let token: string;
beforeAll(async () => {
  subgraph = createServer((request, response) => {
    void text(request).then(body => {
      const { method = '', url = '', headers } = request;
      received.push({ method, url, headers, body });
      answers(request, response);
    });
  });
  await once(subgraph.listen(0, '127.0.0.1'), 'listening');
  house = await openHouse(
    {},
    {
      CONTRACTS_URL: `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`,
      UPLOAD_LIMIT_MIB: '1',
      SUBGRAPH_HEADERS_TIMEOUT_MS: '400',
      SUBGRAPH_BODY_TIMEOUT_MS: '400',
      CORS_ORIGINS: 'https://portal.example',
    },
  );
  token = await house.issuer.token({ claims: { sub: 'kim', tenant: 'beta', roles: ['customer'], party: 'pty_1' } });
});
afterAll(async () => {
  await house?.close();
  subgraph?.close();
  subgraph?.closeAllConnections();
});
beforeEach(() => {
  received.length = 0;
  answers = (_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('given out');
});

const knock = (
  path: string,
  init: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> } = {},
) =>
  fetch(`${house.url}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, ...init.headers },
  });
const problemOf = async (answer: Response) => {
  const body = (await answer.json()) as Record<string, unknown>;
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toEqual({
    title: expect.any(String),
    status: answer.status,
    code: expect.any(String),
    message: expect.any(String),
    retryable: expect.any(Boolean),
    traceId: answer.headers.get('x-trace-id'),
  });
  return { status: answer.status, code: body['code'], retryable: body['retryable'], message: String(body['message']) };
};

describe('what a door is sent', () => {
  test('who asks, bound to method, address and body, and what the door needs to know', async () => {
    const path = '/doors/contracts/documents?filename=Vertrag%20%C3%84.pdf&x=%2f..%2f';
    await knock(path, {
      method: 'POST',
      headers: {
        ...PDF,
        'idempotency-key': 'k',
        cookie: 'a=b',
        'x-surety-identity': 'forged',
        'x-forwarded-for': '1.1.1.1',
      },
      body: 'what was agreed',
    });
    const [sent = expect.fail('nothing was sent')] = received;
    expect(sent).toMatchObject({ method: 'POST', url: path, body: 'what was agreed' });
    expect(sent.headers).toMatchObject({ ...PDF, 'idempotency-key': 'k', traceparent: expect.any(String) });
    for (const name of ['authorization', 'cookie', 'x-forwarded-for']) expect(sent.headers[name]).toBeUndefined();
    const proof = String(sent.headers[IDENTITY_HEADER]);
    const verify = identityVerifier({ gateway: house.identityKey, worker: '0'.repeat(64) }, 'contracts');
    expect(verify(proof, sent.body)).toBeNull();
    expect(verify(proof, sent.body, { request: 'POST /doors/contracts/documents' })).toBeNull();
    expect(verify(proof, `${sent.body}!`, { request: `POST ${path}` })).toBeNull();
    expect(verify(proof, sent.body, { request: `POST ${path}` })?.identity).toEqual({
      subject: 'kim',
      tenant: 'beta',
      roles: ['customer'],
      party: 'pty_1',
      issuer: 'gateway',
    });
  });

  test('its answer passes with the headers that are for the caller, and no other', async () => {
    const shown = {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="a.pdf"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: '"abc"',
    };
    answers = (_request, response) =>
      response
        .writeHead(200, { ...shown, server: 'subgraph', 'set-cookie': 'a=b', 'content-length': 3 * MIB })
        .end(Buffer.alloc(3 * MIB, 1));
    const answer = await knock('/doors/contracts/documents/doc_1', { headers: { 'if-none-match': '"x"' } });
    expect(received[0]?.headers['if-none-match']).toBe('"x"');
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({ ...shown, 'content-length': String(3 * MIB), 'x-trace-id': expect.any(String) });
    expect([headers['server'], headers['set-cookie']]).toEqual([undefined, undefined]);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.alloc(3 * MIB, 1));
  });

  test('a front end of another origin that may ask is told what it needs', async () => {
    const answer = await knock('/doors/contracts/documents/doc_1', { headers: { origin: 'https://portal.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://portal.example');
    expect(answer.headers.get('access-control-expose-headers')).toContain('content-disposition');
  });
});

describe('what does not get through', () => {
  test.each([
    ['without a token', { authorization: '' }, 401, 'UNAUTHENTICATED'],
    ['with a token that is none', { authorization: 'Bearer nonsense' }, 401, 'UNAUTHENTICATED'],
    ['compressed', { 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('a request %s', async (_, headers, status, code) => {
    const answer = await knock('/doors/contracts/documents', {
      method: 'POST',
      headers: { ...PDF, ...headers },
      body: 'x',
    });
    expect(await problemOf(answer)).toMatchObject({ status, code, retryable: false });
    expect(received).toEqual([]);
  });

  test.each(['/doors', '/doors/', '/doors/nobody/documents', '/doors/contracts'])(
    '%s, where no door is',
    async path => {
      expect((await knock(path)).status).toBe(404);
      expect(received).toEqual([]);
    },
  );

  test('a file of one byte too many, with and without its length; one of the right size does', async () => {
    const send = (bytes: number, isStream: boolean) =>
      knock('/doors/contracts/documents', {
        method: 'POST',
        headers: PDF,
        body: isStream ? new Blob([Buffer.alloc(bytes)]).stream() : Buffer.alloc(bytes),
        ...(isStream ? { duplex: 'half' } : {}),
      });
    for (const isStream of [false, true]) {
      expect((await send(MIB, isStream)).status).toBe(200);
      const refused = await problemOf(await send(MIB + 1, isStream));
      expect(refused).toMatchObject({ status: 413, code: 'REQUEST_TOO_LARGE', retryable: false });
      expect(refused.message).toContain('A file may have 1 MiB');
    }
    expect(received).toHaveLength(2);
  });

  test('more at once than fits into memory; afterwards it does again', async () => {
    const { hostname, port } = new URL(house.url);
    const head = `POST /doors/contracts/documents HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: application/pdf\r\n`;
    // A few more than fit: one that comes while a request of this test is under way is refused.
    const slow = Array.from({ length: 260 }, () => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined).write(`${head}content-length: ${MIB}\r\n\r\n`);
      return socket;
    });
    const send = () => knock('/doors/contracts/documents', { method: 'POST', headers: PDF, body: 'x' });
    const until = async (status: number): Promise<Response> => {
      for (let left = 100; left > 0; left -= 1) {
        const answer = await send();
        if (answer.status === status) return answer;
        await answer.text();
        await sleep(50);
      }
      return expect.fail(`It never answered ${status}.`);
    };
    expect(await problemOf(await until(503))).toMatchObject({ code: 'TOO_MANY_UPLOADS', retryable: true });
    for (const socket of slow) socket.destroy();
    expect((await until(200)).status).toBe(200);
  });
});

describe('a subgraph that does not do its job', () => {
  const ask = () => knock('/doors/contracts/documents/doc_1');

  test('and is away: one problem, to be tried again', async () => {
    answers = request => request.socket.destroy();
    expect(await problemOf(await ask())).toMatchObject({ status: 503, code: 'SUBGRAPH_UNAVAILABLE', retryable: true });
  });

  test('and is too slow', async () => {
    answers = () => undefined;
    expect(await problemOf(await ask())).toMatchObject({ status: 504, code: 'SUBGRAPH_TIMEOUT', retryable: true });
  });

  test('and fails with a page that would show too much', async () => {
    answers = (_request, response) =>
      response.writeHead(502, { 'content-type': 'text/html' }).end('<pre>Error at /app/subgraphs/contracts.ts:1</pre>');
    expect(await problemOf(await ask())).toMatchObject({ status: 503, code: 'SUBGRAPH_UNAVAILABLE' });
  });

  test('and does not believe the gateway: that is no fault of the caller', async () => {
    answers = (_request, response) => response.writeHead(401).end('{}');
    const problem = await problemOf(await ask());
    expect(problem).toMatchObject({ status: 500, code: 'INTERNAL_SERVER_ERROR', retryable: true });
    expect(problem.message).not.toContain('contracts');
  });

  test('and breaks off: the caller sees that it did not get the whole', async () => {
    answers = (request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 1000 });
      response.write('the first part');
      setTimeout(() => request.socket.destroy(), 50);
    };
    await expect(ask().then(answer => answer.text())).rejects.toThrow('terminated');
  });
});
