import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '@surety/tools/free-ports';
import { ensureWorkflowBundle } from '@surety/tools/workflow-bundle';
import { type DeliveryInput, workflowId } from '@surety/workflow-contract';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { doorAt } from '../../support/door.ts';
import { openTemporal, type Temporal } from '../../support/temporal.ts';
import { killWorkers, startWorker } from '../../support/worker-process.ts';

/** Of the supervisor's five seconds for the whole house. */
const STOPPED_WITHIN_MS = 4_000;

let temporal: Temporal;
beforeAll(async () => {
  temporal = await openTemporal();
});
afterAll(() => temporal?.close());

const servers: Server[] = [];
afterEach(() => {
  killWorkers();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A subgraph that is asked and never answers. */
async function silentSubgraph() {
  const server = createServer();
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    wasAsked: once(server, 'request'),
  };
}

test('an environment that is not complete is told in one list, with exit code 78', async () => {
  const worker = await startWorker({ METRICS_URL: 'ftp://x', SMTP_URL: 'http://x', WORKER_IDENTITY_KEY: 'short' });
  const [code] = await worker.exited;
  expect(code).toBe(78);
  for (const name of ['METRICS_URL', 'SMTP_URL', 'WORKER_IDENTITY_KEY'])
    expect(worker.output()).toMatch(new RegExp(`^  ${name}: must `, 'm'));
});

test.each([
  ['Temporal', () => ({})],
  ['the namespace', () => ({ TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: 'absent' })],
])('while %s is away it lives, is not ready, says so, and still stops', async (_name, env) => {
  const worker = await startWorker(env());
  await expect.poll(worker.output, { timeout: 20_000 }).toContain('does not answer; it is tried again');
  expect([await worker.health('live'), await worker.health('ready')]).toEqual([200, 503]);
  const { code, tookMs } = await worker.stop();
  expect(code).toBe(0);
  expect(tookMs).toBeLessThan(STOPPED_WITHIN_MS);
  expect(worker.output()).not.toMatch(/^ +at /m);
});

test.each([
  ['from the prebuilt bundle', async () => ({ WORKFLOW_BUNDLE: await ensureWorkflowBundle() })],
  ['from the definitions, where no bundle is given', async () => ({})],
])('%s it runs lifecycles, and a subgraph that never answers does not keep it from stopping', async (name, env) => {
  const { url, wasAsked } = await silentSubgraph();
  const worker = await startWorker({ TEMPORAL_ADDRESS: temporal.address, CONTRACTS_URL: url, ...(await env()) });
  await worker.ready();
  const input: DeliveryInput = {
    tenant: 'acme',
    notificationId: `ntf_${name}`,
    fact: 'breach/brc_1/notified',
    contractId: 'ctr_1',
    giveUpAt: '2031-02-01T00:00:00Z',
    attempts: 0,
  };
  const delivery = await temporal.client.workflow.start('delivery', {
    taskQueue: 'delivery',
    workflowId: workflowId.delivery('acme', input.notificationId),
    args: [input],
  });
  await wasAsked;
  const { code, tookMs } = await worker.stop();
  expect(code).toBe(0);
  expect(tookMs).toBeLessThan(STOPPED_WITHIN_MS);
  expect(worker.output()).toContain('is not waited for; the next worker does it again');
  expect((await delivery.describe()).status.name).toBe('RUNNING');
  await delivery.terminate();
});

test('when Temporal goes away it says so, and is ready again by itself', async () => {
  const [port = 0] = await freePorts(1);
  const { hostname: host, port: behind } = new URL(`tcp://${temporal.address}`);
  const door = doorAt(port, { host, port: Number(behind) });
  await door.open();
  const env = { TEMPORAL_ADDRESS: `127.0.0.1:${port}`, WORKFLOW_BUNDLE: await ensureWorkflowBundle() };
  const worker = await startWorker(env);
  await worker.ready();
  expect(await worker.asked('/metrics')).toMatch(/^temporal_num_pollers\{/m);
  await door.shut();
  await expect
    .poll(() => worker.asked('/health/ready'), { timeout: 20_000 })
    .toContain(`${env.TEMPORAL_ADDRESS} with namespace surety does not answer`);
  expect([await worker.health('live'), await worker.health('ready')]).toEqual([200, 503]);
  await door.open();
  await worker.ready();
  await worker.stop();
  await door.shut();
});

test('with nothing under way it stops at once', async () => {
  const worker = await startWorker({
    TEMPORAL_ADDRESS: temporal.address,
    WORKFLOW_BUNDLE: await ensureWorkflowBundle(),
  });
  await worker.ready();
  await sleep(100);
  const { code, tookMs } = await worker.stop();
  expect(code).toBe(0);
  expect(tookMs).toBeLessThan(2_500);
  expect(worker.output()).not.toContain('not waited for');
});
