import { describe, expect, test } from 'vitest';
import { breakingChanges, compose } from './compose.ts';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])\n';
const contracts = `${FEDERATION}type Query { contract: Contract } type Contract @key(fields: "id") { id: ID! title: String! }`;
const metrics = `${FEDERATION}type Contract @key(fields: "id") { id: ID! outages: Int! internalCount: Int! @inaccessible }`;

describe('composing', () => {
  test('makes one graph, and leaves what is inaccessible out of its public part', () => {
    const { supergraph, api } = compose({ contracts, metrics });
    expect(supergraph).toContain('internalCount');
    expect(api).toContain('outages: Int!');
    expect(api).not.toContain('internalCount');
  });

  test('names the subgraph and the place of an error', () => {
    const clashing = metrics.replace('outages: Int!', 'title: Int!');
    expect(() => compose({ contracts, metrics: clashing })).toThrow(/FIELD_TYPE_MISMATCH.*metrics line 2, column \d+/s);
  });

  test('names the subgraph whose schema cannot be read', () => {
    expect(() => compose({ contracts, metrics: 'type {' })).toThrow('The schema of metrics cannot be read');
  });
});

describe('a change of the public graph', () => {
  const before = 'type Query { contract(id: ID!): String }';
  test.each([
    ['a field removed', 'type Query { breach: String }', 1],
    ['a new required argument', 'type Query { contract(id: ID!, version: Int!): String }', 1],
    ['a field added', 'type Query { contract(id: ID!): String breach: String }', 0],
  ])('%s', async (_, after, breaking) => {
    expect(await breakingChanges(before, after)).toHaveLength(breaking);
  });
});
