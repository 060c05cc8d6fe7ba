import { readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { enforceAccess, withoutRule } from '@surety/platform/access';
import { graphql, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from '../../support/database.ts';

const sdlOf = (name: string): Promise<string> =>
  readFile(new URL(import.meta.resolve(`@surety/${name}/schema.graphql`)), 'utf8');
const schemaOf = (sdl: string) => buildSubgraphSchema([{ typeDefs: parse(sdl) }]);

describe.each(TEMPLATES)('who may use what of %s', name => {
  test('every field of Query and Mutation, and every entity, has its rule', async () => {
    const schema = schemaOf(await sdlOf(name));
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).length).toBeGreaterThan(2);
    expect(withoutRule(schema)).toEqual([]);
  });

  test('what is planted without one is named, and the subgraph does not start with it', async () => {
    const planted = schemaOf(`${await sdlOf(name)}
      extend type Query { planted: String }
      extend type Mutation { plantedToo: String }
      type Planted @key(fields: "id") { id: ID! }`);
    expect(withoutRule(planted)).toEqual(['Query.planted', 'Mutation.plantedToo', 'Planted']);
    expect(() => enforceAccess(planted)).toThrow('Query.planted, Mutation.plantedToo, Planted');
  });
});

test('an entity that is for others is not fetched by its key either', async () => {
  const schema = enforceAccess(
    buildSubgraphSchema([
      {
        typeDefs: parse(`
          directive @access(roles: [Role!]!) on FIELD_DEFINITION | OBJECT
          enum Role { ADMIN CUSTOMER }
          type Query { any: String @access(roles: [ADMIN, CUSTOMER]) }
          type Secret @key(fields: "id") @access(roles: [ADMIN]) { id: ID! }`),
        resolvers: { Secret: { __resolveReference: ({ id }: { id: string }) => ({ id }) } },
      },
    ]),
  );
  const fetchedBy = async (role: string) =>
    graphql({
      schema,
      source: '{ _entities(representations: [{ __typename: "Secret", id: "1" }]) { __typename } }',
      contextValue: { identity: { roles: [role] } },
    });
  expect((await fetchedBy('admin')).data?.['_entities']).toEqual([{ __typename: 'Secret' }]);
  const { data, errors } = await fetchedBy('customer');
  expect(data?.['_entities'] ?? [null]).toEqual([null]);
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
