import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Template } from '../../support/database.ts';
import { admin, system } from '../contracts/house.ts';
import { argumentsFor } from './arguments.ts';
import { documentOf } from './documents.ts';
import { type Answer, openHouse } from './house.ts';
import { operationsOf, SUBGRAPHS } from './operations.ts';
import { type Records, registerRecords } from './records.ts';

const ALL = SUBGRAPHS.flatMap(name => operationsOf(name)).filter(({ kind }) => kind === 'mutation');
const MUTATIONS = ALL.filter(({ roles }) => roles.includes('system'));

let house: Awaited<ReturnType<typeof openHouse>>;
let records: Records;
beforeAll(async () => {
  house = await openHouse();
  records = await registerRecords(house);
});
afterAll(() => house?.close());

/** A generated input names a contact and a webhook; one of them is told. */
const OWN: Readonly<Record<string, object>> = { 'Mutation.recordTold': { webhookId: null } };

/** What a subgraph's database holds, by table: all but the trail of refusals, which leaves a row each time. */
async function held(subgraph: Template): Promise<Readonly<Record<string, string>>> {
  const { query } = house[subgraph];
  const isEvaluating = async (): Promise<boolean> =>
    subgraph === 'metrics' && (await query('select 1 from stale_period limit 1')).length > 0;
  while (await isEvaluating()) await sleep(20);
  const tables = await query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('trail', 'outbox') order by 1`,
  );
  const rows = [
    ...tables.map(({ name }) => `"${name}"`),
    `(select * from trail where outcome <> 'REFUSED')`,
    // Without how the relay fares: Temporal is away here.
    '(select workflow_id, sequence, signal, args, start from outbox where sequence is not null)',
  ];
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
      const { input, ...others } = argumentsFor(operation, records, 'id') as { input?: object };
      // What an operator asks a lifecycle for is asked under a key.
      const own = { ...OWN[coordinate], ...(isPublic ? { idempotencyKey: coordinate } : {}) };
      const variables = input === undefined ? others : { ...others, input: { ...input, ...own } };
      const ask = () => house.ask(subgraph, system, documentOf(operation), variables);
      const first = await ask();
      const before = await held(subgraph);
      // Two at once: one whose client gave up may still be under way.
      for (const again of await Promise.all([ask(), ask()])) expect(problemsIn(again)).toEqual(problemsIn(first));
      expect(await held(subgraph)).toEqual(before);
    },
  );

  test('would fail here if it did: a party is made as often as somebody without a key asks for it', async () => {
    const createParty = ALL.find(({ coordinate }) => coordinate === 'Mutation.createParty');
    if (!createParty) throw new Error('There is no createParty.');
    const variables = argumentsFor(createParty, records, 'nothing');
    const ask = () => house.ask('contracts', admin, documentOf(createParty), variables);
    expect(problemsIn(await ask())).toEqual([[]]);
    const before = await held('contracts');
    expect(problemsIn(await ask())).toEqual([[]]);
    expect(await held('contracts')).not.toEqual(before);
  });
});
