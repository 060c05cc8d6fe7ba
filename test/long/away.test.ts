import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeOverContracts } from '@surety/tools/demo';
import { describeWorkflow, pendingOf } from '@surety/tools/virtual-time/time-skipping';
import { SUBGRAPHS } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HouseWithDoors, openHouseWithDoors } from '../support/house-with-doors.ts';
import { rowsOf } from '../support/rows.ts';
import { breachesOf, recordOutage, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const HOUR_MS = 3_600_000;
/** Pauses between tries have grown to half a minute and more by then. */
const AWAY_MS = 60_000;
/** What is tried again with shorter pauses, or not at all. */
const HALF_AWAY_MS = 30_000;
/** Longer than a heartbeat may be missed. */
const LONG_ACTIVITY_MS = 12_000;
/** An activity that failed for a while is tried again after a minute at most. */
const RECOVERS = { timeout: 120_000, interval: 250 };
const SHOWS = { timeout: 30_000, interval: 100 };
const ALL_READY = { status: 200, body: { status: 'ready' } };
/** What the gateway says of a fault behind it: try again, and nothing of its cause. */
const FAULT = {
  message: expect.stringMatching(/^Something failed on our side\. Try again; if it stays, tell us the trace id \w+\.$/),
  extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: true, traceId: expect.any(String) },
};

function everySubgraph(says: string): string {
  return SUBGRAPHS.map(name => `${name}: ${says}`).join(' ');
}

let doors: HouseWithDoors;
let tenant: Tenant;
let names = 0;
beforeAll(async () => {
  doors = await openHouseWithDoors();
  tenant = await openTenant('away', doors.house);
});
afterAll(async () => {
  await tenant?.close();
  await doors?.close();
});

type Answer = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
};

/** The whole answer of the public graph to a manager. */
async function ask(query: string, variables: object = {}): Promise<Answer> {
  const answer = await fetch(doors.house.graphUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tenant.tokens.manager}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
}
/** A decision that needs one row and one message. */
const createService = (name: string): Promise<Answer> =>
  ask(
    'mutation ($input: CreateServiceInput!) { createService(input: $input) { service { externalId } problems { code } } }',
    { input: { idempotencyKey: name, name, externalId: name } },
  );
const created = (externalId: string) => ({ data: { createService: { service: { externalId }, problems: [] } } });
const newName = (): string => `service-${(names += 1)}`;

/** Takes two contracts over for a tenant of its own. @returns whether its lifecycles have carried them to metrics, and what they wait for */
async function takenOver() {
  const other = await openTenant(`away-${(names += 1)}`, doors.house);
  await takeOverContracts({ graphUrl: other.graphUrl, tokens: other.tokens, say: () => undefined });
  const manager = await other.as('manager');
  type Contracts = { contracts: { edges: { node: { id: string; measuredFrom: string | null } }[] } };
  const contracts = async () =>
    (await manager.query<Contracts>('{ contracts { edges { node { id measuredFrom } } } }')).contracts.edges.map(
      ({ node }) => node,
    );
  return {
    contracts,
    areMeasured: () =>
      contracts().then(
        all => all.length === 2 && all.every(({ measuredFrom }) => measuredFrom !== null),
        () => false,
      ),
    async waitsFor(id: string): Promise<string> {
      return pendingOf(await describeWorkflow(other.temporal, `contract/${other.name}/${id}`)).join();
    },
    close: () => other.close(),
  };
}

const onServer = <T extends object>(query: string, database: (typeof SUBGRAPHS)[number] = 'contracts') =>
  rowsOf<T>(doors.house.databases[database], query);
const unsent = () => onServer<{ id: string }>('select id from outbox where sent_at is null');
const recovered = async (): Promise<void> => {
  await expect.poll(() => doors.readiness('gateway'), RECOVERS).toEqual(ALL_READY);
  await expect.poll(() => doors.readiness('worker'), RECOVERS).toMatchObject({ status: 200 });
  const name = newName();
  expect(await createService(name)).toEqual(created(name));
  await expect.poll(unsent, RECOVERS).toEqual([]);
};

describe('away: Temporal', () => {
  test('mutations go on, messages wait in the outboxes, worker and log say so; it recovers by itself', async () => {
    await doors.temporal.shut();
    const name = newName();
    expect(await createService(name)).toEqual(created(name));
    const waiting = await takenOver();
    expect((await unsent()).length).toBeGreaterThan(0);
    await expect
      .poll(() => doors.readiness('worker'), SHOWS)
      .toEqual({
        status: 503,
        body: { status: 'not ready', reason: expect.stringMatching(/^The lifecycles are not being run: Temporal at/) },
      });
    expect(await doors.readiness('gateway')).toMatchObject({ status: 200 });
    await expect
      .poll(doors.said, SHOWS)
      .toContain('contracts: Temporal did not take a message; it is kept and tried again');
    expect(await waiting.areMeasured()).toBe(false);

    await sleep(AWAY_MS);
    await doors.temporal.open();
    await recovered();
    await expect.poll(waiting.areMeasured, RECOVERS).toBe(true);
    await waiting.close();
  });
});

