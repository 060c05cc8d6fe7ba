import { IDENTITY_HEADER, signIdentity } from '@surety/platform/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, openSubgraph, type Subgraph, TENANT } from '../../support/subgraph.ts';

const admin: Caller = { roles: ['admin'], subject: 'admin' };
const TRACE = 'ab'.repeat(16);

let subgraph: Subgraph;
beforeAll(async () => {
  subgraph = await openSubgraph('contracts', '2031-03-10T12:00:00Z');
});
afterAll(() => subgraph?.close());

/** The whole answer to an admin's operation that carries a trace. */
async function post(query: string, variables: object = {}) {
  const body = JSON.stringify({ query, variables });
  const answer = await fetch(`${subgraph.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      traceparent: `00-${TRACE}-${'cd'.repeat(8)}-01`,
      [IDENTITY_HEADER]: signIdentity(
        subgraph.keys.gateway,
        { subject: 'admin', tenant: TENANT, roles: ['admin'], party: null, issuer: 'gateway' },
        'contracts',
        body,
      ),
    },
    body,
  });
  return { status: answer.status, text: await answer.text() };
}
const errorsOf = async (...args: Parameters<typeof post>): Promise<{ message: string; extensions: object }[]> =>
  JSON.parse((await post(...args)).text).errors;

describe("the caller's own mistakes are told", () => {
  const DRAFT = 'mutation ($input: DraftContractInput!) { draftContract(input: $input) { problems { code } } }';
  test.each([
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }, 'input.terms.timeZone'],
    ['a day that does not exist', { termStart: '2031-02-30' }, 'input.terms.termStart'],
  ])('%s, with the field', async (_name, terms, field) => {
    const errors = await errorsOf(DRAFT, { input: { terms } });
    const error = errors.find(({ message }) => message.includes(`"${field}"`));
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test.each([
    ['holds NUL', 'brc_\u0000', 'holds the character NUL'],
    ['is too long', 'x'.repeat(300), 'cannot be kept: a text is too long'],
  ])('a text that %s', async (_name, breachId, sentence) => {
    const CLOSE = 'mutation ($input: HoldBreachNoticeInput!) { holdBreachNotice(input: $input) { problems { code } } }';
    const input = { breachId, expectedVersion: 1, reason: 'x' };
    const { errors } = await subgraph.send({ roles: ['manager'] }, CLOSE, { input });
    expect(errors).toMatchObject([
      { message: expect.stringContaining(sentence), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const literal = `{ party(id: ${JSON.stringify(breachId)}) { id } }`;
    expect((await subgraph.send(admin, literal)).errors?.[0]?.extensions?.code ?? 'found').toBe(
      breachId.includes('\u0000') ? 'BAD_USER_INPUT' : 'found',
    );
  });

  test('a field that does not exist', async () => {
    expect(await errorsOf('{ nothing }')).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});

describe('a fault', () => {
  test('is one sentence with the trace id that the request came with, and nothing of its cause', async () => {
    await subgraph.query('alter table party rename to hidden');
    try {
      const { text } = await post('{ party(id: "pty_1") { id } }');
      expect(JSON.parse(text)).toEqual({
        data: { party: null },
        errors: [
          {
            message: `Something failed on our side. Nothing was changed. Quote ${TRACE} when you ask about it.`,
            path: ['party'],
            extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: TRACE },
          },
        ],
      });
    } finally {
      await subgraph.query('alter table hidden rename to party');
    }
    expect((await subgraph.send(admin, '{ party(id: "pty_1") { id } }')).data).toEqual({ party: null });
  });
});

describe('health', () => {
  const ready = async () => {
    const answer = await fetch(`${subgraph.url}/health/ready`);
    return { code: answer.status, ...((await answer.json()) as { status: string; reason?: string; note?: string }) };
  };
  const WITHIN = { timeout: 20_000, interval: 200 };

  test('answers without an identity, and stays ready while Temporal is away, which is noted', async () => {
    expect((await fetch(`${subgraph.url}/health/live`)).status).toBe(200);
    const note = expect.stringContaining('messages to lifecycles wait in the outbox');
    expect(await ready()).toEqual({ code: 200, status: 'ready', note });
  });

  test('a database that is away is the reason why it is not ready, it lives on, and is ready again by itself', async () => {
    await subgraph.shutDatabase();
    await expect
      .poll(ready, WITHIN)
      .toMatchObject({ code: 503, status: 'not ready', reason: 'The database does not answer.' });
    expect((await fetch(`${subgraph.url}/health/live`)).status).toBe(200);
    const metrics = await (await fetch(`${subgraph.url}/metrics`)).text();
    expect(metrics).toMatch(/^surety_ready\{.*\} 0$/m);
    expect(metrics).toMatch(/^surety_outbox_unsent\{.*\} Nan$/im);
    await subgraph.openDatabase();
    await expect.poll(ready, WITHIN).toMatchObject({ code: 200, status: 'ready' });
    expect((await subgraph.send(admin, '{ party(id: "pty_1") { id } }')).errors).toBeUndefined();
  });

  test('a database that is behind its migrations is another reason', async () => {
    const [last] = await subgraph.query<{ name: string }>(
      'select name from mikro_orm_migrations order by id desc limit 1',
    );
    await subgraph.query('delete from mikro_orm_migrations where name = $1', [last?.name]);
    await subgraph.shutDatabase();
    await expect.poll(ready, WITHIN).toMatchObject({ code: 503 });
    await subgraph.openDatabase();
    await expect.poll(ready, WITHIN).toMatchObject({ reason: 'The database is behind: run the migrations.' });
    await subgraph.query('insert into mikro_orm_migrations (name, executed_at) values ($1, now())', [last?.name]);
    await expect.poll(ready, WITHIN).toMatchObject({ code: 200, status: 'ready' });
  });

  test('a database that cuts every connection is found again', async () => {
    await subgraph.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await expect.poll(async () => (await fetch(`${subgraph.url}/health/ready`)).status, { timeout: 10_000 }).toBe(200);
    expect((await subgraph.send(admin, '{ party(id: "pty_1") { id } }')).errors).toBeUndefined();
  });
});
