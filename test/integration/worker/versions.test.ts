import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePorts } from '@surety/tools/free-ports';
import { ended } from '@surety/tools/launch';
import { findTemporal } from '@surety/tools/temporal-server';
import { ensureWorkflowBundle } from '@surety/tools/workflow-bundle';
import { type ContractInput, workflowId } from '@surety/workflow-contract';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TENANT } from '../../support/subgraph.ts';
import { openTemporal, type Temporal } from '../../support/temporal.ts';
import { registerCast, terms } from '../contracts/actors.ts';
import { type House, manager, openHouse } from '../contracts/house.ts';

const MAIN = fileURLToPath(new URL('../../../workflows/worker/src/main.ts', import.meta.url));

let temporal: Temporal;
let contracts: House;
let contractIds: string[];
const children: ChildProcess[] = [];

beforeAll(async () => {
  // A server looks every three minutes whether a version is drained.
  temporal = await openTemporal([
    'matching.wv.VersionDrainageStatusVisibilityGracePeriod="1s"',
    'matching.wv.VersionDrainageStatusRefreshInterval="1s"',
  ]);
  contracts = await openHouse();
  const cast = await registerCast(contracts);
  contractIds = await Promise.all(
    ['Old', 'New'].map(async title => {
      const input = { terms: terms(cast, { title }) };
      const { contract } = await contracts.mutate<{ contract: { id: string } }>(
        manager,
        'draftContract',
        input,
        'contract { id }',
      );
      return contract.id;
    }),
  );
});
afterAll(async () => {
  for (const child of children) {
    child.kill('SIGKILL');
    await ended(child);
  }
  await contracts?.close();
  await temporal?.close();
});

/** A worker process of a version, for lifecycles whose activities reach a real subgraph. */
async function startWorker(buildId: string): Promise<ChildProcess> {
  const [port = 0, nobody = 0] = await freePorts(2);
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: String(port),
      BUILD_ID: buildId,
      TEMPORAL_ADDRESS: temporal.address,
      CONTRACTS_URL: `${contracts.url}/graphql`,
      METRICS_URL: `http://127.0.0.1:${nobody}/graphql`,
      AUDITS_URL: `http://127.0.0.1:${nobody}/graphql`,
      WORKER_IDENTITY_KEY: contracts.keys.worker,
      SMTP_URL: `smtp://127.0.0.1:${nobody}`,
      WORKFLOW_BUNDLE: await ensureWorkflowBundle(),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  return child;
}

/** A command of docs/operations/deployment.md. */
async function cli(...words: string[]): Promise<string> {
  const binary = await findTemporal(() => undefined);
  const to = ['--address', temporal.address, '--namespace', 'surety'];
  return (await promisify(execFile)(binary ?? 'temporal', [...words, ...to])).stdout;
}

/** The server refuses until the version polls every task queue that the current one does. */
const makeCurrent = (buildId: string): Promise<unknown> =>
  expect
    .poll(
      () =>
        cli(
          'worker',
          'deployment',
          'set-current-version',
          '--deployment-name',
          'surety',
          '--build-id',
          buildId,
          '--yes',
        ).then(() => 'set', String),
      { timeout: 30_000, interval: 500 },
    )
    .toBe('set');

const start = (contractId: string): Promise<WorkflowHandle> => {
  const input: ContractInput = { tenant: TENANT, contractId, phase: 'DRAFT' };
  return temporal.client.workflow.start('contract', {
    taskQueue: 'contract',
    workflowId: workflowId.contract(TENANT, contractId),
    args: [input],
  });
};

/** Where a lifecycle is: its run, and the version that this run is pinned to. */
const placeOf = async (handle: WorkflowHandle) => {
  const { runId, raw } = await temporal.client.workflow.getHandle(handle.workflowId).describe();
  return { runId, buildId: raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId };
};

/** Versions that did a run's workflow tasks. */
async function versionsOf(handle: WorkflowHandle, runId: string): Promise<string[]> {
  const { events } = await temporal.client.workflow.getHandle(handle.workflowId, runId).fetchHistory();
  const tasks = (events ?? []).flatMap(event => event.workflowTaskCompletedEventAttributes ?? []);
  return [...new Set(tasks.map(task => task.deploymentVersion?.buildId ?? 'none'))];
}

test('a run stays with the version that began it; new lifecycles begin on the current one, and the old ones go over with their next run', async () => {
  const [oldId = '', newId = ''] = contractIds;
  const r1 = await startWorker('r1');
  await makeCurrent('r1');
  const old = await start(oldId);
  await expect.poll(() => placeOf(old)).toMatchObject({ buildId: 'r1' });
  const begun = await placeOf(old);

  await startWorker('r2');
  await makeCurrent('r2');
  const young = await start(newId);
  await expect.poll(() => placeOf(young), { timeout: 10_000 }).toMatchObject({ buildId: 'r2' });
  expect(await placeOf(old)).toEqual(begun);

  await cli(
    'workflow',
    'signal',
    '--query',
    `TemporalWorkerDeploymentVersion = 'surety:r1' AND ExecutionStatus = 'Running'`,
    '--name',
    'wake',
    '--reason',
    'a newer version is current',
    '--yes',
  );
  await expect.poll(() => placeOf(old), { timeout: 20_000 }).toMatchObject({ buildId: 'r2' });
  expect(await versionsOf(old, begun.runId)).toEqual(['r1']);
  expect(await versionsOf(old, (await placeOf(old)).runId)).toEqual(['r2']);

  const drainage = () =>
    cli('worker', 'deployment', 'describe-version', '--deployment-name', 'surety', '--build-id', 'r1');
  await expect.poll(drainage, { timeout: 30_000, interval: 500 }).toMatch(/DrainageStatus +drained/);
  r1.kill('SIGTERM');
  await ended(r1);
  expect(await old.query('__temporal_workflow_metadata')).toMatchObject({
    currentDetails: expect.stringContaining(oldId),
  });
});
