import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ASYNC_API, asyncApi } from '@surety/contracts/async-api';
import { Ajv, type AnySchema } from 'ajv';
import { expect, test } from 'vitest';

const committed: unknown = JSON.parse(readFileSync(new URL(`../../${ASYNC_API}`, import.meta.url), 'utf8'));
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

test('each reference of docs/asyncapi.json leads somewhere, and no event type is used twice', () => {
  const text = JSON.stringify(committed);
  const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path.split('/'));
  expect(references.length).toBeGreaterThan(0);
  for (const path of references) {
    const target = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], committed);
    expect(target, path.join('/')).toBeDefined();
  }
  const types = [...text.matchAll(/"const":"(io\.surety\.[^"]+)"/g)].map(([, type]) => type);
  expect(new Set(types).size).toBe(types.length);
});
