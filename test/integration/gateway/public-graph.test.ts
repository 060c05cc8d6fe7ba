import { readFile } from 'node:fs/promises';
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  parse,
  printSchema,
  validate,
  visit,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';
import { SUBGRAPHS } from './stub-subgraph.ts';

const ALLOWED = 'https://app.example';
let house: House;
let publicSchema: GraphQLSchema;
beforeAll(async () => {
  house = await openHouse({}, { CORS_ORIGINS: `${ALLOWED}, https://ops.example` });
  const { data } = await house.ask(getIntrospectionQuery());
  publicSchema = buildClientSchema(data as never);
});
afterAll(() => house.close());

/** Names of everything that the subgraphs mark `@inaccessible`: `Query.contractTerms`, `RecordBreachInput`. */
async function inaccessible(): Promise<string[]> {
  const found: string[] = [];
  for (const name of SUBGRAPHS) {
    const sdl = await readFile(new URL(`../../../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8');
    visit(parse(sdl), {
      enter(node, _key, _parent, _path, ancestors) {
        if (!('directives' in node) || !node.directives?.some(({ name: { value } }) => value === 'inaccessible'))
          return;
        const owner = ancestors.findLast(ancestor => 'kind' in ancestor && 'name' in ancestor);
        const own = 'name' in node && node.name && 'value' in node.name ? node.name.value : '';
        found.push(owner && 'name' in owner && owner.name ? `${(owner.name as { value: string }).value}.${own}` : own);
      },
    });
  }
  return found;
}

describe('the public graph', () => {
  test('shows nothing that is marked inaccessible, input types included', async () => {
    const hidden = await inaccessible();
    expect(hidden).toEqual(expect.arrayContaining(['Query.contractTerms', 'RecordBreachInput']));
    const shown = printSchema(publicSchema);
    for (const name of hidden) {
      const [type = '', member] = name.split('.');
      const block = new RegExp(`^(type|input|enum|scalar) ${type}\\b[^}]*`, 'm').exec(shown)?.[0] ?? '';
      if (member) expect(block, name).not.toMatch(new RegExp(`^  ${member}\\b`, 'm'));
      else expect(block, name).toBe('');
    }
  });

  test('refuses what is inaccessible as if it did not exist', async () => {
    const { status, errors } = await house.ask('{ contractTerms(contractId: "ctr_1", version: 1) { __typename } }');
    expect([status, errors[0]?.message]).toEqual([400, expect.stringContaining('Cannot query field "contractTerms"')]);
    expect(house.stubs.contracts.received).toEqual([]);
  });

  test("has room for the explorer's first query", async () => {
    const page = await readFile(new URL('../../../gateway/graphiql/page.js', import.meta.url), 'utf8');
    const [, query = ''] = /FIRST_QUERY = `([^`]+)`/.exec(page) ?? [];
    expect(validate(publicSchema, parse(query))).toEqual([]);
  });

  test('is told what a caller wrote wrong', async () => {
    const unknown = await house.ask('{ contrats { totalCount } }');
    expect([unknown.status, unknown.errors[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    const syntax = await house.ask('{ contracts(');
    expect([syntax.status, syntax.errors[0]?.extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    const which = await house.ask('query A { __typename } query B { __typename }');
    expect([which.status, which.errors[0]?.extensions.code]).toEqual([400, 'OPERATION_UNCLEAR']);
  });
});

const preflight = (origin: string) =>
  fetch(`${house.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });

describe('other origins', () => {
  test('that are configured may ask, and read trace ids of refusals too', async () => {
    const allowed = await preflight(ALLOWED);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(ALLOWED);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
    const refused = await house.ask('{ me { subject } }', { token: null, headers: { origin: ALLOWED } });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('access-control-allow-origin')).toBe(ALLOWED);
    expect(refused.headers.get('access-control-expose-headers')).toContain('x-trace-id');
  });

  test('that are not configured may not', async () => {
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('anything else is answered in the same shape', async () => {
  for (const [path, method, status, code] of [
    ['/graphql', 'GET', 405, 'METHOD_NOT_ALLOWED'],
    ['/elsewhere', 'GET', 404, 'NOT_FOUND'],
  ] as const) {
    const response = await fetch(`${house.url}${path}`, { method });
    expect([response.status, await response.json()]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
  }
});
