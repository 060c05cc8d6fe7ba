import { readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { enforceAccess, withoutRule } from '@surety/platform/access';
import { parse } from 'graphql';
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
