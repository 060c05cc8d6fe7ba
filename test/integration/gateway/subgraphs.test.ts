import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IDENTITY_HEADER, identityVerifier } from '@surety/platform/identity';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

const ME = { subject: 'manager', tenant: 'acme', roles: ['MANAGER'], authority: [] };
/** Asks metrics twice: at once, and after contracts has answered. */
const BOTH =
  '{ me { subject } evaluation(id: "evl_1") { id } contract(id: "ctr_1") { id compliance(period: "2026-02") { period } } }';
const CONTRACT = { id: 'ctr_1' };
const SECRET = 'connect ECONNREFUSED 10.0.0.7:5432 at /srv/secret.ts:12';

const fails = (error: Error) => () => {
  throw error;
};

let house: House;
beforeAll(async () => {
  house = await openHouse({
    contracts: {
      Query: {
        me: () => ME,
        contract: () => CONTRACT,
        catalogue: fails(new Error(SECRET)),
        breach: fails(
          new GraphQLError('There is no such breach.', { extensions: { code: 'NOT_FOUND', internal: SECRET } }),
        ),
      },
    },
    metrics: { Query: { evaluation: (_: unknown, { id }: { id: string }) => ({ id }) } },
  });
});
afterAll(() => house.close());

describe('what a subgraph is sent', () => {
  test('an identity bound to this body and this subgraph, that is believed once', async () => {
    const token = await house.issuer.token({
      claims: { sub: 'kim', tenant: 'beta', roles: ['customer'], party: 'pty_1' },
    });
    await house.ask('{ me { subject } }', { token });
    const { headers, body } = house.stubs.contracts.received.at(-1) ?? { headers: {}, body: '' };
    const header = String(headers[IDENTITY_HEADER]);
    const keys = { gateway: house.identityKey, worker: '0'.repeat(64) };

    expect(identityVerifier(keys, 'contracts')(header, `${body} `)).toBeNull();
    expect(identityVerifier(keys, 'metrics')(header, body)).toBeNull();
    const verify = identityVerifier(keys, 'contracts');
    expect(verify(header, body)?.identity).toEqual({
      subject: 'kim',
      tenant: 'beta',
      roles: ['customer'],
      party: 'pty_1',
      issuer: 'gateway',
    });
    expect(verify(header, body)).toBeNull();
    expect(headers.authorization).toBeUndefined();
  });

  test("the caller's trace and request id, which the answer names too", async () => {
    const traceId = 'ab'.repeat(16);
    const headers = { traceparent: `00-${traceId}-${'cd'.repeat(8)}-01`, 'x-request-id': 'order-17' };
    const answer = await house.ask('{ me { subject } }', { headers });
    const sent = house.stubs.contracts.received.at(-1)?.headers;
    expect(sent?.traceparent).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`));
    expect(sent?.['x-request-id']).toBe('order-17');
    expect(answer.headers.get('x-trace-id')).toBe(traceId);
    expect((await house.ask('{ me { subject } }')).headers.get('x-trace-id')).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('what is told of an error', () => {
  test('a fault shows one sentence with the trace id, and no stack, no cause, no subgraph', async () => {
    const { text, errors, headers } = await house.ask('{ catalogue { version } }');
    const traceId = headers.get('x-trace-id');
    expect(errors).toEqual([
      {
        message: `Something failed on our side. Try again; if it stays, tell us the trace id ${traceId}.`,
        path: ['catalogue'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: true, traceId },
      },
    ]);
    expect(text).not.toMatch(/secret|ECONNREFUSED|10\.0\.0|stack|contracts|node_modules/i);
  });

  test('a problem of the catalogue passes, without what else came with it', async () => {
    const { text, errors } = await house.ask('{ breach(id: "brc_1") { id } }');
    expect(errors[0]).toMatchObject({
      message: 'There is no such breach.',
      path: ['breach'],
      extensions: { code: 'NOT_FOUND' },
    });
    expect(text).not.toMatch(/secret|serviceName|contracts/);
  });

  test('nobody gets the query plan by asking for it', async () => {
    const { text } = await house.ask('{ me { subject } }', { headers: { 'apollo-query-plan-experimental': '1' } });
    expect(JSON.parse(text)).toEqual({ data: { me: { subject: 'manager' } } });
  });
});

const outcomeOf = ({ data, errors }: Awaited<ReturnType<House['ask']>>) => ({
  data,
  errors: errors.map(({ message, extensions: { code, retryable } }) => ({ message, code, retryable })),
});

/** One error, however many fields were asked of the subgraph, beside the data of the others. */
const oneError = (code: string, sentence: RegExp) => ({
  data: expect.objectContaining({ me: { subject: 'manager' }, evaluation: null }),
  errors: [{ code, retryable: true, message: expect.stringMatching(sentence) }],
});

describe('a subgraph that is away', () => {
  let broken: Server;
  let elsewhere: House;
  let reply: 'hang' | 'reset' | 503 | 401 | 'html';

  beforeAll(async () => {
    broken = createServer((request, response) => {
      request.resume();
      if (reply === 'reset') request.socket.destroy();
      else if (reply === 503)
        response.writeHead(503).end('{"status":"not ready","reason":"The database does not answer."}');
      else if (reply === 401)
        response.writeHead(401).end('{"errors":[{"message":"Not you.","extensions":{"code":"UNAUTHENTICATED"}}]}');
      else if (reply === 'html') response.end('<h1>proxy</h1>');
    });
    await new Promise<void>(listening => broken.listen(0, '127.0.0.1', listening));
    elsewhere = await openHouse(
      { contracts: { Query: { me: () => ME, contract: () => CONTRACT } } },
      {
        METRICS_URL: `http://127.0.0.1:${(broken.address() as AddressInfo).port}/graphql`,
        SUBGRAPH_HEADERS_TIMEOUT_MS: '300',
      },
    );
  });
  afterAll(async () => {
    await elsewhere.close();
    broken.closeAllConnections();
    broken.close();
  });

  test.each(['reset', 503] as const)("(%s) is one retryable error, and the others' data is answered", async kind => {
    reply = kind;
    expect(outcomeOf(await elsewhere.ask(BOTH))).toEqual(
      oneError('SUBGRAPH_UNAVAILABLE', /metrics service does not answer/),
    );
  });

  test('or too slow is told apart: what was asked may still be carried out', async () => {
    reply = 'hang';
    expect(outcomeOf(await elsewhere.ask(BOTH))).toEqual(
      oneError('SUBGRAPH_TIMEOUT', /longer than 0.3 s.*idempotencyKey/),
    );
  });

  test('or answers something else than GraphQL is a fault', async () => {
    reply = 'html';
    expect(outcomeOf(await elsewhere.ask(BOTH))).toEqual(oneError('INTERNAL_SERVER_ERROR', /our side/));
  });

  test('or does not believe the gateway is a fault: with the token of the caller nothing is wrong', async () => {
    reply = 401;
    expect(outcomeOf(await elsewhere.ask(BOTH))).toEqual(oneError('INTERNAL_SERVER_ERROR', /our side/));
  });

  test('is named by readiness, and the gateway recovers when it is back', async () => {
    reply = 503;
    const ready = await fetch(`${elsewhere.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'metrics: The database does not answer.' },
    ]);
    expect((await fetch(`${elsewhere.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${house.url}/health/ready`)).status).toBe(200);
  });

  test('because nothing listens there is the same error', async () => {
    await house.stubs.metrics.stop();
    expect(outcomeOf(await house.ask(BOTH))).toEqual(
      oneError('SUBGRAPH_UNAVAILABLE', /metrics service does not answer/),
    );
  });
});
