import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Template } from '../../support/database.ts';
import { system } from '../contracts/house.ts';
import { argumentsFor } from './arguments.ts';
import { documentOf } from './documents.ts';
import { type Answer, openHouse } from './house.ts';
import { operationsOf, SUBGRAPHS } from './operations.ts';
import { type Records, registerRecords } from './records.ts';

const MUTATIONS = SUBGRAPHS.flatMap(name => operationsOf(name)).filter(
  ({ kind, roles }) => kind === 'mutation' && roles.includes('system'),
);

let house: Awaited<ReturnType<typeof openHouse>>;
let records: Records;
beforeAll(async () => {
  house = await openHouse();
  records = await registerRecords(house);
});
afterAll(() => house?.close());

/** What a subgraph's database holds, by table: all but the trail, where a refusal that is repeated leaves a row each time. */
async function held(subgraph: Template): Promise<Readonly<Record<string, string>>> {
  const { query } = house[subgraph];
  const isEvaluating = async (): Promise<boolean> =>
    subgraph === 'metrics' && (await query('select 1 from stale_period limit 1')).length > 0;
  while (await isEvaluating()) await sleep(20);
  const tables = await query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('trail', 'outbox') order by 1`,
  );
  const rows = [...tables.map(({ name }) => `"${name}"`), '(select * from outbox where sequence is not null)'];
  const sums = rows.map(async from => {
    const [row] = await query<{ sum: string }>(
      `select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from ${from} t`,
    );
    return [from, row?.sum] as const;
  });
  return Object.fromEntries(await Promise.all(sums)) as Record<string, string>;
}

/** What the lifecycle is answered, where something stands in its way. */
const problemsIn = ({ text }: Answer): unknown =>
  Object.values((JSON.parse(text) as { data: object }).data).map((payload: { problems?: unknown }) => payload.problems);

// Temporal asks again whenever it got no answer, each time under another header: no key of the request's tells the second from the first.
describe('every mutation of the lifecycles', () => {
  test.each(MUTATIONS.map(operation => ({ name: operation.coordinate, operation })))(
    '$name changes nothing when it is asked for again',
    async ({ operation }) => {
      const { subgraph, coordinate, isPublic } = operation;
      const variables = argumentsFor(operation, records, 'id');
      // What an operator asks a lifecycle for is asked under a key.
      const keyed = isPublic ? { input: { ...(variables['input'] as object), idempotencyKey: coordinate } } : variables;
      const ask = () => house.ask(subgraph, system, documentOf(operation), keyed);
      const first = await ask();
      const before = await held(subgraph);
      expect(problemsIn(await ask())).toEqual(problemsIn(first));
      expect(await held(subgraph)).toEqual(before);
    },
  );
});
