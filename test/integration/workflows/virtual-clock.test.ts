import { createVirtualClock, type VirtualClock } from '@surety/tools/virtual-time/virtual-clock';
import { workflowId } from '@surety/workflow-contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTemporal, runWorkers, type Temporal } from '../../support/temporal.ts';

const TENANT = 'clocked';
const at = (text: string): string => new Date(text).toISOString();

let temporal: Temporal;
let stopWorkers: () => Promise<void>;
let clock: VirtualClock;
/** The tenant's clock as a subgraph has it, and what happened when on it. */
let present: string;
const happened: string[] = [];
const see = (what: string): void => void happened.push(`${present} ${what}`);

/** Lifecycles of the tenant, as its outboxes would know them. */
const started: string[] = [];

const start = (tenant: string, notificationId: string, fact: string, notBefore: string): Promise<unknown> => {
  const id = workflowId.delivery(tenant, notificationId);
  if (tenant === TENANT) started.push(id);
  const giveUpAt = at('2031-02-01T00:00Z');
  const input = { tenant, notificationId, fact, contractId: 'ctr_1', giveUpAt, attempts: 0, notBefore };
  return temporal.client.workflow.start('delivery', { workflowId: id, taskQueue: 'delivery', args: [input] });
};

beforeAll(async () => {
  temporal = await openTemporal();
  stopWorkers = await runWorkers(temporal.address, {
    deliver: async ({ notificationId, attempt }) => {
      see(`${notificationId} attempt ${attempt}`);
      // As the relay does: what one lifecycle brings about starts another.
      if (notificationId === 'ntf_a' && attempt === 3) await start(TENANT, 'ntf_c', 'c', present);
      return attempt < 4 ? { told: 0, failed: 1, lastFailure: 'refused' } : { told: 1, failed: 0, lastFailure: null };
    },
  });
  clock = createVirtualClock({
    client: temporal.client,
    tenant: TENANT,
    setTenantClock: async now => {
      present = now.toISOString();
    },
    settled: async () => true,
    lifecycles: async () => started,
  });
});
afterAll(async () => {
  await stopWorkers?.();
  await temporal?.close();
});

/** Virtual minutes of each thing that happened. */
const minutesOf = (lines: readonly string[]): string[] => lines.map(line => `${line.slice(11, 16)} ${line.slice(25)}`);

test('every lifecycle of a tenant stops at every due instant, with the subgraphs’ clock set first', async () => {
  await start(TENANT, 'ntf_a', 'a', at('2031-01-01T10:00Z'));
  await start(TENANT, 'ntf_b', 'b', at('2031-01-01T10:03Z'));
  await start('another', 'ntf_x', 'x', at('2031-01-01T10:00Z'));
  await clock.advanceTo('2031-01-01T09:00:00Z');
  expect(happened).toEqual([]);

  await clock.advanceTo('2031-01-01T11:30:00Z');
  expect(minutesOf(happened)).toEqual([
    '10:00 ntf_a attempt 1',
    '10:01 ntf_a attempt 2',
    '10:03 ntf_b attempt 1',
    '10:04 ntf_b attempt 2',
    '10:06 ntf_a attempt 3',
    '10:06 ntf_c attempt 1',
    '10:07 ntf_c attempt 2',
    '10:09 ntf_b attempt 3',
    '10:12 ntf_c attempt 3',
    '10:21 ntf_a attempt 4',
    '10:24 ntf_b attempt 4',
    '10:27 ntf_c attempt 4',
  ]);
  expect(clock.now().toISOString()).toBe('2031-01-01T11:30:00.000Z');
  expect(present).toBe('2031-01-01T11:30:00.000Z');
  // Another tenant's lifecycle is on the host's clock and waits for its own begin.
  expect(
    (await temporal.client.workflow.getHandle(workflowId.delivery('another', 'ntf_x')).describe()).status.name,
  ).toBe('RUNNING');
});

test('time does not go back', async () => {
  await expect(clock.advanceTo('2031-01-01T11:29:00Z')).rejects.toThrow('Virtual time only goes forward');
});

test('a tenant that does not come to rest is said so, with what keeps it', async () => {
  const restless = createVirtualClock({
    client: temporal.client,
    tenant: 'restless',
    setTenantClock: async () => undefined,
    settled: async () => false,
    lifecycles: async () => [],
    settlesWithinMs: 300,
  });
  await expect(restless.settle()).rejects.toThrow('The tenant restless does not come to rest: outboxes or evaluators.');
});
