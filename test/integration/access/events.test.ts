import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../support/subgraph.ts';
import { admin, auditor, manager } from '../contracts/house.ts';
import { adopt } from '../metrics-facts/measured.ts';
import { openHouse } from './house.ts';
import { operationsOf, SUBGRAPHS } from './operations.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const TYPE = 'io.surety.mutation.createService';
const service = (name: string) => ({ name, externalId: name });
const event = (id: string, changes: object = {}) => ({
  specversion: '1.0',
  id,
  source: 'https://desk.example/assets',
  type: TYPE,
  data: service(id),
  ...changes,
});

const send = async (caller: Caller | null, sent: Buffer<ArrayBuffer>, headers: Record<string, string>) => {
  const request = { method: 'POST', path: '/events', headers, body: sent };
  const answer = await house.knock('gateway', caller, request);
  const body = (await answer.json()) as { readonly code: string; readonly message: string };
  return { status: answer.status, type: answer.headers.get('content-type'), body };
};
const structured = (given: unknown, caller: Caller | null = manager) =>
  send(caller, Buffer.from(JSON.stringify(given)), { 'content-type': 'application/cloudevents+json; charset=utf-8' });
const batch = (given: unknown) =>
  send(manager, Buffer.from(JSON.stringify(given)), { 'content-type': 'application/cloudevents-batch+json' });
const binary = (attributes: Record<string, string>, data: unknown) =>
  send(manager, Buffer.from(JSON.stringify(data)), {
    'content-type': 'application/json',
    'ce-specversion': '1.0',
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value])),
  });

const count = async (externalId: string): Promise<number> =>
  (await house.contracts.query('select id from service where external_id = $1', [externalId])).length;
const done = { service: { id: expect.stringMatching(/^svc_/) } };

