import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IDENTITY_HEADER, identityVerifier } from '@surety/platform/identity';
import { inSpan } from '@surety/platform/trace';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CloseBreach, NotificationToSend } from './operations/contracts.ts';
import { createSubgraphs, type Subgraphs } from './subgraph-client.ts';

const keys = { gateway: '1'.repeat(64), worker: '2'.repeat(64) };
const CLOSE = { input: { breachId: 'brc_1' } };

/** A subgraph that answers what a test says, and keeps what it was asked. */
let answer: { status: number; body: string };
const asked: { headers: Record<string, unknown>; body: string }[] = [];
const server = createServer((request, response) => {
  void request.toArray().then(chunks => {
    asked.push({ headers: request.headers, body: chunks.join('') });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
});

let subgraphs: Subgraphs;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  subgraphs = createSubgraphs({
    urls: { contracts: url, metrics: url, audits: 'http://127.0.0.1:9/graphql' },
    identityKey: keys.worker,
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

const answers = (body: unknown, status = 200): void => {
  answer = { status, body: typeof body === 'string' ? body : JSON.stringify(body) };
};
const close = () => subgraphs.tell('contracts', 'acme', CloseBreach, CLOSE);
const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.fail('it did not fail'),
    error => error,
  );

describe('what a lifecycle may try again', () => {
  test.each([
    ['a refusal by a rule', 'WRONG_PHASE', false, true],
    ['a refusal that may pass', 'UNKNOWN_SERVICE', true, false],
  ])('%s carries the code of its problem', async (_name, code, retryable, nonRetryable) => {
    answers({ data: { closeBreach: { problems: [{ code, message: 'Not so.', retryable }] } } });
    const failure = await failureOf(close());
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ type: code, message: 'Not so.', nonRetryable });
  });

  test.each(['INVALID_INPUT', 'INSTANT_WITHOUT_ZONE'])(
    'a value that a scalar refuses (%s) stays refused',
    async code => {
      answers({ errors: [{ message: 'No instant.', extensions: { code } }] }, 400);
      expect(await failureOf(close())).toMatchObject({ type: code, message: 'No instant.', nonRetryable: true });
    },
  );

  test.each([
    ['a subgraph of another version', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a field that it does not know yet', 400, 'BAD_USER_INPUT'],
    ['a key that was changed', 401, 'UNAUTHENTICATED'],
    ['a rule of access that was changed', 200, 'FORBIDDEN'],
    ['a fault of the subgraph', 200, 'INTERNAL_SERVER_ERROR'],
  ])('%s is a fault: tried again until it is mended', async (_name, status, code) => {
    answers({ errors: [{ message: 'It failed.', extensions: { code } }] }, status);
    const failure = await failureOf(close());
    expect(failure).not.toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ message: 'contracts failed: It failed.' });
  });

  test.each([
    ['an answer that is no graph', 502, '<html>bad gateway</html>'],
    ['an answer without data', 200, { data: null }],
    ['an empty answer', 200, {}],
  ])('so is %s', async (_name, status, body) => {
    answers(body, status);
    expect(await failureOf(close())).not.toBeInstanceOf(ApplicationFailure);
  });

  test('so is a subgraph that is away', async () => {
    const failure = await failureOf(subgraphs.tell('audits', 'acme', CloseBreach, CLOSE));
    expect(failure).not.toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ message: expect.stringContaining('No answer from 127.0.0.1:9') });
  });
});

test('what was asked is answered as it came', async () => {
  answers({ data: { notificationToSend: null } });
  const variables = { notificationId: 'ntf_1' };
  expect(await subgraphs.ask('contracts', 'acme', NotificationToSend, variables)).toEqual({ notificationToSend: null });
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ query: NotificationToSend.toString(), variables });
});

test('a lifecycle speaks as system, for one tenant and to one subgraph, and is believed once', async () => {
  answers({ data: { closeBreach: { problems: [] } } });
  await close();
  const { headers, body } = asked[0] ?? expect.fail('nothing was asked');
  const header = headers[IDENTITY_HEADER] as string;
  expect(identityVerifier(keys, 'metrics')(header, body)).toBeNull();
  const verify = identityVerifier(keys, 'contracts');
  expect(verify(header, body.replace('brc_1', 'brc_2'))).toBeNull();
  expect(verify(header, body)?.identity).toEqual({
    subject: 'lifecycles',
    tenant: 'acme',
    roles: ['system'],
    party: null,
    issuer: 'worker',
  });
  expect(verify(header, body)).toBeNull();
});

test('the trace goes with every question', async () => {
  answers({ data: { closeBreach: { problems: [] } } });
  const trace = '0af7651916cd43dd8448eb211c80319c';
  await inSpan('test', { from: `00-${trace}-b7ad6b7169203331-01` }, async () => {
    await close();
    await close();
  });
  expect(asked.map(({ headers }) => String(headers['traceparent']).split('-')[1])).toEqual([trace, trace]);
});
