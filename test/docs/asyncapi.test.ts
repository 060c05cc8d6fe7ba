import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ASYNC_API, asyncApi } from '@surety/contracts/async-api';
import { Ajv, type AnySchema } from 'ajv';
import { expect, test } from 'vitest';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const committed = read(ASYNC_API);
const mutationEvents = read('docs/mutation-events.json');
// The schema that the AsyncAPI initiative publishes for version 3.0.0.
const SCHEMA = createRequire(import.meta.url)('@asyncapi/specs/schemas/3.0.0.json') as AnySchema;
const isAsyncApi = new Ajv({ strict: false, validateFormats: false, meta: false, validateSchema: false }).compile(
  SCHEMA,
);

test('docs/asyncapi.json is what the event types say; `npm run -s surety -- asyncapi` writes it', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(asyncApi())));
});

test('docs/asyncapi.json is AsyncAPI 3, and a document that is not would be told apart', () => {
  expect(isAsyncApi(committed), JSON.stringify(isAsyncApi.errors)).toBe(true);
  expect(isAsyncApi({ ...(committed as object), operations: { tell: { action: 'shout' } } })).toBe(false);
});

test('docs/mutation-events.json is AsyncAPI 3; a data that fits its schema is told from one that does not', () => {
  expect(isAsyncApi(mutationEvents), JSON.stringify(isAsyncApi.errors)).toBe(true);
  const schema = { ...(mutationEvents as object), $ref: '#/components/messages/registerWebhook/payload' };
  const isTaken = new Ajv({ strict: false }).compile(schema);
  const type = 'io.surety.mutation.registerWebhook';
  const event = {
    specversion: '1.0',
    id: '1',
    source: '/x',
    type,
    data: { partyId: 'pty_1', url: 'https://x.example' },
  };
  expect(isTaken(event), JSON.stringify(isTaken.errors)).toBe(true);
  for (const data of [
    {},
    { ...event.data, kinds: ['NOTHING'] },
    { ...event.data, colour: 'red' },
    { ...event.data, url: 1 },
  ])
    expect(isTaken({ ...event, data }), JSON.stringify(data)).toBe(false);
});

test.each([
  ['docs/asyncapi.json', committed],
  ['docs/mutation-events.json', mutationEvents],
])('each reference of %s leads somewhere, and no event type is used twice', (_, document) => {
  const text = JSON.stringify(document);
  const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path.split('/'));
  expect(references.length).toBeGreaterThan(0);
  for (const path of references) {
    const target = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
    expect(target, path.join('/')).toBeDefined();
  }
  const types = [...text.matchAll(/"const":"(io\.surety\.[^"]+)"/g)].map(([, type]) => type);
  expect(new Set(types).size).toBe(types.length);
});