describe('an event asks for a mutation (CloudEvents 1.0)', () => {
  test('in structured mode, with what systems on its way added', async () => {
    const answer = await structured(
      event('mail', {
        time: '2031-03-10T12:00:00+01:00',
        subject: 'x',
        traceparent: 'x',
        dataschema: 'https://x.example',
      }),
    );
    expect(answer).toEqual({ status: 200, type: expect.stringContaining('application/json'), body: done });
    expect(await count('mail')).toBe(1);
  });

  test('what it records is counted in the answer, as the graph counts it', async () => {
    await adopt({ ...house.metrics, settled: async () => undefined }, 'ctr_1', { service: 'datalab' });
    const rows = [{ at: '2031-02-10T08:00:00Z', state: 'DOWN' }];
    const data = { service: 'datalab', source: 'probe-1', rows };
    const machine: Caller = { roles: ['integration'], subject: 'monitoring', party: 'provider' };
    const answer = await structured(event('4711', { type: 'io.surety.mutation.recordStates', data }), machine);
    expect([answer.status, answer.body]).toEqual([200, { recorded: { new: 1, duplicates: 0 }, warnings: [] }]);
  });

  test('with its data as bytes', async () => {
    const { data, ...bare } = event('bytes');
    const bytes = Buffer.from(JSON.stringify(data)).toString('base64');
    expect(await structured({ ...bare, data_base64: bytes })).toMatchObject({ status: 200, body: done });
  });

  test('in binary mode, attributes percent-encoded', async () => {
    const attributes = { id: 'b%C3%BCro', source: '/a%20b', type: TYPE };
    expect(await binary(attributes, service('bureau'))).toMatchObject({ status: 200, body: done });
    const again = await structured(event('büro', { source: '/a b', data: service('bureau') }));
    expect(again).toMatchObject({ status: 200, body: done });
    expect(await count('bureau')).toBe(1);
  });

  test('in a batch, one after the other: what is refused keeps nobody else from being carried out', async () => {
    const { status, body } = await batch([
      event('first'),
      event('twice', { data: service('first') }),
      event('unknown', { type: 'io.surety.mutation.nothing' }),
      event('last'),
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject([
      { id: 'first', source: 'https://desk.example/assets', status: 200, body: done },
      { id: 'twice', status: 422, body: { code: 'DUPLICATE_EXTERNAL_ID' } },
      { id: 'unknown', status: 400, body: { code: 'BAD_REQUEST' } },
      { id: 'last', status: 200, body: done },
    ]);
    expect(await count('last')).toBe(1);
  });

  test('there is a type for every mutation of the public graph, and for no other', async () => {
    const mutations = SUBGRAPHS.flatMap(name => operationsOf(name)).filter(({ kind }) => kind === 'mutation');
    for (const { field, isPublic } of mutations) {
      const { status, body } = await structured(
        event('x', { type: `io.surety.mutation.${field?.name}`, data: {} }),
        auditor,
      );
      expect([status, body.code], field?.name).toEqual(
        isPublic
          ? [expect.toBeOneOf([400, 403]), expect.toBeOneOf(['FORBIDDEN', 'BAD_USER_INPUT'])]
          : [400, 'BAD_REQUEST'],
      );
      expect(body.message.includes('There is no mutation'), field?.name).toBe(!isPublic);
    }
  });
});

describe('an event is carried out once', () => {
  test('sent again it is answered as the first time', async () => {
    const first = await structured(event('once'));
    expect(await structured(event('once'))).toEqual(first);
    expect(await count('once')).toBe(1);
  });

  test('by 50 at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => structured(event('fifty'))));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 200, body: done });
    expect(await count('fifty')).toBe(1);
  });

  test('source and id say which it is: another source is another event', async () => {
    await structured(event('same', { data: service('of one') }));
    expect(await structured(event('same', { source: '/other', data: service('of another') }))).toMatchObject({
      status: 200,
      body: done,
    });
    expect([await count('of one'), await count('of another')]).toEqual([1, 1]);
  });

  test('with other data it is refused, and changes nothing', async () => {
    await structured(event('changed'));
    const answer = await structured(event('changed', { data: service('something else') }));
    expect(answer).toMatchObject({
      status: 409,
      type: expect.stringContaining('application/problem+json'),
      body: { code: 'IDEMPOTENCY_KEY_REUSED', retryable: false },
    });
    expect(await count('something else')).toBe(0);
  });
});

describe('an event has no more rights than its bearer', () => {
  test('a role that may not use the mutation', async () => {
    expect(await structured(event('auditor'), auditor)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    expect(await structured(event('admin', { type: 'io.surety.mutation.signContract' }), admin)).toMatchObject({
      status: 400,
      body: { code: 'BAD_USER_INPUT' },
    });
    expect(await count('auditor')).toBe(0);
  });

  test('nobody without a token', async () => {
    expect(await structured(event('nobody'), null)).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });

  test('a GET, or another method', async () => {
    const answer = await house.knock('gateway', manager, { method: 'GET', path: '/events' });
    expect(answer.status).toBe(404);
  });
});

describe('what is not as it should be is told, and changes nothing', () => {
  test.each([
    ['no id', { id: undefined }, 'id: '],
    ['an empty id', { id: '' }, 'id: '],
    ['a number as id', { id: 7 }, 'id: '],
    ['no source', { source: undefined }, 'source: '],
    ['another version', { specversion: '0.3' }, 'specversion: '],
    ['a time that is none', { time: 'yesterday' }, 'time: '],
    ['data that is no object', { data: 'x' }, 'data: '],
    ['no data', { data: undefined }, 'data: '],
    ['data of another type', { datacontenttype: 'application/xml' }, 'datacontenttype: must be JSON'],
    ['bytes that are no JSON', { data: undefined, data_base64: 'eA==' }, 'not JSON in UTF-8'],
    ['a type of nothing', { type: 'com.example.created' }, 'There is no mutation for events of the type'],
    ['a key beside its id', { data: { ...service('wrong'), idempotencyKey: 'x' } }, 'Leave idempotencyKey out'],
  ])('%s', async (_, changes, sentence) => {
    const { status, type, body } = await structured(event('wrong', changes));
    expect([status, type, body.code]).toEqual([
      400,
      expect.stringContaining('application/problem+json'),
      'BAD_REQUEST',
    ]);
    expect(body.message).toContain(sentence);
    expect(await count('wrong')).toBe(0);
  });

  test('an input that the schema does not know, with its path', async () => {
    const { status, body } = await structured(event('wrong', { data: { ...service('wrong'), colour: 'red' } }));
    expect([status, body.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.message).toContain('colour');
  });

  test('what is no JSON, no event, or in another alphabet', async () => {
    const json = { 'content-type': 'application/cloudevents+json' };
    for (const body of [Buffer.from('{'), Buffer.from('null'), Buffer.from('[]'), Buffer.alloc(0), Buffer.from([0xff])])
      expect(await send(manager, body, json)).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } });
    expect(await binary({ id: '%zz', source: '/x', type: TYPE }, {})).toMatchObject({ status: 400 });
    expect(await send(manager, Buffer.from('{}'), {})).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } });
  });

  test('a batch with one event that is wrong is not begun, and neither is one that is too long or none', async () => {
    const { status, body } = await batch([event('begun'), event('wrong', { id: '' })]);
    expect([status, body.message]).toEqual([400, expect.stringContaining('Event 1 of the batch')]);
    expect(await count('begun')).toBe(0);
    const long = Array.from({ length: 101 }, (_, index) => event(`long${index}`));
    expect(await batch(long)).toMatchObject({ status: 400, body: { message: expect.stringContaining('at most 100') } });
    expect(await batch({})).toMatchObject({ status: 400 });
    expect(await batch([])).toEqual({ status: 200, type: expect.anything(), body: [] });
  });
});
