import type { Door } from '@surety/platform/doors';
import { serveDoors } from '@surety/platform/doors';
import { IDENTITY_HEADER, type Identity, signIdentity } from '@surety/platform/identity';
import { createLog } from '@surety/platform/log';
import { fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSubgraph, type Subgraph, TENANT } from '../../support/subgraph.ts';

const PERSON: Identity = { subject: 'kim', tenant: TENANT, roles: ['manager'], party: null, issuer: 'gateway' };
const UPLOAD = '/doors/contracts/documents?filename=a.pdf';
const CONTENT = Buffer.from('{ "query": "{ __typename }" }');

let subgraph: Subgraph;
beforeAll(async () => {
  subgraph = await openSubgraph('contracts', '2031-03-10T12:00:00Z');
});
afterAll(() => subgraph?.close());

const signed = (request: string | null, body: Buffer, audience = 'contracts', key = subgraph.keys.gateway): string =>
  signIdentity(key, PERSON, audience, body, { request });
const post = async (identity: string | undefined, body: Buffer<ArrayBuffer> = CONTENT, path = UPLOAD) => {
  const headers = {
    'content-type': path === UPLOAD ? 'text/plain' : 'application/json',
    ...(identity === undefined ? {} : { [IDENTITY_HEADER]: identity }),
  };
  const answer = await fetch(`${subgraph.url}${path}`, { method: 'POST', headers, body });
  return { status: answer.status, body: (await answer.json()) as { code?: string } };
};
const stored = (): Promise<object[]> => subgraph.query('select id from document');

describe('a door believes only an identity that was signed for this very request', () => {
  const refused: [string, () => string | undefined][] = [
    ['none', () => undefined],
    ['for no address, as one for the graph is', () => signed(null, CONTENT)],
    ['for another method', () => signed(`PUT ${UPLOAD}`, CONTENT)],
    ['for another door', () => signed('POST /doors/contracts/secrets', CONTENT)],
    ['for another name', () => signed('POST /doors/contracts/documents?filename=b.pdf', CONTENT)],
    ['for another content', () => signed(`POST ${UPLOAD}`, Buffer.from('other'))],
    ['for another subgraph', () => signed(`POST ${UPLOAD}`, CONTENT, 'metrics')],
    ['with another key', () => signed(`POST ${UPLOAD}`, CONTENT, 'contracts', 'ab'.repeat(32))],
  ];
  test.each(refused)('%s: refused, and nothing was kept', async (_, identity) => {
    const before = await stored();
    expect(await post(identity())).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(await stored()).toEqual(before);
  });

  test('the right one, once', async () => {
    const identity = signed(`POST ${UPLOAD}`, CONTENT);
    expect((await post(identity)).status).toBe(201);
    expect((await post(identity)).status).toBe(401);
  });

  test('and one that was signed for a door is believed nowhere else', async () => {
    expect((await post(signed(`POST ${UPLOAD}`, CONTENT), CONTENT, '/graphql')).status).toBe(401);
    expect((await post(signed('POST /graphql', CONTENT), CONTENT, '/graphql')).status).toBe(401);
    expect((await post(signed(null, CONTENT), CONTENT, '/graphql')).status).toBe(200);
  });

  test('a folder up in the address leads nowhere', async () => {
    for (const path of ['/doors/contracts/%2e%2e/%2e%2e/graphql', '/doors/contracts/..%2f..%2finternal/clock'])
      expect((await post(signed(`POST ${path}`, CONTENT), CONTENT, path)).status).toBeGreaterThanOrEqual(401);
  });
});

describe('a door without a rule', () => {
  const door: Door<never> = {
    method: 'GET',
    path: '/open',
    access: ['admin'],
    answer: async () => ({ ok: true, value: { status: 200 } }),
  };
  const serve = (planted: Door<never>) =>
    serveDoors(fastify(), {
      subgraph: 'contracts',
      doors: [door, planted],
      believed: new WeakMap(),
      contextOf: () => Promise.reject(new Error('nobody comes')),
      log: createLog('contracts', 'silent'),
    });

  test('does not compile', () => {
    // @ts-expect-error nobody is named
    const nobody: Door<never> = { ...door, access: [] };
    const { access: _, ...rest } = door;
    // @ts-expect-error there is no rule
    const none: Door<never> = rest;
    expect([nobody, none]).toHaveLength(2);
  });

  test.each([[[]], [undefined]])('is not served either: %s', async access => {
    const planted = { ...door, path: '/planted', access } as unknown as Door<never>;
    await expect(serve(planted)).rejects.toThrow('No rule on: GET /planted');
  });

  test('with one it is', async () => expect(await serve({ ...door, path: '/planted' })).toBeUndefined());
});
