import { setTimeout as sleep } from 'node:timers/promises';
import { ormConfig } from '@surety/metrics/orm-config';
import { createLog } from '@surety/platform/log';
import { type Orm, openOrm, tenantEm } from '@surety/platform/orm';
import { AT_ONCE, type Message, outboxIn } from '@surety/platform/outbox';
import { startRelay } from '@surety/platform/relay';
import { OutboxMessage } from '@surety/platform/rows';
import { localTemporal } from '@surety/platform/temporal';
import { trailLifecycle } from '@surety/platform/trail';
import { freePorts } from '@surety/tools/free-ports';
import { NAMESPACE } from '@surety/tools/temporal-namespace';
import { Client, Connection } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';
import { type Door, doorAt } from '../../support/door.ts';

const TENANT = 'relayed';
const TRAILS_EVERY_MS = 3_000;
const WITHIN = { timeout: 40_000, interval: 100 };

let database: FreshDatabase;
let orm: Orm;
let client: Client;
/** Where the relay looks for Temporal: nothing listens there until it is opened. */
let door: Door;
let relay: ReturnType<typeof startRelay>;

beforeAll(async () => {
  database = await freshDatabase('metrics');
  orm = await openOrm(ormConfig(database.url));
  client = new Client({
    connection: await Connection.connect({ address: inject('temporalAddress') }),
    namespace: NAMESPACE,
  });
  const [port = 0] = await freePorts(1);
  const { hostname: host, port: behind } = new URL(`tcp://${inject('temporalAddress')}`);
  door = doorAt(port, { host, port: Number(behind) });
  relay = startRelay({
    orm,
    databaseUrl: database.url,
    subgraph: 'metrics',
    temporal: localTemporal(`127.0.0.1:${port}`),
    trailsEveryMs: TRAILS_EVERY_MS,
    log: createLog('relay', 'silent'),
  });
});
afterAll(async () => {
  await relay?.stop();
  await door?.shut();
  await client?.connection.close();
  await orm?.close();
  await database?.drop();
});

/** Sends messages in one transaction, as a decision does. */
const send = (...messages: Message[]): Promise<void> =>
  tenantEm(orm, TENANT).transactional(async em => {
    const outbox = outboxIn(em, TENANT, Date.now());
    for (const message of messages) await outbox.send(message);
  });
const message = (id: string, step: number, start?: object): Message => ({
  workflow: 'contract',
  workflowId: `contract/${TENANT}/${id}`,
  signal: 'stepped',
  args: { step },
  ...(start ? { start } : {}),
});
const rowsOf = (id: string) =>
  orm.em
    .fork()
    .find(OutboxMessage, { workflowId: `contract/${TENANT}/${id}` }, { filters: false, orderBy: { sequence: 'asc' } });
const outcomes = async (id: string) => (await rowsOf(id)).map(({ outcome }) => outcome);

type Arrived = { readonly from: string; readonly sequence: number; readonly step: number };
/** The signals' arguments in the order in which the lifecycle got them. */
async function arrived(id: string): Promise<Arrived[]> {
  const { events } = await client.workflow.getHandle(`contract/${TENANT}/${id}`).fetchHistory();
  return (events ?? []).flatMap(({ workflowExecutionSignaledEventAttributes: signal }) => {
    const [payload] = signal?.input?.payloads ?? [];
    return payload ? [defaultPayloadConverter.fromPayload<Arrived>(payload)] : [];
  });
}
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('while Temporal is away', () => {
  test('messages are kept, and only the first of each lifecycle is tried', async () => {
    // Two lifecycles; of one, transactions that decide at the same time.
    await send(message('a', 1, {}), message('b', 1, {}));
    expect(await relay.temporalAnswers()).toMatch(/does not answer: messages to lifecycles wait in the outbox/);
    await Promise.all(numbers(20).map(step => send(message('a', step + 1, {}))));
    await expect.poll(async () => (await rowsOf('a'))[0]?.attempts, WITHIN).toBeGreaterThan(0);
    const rows = await rowsOf('a');
    expect(rows.map(({ sequence }) => sequence)).toEqual(numbers(21));
    expect(rows.slice(1).every(({ attempts }) => attempts === 0)).toBe(true);
    expect(rows.every(({ sentAt }) => !sentAt)).toBe(true);
  });

  test('and go out by themselves when it is back: each once, in the order of its lifecycle', async () => {
    await door.open();
    await expect.poll(() => outcomes('a'), WITHIN).toEqual(numbers(21).map(() => 'SENT'));
    expect(await relay.temporalAnswers()).toBeNull();
    const signals = await arrived('a');
    expect(signals.map(({ sequence }) => sequence)).toEqual(numbers(21));
    expect(signals[0]).toEqual({ from: 'metrics', sequence: 1, step: 1 });
    expect((await arrived('b')).map(({ step }) => step)).toEqual([1]);
  });
});

