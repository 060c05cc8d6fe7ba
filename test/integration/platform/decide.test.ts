import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Caller, openSubgraph, type Subgraph } from '../../support/subgraph.ts';

const admin: Caller = { roles: ['admin'], subject: 'admin' };
const MANY = 50;
const CONTACT = { name: 'Desk', email: 'desk@party.example' };

let subgraph: Subgraph;
beforeAll(async () => {
  subgraph = await openSubgraph('contracts', '2031-03-10T12:00:00Z');
});
afterAll(() => subgraph?.close());

const create = (input: object, caller = admin) =>
  subgraph.mutate<{ party: { id: string } | null }>(
    caller,
    'createParty',
    { contacts: [CONTACT], ...input },
    'party { id }',
  );
const partiesNamed = (name: string) => subgraph.query('select id from party where name = $1', [name]);
/** Rows of every table, by its name. */
async function rowCounts(): Promise<Record<string, number>> {
  const tables = await subgraph.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await subgraph.query<{ count: number }>(`select count(*)::int from "${name}"`);
    counts[name] = row?.count ?? 0;
  }
  return counts;
}

describe('a key makes a request happen once', () => {
  test(`${MANY} at once with one key make one record, and all hear of it`, async () => {
    const input = { name: 'Once', externalId: 'once', idempotencyKey: 'k1' };
    const answers = await Promise.all(Array.from({ length: MANY }, () => create(input)));
    const parties = await partiesNamed('Once');
    expect(parties).toHaveLength(1);
    expect(answers.map(({ party }) => party)).toEqual(answers.map(() => parties[0]));
    expect(
      await subgraph.query("select action from trail where outcome = 'DONE' and subject_id = $1", [
        answers[0]?.party?.id,
      ]),
    ).toHaveLength(1);
  });

  test('another input under it is refused, whoever comes first', async () => {
    const answers = await Promise.all(['A', 'B'].map(name => create({ name, idempotencyKey: 'k2' })));
    const refused = answers.filter(({ party }) => party === null);
    expect(refused).toMatchObject([
      { problems: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }] },
    ]);
    expect(await subgraph.query("select id from party where name in ('A', 'B')")).toHaveLength(1);
  });

  test("it is each caller's own, and each tenant's", async () => {
    const input = { name: 'Own', idempotencyKey: 'k3' };
    const callers = [admin, { ...admin, subject: 'other admin' }, { ...admin, tenant: 'beta' }];
    const ids = (await Promise.all(callers.map(caller => create(input, caller)))).map(({ party }) => party?.id);
    expect(new Set(ids).size).toBe(callers.length);
  });

  test('of one mutation is not that of another', async () => {
    const input = { name: 'Either', idempotencyKey: 'k7' };
    expect((await create(input)).problems).toEqual([]);
    const { problems } = await subgraph.mutate(admin, 'createService', input, 'service { id }');
    expect(problems).toEqual([]);
  });

  test('that is too long is a problem, not a fault', async () => {
    const { party, problems } = await create({ name: 'Long', idempotencyKey: 'k'.repeat(201) });
    expect([party, problems]).toMatchObject([null, [{ code: 'INVALID_INPUT', path: ['input', 'idempotencyKey'] }]]);
    expect((await create({ name: 'Long', idempotencyKey: 'k'.repeat(200) })).problems).toEqual([]);
  });

  test('without one the same request happens again', async () => {
    await create({ name: 'Twice' });
    await create({ name: 'Twice' });
    expect(await partiesNamed('Twice')).toHaveLength(2);
  });
});

describe('a refusal (H1.4)', () => {
  test('leaves its trail row and the wake-up of its copying, and nothing else', async () => {
    await create({ name: 'Taken', externalId: 'taken' });
    const before = await rowCounts();
    const answer = await create({ name: 'Late', externalId: 'taken', idempotencyKey: 'k4' });
    expect(answer).toMatchObject({ party: null, problems: [{ code: 'DUPLICATE_EXTERNAL_ID' }] });
    const expected = { ...before, trail: (before['trail'] ?? 0) + 1, outbox: (before['outbox'] ?? 0) + 1 };
    expect(await rowCounts()).toEqual(expected);
    const [row] = await subgraph.query(
      'select actor, role, action, outcome, problem_code, at from trail order by id desc limit 1',
    );
    expect(row).toEqual({
      actor: 'admin',
      role: 'admin',
      action: 'createParty',
      outcome: 'REFUSED',
      problem_code: 'DUPLICATE_EXTERNAL_ID',
      at: new Date('2031-03-10T12:00:00Z'),
    });
    expect(await subgraph.query('select workflow_id, sequence from outbox order by id desc limit 1')).toEqual([
      { workflow_id: 'trail/acme/contracts', sequence: null },
    ]);
  });

  test('does not use up its key: what was in the way may be gone', async () => {
    const input = { name: 'Later', externalId: 'taken', idempotencyKey: 'k5' };
    expect((await create(input)).party).toBeNull();
    await subgraph.query("update party set external_id = null where external_id = 'taken'");
    expect((await create(input)).party).not.toBeNull();
  });
});

test('a decision that waits for another one, which waits for it, is made once the other is over', async () => {
  const key = { name: 'Crossed', externalId: 'crossed', idempotencyKey: 'k8' };
  await subgraph.query('begin');
  await subgraph.query(
    "insert into party (id, tenant, external_id, name, created_at) values ('pty_other', 'acme', 'crossed', 'Other', now())",
  );
  const created = create(key);
  await vi.waitFor(
    async () =>
      expect(
        await subgraph.query(
          "select pid from pg_locks where not granted and pid <> pg_backend_pid() and locktype = 'transactionid'",
        ),
      ).toHaveLength(1),
    { timeout: 10_000, interval: 20 },
  );
  await subgraph.query(
    `insert into idempotency_key (tenant, subject, mutation, key, input_hash, created_at)
      values ('acme', 'admin', 'createParty', 'k8', '', now())`,
  );
  await subgraph.query('rollback');
  expect(await created).toMatchObject({ party: { id: expect.any(String) }, problems: [] });
  expect(await partiesNamed('Crossed')).toHaveLength(1);
});

test('a key is forgotten after 30 days of the tenant', async () => {
  const first = await create({ name: 'Month', idempotencyKey: 'k6' });
  await subgraph.setClock('2031-04-09T11:59:59Z');
  expect(await create({ name: 'Month', idempotencyKey: 'k6' })).toEqual(first);
  expect(await create({ name: 'Another', idempotencyKey: 'k6' })).toMatchObject({
    problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
  });
  await subgraph.setClock('2031-04-09T12:00:00Z');
  const later = await create({ name: 'Another', idempotencyKey: 'k6' });
  expect(later).toMatchObject({ party: { id: expect.any(String) }, problems: [] });
  expect(await create({ name: 'Another', idempotencyKey: 'k6' })).toEqual(later);
});