describe('away: a subgraph', () => {
  /** Whoever asks at its port is cut off; it cannot be started again meanwhile. */
  const hold = (port: number): Promise<Server> =>
    new Promise((held, failed) => {
      const server = createServer(socket => socket.destroy()).once('error', failed);
      server.listen(port, '127.0.0.1', () => held(server));
    });

  test('the gateway answers what the others know, lifecycles wait, the supervisor brings it back', async () => {
    process.kill(doors.pids()['metrics'] ?? Number.NaN, 'SIGKILL');
    await expect.poll(doors.said, SHOWS).toContain('metrics ended (signal SIGKILL)');
    const held = await hold(doors.ports.metrics);
    const waiting = await takenOver();
    const { data, errors } = await ask('{ contracts { totalCount } evaluation(id: "evl_1") { id } }');
    expect(data).toEqual({ contracts: { totalCount: 0 }, evaluation: null });
    expect(errors).toEqual([
      {
        message: expect.stringContaining('The metrics service does not answer at present'),
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', retryable: true, traceId: expect.any(String) },
      },
    ]);
    expect(await doors.readiness('gateway')).toEqual({
      status: 503,
      body: { status: 'not ready', reason: 'metrics: It does not answer.' },
    });
    await expect.poll(doors.said, SHOWS).toContain('gateway: a subgraph did not answer');
    const [contract] = await waiting.contracts();
    await expect
      .poll(() => waiting.waitsFor(contract?.id ?? ''), SHOWS)
      .toMatch(/attempt \d+: No answer from 127\.0\.0\.1/);

    await sleep(HALF_AWAY_MS);
    await new Promise(released => held.close(released));
    await recovered();
    expect(doors.said()).toContain('metrics is ready again');
    await expect.poll(waiting.areMeasured, RECOVERS).toBe(true);
    await waiting.close();
  });
});

describe('away: PostgreSQL', () => {
  test('nothing is acknowledged, readiness and log say so, lifecycles wait; it recovers by itself', async () => {
    const waiting = await takenOver();
    await doors.postgres.shut();
    const name = newName();
    const { data, errors } = await createService(name);
    expect([data, errors]).toEqual([null, [expect.objectContaining(FAULT)]]);
    for (const subgraph of SUBGRAPHS)
      expect(await doors.readiness(subgraph)).toEqual({
        status: 503,
        body: { status: 'not ready', reason: 'The database does not answer.' },
      });
    expect(await doors.readiness('gateway')).toEqual({
      status: 503,
      body: { status: 'not ready', reason: everySubgraph('The database does not answer.') },
    });
    expect(await doors.readiness('worker')).toMatchObject({ status: 200 });
    await expect.poll(doors.said, SHOWS).toContain('contracts: The database does not answer.');
    expect(await onServer(`select id from service where external_id = '${name}'`)).toEqual([]);

    await sleep(AWAY_MS);
    await doors.postgres.open();
    await recovered();
    expect(await createService(name)).toEqual(created(name));
    await expect.poll(waiting.areMeasured, RECOVERS).toBe(true);
    await waiting.close();
  });
});

describe('away: writes to the database', () => {
  const READ_ONLY = 'The database takes no writes: queries are answered, mutations fail.';

  test('queries are answered, mutations are a fault to try again, readiness and log say so; it recovers by itself', async () => {
    await onServer('alter system set default_transaction_read_only = on');
    await onServer('select pg_reload_conf()');
    const name = newName();
    await expect
      .poll(() => doors.readiness('contracts'), SHOWS)
      .toEqual({ status: 200, body: { status: 'ready', note: READ_ONLY } });
    const { data, errors } = await createService(name);
    expect([data, errors]).toEqual([null, [expect.objectContaining(FAULT)]]);
    expect(await ask('{ contracts { totalCount } }')).toEqual({ data: { contracts: { totalCount: 0 } } });
    expect(await doors.readiness('gateway')).toEqual({
      status: 200,
      body: { status: 'ready', note: everySubgraph(READ_ONLY) },
    });
    await expect.poll(doors.said, SHOWS).toContain(`contracts: ${READ_ONLY}`);

    await sleep(HALF_AWAY_MS);
    await onServer('alter system reset default_transaction_read_only');
    await onServer('select pg_reload_conf()');
    await recovered();
    expect(await createService(name)).toEqual(created(name));
  });
});

