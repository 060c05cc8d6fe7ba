import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { partsOf } from './parts.ts';

const schema: GraphQLSchema = buildSchema(readFileSync(new URL('../../api.graphql', import.meta.url), 'utf8'));
const all = partsOf(schema);
const documents = all.map(({ name, query }) => [name, parse(query, { maxTokens: LIMITS.tokens })] as const);

test('what the handbook calls the service record is in it (H7.4)', () => {
  const named = [
    'versions',
    'supplements',
    'evaluations',
    'breaches',
    'ledger-entries',
    'findings',
    'reviews',
    'complaints',
  ];
  expect(all.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['contract', ...named, 'changes', 'notifications', 'terminations', 'trail', 'outages']),
  );
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  const { query } = all.find(({ name }) => name === 'versions') ?? expect.fail();
  for (const field of ['canonical', 'hash', 'signatures {']) expect(query).toContain(field);
  expect(all.find(({ name }) => name === 'evaluations')?.query).toContain('former: true');
});

test.each(documents)('%s is asked for as the graph takes it', (_, document) => {
  expect(validate(schema, document)).toEqual([]);
});

/** Coordinates of the fields that a document asks for. */
function asked(document: DocumentNode): string[] {
  const types = new TypeInfo(schema);
  const coordinates: string[] = [];
  const note = () => void coordinates.push(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`);
  visit(document, visitWithTypeInfo(types, { Field: note }));
  return coordinates;
}

test('every list with pages is a part of its own, but for those of a service, which is not of one contract alone', () => {
  const reached = new Set(documents.flatMap(([, document]) => asked(document)));
  const types = new Set([...reached].map(coordinate => coordinate.split('.')[0] ?? ''));
  const lists = [...types].flatMap(name => {
    const type = schema.getType(name);
    const fields = name !== 'Query' && isObjectType(type) ? Object.values(type.getFields()) : [];
    const paged = fields.filter(field => name !== 'Service' && getNamedType(field.type).name.endsWith('Connection'));
    return paged.map(field => `${name}.${field.name}`);
  });
  expect(lists.length).toBeGreaterThan(10);
  expect(lists.filter(list => !reached.has(list))).toEqual([]);
});

test('nothing is asked for that depends on who asks, on the hour or on where it runs', () => {
  const names = documents.flatMap(([, document]) => asked(document)).map(coordinate => coordinate.split('.')[1]);
  for (const name of ['allowedActions', 'overdue', 'progress', 'url', 'workflowId', 'email'])
    expect(names).not.toContain(name);
});