describe('while it is there', () => {
  test('what is decided goes out at once', async () => {
    const before = Date.now();
    await send(message('b', 2), message('b', 3));
    await expect.poll(() => outcomes('b'), WITHIN).toEqual(['SENT', 'SENT', 'SENT']);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect((await arrived('b')).map(({ step }) => step)).toEqual([1, 2, 3]);
  });

  test.each([
    ['a signal', undefined],
    ['a signal that would start it', {}],
  ])('to a lifecycle that has ended %s is done, and the next one is not held up', async (name, start) => {
    const id = `ended ${name}`;
    await send(message(id, 1, {}));
    await expect.poll(() => outcomes(id), WITHIN).toEqual(['SENT']);
    await client.workflow.getHandle(`contract/${TENANT}/${id}`).terminate('ended by the test');
    await send(message(id, 2, start), message(id, 3, start));
    await expect.poll(() => outcomes(id), WITHIN).toEqual(['SENT', 'CLOSED', 'CLOSED']);
    expect((await arrived(id)).map(({ step }) => step)).toEqual([1]);
  });

  test('trails are woken once for all that is decided within some seconds, and no other message waits for that', async () => {
    const wake = () =>
      tenantEm(orm, TENANT).transactional(async em => {
        const trail = trailLifecycle(TENANT, 'metrics');
        em.create(OutboxMessage, {
          ...trail,
          tenant: TENANT,
          sequence: null,
          signal: 'written',
          args: {},
          createdAt: new Date(),
          nextAttemptAt: AT_ONCE,
        });
      });
    const trailRows = () =>
      orm.em.fork().find(OutboxMessage, { workflow: 'trail' }, { filters: false, orderBy: { id: 'asc' } });
    const woken = async () =>
      (await client.workflow.getHandle(`trail/${TENANT}/metrics`).fetchHistory()).events?.filter(
        event => event.workflowExecutionSignaledEventAttributes,
      ).length;
    await wake();
    await expect.poll(async () => (await trailRows()).map(({ outcome }) => outcome), WITHIN).toEqual(['SENT']);
    await Promise.all(numbers(120).map(wake));
    await send(message('beside', 1, {}));
    await expect.poll(() => outcomes('beside'), WITHIN).toEqual(['SENT']);
    expect((await trailRows()).filter(({ sentAt }) => sentAt)).toHaveLength(1);
    await expect.poll(async () => (await trailRows()).every(({ sentAt }) => sentAt), WITHIN).toBe(true);
    expect(await woken()).toBe(2);
    const [first, ...others] = await trailRows();
    const apartMs = Number(others[0]?.sentAt) - Number(first?.sentAt);
    expect(apartMs).toBeGreaterThan(TRAILS_EVERY_MS - 500);
  });

  test('what was rolled back is never sent, and leaves no gap', async () => {
    const failed = tenantEm(orm, TENANT).transactional(async em => {
      await outboxIn(em, TENANT, Date.now()).send(message('c', 1, {}));
      throw new Error('refused');
    });
    await expect(failed).rejects.toThrow('refused');
    await send(message('c', 2, {}));
    await expect.poll(() => outcomes('c'), WITHIN).toEqual(['SENT']);
    expect(await arrived('c')).toEqual([{ from: 'metrics', sequence: 1, step: 2 }]);
  });

  test('once everything is sent it leaves the database alone', async () => {
    await send(message('d', 1, {}));
    await expect.poll(() => outcomes('d'), WITHIN).toEqual(['SENT']);
    await sleep(500);
    const asked = vi.spyOn(orm.em, 'fork');
    await sleep(1_000);
    expect(asked).not.toHaveBeenCalled();
    await send(message('d', 2));
    await expect.poll(() => asked.mock.calls.length, WITHIN).toBeGreaterThan(0);
    asked.mockRestore();
  });
});