describe('away: the mail server', () => {
  test('refused for an hour, then for the customer until the manager was warned twice: each is told once', async () => {
    const customer = tenant.address('desk.customer');
    const scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
    const mailsTo = (who: string) =>
      doors.mail.mails
        .filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(who)))
        // January is evaluated in these days too.
        .filter(({ subject = '' }) => !subject.includes('monthly evaluation'));
    const breach = async () => (await breachesOf(scenario.manager))[0];
    await tenant.clock.advanceTo('2031-02-10T01:00:00Z');
    doors.mail.refusing = () => 421;
    await recordOutage(scenario.integration, 'outage-1', '2031-02-10T00:00:00Z', '2031-02-10T01:00:00Z');
    await tenant.clock.settle();
    await tenant.clock.advanceTo('2031-02-10T02:00:00Z');
    expect(await breach()).toMatchObject({ phase: 'NOTICE_DUE', toldAt: null });
    expect(mailsTo(tenant.address(''))).toEqual([]);
    expect(doors.said()).toContain('worker: a mail was not taken; its delivery tries again later');

    doors.mail.refusing = address => (address.includes('customer') ? 450 : undefined);
    await tenant.clock.advanceTo('2031-02-10T21:30:00Z');
    const warnings = mailsTo(tenant.address('manager.provider'));
    expect(warnings).toHaveLength(2);
    expect((await breach())?.toldAt).toBeNull();

    doors.mail.refusing = () => undefined;
    await tenant.clock.advanceTo('2031-02-10T22:45:00Z');
    expect(await breach()).toMatchObject({ phase: 'AWAITING_ANALYSIS', toldAt: expect.any(String), toldLate: false });
    expect(mailsTo(customer)).toHaveLength(1);
    expect(mailsTo(tenant.address('manager.provider'))).toHaveLength(2);
  });
});

describe('a worker that is killed in an activity', () => {
  test('the activity may take its time, and is repeated once the heartbeat of the dead worker is missed', async () => {
    const metrics = doors.pids()['metrics'] ?? Number.NaN;
    process.kill(metrics, 'SIGSTOP');
    const waiting = await takenOver();
    const [contract] = await waiting.contracts();
    const id = contract?.id ?? '';
    await expect.poll(() => waiting.waitsFor(id), SHOWS).toBe('handOverVersion (attempt 1)');
    await sleep(LONG_ACTIVITY_MS);
    expect(await waiting.waitsFor(id)).toBe('handOverVersion (attempt 1)');

    process.kill(doors.pids()['worker'] ?? Number.NaN, 'SIGKILL');
    await expect
      .poll(() => waiting.waitsFor(id), SHOWS)
      .toBe('handOverVersion (attempt 2: activity Heartbeat timeout)');
    process.kill(metrics, 'SIGCONT');
    await expect.poll(waiting.areMeasured, RECOVERS).toBe(true);
    await waiting.close();
    await recovered();
  });
});

describe('away: the right time', () => {
  test.each([
    ['gateway', 'an hour ahead', HOUR_MS],
    ['gateway', 'an hour behind', -HOUR_MS],
    ['contracts', 'an hour ahead', HOUR_MS],
    ['contracts', 'an hour behind', -HOUR_MS],
  ])(
    'the clock of the %s is %s: it is refused, and said, and goes on when the clock is right',
    async (part, _how, aheadMs) => {
      const name = newName();
      doors.shiftClock(part, aheadMs);
      await expect
        .poll(() => createService(name), SHOWS)
        .toEqual({ data: null, errors: [expect.objectContaining(FAULT)] });
      expect(await doors.readiness('gateway')).toEqual(ALL_READY);

      doors.shiftClock(part, 0);
      await recovered();
      expect(await createService(name)).toEqual(created(name));
    },
  );

  test('both sides of the refusal are on the terminal, in plain words', () => {
    expect(doors.said()).toContain(
      'contracts: an identity that the gateway signed was refused: it came late, or the clocks of the two differ; set them right',
    );
    expect(doors.said()).toContain(
      'gateway: the subgraph contracts does not believe the gateway: their identity keys or their clocks differ',
    );
  });

  test('the clock of the worker is an hour behind: lifecycles wait, and go on when the clock is right', async () => {
    doors.shiftClock('worker', -HOUR_MS);
    const waiting = await takenOver();
    await expect.poll(doors.said, SHOWS).toContain('an identity that the worker signed was refused');
    expect(await waiting.areMeasured()).toBe(false);
    doors.shiftClock('worker', 0);
    await expect.poll(waiting.areMeasured, RECOVERS).toBe(true);
    await waiting.close();
    await recovered();
  });
});
